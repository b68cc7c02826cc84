/** What speaks for a run of capitals being a person: title, honorific, age, speech verb, a known given name. */
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  BEFALLING,
  DAYS_AND_MONTHS,
  NAMING,
  PLACE_ENDS,
  PLACE_STARTS,
  SAYING,
  SELDOM_NAMES,
} from '../../lexicon/person-cues.ts';
import { RANKS, type RankKind } from '../../lexicon/ranks.ts';
import { CUES } from '../../text/cues.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isIn, type Word } from '../../text/words.ts';
import { foldName } from './name-forms.ts';
import { isPossessive, type NameRun } from './name-runs.ts';
import type { TitlePhrase } from './title-phrases.ts';
import { gapAfter } from './title-reach.ts';

export interface NameEvidence {
  /** Title phrases that are bound to this mention, in the order of the text. */
  readonly titles: readonly TitlePhrase[];
  readonly age: number | null;
  /** Certain to be a person, even with one word. */
  readonly isTitled: boolean;
  /** Beside a verb of saying. */
  readonly isSaid: boolean;
  /** Enough for a name of two words or more; false for one word. */
  readonly isLikely: boolean;
}

/** Kinds of title that stand before a surname alone ("Sheriff Smith"). */
const NAMES_HOLDER: ReadonlySet<RankKind> = new Set(['office', 'uniform', 'cleric', 'noble']);
/** Before one capitalised word these are as often part of another name ("Boss Nightclub"). */
const WEAK_RANKS = new Set(['boss', 'head', 'host', 'page', 'leader', 'executive', 'general']);

const SAYS = wordSet(SAYING);

const NO_TITLES: readonly TitlePhrase[] = [];

export function readEvidence(run: NameRun, phrases: readonly TitlePhrase[], source: string): NameEvidence {
  const { words } = run.sentence;
  const before = titlesBefore(run, phrases, source);
  const age = readAge(run, source);
  const leadingAge = ageBefore(run, source);
  const after = phrases.length === 0 ? NO_TITLES : titlesAfter(run, age?.to ?? run.to, phrases, source);
  const previous = run.from > 0 ? words[run.from - 1] : undefined;
  const next = words[run.to];
  const isSaid =
    (isIn(next, SAYS) && gap(words, run.to - 1, source).length <= 2) ||
    (isIn(previous, SAYS) && gap(words, run.from - 1, source) === ' ');
  const isFull = run.parts.length > 1;
  const directTitle = before.some(
    (phrase) =>
      phrase.to === run.from &&
      gap(words, run.from - 1, source) !== ', ' &&
      (isFull || (NAMES_HOLDER.has(phrase.kind) && !WEAK_RANKS.has(previous?.norm ?? ''))),
  );
  // Of a word alone it is only asked where a title stands before it.
  const given = isFull || directTitle ? foldName(run.parts[0] ?? '') : '';
  const isPlace = given !== '' && (PLACE_STARTS.has(given) || PLACE_ENDS.has((run.parts.at(-1) ?? '').toLowerCase()));
  const isTitled = run.hasHonorific || (!isPlace && (directTitle || (age !== null && isFull)));
  const hasTitle = before.length + after.length > 0;
  return {
    titles: hasTitle ? [...before, ...after] : NO_TITLES,
    age: age?.value ?? leadingAge,
    isTitled,
    isSaid,
    isLikely:
      isFull &&
      (isTitled || leadingAge !== null || (!isPlace && isNamedLikePerson(run, given, isSaid || hasTitle, source))),
  };
}

/** By a known given name, or by what stands around it; `given` is the first name, folded. */
function isNamedLikePerson(run: NameRun, given: string, isAttested: boolean, source: string): boolean {
  const { words } = run.sentence;
  const previous = words[run.from - 1];
  const before = previous?.norm;
  if (before === 'the' || before === 'a' || before === 'an') return false;
  if (GIVEN_NAMES.has(given) && !DAYS_AND_MONTHS.has(given)) return true;
  if (run.parts.length < 3 && run.parts.some((part) => SELDOM_NAMES.has(part.toLowerCase()))) return false;
  if (isAttested) return true;
  const next = words[run.to]?.norm ?? '';
  const isSubject =
    BEFALLING.has(next) || (/^(?:was|is|has|had|were)$/.test(next) && BEFALLING.has(words[run.to + 1]?.norm ?? ''));
  const isOwner = isPossessive(words[run.to - 1] as Word) && RANKS.has(next);
  const isRelative = /^(?:who|whom|whose)$/.test(next) && gap(words, run.to - 1, source).length <= 2;
  // "T.J. Hallow", "John Q. Hallow"
  const hasInitials = run.parts.slice(0, -1).some((part) => /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(part));
  const isIntroduced = previous !== undefined && (NAMING.has(previous.norm) || isIdentified(run));
  return isSubject || isOwner || isRelative || hasInitials || isIntroduced;
}

/** "identified as NAME", "identified the victims who died as NAME". */
function isIdentified({ sentence: { words }, from }: NameRun): boolean {
  const as = [from - 1, from - 2].find((at) => words[at]?.norm === 'as');
  if (as === undefined) return false;
  for (let at = Math.max(0, from - 8); at < as; at += 1) if (NAMING.has((words[at] as Word).norm)) return true;
  return false;
}

const gap = (words: readonly Word[], at: number, source: string): string =>
  at >= 0 && at + 1 < words.length ? gapAfter(words, at, source) : '';

/** "White House spokesman NAME", "the ministry's spokesman, NAME"; two titles may follow each other. */
function titlesBefore(run: NameRun, phrases: readonly TitlePhrase[], source: string): readonly TitlePhrase[] {
  if (phrases.length === 0) return NO_TITLES;
  const { words } = run.sentence;
  const found: TitlePhrase[] = [];
  let edge = run.from - (run.hasHonorific ? 1 : 0);
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const phrase = phrases[i] as TitlePhrase;
    if (phrase.to !== edge) continue;
    const between = gap(words, edge - 1, source);
    // "the ministry's spokesman, NAME, said"; after "as chief of staff, NAME said" another clause begins.
    const isClosed = found.length > 0 || (!run.hasHonorific && /^[,.;)]$/.test(source[run.end] ?? '.'));
    const isBound = phrase.organisations.length > 0 || (found.length === 0 && phrase.determiner === 'possessive');
    const isLoose = between === ', ' && isClosed && isBound;
    if (between !== ' ' && between !== '. ' && !isLoose) break;
    found.unshift(phrase);
    // "deputy minister and chief negotiator NAME"
    const isJoined = words[phrase.from - 1]?.norm === 'and' && found.length < 2;
    edge = isJoined ? phrase.from - 1 : phrase.from;
  }
  return found;
}

/** "NAME, the title", "NAME, 24, a title", "NAME (title)", "NAME is the title"; two may be joined by "and". */
function titlesAfter(run: NameRun, edge: number, phrases: readonly TitlePhrase[], source: string): TitlePhrase[] {
  const { words } = run.sentence;
  let at = edge;
  const between = gap(words, edge - 1, source);
  const [next, second] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? ''];
  if (between !== ' ' && /^, ?$|^ [(–—-] ?$/.test(between)) {
    if (next === 'who' && /^(?:is|was|serves|served)$/.test(second)) at += 2;
  } else if (between === ' ' && /^(?:is|was)$/.test(next) && /^(?:the|a|an)$/.test(second)) at += 1;
  else return [];
  const found: TitlePhrase[] = [];
  let phrase = phrases.find(({ opening }) => opening === at);
  while (phrase && found.length < 3) {
    // "Smith, police chief Jones and …" is a list, not an apposition.
    const end = words[phrase.to];
    if (end && /^\p{Lu}/u.test(end.text) && gap(words, phrase.to - 1, source) === ' ') break;
    found.push(phrase);
    const after: number = end?.norm === 'and' ? phrase.to + 1 : -1;
    phrase = phrases.find(({ opening }) => opening === after);
  }
  return found;
}

/** "NAME, 24,", "NAME (24)" and "NAME, a 24-year-old …". */
function readAge(run: NameRun, source: string): { value: number; to: number } | null {
  const { words } = run.sentence;
  const word = words[run.to];
  if (!word) return null;
  if (word.norm === 'a' || word.norm === 'an') {
    const age = agedBy(words[run.to + 1]);
    return age !== null && gap(words, run.to - 1, source) === ', ' ? { value: age, to: run.to } : null;
  }
  if (!word.form.isComposed || !/^\d{1,3}$/.test(word.text)) return null;
  const lead = gap(words, run.to - 1, source);
  const close = source[word.end] ?? '';
  const isAge = (/^\.?, ?$/.test(lead) && /[,.;:)]/.test(close || '.')) || (lead === ' (' && close === ')');
  const value = Number(word.text);
  return isAge && value <= 120 ? { value, to: run.to + 1 } : null;
}

/** 24 of "24-year-old"; null for other words. */
function agedBy(word: Word | undefined): number | null {
  const age = word?.form.isComposed ? /^(\d{1,3})-year-old$/.exec(word.norm)?.[1] : undefined;
  return age === undefined ? null : Number(age);
}

/** "24-year-old NAME", "24-year-old student NAME", "24 year old NAME". */
function ageBefore(run: NameRun, source: string): number | null {
  const { words } = run.sentence;
  const [years, year, old] = words.slice(Math.max(0, run.from - 3), run.from);
  if (old?.norm === 'old' && year?.norm === 'year' && /^\d{1,3}$/.test(years?.text ?? '')) return Number(years?.text);
  for (let at = run.from - 1; at >= Math.max(0, run.from - 2); at -= 1) {
    const word = words[at] as Word;
    const age = agedBy(word);
    if (age !== null) return gap(words, run.from - 1, source) === ' ' ? age : null;
    if ((word.form.cues & CUES.rank) === 0) return null;
  }
  return null;
}
