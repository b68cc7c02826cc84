import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../../../utils/engine/text/word-classes.ts';
import { readWords } from '../../../../utils/engine/text/words.ts';

const has = (text: string, wordClass: number): boolean => ((readWords(text)[0]?.form.classes ?? 0) & wordClass) !== 0;

describe('classes of words', () => {
  it.each([
    [
      'a number begins with digits, a cardinal or an article',
      CLASSES.countStart,
      ['12', 'seven', 'a', 'third'],
      ['man'],
    ],
    [
      'a date begins with a weekday, a lead or a prefixed month',
      CLASSES.dateStart,
      ['Friday', 'last', 'mid-June'],
      ['so-called'],
    ],
    ['a number may be part of a word', CLASSES.number, ['G20', '14-year-old', 'twenty-one'], ['co-worker']],
    ['past forms', CLASSES.past, ['said', 'rescued'], ['united', 'rescue', 'red']],
    ['governors of a date or a place', CLASSES.governor, ['shooting', 'fled', 'statement'], ['harbour']],
    ['what may end a title', CLASSES.titleEnd, ['Mayor', 'French', 'NATO', 'The'], ['Brask']],
    ['pronouns, contracted too', CLASSES.pronoun, ['she', 'he’d'], ['hers']],
    [
      'keys of background phrases, in compounds too',
      CLASSES.backgroundKey,
      ['years', 'weekend’s', 'year-long'],
      ['early'],
    ],
  ])('%s', (_name, wordClass, those, others) => {
    expect(those.filter((text) => !has(text, wordClass))).toEqual([]);
    expect(others.filter((text) => has(text, wordClass))).toEqual([]);
  });
});
