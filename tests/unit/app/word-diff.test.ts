import { describe, expect, test } from 'vitest';
import { diffWords, editWords, nearestWording } from '../../../utils/app/word-diff.ts';

/** Differing words in square brackets. */
const marked = (one: string, other: string) =>
  diffWords(one, other).map((parts) =>
    parts
      .map(({ text, isShared }) => (isShared ? text : `[${text.trimEnd()}]${text.slice(text.trimEnd().length)}`))
      .join(''),
  );

describe('diffWords', () => {
  test.each([
    ['We sold no boats', 'We sent no boats', 'We [sold] no boats', 'We [sent] no boats'],
    ['“Yes,” he said', 'yes he said', '“Yes,” he said', 'yes he said'],
    ['not at all', 'not', 'not [at all]', 'not'],
    ['red fish blue fish', 'blue fish', '[red fish] blue fish', 'blue fish'],
    ['one', 'two', '[one]', '[two]'],
    ['', 'two', '', '[two]'],
  ])('%s | %s', (one, other, first, second) => {
    expect(marked(one, other)).toEqual([first, second]);
  });

  test('gives back the whole text', () => {
    const [a] = diffWords('The  river rose\nby a metre', 'The river fell by two metres');
    expect(a.map(({ text }) => text).join('')).toBe('The river rose by a metre');
  });

  test('very long texts are not compared word by word', () => {
    const long = 'word '.repeat(50_000);
    for (const [one, other] of [
      [long, 'other'],
      ['other', long],
    ] as const) {
      expect(diffWords(one, other).map((parts) => parts.map(({ isShared }) => isShared))).toEqual([[true], [true]]);
      expect(editWords(one, other)).toBeNull();
    }
  });
});

describe('nearestWording', () => {
  const texts = [
    'We sold no boats',
    'Nobody here ever saw a single boat',
    'We sold no big boats',
    'Nobody ever saw a boat',
  ];

  test.each([
    [0, 2],
    [1, 3],
    [2, 0],
    [3, 1],
  ])('of four, %i is shown against %i', (index, nearest) => {
    expect(nearestWording(texts, index)).toBe(texts[nearest]);
  });

  test('of two the other, of one none, of equals the first', () => {
    expect(nearestWording(['one', 'two'], 1)).toBe('one');
    expect(nearestWording(['one'], 0)).toBeNull();
    expect(nearestWording(['x', 'one', 'two'], 0)).toBe('one');
  });
});

describe('editWords', () => {
  /** The later text with what was there in braces and what is new in square brackets. */
  const told = (earlier: string, later: string) => {
    let [text, at] = ['', 0];
    for (const { start, end, removed } of editWords(earlier, later) ?? []) {
      text += `${later.slice(at, start)}${removed && `{${removed}}`}${end > start ? `[${later.slice(start, end)}]` : ''}`;
      at = end;
    }
    return text + later.slice(at);
  };

  test.each([
    ['At least 12 were hurt', 'At least 14 were hurt', 'At least {12}[14] were hurt'],
    ['Two boats sank off the coast', 'Two boats sank', 'Two boats sank{off the coast}'],
    ['Two boats sank', 'Late on Friday two boats sank', '[Late on Friday] two boats sank'],
    ['The mayor, Ann Lee, said no', 'The mayor said no', 'The mayor {Ann Lee,}said no'],
    ['Nobody was hurt', 'nobody was hurt.', 'nobody was hurt.'],
  ])('%s → %s', (earlier, later, text) => {
    expect(told(earlier, later)).toBe(text);
  });

  test('a sentence of which little was left is not told word by word', () => {
    expect(editWords('The road is closed until noon', 'Police opened all lanes before dawn')).toBeNull();
  });
});
