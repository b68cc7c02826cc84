/**
 * Words of proper names by their capitals alone, for matching: quick, and the same in every language that has capitals.
 * Who a person is, and which names are one person's, is read in details/people.
 */
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon/calendar.ts';
import type { Sentence } from '../text/document.ts';
import { isFunctionWord, type Word } from '../text/words.ts';

export interface Names {
  /** Single words, lower case, with how often each stands there. */
  readonly names: ReadonlyMap<string, number>;
  /** Two neighbouring words of one name, joined by a space, each once. */
  readonly fullNames: readonly string[];
}

const DAY_NAMES: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...MONTHS.keys()]);

const hasCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** A capital at a sentence's start or in a title counts only where the word has one inside a sentence too. */
export function readNames(sentences: readonly Sentence[]): Names {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    for (const [index, word] of sentence.words.entries()) {
      if (!hasCapital(word)) small.add(word.norm);
      else if (index > 0 && sentence.field !== 'title') inside.add(word.norm);
    }
  }
  const isName = (word: Word) =>
    hasCapital(word) &&
    inside.has(word.norm) &&
    !small.has(word.norm) &&
    !isFunctionWord(word.norm) &&
    !DAY_NAMES.has(word.norm);
  const names = new Map<string, number>();
  const fullNames = new Set<string>();
  for (const { words } of sentences) {
    let before: string | null = null;
    for (const word of words) {
      const name: string | null = isName(word) ? word.norm : null;
      if (name !== null) names.set(name, (names.get(name) ?? 0) + 1);
      if (name !== null && before !== null) fullNames.add(`${before} ${name}`);
      before = name;
    }
  }
  return { names, fullNames: [...fullNames] };
}
