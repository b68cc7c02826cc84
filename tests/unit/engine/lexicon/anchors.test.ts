import { expect, it } from 'vitest';
import { ROUGH_AGE, ROUGH_AGE_ANCHOR } from '../../../../utils/engine/lexicon/age-words.ts';
import {
  CONDITION,
  CONDITION_ANCHOR,
  DOING_ANCHOR,
  DOING_WELL,
  HOW_BADLY_HURT,
  HURT_ANCHOR,
} from '../../../../utils/engine/lexicon/condition-words.ts';
import { ANY_OFFENCE, ASSAULT, OFFENCE } from '../../../../utils/engine/lexicon/crime-words.ts';
import { ALL_AT_SCENE, ALL_IN_HOSPITAL, DEATH_ANCHOR } from '../../../../utils/engine/lexicon/record-words.ts';
import { findMatches } from '../../../../utils/engine/text/matches.ts';

/** An anchor that a pattern's new words are missing from would silence them. */
it.each([
  ['He is in fair condition.', CONDITION, CONDITION_ANCHOR],
  ['Taken to Orme, where her condition was stabilized.', CONDITION, CONDITION_ANCHOR],
  ['The girl was listed as stable.', CONDITION, CONDITION_ANCHOR],
  ['The man was upgraded to good on Monday.', CONDITION, CONDITION_ANCHOR],
  ['She was raised from guarded to fair.', CONDITION, CONDITION_ANCHOR],
  ['They were treated at Orme Hospital and released.', CONDITION, CONDITION_ANCHOR],
  ['He has since been discharged.', CONDITION, CONDITION_ANCHOR],
  ['The boy is recovering at home.', CONDITION, CONDITION_ANCHOR],
  ['Brask is out of the hospital.', CONDITION, CONDITION_ANCHOR],
  ['Gravely hurt, he was flown out.', HOW_BADLY_HURT, HURT_ANCHOR],
  ['Her wounds are not life-threatening.', HOW_BADLY_HURT, HURT_ANCHOR],
  ['He is fighting for his life.', HOW_BADLY_HURT, HURT_ANCHOR],
  ['She is on life support.', HOW_BADLY_HURT, HURT_ANCHOR],
  ['He is in a coma.', HOW_BADLY_HURT, HURT_ANCHOR],
  ['She remains awake and talking.', HOW_BADLY_HURT, HURT_ANCHOR],
  ['He is doing much better.', DOING_WELL, DOING_ANCHOR],
  ['A woman was pronounced deceased at the scene.', ALL_AT_SCENE, DEATH_ANCHOR],
  ['The man was found dead in the barn.', ALL_AT_SCENE, DEATH_ANCHOR],
  ['He passed away at a hospital.', ALL_IN_HOSPITAL, DEATH_ANCHOR],
  ['She was taken to Orme Hospital, where she succumbed.', ALL_IN_HOSPITAL, DEATH_ANCHOR],
  ['Another small child was hurt.', ROUGH_AGE, ROUGH_AGE_ANCHOR],
  ['A teenaged driver fled.', ROUGH_AGE, ROUGH_AGE_ANCHOR],
  ['charged with second-degree murder', OFFENCE, ANY_OFFENCE],
  ['charged with involuntary manslaughter', OFFENCE, ANY_OFFENCE],
  ['charged with simple battery', ASSAULT, ANY_OFFENCE],
  ['charged with reckless endangering', ASSAULT, ANY_OFFENCE],
  ['charged with child neglect', ASSAULT, ANY_OFFENCE],
  ['charged with malicious wounding', ASSAULT, ANY_OFFENCE],
  ['charged with reckless conduct', ASSAULT, ANY_OFFENCE],
])('%s', (text, pattern, anchor) => {
  const [match] = findMatches(pattern, text);
  expect(match).toBeDefined();
  expect(anchor.test(match?.[0] ?? '')).toBe(true);
});
