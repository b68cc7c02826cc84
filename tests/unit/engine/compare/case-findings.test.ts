import { describe, expect, it } from 'vitest';
import { compareSuspects } from '../../../../utils/engine/compare/name-suspects.ts';
import { storyOf } from './stories.ts';

const EVENT = 'Omar Reyes fell from Marlow pier near Castell Harbour.';

const told = (...texts: string[]) =>
  compareSuspects(storyOf(...texts.map((text) => `${EVENT} ${text}`))).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('Nobody is charged yet, and somebody is later', () => {
  it.each([
    ['Charges against the rower were still pending.', 'Charges against the rower were still pending'],
    ['Marlow police have not filed charges.', 'have not filed charges'],
    ['The rower is expected to be charged with assault.', 'is expected to be charged'],
    ['The rower will likely be charged on Tuesday.', 'will likely be charged'],
    ['The district could still file charges.', 'could still file charges'],
    ['The rower may face a felony assault charge.', 'may face a felony assault charge'],
    ['A grand jury will decide if the rower is charged.', 'decide if the rower is charged'],
    ['There are no charges filed at this time.', 'no charges filed at this time'],
    ['Prosecutors plan to seek charges.', 'plan to seek charges'],
  ])('%s', (text, words) =>
    expect(told(text, 'The rower was charged with assault.')).toEqual([
      ['anyoneCharged', 'update', words, 'was charged with'],
    ]),
  );

  it.each([
    ['The rower pleaded not guilty to assault.', 'pleaded not guilty'],
    ['The rower was arraigned in Marlow.', 'was arraigned'],
    ['Prosecutors have filed assault charges.', 'have filed assault charges'],
  ])('%s', (text, words) =>
    expect(told('No charges have been filed.', text)).toEqual([
      ['anyoneCharged', 'update', 'No charges have been filed', words],
    ]),
  );

  it('though a third report knows of no charge the day after', () =>
    expect(
      told('No charges have been filed.', 'The rower was charged with assault.', 'No charges have been filed.'),
    ).toEqual([['anyoneCharged', 'update', 'No charges have been filed', 'was charged with']]));

  it.each([
    ['Additional charges against the rower are expected.'],
    ['The rower faced the current, charged by the wind.'],
    ['The club will seek a charge for moorings next year.', 'The rower has not been charged.'],
    ['The rower was charged with assault. More charges may be filed.'],
  ])('but not: %s', (...texts) => {
    const [first = '', second = 'The rower was charged with assault.'] = texts;
    expect(told(first, second)).toEqual([]);
  });
});
