/** Why two numbers that look alike are not flagged: each rule once, with the two values that it keeps apart. */
import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../utils/engine/compare/compare-numbers.ts';
import { makeStory } from '../../../../utils/engine/compare/story.ts';
import { storyOf } from './stories.ts';

/** Rule, the words of the two values, the articles' texts. */
type Case = readonly [rule: string, values: readonly [string, string], ...texts: string[]];

const TOLLS: readonly Case[] = [
  [
    'part-or-other-event',
    ['two people', 'Five people'],
    'In 2019, two people were killed on the same road near the quarry.',
    'Five people were killed when the quarry wall fell.',
  ],
  [
    'denied',
    ['four people', 'two people'],
    'The mayor said that reports that four people were killed were incorrect.',
    'The wall fell and two people were killed.',
    'Two people were killed at the wall.',
  ],
  [
    'round-up',
    ['seven people', 'three people'],
    'The weekend shootings in Orme Valley kept the police busy. At the ferry, seven people were shot and killed.',
    'A quarrel ended in gunfire at the ferry and three people were shot and killed.',
  ],
  [
    'of-one-suspect',
    ['two people', 'four people'],
    'Tovik is accused of killing two people at the ferry.',
    'The gunfire at the ferry left four people dead.',
  ],
  [
    'hedged',
    ['at least 12 people', '14 people'],
    'The fire at the mill injured at least 12 people.',
    'The fire at the mill injured 14 people.',
  ],
  [
    'one-number-fits',
    ['Six people', 'Nine people'],
    'Six people were killed in the fire. Later the town said that nine people were killed.',
    'Nine people were killed in the fire.',
  ],
  [
    'strangers',
    ['three people', 'five people'],
    'Police in Marrow said Anders Brone and Tilda Oake were there when three people were killed near Velt Street in Marrow.',
    'Police in Ostrava said Imre Koss and Bela Varga were there when five people were killed near Gorz Square in Pernik.',
  ],
  [
    'other-days',
    ['two people', '60 people'],
    'Police arrested two people at the rally.',
    'Police arrested 60 people at the rallies.',
  ],
  [
    'dead-among-the-hurt',
    ['Six people', 'four people'],
    'Six people were injured at the mill.',
    'Two people were killed and four people were injured at the mill.',
  ],
  [
    'gunman-among-the-dead',
    ['four people', 'three people'],
    'The attack left four people dead, including the gunman.',
    'The attack left three people dead.',
  ],
  [
    'told-before',
    ['Police arrested', 'No one has been arrested'],
    'A gunman robbed the ferry. Police arrested a man on Monday.',
    'The robbery at the ferry shook the town. No one has been arrested.',
  ],
  [
    'exchange-of-fire',
    ['Two gunmen', 'Four gunmen'],
    'Two gunmen opened fire at the ferry and fled.',
    'A shootout between two groups broke out at the ferry. Four gunmen opened fire.',
  ],
  [
    'hospital-told-twice',
    ['Two men were taken to Orme Hospital', 'Four people were taken to Orme Hospital'],
    'Two men were taken to Orme Hospital. Three women were taken to Orme Hospital later.',
    'Four people were taken to Orme Hospital.',
  ],
];

const AMOUNTS: readonly Case[] = [
  [
    'other-stage',
    ['seven members', 'five members'],
    'The prosecutor said seven members of the harbour gang were charged over the theft of grain.',
    'The prosecutor said five members of the harbour gang pleaded guilty over the theft of grain.',
  ],
  [
    'several-shocks',
    ['6.1', '6.4'],
    'The earthquake had a magnitude of 6.1 and shook the coast of Orme. A magnitude 5.0 aftershock followed.',
    'The earthquake had a magnitude of 6.4 and shook the coast of Orme.',
  ],
  [
    'other-person',
    ['12 years', '9 years'],
    'Anders Brone was sentenced to 12 years in prison for the ferry robbery.',
    'Tomas Velde was sentenced to 9 years in prison for the ferry robbery.',
  ],
  [
    'person-not-certain',
    ['$50,000', '$200,000'],
    'He is held in the county jail on a $50,000 bond for robbery.',
    'He is held in the county jail on a $200,000 bond for robbery.',
  ],
  [
    'part-of-the-sum',
    ['$50,000', '$200,000'],
    'Police arrested Anders Brone, 34, on Monday. Brone is held in the county jail on a $50,000 bond for each count of robbery.',
    'Police arrested Anders Brone, 34, on Monday. Brone is held in the county jail on a $200,000 bond for the counts of robbery.',
  ],
  [
    'far-apart',
    ['About 40 people', 'About 400 people'],
    'About 40 people had gathered in the harbour hall for the dance when the shots were fired.',
    'About 400 people had gathered in the harbour hall for the dance when the shots were fired.',
  ],
  [
    'little-in-common',
    ['40 homes', '90 homes'],
    'The storm destroyed 40 homes in the valley.',
    'The storm damaged 90 homes on the coast.',
  ],
  [
    'other-thing',
    ['three missile tests', 'five nuclear tests'],
    'The navy carried out three missile tests near the outer islands this spring.',
    'The ministry said that the navy had five nuclear tests near the desert range, and gave no reason for what it called a matter of national pride this spring.',
  ],
  [
    'told-by-both',
    ['48 shots', '12 shots'],
    'Police said that 48 shots were fired at the ferry house on Monday. A neighbour said that 12 shots were fired at the ferry house.',
    'Police said that 12 shots were fired at the ferry house on Monday.',
  ],
  [
    'rounded',
    ['$13.6 million', '$13,625,777'],
    'The town paid $13.6 million in repairs for the harbour wall.',
    'The town paid $13,625,777 in repairs for the harbour wall.',
    'The town paid $4 million in repairs for the gate.',
  ],
  [
    'other-thing',
    ['40 homes', '25 barns'],
    'The storm destroyed 40 homes in the valley.',
    'The storm destroyed 25 barns in the valley.',
  ],
  [
    'other-fate',
    ['40 homes', '90 homes'],
    'The storm destroyed 40 homes in the valley.',
    'The storm damaged 90 homes on the coast.',
  ],
];

const AGES: readonly Case[] = [
  [
    'relatives',
    ['24', '51'],
    'Michael Brone, 24, was killed at the ferry.',
    'Mike Brone, 51, was killed at the ferry.',
  ],
  [
    'background-year',
    ['40-year-old', '50'],
    'In 2021, a 40-year-old Anders Brone was jailed for theft.',
    'Anders Brone, 50, was killed at the ferry on Monday.',
  ],
  [
    'told-by-both',
    ['20-year-old', '24-year-old'],
    'The suspect, a 20-year-old man, fled the ferry.',
    'The suspect, a 24-year-old man, fled the ferry. A second suspect, a 20-year-old man, was caught.',
  ],
  [
    'told-by-both',
    ['24', '26'],
    'Michael Brone, 24, was killed at the ferry. Mike Brone, 26, his cousin, was hurt.',
    'Mike Brone, 26, was killed.',
  ],
  [
    'told-by-both',
    ['12-year-old', '11-year-old'],
    'A 46-year-old man, a 47-year-old woman and a 12-year-old girl were on the ferry.',
    'A 46-year-old man, a 47-year-old woman and an 11-year-old girl were on the ferry. Another 12-year-old girl stayed ashore.',
  ],
  [
    'several-of-the-role',
    ['20-year-old', '24-year-old'],
    'A 20-year-old man was killed at the ferry. A 31-year-old man was killed on the pier.',
    'A 24-year-old man was killed at the ferry.',
  ],
  [
    'several-groups',
    ['9 and 11', '9 and 12'],
    'Two boys, ages 9 and 11, were hurt. Two boys, ages 4 and 6, were not.',
    'Two boys, ages 9 and 12, were hurt.',
  ],
  [
    'other-people',
    ['9 and 11', '4 and 6'],
    'Two boys, ages 9 and 11, were hurt.',
    'Two boys, ages 4 and 6, were hurt.',
  ],
];

describe('a pair of numbers that is not flagged', () => {
  it.each([...TOLLS, ...AMOUNTS, ...AGES])('%s: %j', (rule, values, ...texts) => {
    const { findings, abstentions } = compareTexts(true, ...texts);
    expect(abstentions).toContainEqual({ rule, values: values.toSorted() });
    expect(findings.filter((shown) => values.every((value) => shown.includes(value)))).toEqual([]);
  });

  it('is not noted where nobody asks', () => {
    for (const [, , ...texts] of [...TOLLS, ...AMOUNTS, ...AGES])
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
