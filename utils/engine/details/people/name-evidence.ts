/** What speaks for a run of capitals being a person: title, honorific, age, speech verb, a known given name. */
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { DAYS_AND_MONTHS, NAMING, SAYING, SELDOM_NAMES } from '../../lexicon/person-cues.ts';
import { RANKS } from '../../lexicon/ranks.ts';
import type { Word } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';
import type { TitlePhrase } from './title-phrases.ts';

export interface NameEvidence {
  /** Title phrases that are bound to this mention, in the order of the text. */
  readonly titles: readonly TitlePhrase[];
  readonly age: number | null;
  /** Certain to be a person, even with one word. */
  readonly isTitled: boolean;
  /** Enough for a name of two words or more. */
  readonly isLikely: boolean;
}

export function readEvidence(run: NameRun, phrases: readonly TitlePhrase[], source: string): NameEvidence {
  const { words } = run.sentence;
  const before = titlesBefore(run, phrases, source);
  const age = readAge(run, source);
  const after = titlesAfter(run, age?.to ?? run.to, phrases, source);
  const given = (run.parts[0] ?? '').toLowerCase();
  const previous = words[run.from - 1];
  const next = words[run.to];
  const isSaid =
    (next !== undefined && SAYING.has(next.norm) && gap(words, run.to - 1, source).length <= 2) ||
    (previous !== undefined && SAYING.has(previous.norm) && gap(words, run.from - 1, source) === ' ');
  const isNamed =
    previous !== undefined &&
    (NAMING.has(previous.norm) || (previous.norm === 'as' && NAMING.has(words[run.from - 2]?.norm ?? '')));
  const isSeldom = run.parts.length < 3 && run.parts.some((part) => SELDOM_NAMES.has(part.toLowerCase()));
  const directTitle = before.some((phrase) => phrase.to === run.from && gap(words, run.from - 1, source) !== ', ');
  const isTitled = run.hasHonorific || directTitle || (age !== null && run.parts.length > 1);
  return {
    titles: [...before, ...after],
    age: age?.value ?? ageBefore(run, source),
    isTitled,
    isLikely:
      isTitled ||
      (GIVEN_NAMES.has(given) && !DAYS_AND_MONTHS.has(given)) ||
      (!isSeldom && (isSaid || isNamed || before.length + after.length > 0)) ||
      ageBefore(run, source) !== null,
  };
}

const gap = (words: readonly Word[], at: number, source: string): string => {
  const [word, next] = [words[at], words[at + 1]];
  return word && next ? source.slice(word.end, next.start) : '';
};

/** "White House spokesman NAME", "the ministry's spokesman, NAME"; two titles may follow each other. */
function titlesBefore(run: NameRun, phrases: readonly TitlePhrase[], source: string): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  let edge = run.from - (run.hasHonorific ? 1 : 0);
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const phrase = phrases[i] as TitlePhrase;
    if (phrase.to !== edge) continue;
    const between = gap(run.sentence.words, edge - 1, source);
    const isComma =
      between === ', ' &&
      (phrase.determiner === 'definite' ||
        phrase.determiner === 'possessive' ||
        phrase.organisations.length > 0 ||
        found.length > 0);
    if (between !== ' ' && between !== '. ' && !isComma) break;
    found.unshift(phrase);
    edge = phrase.from;
  }
  return found;
}

/** "NAME, the title", "NAME, 24, a title", "NAME (title)", "NAME is the title". */
function titlesAfter(run: NameRun, edge: number, phrases: readonly TitlePhrase[], source: string): TitlePhrase[] {
  const { words } = run.sentence;
  let at = edge;
  const between = gap(words, edge - 1, source);
  const copula = words[at];
  if (/^, ?$|^ [(–—-] ?$/.test(between)) {
    if (copula && /^(?:who|whose)$/.test(copula.norm) && /^(?:is|was|serves|served)$/.test(words[at + 1]?.norm ?? ''))
      at += 2;
  } else if (
    between === ' ' &&
    copula &&
    /^(?:is|was)$/.test(copula.norm) &&
    /^(?:the|a|an)$/.test(words[at + 1]?.norm ?? '')
  ) {
    at += 1;
  } else return [];
  const phrase = phrases.find(({ opening }) => opening === at);
  if (!phrase) return [];
  // "Smith, police chief Jones and …" is a list, not an apposition.
  const end = words[phrase.to];
  const closing = gap(words, phrase.to - 1, source);
  if (closing === ' ' && end && /^\p{Lu}/u.test(end.text)) return [];
  return [phrase];
}

/** "NAME, 24," and "NAME (24)". */
function readAge(run: NameRun, source: string): { value: number; to: number } | null {
  const { words } = run.sentence;
  const word = words[run.to];
  if (!word || !/^\d{1,3}$/.test(word.text)) return null;
  const lead = gap(words, run.to - 1, source);
  const close = source[word.end] ?? '';
  const isAge = (/^\.?, ?$/.test(lead) && /[,.;:)]/.test(close || '.')) || (lead === ' (' && close === ')');
  const value = Number(word.text);
  return isAge && value <= 120 ? { value, to: run.to + 1 } : null;
}

/** "24-year-old NAME", "24-year-old student NAME". */
function ageBefore(run: NameRun, source: string): number | null {
  const { words } = run.sentence;
  for (const back of [1, 2]) {
    const word = words[run.from - back];
    if (!word) return null;
    const age = /^(\d{1,3})-year-old$/.exec(word.norm)?.[1];
    if (age !== undefined) return gap(words, run.from - 1, source) === ' ' ? Number(age) : null;
    if (!RANKS.has(word.norm)) return null;
  }
  return null;
}
