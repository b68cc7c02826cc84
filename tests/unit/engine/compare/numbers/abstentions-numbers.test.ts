/** Why two numbers that look alike are not flagged: each rule once, with the two values that it keeps apart. */
import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

interface Case {
  readonly rule: string;
  /** The two, as written. */
  readonly values: readonly string[];
  /** Of the articles, a day after another. */
  readonly texts: readonly string[];
}

const TOLLS: readonly Case[] = [
  {
    rule: 'part-or-other-event',
    values: ['two people', 'Five people'],
    texts: [
      'In 2019, two people were killed on the same road near the quarry.',
      'Five people were killed when the quarry wall fell.',
    ],
  },
  {
    rule: 'denied',
    values: ['four people', 'two people'],
    texts: [
      'The mayor said that reports that four people were killed were incorrect.',
      'The wall fell and two people were killed.',
      'Two people were killed at the wall.',
    ],
  },
  {
    rule: 'round-up',
    values: ['seven people', 'three people'],
    texts: [
      'The weekend shootings in Orme Valley kept the police busy. At the ferry, seven people were shot and killed.',
      'A quarrel ended in gunfire at the ferry and three people were shot and killed.',
    ],
  },
  {
    rule: 'of-one-suspect',
    values: ['two people', 'four people'],
    texts: ['Tovik is accused of killing two people at the ferry.', 'The gunfire at the ferry left four people dead.'],
  },
  {
    rule: 'hedged',
    values: ['at least 12 people', '14 people'],
    texts: ['The fire at the mill injured at least 12 people.', 'The fire at the mill injured 14 people.'],
  },
  {
    rule: 'one-number-fits',
    values: ['Six people', 'Nine people'],
    texts: [
      'Six people were killed in the fire. Later the town said that nine people were killed.',
      'Nine people were killed in the fire.',
    ],
  },
  {
    rule: 'strangers',
    values: ['three people', 'five people'],
    texts: [
      'Police in Marrow said Anders Brone and Tilda Oake were there when three people were killed near Velt Street in Marrow.',
      'Police in Ostrava said Imre Koss and Bela Varga were there when five people were killed near Gorz Square in Pernik.',
    ],
  },
  {
    rule: 'other-days',
    values: ['two people', '60 people'],
    texts: ['Police arrested two people at the rally.', 'Police arrested 60 people at the rallies.'],
  },
  {
    rule: 'dead-among-the-hurt',
    values: ['Six people', 'four people'],
    texts: ['Six people were injured at the mill.', 'Two people were killed and four people were injured at the mill.'],
  },
  {
    rule: 'gunman-among-the-dead',
    values: ['four people', 'three people'],
    texts: ['The attack left four people dead, including the gunman.', 'The attack left three people dead.'],
  },
  {
    rule: 'told-before',
    values: ['Police arrested', 'No one has been arrested'],
    texts: [
      'A gunman robbed the ferry. Police arrested a man on Monday.',
      'The robbery at the ferry shook the town. No one has been arrested.',
    ],
  },
  {
    rule: 'exchange-of-fire',
    values: ['Two gunmen', 'Four gunmen'],
    texts: [
      'Two gunmen opened fire at the ferry and fled.',
      'A shootout between two groups broke out at the ferry. Four gunmen opened fire.',
    ],
  },
  {
    rule: 'hospital-told-twice',
    values: ['Two men were taken to Orme Hospital', 'Four people were taken to Orme Hospital'],
    texts: [
      'Two men were taken to Orme Hospital. Three women were taken to Orme Hospital later.',
      'Four people were taken to Orme Hospital.',
    ],
  },
];

const AMOUNTS: readonly Case[] = [
  {
    rule: 'other-stage',
    values: ['seven members', 'five members'],
    texts: [
      'The prosecutor said seven members of the harbour gang were charged over the theft of grain.',
      'The prosecutor said five members of the harbour gang pleaded guilty over the theft of grain.',
    ],
  },
  {
    rule: 'several-shocks',
    values: ['6.1', '6.4'],
    texts: [
      'The earthquake had a magnitude of 6.1 and shook the coast of Orme. A magnitude 5.0 aftershock followed.',
      'The earthquake had a magnitude of 6.4 and shook the coast of Orme.',
    ],
  },
  {
    rule: 'other-person',
    values: ['12 years', '9 years'],
    texts: [
      'Anders Brone was sentenced to 12 years in prison for the ferry robbery.',
      'Tomas Velde was sentenced to 9 years in prison for the ferry robbery.',
    ],
  },
  {
    rule: 'person-not-certain',
    values: ['$50,000', '$200,000'],
    texts: [
      'He is held in the county jail on a $50,000 bond for robbery.',
      'He is held in the county jail on a $200,000 bond for robbery.',
    ],
  },
  {
    rule: 'part-of-the-sum',
    values: ['$50,000', '$200,000'],
    texts: [
      'Police arrested Anders Brone, 34, on Monday. Brone is held in the county jail on a $50,000 bond for each count of robbery.',
      'Police arrested Anders Brone, 34, on Monday. Brone is held in the county jail on a $200,000 bond for the counts of robbery.',
    ],
  },
  {
    rule: 'far-apart',
    values: ['About 40 people', 'About 400 people'],
    texts: [
      'About 40 people had gathered in the harbour hall for the dance when the shots were fired.',
      'About 400 people had gathered in the harbour hall for the dance when the shots were fired.',
    ],
  },
  {
    rule: 'little-in-common',
    values: ['40 homes', '90 homes'],
    texts: ['The storm destroyed 40 homes in the valley.', 'The storm damaged 90 homes on the coast.'],
  },
  {
    rule: 'other-thing',
    values: ['three missile tests', 'five nuclear tests'],
    texts: [
      'The navy carried out three missile tests near the outer islands this spring.',
      'The ministry said that the navy had five nuclear tests near the desert range, and gave no reason for what it called a matter of national pride this spring.',
    ],
  },
  {
    rule: 'told-by-both',
    values: ['30 shots', '12 shots'],
    texts: [
      'Police said that 30 shots were fired at the ferry house on Monday. A neighbour said that 12 shots were fired at the ferry house.',
      'Police said that 12 shots were fired at the ferry house on Monday.',
    ],
  },
  {
    rule: 'rounded',
    values: ['$13.6 million', '$13,625,777'],
    texts: [
      'The town paid $13.6 million in repairs for the harbour wall.',
      'The town paid $13,625,777 in repairs for the harbour wall.',
      'The town paid $4 million in repairs for the gate.',
    ],
  },
  {
    rule: 'other-thing',
    values: ['40 homes', '25 barns'],
    texts: ['The storm destroyed 40 homes in the valley.', 'The storm destroyed 25 barns in the valley.'],
  },
  {
    rule: 'other-fate',
    values: ['40 homes', '90 homes'],
    texts: ['The storm destroyed 40 homes in the valley.', 'The storm damaged 90 homes on the coast.'],
  },
];

const AGES: readonly Case[] = [
  {
    rule: 'relatives',
    values: ['24', '51'],
    texts: ['Michael Brone, 24, was killed at the ferry.', 'Mike Brone, 51, was killed at the ferry.'],
  },
  {
    rule: 'background-year',
    values: ['40-year-old', '50'],
    texts: [
      'In 2021, a 40-year-old Anders Brone was jailed for theft.',
      'Anders Brone, 50, was killed at the ferry on Monday.',
    ],
  },
  {
    rule: 'told-by-both',
    values: ['20-year-old', '24-year-old'],
    texts: [
      'The suspect, a 20-year-old man, fled the ferry.',
      'The suspect, a 24-year-old man, fled the ferry. A second suspect, a 20-year-old man, was caught.',
    ],
  },
  {
    rule: 'told-by-both',
    values: ['24', '26'],
    texts: [
      'Michael Brone, 24, was killed at the ferry. Mike Brone, 26, his cousin, was hurt.',
      'Mike Brone, 26, was killed.',
    ],
  },
  {
    rule: 'told-by-both',
    values: ['12-year-old', '11-year-old'],
    texts: [
      'A 46-year-old man, a 47-year-old woman and a 12-year-old girl were on the ferry.',
      'A 46-year-old man, a 47-year-old woman and an 11-year-old girl were on the ferry. Another 12-year-old girl stayed ashore.',
    ],
  },
  {
    rule: 'several-of-the-role',
    values: ['20-year-old', '24-year-old'],
    texts: [
      'A 20-year-old man was killed at the ferry. A 31-year-old man was killed on the pier.',
      'A 24-year-old man was killed at the ferry.',
    ],
  },
  {
    rule: 'several-groups',
    values: ['9 and 11', '9 and 12'],
    texts: [
      'Two boys, ages 9 and 11, were hurt. Two boys, ages 4 and 6, were not.',
      'Two boys, ages 9 and 12, were hurt.',
    ],
  },
  {
    rule: 'several-of-such-an-age',
    values: ['in her 40s', '41'],
    texts: [
      'The driver was a woman in her 40s, the police said.',
      'Tilda Oake, 41, and Brit Anders, 46, were on the ferry.',
    ],
  },
  {
    rule: 'little-in-common',
    values: ['in her 40s', '41'],
    texts: [
      'The driver of the bus was a woman in her 40s, the police said.',
      'Tilda Oake, 41, sold tickets at the fair.',
    ],
  },
  {
    rule: 'other-person',
    values: ['in his 40s', '41-year-old'],
    texts: [
      'The driver of the bus was in his 40s, the police said.',
      'The driver of the bus was a 41-year-old woman, the police said.',
    ],
  },
  {
    rule: 'other-people',
    values: ['9 and 11', '4 and 6'],
    texts: ['Two boys, ages 9 and 11, were hurt.', 'Two boys, ages 4 and 6, were hurt.'],
  },
];

describe('a pair of numbers that is not flagged', () => {
  it.each([...TOLLS, ...AMOUNTS, ...AGES])('$rule: $values', ({ rule, values, texts }) => {
    const { findings, abstentions } = compareTexts(true, ...texts);
    expect(abstentions).toContainEqual({ rule, values: values.toSorted() });
    expect(findings.filter((shown) => values.every((value) => shown.includes(value)))).toEqual([]);
  });

  it('is not noted where nobody asks', () => {
    for (const { texts } of [...TOLLS, ...AMOUNTS, ...AGES])
      expect(compareTexts(false, ...texts).abstentions).toEqual([]);
  });

  it('is noted once, however many articles repeat it', () => {
    const text = 'Six people were injured at the mill.';
    const { abstentions } = compareTexts(
      true,
      text,
      text,
      'Two people were killed and four people were injured at the mill.',
    );
    expect(abstentions).toHaveLength(1);
  });

  it('is not noted where the numbers agree', () => {
    const { abstentions } = compareTexts(true, 'Six people were injured at the mill.', 'Six were injured at the mill.');
    expect(abstentions).toEqual([]);
  });

  it('is not noted where it is flagged', () => {
    const { findings, abstentions } = compareTexts(
      true,
      'The fire at the mill killed six people.',
      'The fire at the mill killed nine people.',
    );
    expect(findings).toEqual([['six people', 'nine people']]);
    expect(abstentions).toEqual([]);
  });
});

/** The values of each difference, and the rules with theirs in alphabetical order. */
function compareTexts(isExplained: boolean, ...texts: string[]) {
  const story = makeStory(storyOf(...texts).readings, isExplained);
  const findings = compareNumbers(story)
    .filter(({ verdict }) => verdict === 'differ' || verdict === 'update')
    .map(({ values }) => values.map(({ text }) => text));
  const abstentions = story.abstentions.map(({ rule, values }) => ({
    rule,
    values: values.map(({ text }) => text).toSorted(),
  }));
  return { findings, abstentions };
}
