import { expect, test } from 'vitest';
import { choosePair } from '../../../../utils/app/side-by-side/choose-pair.ts';
import type { FindingView } from '../../../../utils/app/views.ts';
import type { Verdict } from '../../../../utils/engine/types.ts';

const articles = (open: string | null, ...ids: string[]) => ids.map((id) => ({ id, isOpen: id === open }));

/** Each group of letters: the articles with one value. */
const finding = (verdict: Verdict, ...groups: string[]): Pick<FindingView, 'verdict' | 'values'> => ({
  verdict,
  values: groups.map((group) => ({
    text: group,
    normalized: group,
    voices: 1,
    evidence: [...group].map((article) => ({
      article,
      before: '',
      value: '',
      after: '',
      start: 0,
      end: 0,
      field: 'text',
      link: null,
    })),
  })),
});

test.each([
  [
    'the two with most differences',
    null,
    [finding('differ', 'a', 'b'), finding('differ', 'b', 'c'), finding('update', 'ac', 'b')],
    ['a', 'b'],
  ],
  ['those that agree are not apart', null, [finding('differ', 'ab', 'c')], ['a', 'c']],
  [
    'what is only more precise does not count',
    null,
    [finding('precision', 'a', 'b'), finding('wording', 'b', 'c')],
    ['b', 'c'],
  ],
  [
    'of equals the pair with the open article',
    'c',
    [finding('differ', 'a', 'b'), finding('differ', 'b', 'c')],
    ['b', 'c'],
  ],
  [
    'the open article comes before others that differ more',
    'c',
    [finding('differ', 'a', 'b'), finding('differ', 'a', 'b'), finding('wording', 'a', 'c')],
    ['a', 'c'],
  ],
  [
    'where the open article differs from none, the two that do',
    'c',
    [finding('differ', 'a', 'b'), finding('precision', 'a', 'c')],
    ['a', 'b'],
  ],
  ['no differences: with the open article, the earliest', 'b', [], ['a', 'b']],
] as const)('%s', (_name, open, findings, expected) => {
  expect(choosePair(articles(open, 'a', 'b', 'c'), findings)).toEqual(expected);
});

test('one article alone, or none', () => {
  expect(choosePair(articles(null, 'a'), [])).toEqual(['a']);
  expect(choosePair([], [])).toEqual([]);
});
