/**
 * Runs of capitalised words that may be persons' names: where a run begins and ends, what of it is a title or a place
 * and not a name. Whether a run is a person at all is decided in find-people.
 */
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, NEVER_NAMES, PLACE_STARTS, SURNAMES_TOO } from '../../lexicon/person-cues.ts';
import { HONORIFICS, RANK_MODIFIERS, RANKS } from '../../lexicon/ranks.ts';
import { isPlainLetter } from '../../text/characters.ts';
import { CUES } from '../../text/cues.ts';
import type { Sentence } from '../../text/document.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isIn, type Word } from '../../text/words.ts';

export interface NameRun {
  readonly sentence: Sentence;
  /** Half-open range of word positions in `sentence.words`: the name alone, without honorifics and titles. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The name's words without possessive ending, as written; suffixes (Jr.) included. */
  readonly parts: readonly string[];
  /** As written, with single blanks. */
  readonly text: string;
  /** Whether an honorific (Mr., Dr.) stands directly before. */
  readonly hasHonorific: boolean;
  /** A capital at the start of a sentence may belong to any word. */
  readonly opensSentence: boolean;
}

const SUFFIXES = wordSet(NAME_SUFFIXES);
const PLACES = wordSet(PLACE_STARTS);
const TITLES = wordSet(HONORIFICS);

/** Longer runs are headlines or lists, not names. */
const LONGEST_NAME = 5; // words

/** `source`: the field that the sentence lies in. `isCommon`: is the lower-case word used as a plain word in the text? */
export function readNameRuns(sentence: Sentence, source: string, isCommon: (norm: string) => boolean): NameRun[] {
  const runs: NameRun[] = [];
  const { words } = sentence;
  if ((sentence.cues & CUES.capital) === 0 || isShouted(words)) return runs;
  let at = 0;
  while (at < words.length) {
    if (!isCapital(words[at])) {
      at += 1;
      continue;
    }
    const to = endOfRun(words, at, source);
    // The "The" of a sentence's start.
    const isNothing = to === at + 1 && (words[at] as Word).form.isFunction;
    const run = isNothing ? null : trimRun(sentence, at, to, source, isCommon);
    if (run) runs.push(run);
    at = to;
  }
  return runs;
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && (word.form.cues & CUES.capital) !== 0;

/** A sentence in capitals throughout tells nothing by its capitals. */
function isShouted(words: readonly Word[]): boolean {
  let letters = 0;
  let shouted = 0;
  for (const { form } of words) {
    if (form.hasLetters) letters += 1;
    if (form.isShouted) shouted += 1;
  }
  return letters > 3 && shouted > letters * 0.7;
}

const FULL_STOP = 46;

/** Headline style, where every longer word has a capital: names cannot be told apart there. */
export function isHeadlineStyle({ words, end }: Sentence, source: string): boolean {
  if (source.charCodeAt(end - 1) === FULL_STOP || /[.?!]["”’']?$/.test(source.slice(end - 2, end))) return false;
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.text.length <= 3 || word.form.isFunction) continue;
    long += 1;
    if (isCapital(word)) capitals += 1;
  }
  return long > 3 && capitals > long * 0.8;
}

function endOfRun(words: readonly Word[], from: number, source: string): number {
  let to = from + 1;
  while (to < words.length) {
    const word = words[to] as Word;
    const previous = words[to - 1] as Word;
    const isParticle = (word.form.classes & CLASSES.particle) !== 0;
    if (isPossessive(previous) || !(isCapital(word) || isParticle)) break;
    // Nearly always a blank, which needs no cutting.
    const isBlank = word.start - previous.end === 1 && source.charCodeAt(previous.end) === 32;
    const gap = isBlank ? ' ' : source.slice(previous.end, word.start);
    if (isIn(word, SUFFIXES) && /^,? $/.test(gap) && /^\p{Lu}/u.test(word.text)) {
      to += 1;
      continue;
    }
    if (!joins(gap, previous)) break;
    if (isCapital(word)) to += 1;
    else if (isParticle) {
      const next = nextCapital(words, to, source);
      if (next === null) break;
      to = next + 1;
    } else break;
  }
  return to;
}

/** Position of the capitalised word after one or two particles ("de la Cruz"); null where none follows. */
function nextCapital(words: readonly Word[], at: number, source: string): number | null {
  for (let i = at + 1; i <= at + 2 && i < words.length; i += 1) {
    if (source.slice((words[i - 1] as Word).end, (words[i] as Word).start) !== ' ') return null;
    if (isCapital(words[i])) return i;
    if (!NAME_PARTICLES.has((words[i] as Word).norm)) return null;
  }
  return null;
}

/** What may stand between two words of one name: a blank, a full stop after an initial or abbreviation, quotation marks
 * around a nickname. */
function joins(gap: string, previous: Word): boolean {
  if (gap === ' ' || gap === ' ') return true;
  if (/^\. ?$/.test(gap)) {
    return (
      /^(?:\p{Lu}\.?){1,3}$/u.test(previous.text) ||
      HONORIFICS.has(previous.norm) ||
      RANKS.get(previous.norm) !== undefined
    );
  }
  // Anna “A.J.” Moor
  if (/^\.[”"’'] $/.test(gap)) return /^(?:\p{Lu}\.?){2,3}$/u.test(previous.text);
  return /^ ?[“”"‘’'] ?$/.test(gap) && gap.length >= 2;
}

export const isPossessive = (word: Word): boolean => word.form.isPossessive;

/** "Prince George's County", "St. Mary's Hospital": what follows the possessive makes it a place. */
const opensPlace = (next: Word | undefined): boolean => next?.form.isCapital === true && NEVER_NAMES.has(next.norm);

/** Not a name and nothing before it is: ranks, honorifics, nations, weekdays, function words, acronyms. */
function endsTitle(word: Word, index: number, words: readonly Word[]): boolean {
  const { norm, form } = word;
  if ((form.classes & CLASSES.titleEnd) === 0) return false;
  if (isInitial(word, index, words)) return false;
  if ((form.classes & CLASSES.sureTitleEnd) !== 0) return true;
  if (NEVER_NAMES.has(norm))
    return !(index === 0 && words.length > 1 && GIVEN_NAMES.has(norm)) && !isSurname(norm, index, words);
  if (form.isComposed && (/-(?:based|born|area|elect|old)$/.test(norm) || /^(?:then|ex)-/.test(norm))) return true;
  const rank = RANKS.get(norm) ?? (norm.endsWith('s') ? RANKS.get(norm.slice(0, -1)) : undefined);
  // "Dean" and "King" are names too: behind a given name they stay.
  if (rank && index === words.length - 1 && GIVEN_NAMES.has(words[index - 1]?.norm ?? '')) return false;
  if ((rank && !(norm.endsWith('s') && GIVEN_NAMES.has(norm))) || RANK_MODIFIERS.has(norm))
    return !GIVEN_NAMES.has(norm) || index === 0;
  if (NATIONS.has(norm.replaceAll('.', '')) && !GIVEN_NAMES.has(norm)) return true;
  if (form.isFunction && index === 0) return true;
  if (NAME_SUFFIXES.has(norm)) return false;
  // Acronyms end what stands before; "AJ", "J.D." and "O" are initials.
  return /^\p{Lu}{2,}\d*$/u.test(form.bare) && (form.bare.length > 2 || index === words.length - 1);
}

/** "Barry White", "President Ciro White": a surname at the end of a name, behind a given name or a title and a name. */
const isSurname = (norm: string, index: number, words: readonly Word[]): boolean =>
  SURNAMES_TOO.has(norm) &&
  index === words.length - 1 &&
  (GIVEN_NAMES.has(words[index - 1]?.norm ?? '') || RANKS.has(words[index - 2]?.norm ?? ''));

/** "Anna A. Moor": no article. */
const isInitial = ({ text }: Word, index: number, words: readonly Word[]): boolean =>
  (text === 'A' || text === 'I') && index > 0 && index < words.length - 1;

/** The second word of "North Korea", "Saudi Arabia". */
const endsNation = (run: readonly Word[], index: number): boolean =>
  index > 0 &&
  ((run[index] as Word).form.classes & CLASSES.nationTail) !== 0 &&
  NATIONS.has(`${run[index - 1]?.norm.replaceAll('.', '')} ${run[index]?.norm}`);

function trimRun(
  sentence: Sentence,
  first: number,
  last: number,
  source: string,
  isCommon: (norm: string) => boolean,
): NameRun | null {
  const { words } = sentence;
  const run = words.slice(first, last);
  let from = 0;
  for (let index = 0; index < run.length; index += 1) {
    if (endsTitle(run[index] as Word, index, run) || endsNation(run, index)) from = index + 1;
  }
  if (from === run.length) return null;
  const opener = first + from === 0 || isOpening(source, (run[0] as Word).start);
  if (opener && from === 0 && isOpeningWord(run, isCommon)) from = 1;
  // "Jr." alone, or a suffix left without its name.
  while (from < run.length && isIn(run[from], SUFFIXES)) from += 1;
  const length = run.length - from;
  const [head, tail] = [run[from], run[run.length - 1]];
  if (!head || !tail || length < 1 || length > LONGEST_NAME) return null;
  const before = from > 0 ? run[from - 1] : undefined;
  if (isIn(before, PLACES)) return null;
  const parts: string[] = [];
  let longest = 0;
  for (let index = from; index < run.length; index += 1) {
    const word = run[index] as Word;
    if (isCodeOrAddress(word)) return null;
    parts.push(word.form.bare);
    longest = Math.max(longest, word.form.bare.length);
  }
  if (longest < 2) return null;
  if (isPossessive(tail) && opensPlace(words[last])) return null;
  const end = tail.start + tail.form.bare.length + trailingDot(tail, source);
  return {
    sentence,
    from: first + from,
    to: last,
    start: head.start,
    end,
    parts,
    text: length === 1 ? source.slice(head.start, end) : withBlanks(source.slice(head.start, end)),
    hasHonorific: isIn(before, TITLES),
    opensSentence: opener && from === 0,
  };
}

/** Nearly all have single blanks already. */
const withBlanks = (name: string): string => (/[^\S ]| {2}/.test(name) ? name.replace(/\s+/g, ' ') : name);

/** What stands before opens a sentence or a remark; nearly always it is a letter and a blank. */
function isOpening(source: string, at: number): boolean {
  if (source.charCodeAt(at - 1) === 32 && isPlainLetter(source, at - 2)) return false;
  return /["“”‘\n—–:]\s*$/.test(source.slice(Math.max(0, at - 2), at));
}

/** "F16", "example.org" */
const isCodeOrAddress = ({ text, form }: Word): boolean =>
  (form.isComposed || text.includes('.')) && /\d|\p{L}{3}\.\p{L}/u.test(text);

/** "Added Moor: “…”" */
const INVERTED: ReadonlySet<string> = new Set([
  'said',
  'says',
  'added',
  'adds',
  'asked',
  'wrote',
  'replied',
  'tweeted',
]);

/** The capital of a sentence's first word may belong to any word: "Asked John Smith", "Yesterday Smith". */
function isOpeningWord(run: readonly Word[], isCommon: (norm: string) => boolean): boolean {
  const [head, next] = run;
  if (!head || !next || GIVEN_NAMES.has(head.norm) || head.text.length < 3) return false;
  if (PLACE_STARTS.has(head.norm)) return false;
  return isCommon(head.norm) || /(?:ly|ing)$/.test(head.norm) || INVERTED.has(head.norm);
}

/** "Jr." keeps its full stop inside the name where it isn't the sentence's own. */
const trailingDot = (word: Word, source: string): number =>
  source[word.end] === '.' && NAME_SUFFIXES.has(word.norm) && /^[\s,]/.test(source.slice(word.end + 1, word.end + 2))
    ? 1
    : 0;
