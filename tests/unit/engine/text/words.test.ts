import { describe, expect, it } from 'vitest';
import { contentStems, normalizeWord, readWords } from '../../../../utils/engine/text/words.ts';

describe('readWords', () => {
  it.each([
    ['Mora’s boat', ['Mora’s', 'boat']],
    ['a 19-year-old, hurt', ['a', '19-year-old', 'hurt']],
    ['1,200 homes and 3.5 acres', ['1,200', 'homes', 'and', '3.5', 'acres']],
    ['the U.S. Navy', ['the', 'U.S', 'Navy']],
    ['“Go,” he said', ['Go', 'he', 'said']],
    ['12, 14 and 16', ['12', '14', 'and', '16']],
  ])('%s', (text, expected) => expect(readWords(text).map((word) => word.text)).toEqual(expected));

  it('keeps offsets into the whole text', () => {
    const text = 'One two three';
    expect(readWords(text, 4, 7)).toEqual([expect.objectContaining({ start: 4, end: 7, text: 'two', norm: 'two' })]);
  });
});

describe('forms of words', () => {
  it('tell words apart that begin alike, and letters that look alike to seven bits', () => {
    const text = 'harbour harbours harbourmaster harbourmasters harbouré harbouri quay quaye quayé quáy quay';
    for (let round = 0; round < 2; round += 1)
      expect(readWords(text).map(({ form }) => form.text)).toEqual(text.split(' '));
    const [first, last] = [readWords(text)[6], readWords(text)[10]];
    expect(first?.form).toBe(last?.form);
  });

  it('are all found again however many there are', () => {
    const words = Array.from(
      { length: 20_000 },
      (_, index) => `wave${String.fromCharCode(97 + (index % 26))}x${index}`,
    );
    expect(readWords(words.join(' ')).map(({ norm }) => norm)).toEqual(words);
  });
});

describe('normalizeWord', () => {
  it.each([
    ['Russia’s', 'russia'],
    ['U.S', 'us'],
    ['Don’t', "don't"],
    ['ＮＡＴＯ', 'nato'],
  ])('%s → %s', (word, expected) => expect(normalizeWord(word)).toBe(expected));
});

describe('contentStems', () => {
  it('drops function words and stems the rest', () => {
    expect(contentStems(readWords('The bridges were collapsing into the river'))).toEqual([
      'bridg',
      'collaps',
      'river',
    ]);
  });
});
