import { describe, expect, it } from 'vitest';
import { differingDates } from './dated-pages.ts';

// A Friday.
const PUBLISHED = '2021-06-18';
const differing = (a: string, b: string, published: string | null = PUBLISHED) => differingDates(published, a, b);

const BOUGHT =
  'Corvane Foods announced on Tuesday that it will buy Tolland Bakeries, a maker of rye bread in Ardmore. Omar Reyes runs it.';

describe('The day of an announcement differs', () => {
  const OTHER = (day: string) =>
    `Corvane Foods said on ${day} it has agreed to buy Tolland Bakeries, an Ardmore maker of rye bread. Omar Reyes founded it.`;

  it.each([
    ['of dated pages', PUBLISHED],
    ['by weekdays alone where no page has its day', null],
  ])('%s', (_what, published) => {
    expect(differing(BOUGHT, OTHER('Wednesday'), published)).toEqual([['Tuesday', 'Wednesday']]);
  });

  it('not where they agree', () => {
    expect(differing(BOUGHT, OTHER('Tuesday'))).toEqual([]);
    expect(differing(BOUGHT, OTHER('Tuesday'), null)).toEqual([]);
  });
});

describe('The day of an announcement is left alone', () => {
  it.each([
    [
      'what else is said of it',
      'Corvane Foods workers fear for Tolland Bakeries, a maker of rye bread in Ardmore, Omar Reyes of the union warned Thursday.',
    ],
    [
      'another announcement',
      'Corvane Foods announced on Thursday that it will close four shops in the north. Omar Reyes runs them.',
    ],
    [
      'what comes far down',
      'Rye bread is loved in Ardmore. People queue for it. Omar Reyes does. The town is small. Corvane Foods announced on Thursday that it will buy Tolland Bakeries, a maker of rye bread in Ardmore.',
    ],
    [
      'two days in one article',
      'Corvane Foods announced on Thursday that it will buy Tolland Bakeries, a maker of rye bread in Ardmore. Omar Reyes announced Tuesday that he will stay.',
    ],
  ])('%s', (_what, other) => {
    expect(differing(BOUGHT, other)).toEqual([]);
    expect(differing(BOUGHT, other, null)).toEqual([]);
  });
});
