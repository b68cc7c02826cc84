import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareCharges } from '../../../../../utils/engine/compare/cases/charges.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const EVENT = 'A ferry hand fell from Marlow pier near Castell Harbour.';

/** Of reports a day apart. */
const charges = (...texts: string[]) =>
  compareCharges(storyOf(...texts.map((text) => `${EVENT} ${text}`))).map(({ question, verdict, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('With what the only accused is charged', () => {
  it.each([
    [
      'an assault, until the victim died',
      'A 19-year-old man was charged with aggravated assault.',
      'The man is charged with manslaughter.',
      ['whatTheCharge', 'update', 'aggravated assault', 'manslaughter'],
    ],
    [
      'a suspicion, and a charge',
      'The rower was arrested on suspicion of murder.',
      'The rower was charged with involuntary manslaughter.',
      ['whatTheCharge', 'update', 'murder', 'involuntary manslaughter'],
    ],
    [
      'another degree',
      'The mate faces a charge of first-degree murder.',
      'The mate pleaded guilty to second-degree murder.',
      ['whatTheCharge', 'update', 'first-degree murder', 'second-degree murder'],
    ],
    [
      'negligence',
      'The skipper was charged with negligent homicide.',
      'The skipper was convicted of murder.',
      ['whatTheCharge', 'update', 'negligent homicide', 'murder'],
    ],
    [
      'what the later report tells first, though it tells the earlier charge as well',
      'The skipper was charged with reckless homicide.',
      'The skipper was indicted for murder. The skipper was arrested for reckless homicide in May.',
      ['whatTheCharge', 'update', 'reckless homicide', 'murder'],
    ],
    [
      'a charge that is called by its offence',
      'The mate was charged with aggravated assault.',
      'A capital-murder charge was added after the hand died.',
      ['whatTheCharge', 'update', 'aggravated assault', 'capital-murder'],
    ],
    [
      'one whom a report names',
      'Ilmar Kask, 34, was charged with child neglect at the pier.',
      'Ilmar Kask, 34, was in court. On Friday he was charged with reckless homicide.',
      ['whatCharge', 'update', 'child neglect', 'reckless homicide'],
    ],
  ])('%s', (_, before, after, finding) => expect(charges(before, after)).toEqual([finding]));

  it.each([
    ['the same in fewer words', 'A man is charged with murder.', 'The man is charged with first-degree murder.'],
    ['any homicide', 'A man is charged with criminal homicide.', 'The man is charged with manslaughter.'],
    ['a charge to come', 'A man is charged with assault.', 'The man could be charged with murder.'],
    ['a charge that is only asked for', 'A man is charged with assault.', 'They decide whether the charge is murder.'],
    ['an assault left out', 'A man is charged with murder and assault.', 'The man is charged with assault.'],
    ['another case', 'A man is charged with assault.', 'The man was previously convicted of manslaughter.'],
    ['a year long past', 'A man is charged with assault.', 'The man was convicted of murder in 2009.'],
    ['a helper', 'A man is charged with assault.', 'A woman is charged as an accessory after the fact to murder.'],
    ['what it was first', 'The mate is charged with assault.', 'He faced a murder charge.'],
    ['a case of before', 'He was free on $9,000 bail on an attempted murder charge.', 'He is charged with murder.'],
    ['two accused', 'Two men were charged with assault.', 'The man is charged with murder.'],
    ['another one', 'Ilmar Kask, 34, is charged with assault.', 'Oskar Tamm, 40, is charged with murder.'],
    ['no charge', 'A man is charged with assault.', 'The murder shook Marlow.'],
  ])('but not: %s', (_, before, after) => expect(charges(before, after)).toEqual([]));

  it('in the title alone', () => {
    const [first, second] = storyOf(`${EVENT} A man was charged with assault.`, `${EVENT} The pier is open.`).readings;
    if (!first || !second) throw new Error('two readings');
    const article = { ...second.article, title: 'Marlow man charged with murder' };
    const told = compareCharges(makeStory([first, { article, analysis: analyse(article) }]));
    expect(told.map(({ values }) => values.map(({ text }) => text))).toEqual([['assault', 'murder']]);
  });

  it('on pages without a date, whichever comes first', () => {
    const { readings } = storyOf(`${EVENT} A man was charged with murder.`, `${EVENT} A man was charged with assault.`);
    const undated = readings.map((reading) => ({ ...reading, article: { ...reading.article, published: null } }));
    expect(compareCharges(makeStory(undated)).map(({ values }) => values.map(({ text }) => text))).toEqual([
      ['assault', 'murder'],
    ]);
  });

  it('an assault is no earlier charge on the same day', () => {
    const { readings } = storyOf(`${EVENT} A man was charged with assault.`, `${EVENT} A man was charged with murder.`);
    const told = readings.map((reading) => ({ ...reading, article: { ...reading.article, published: '2031-05-01' } }));
    expect(compareCharges(makeStory(told))).toEqual([]);
  });
});
