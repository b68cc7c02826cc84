import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { findPassages, hasCue } from '../../../../utils/engine/compare/passages.ts';
import { IN_DECADE, ROUGH_AGE, YOUNGER_THAN } from '../../../../utils/engine/lexicon/age-words.ts';
import {
  ANY_GUN,
  CAUGHT,
  CERTAIN_GUN,
  CHARGED,
  NOBODY_CAUGHT,
  OFFENCE,
  SOUGHT,
  UNCHARGED,
  WEAPON_FAMILIES,
} from '../../../../utils/engine/lexicon/crime-words.ts';
import { DISMISSING, RESIGNING } from '../../../../utils/engine/lexicon/departure-words.ts';
import { HOUSING_CALLED, HOUSING_NOUN } from '../../../../utils/engine/lexicon/housing-words.ts';
import { RELATION } from '../../../../utils/engine/lexicon/relation-words.ts';
import { PASSAGE_CUES } from '../../../../utils/engine/text/cues.ts';
import type { Reading } from '../../../../utils/engine/types.ts';

function read(text: string): Reading {
  const article = {
    id: 'a',
    url: null,
    outlet: 'a',
    title: 'The murder weapon was a revolver',
    byline: null,
    published: null,
    modified: null,
    language: null,
    text,
  };
  return { article, analysis: analyse(article) };
}

describe('findPassages', () => {
  // The words of the cue must call every form that the pattern finds.
  it.each<[string, RegExp, number, string]>([
    ['The board fired the director on Monday, and two others left.', DISMISSING, PASSAGE_CUES.departure, 'fired'],
    ['She stepped down in March after a long dispute.', RESIGNING, PASSAGE_CUES.departure, 'stepped down'],
    ['He lived with his ex-wife in a flat over the shop.', RELATION, PASSAGE_CUES.relation, 'ex-wife'],
    ['Her stepson was at home on the night of the fire.', RELATION, PASSAGE_CUES.relation, 'stepson'],
    ['It was called a murder-suicide by the county.', OFFENCE, PASSAGE_CUES.homicide, 'murder'],
    ['He carried a semi-automatic pistol under his coat.', CERTAIN_GUN, PASSAGE_CUES.gun, 'semi-automatic pistol'],
    ['He had a .45 caliber handgun with him at the time.', ANY_GUN, PASSAGE_CUES.gun, 'handgun'],
    ['The police were looking for him on Friday.', SOUGHT, PASSAGE_CUES.sought, 'looking for him'],
    ['Nobody said who the gunman might be.', SOUGHT, PASSAGE_CUES.sought, 'who the gunman might be'],
    ['He turned himself in on the day after the raid.', CAUGHT, PASSAGE_CUES.catching, 'turned himself in'],
    ['There were no arrests in the case by Friday.', NOBODY_CAUGHT, PASSAGE_CUES.catching, 'no arrests'],
    ['The driver was charged with theft on Friday.', CHARGED, PASSAGE_CUES.charging, 'was charged with'],
    ['Nobody has been charged in the case so far.', UNCHARGED, PASSAGE_CUES.charging, 'Nobody has been charged'],
    ['A toddler was found in the garden of the house.', ROUGH_AGE, PASSAGE_CUES.roughAge, 'A toddler'],
    [
      'It is closed to all under the age of 16 in the evening.',
      YOUNGER_THAN,
      PASSAGE_CUES.roughAge,
      'under the age of 16',
    ],
    ['The man was in his mid-40s and wore a cap.', IN_DECADE, PASSAGE_CUES.roughAge, 'in his mid-40s'],
    ['The woman was in her 30’s and wore a hat.', IN_DECADE, PASSAGE_CUES.roughAge, 'in her 30’s'],
    ['They met at the Elm Grove Townhomes in the spring.', HOUSING_NOUN, PASSAGE_CUES.housing, 'Townhomes'],
    [
      'It is an estate called Elm Grove at the river.',
      HOUSING_CALLED,
      PASSAGE_CUES.housing,
      'estate called Elm Grove ',
    ],
  ])('%s', (text, pattern, cue, found) => {
    const reading = read(`It was a quiet day in the town.\n${text}`);
    const [passage, ...rest] = findPassages(reading, pattern, cue);
    expect(passage?.text).toBe(found);
    expect(rest).toEqual([]);
    expect(reading.article.text.slice(passage?.start, passage?.end)).toBe(found);
    expect(reading.analysis.sentences[passage?.sentence ?? -1]?.start).toBe(32);
  });

  it.each(WEAPON_FAMILIES.flatMap(({ types }) => types))('calls for a $type', ({ type, pattern }) => {
    const word = type === 'semiautomatic' ? 'semi-automatic pistol' : type;
    const reading = read(`On the floor lay the ${word} that he had brought with him.`);
    expect(findPassages(reading, pattern, PASSAGE_CUES.weapon).map(({ text }) => text)).toEqual([word]);
  });

  it('leaves the title out, and sentences without the cue', () => {
    const reading = read('The man was seen in the street, and nobody knew what he had in his bag.');
    expect(findPassages(reading, OFFENCE, PASSAGE_CUES.homicide)).toEqual([]);
    expect(hasCue(reading, PASSAGE_CUES.weapon)).toBe(false);
    const ofTitle = PASSAGE_CUES.homicide | PASSAGE_CUES.weapon | PASSAGE_CUES.gun;
    expect((reading.analysis.sentences[0]?.cues ?? 0) & ofTitle).toBe(ofTitle);
  });
});
