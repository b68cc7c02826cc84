import { describe, expect, it } from 'vitest';
import { wordSet } from '../../../../utils/engine/text/word-sets.ts';
import { isIn, readWords, type Word } from '../../../../utils/engine/text/words.ts';

const word = (text: string): Word => readWords(text)[0] as Word;

describe('sets of words', () => {
  it('tell a word by its normal form', () => {
    const boats = wordSet('ferry barge');
    expect(['Ferry', 'FERRY', 'ferry’s', 'barge'].map((text) => isIn(word(text), boats))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['ferries', 'barges', 'fer', 'tug'].map((text) => isIn(word(text), boats))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isIn(undefined, boats)).toBe(false);
  });

  it('keep apart, however many there are', () => {
    const many = Array.from({ length: 70 }, (_, index) => wordSet([`quay${index}x`, 'harbour']));
    const of = (text: string) => many.map((set) => isIn(word(text), set)).flatMap((is, index) => (is ? [index] : []));
    expect(of('harbour')).toHaveLength(70);
    expect(of('quay0x')).toEqual([0]);
    expect(of('quay30x')).toEqual([30]);
    expect(of('quay69x')).toEqual([69]);
  });

  it('hold for words that were read before the set was told', () => {
    expect(word('lighthouse').norm).toBe('lighthouse');
    const lights = wordSet('lighthouse');
    expect(isIn(word('lighthouse'), lights)).toBe(true);
  });
});
