/** How far a title reaches before its rank word ("the ministry's equipment bureau") and behind it ("of the General Bureau"). */
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { ORGANISATION_FILLERS, organisationKind, PORTFOLIOS } from '../../lexicon/organisation-words.ts';
import { DAYS_AND_MONTHS, SAYING } from '../../lexicon/person-cues.ts';
import { RANK_MODIFIERS, RANKS } from '../../lexicon/ranks.ts';
import type { Word } from '../../text/words.ts';
import { isPossessive } from './name-runs.ts';

/** What the reach of a title is read from. */
export interface TitleSurroundings {
  readonly words: readonly Word[];
  readonly source: string;
  /** Positions where names begin: no title swallows the name it belongs to. */
  readonly nameStarts: ReadonlySet<number>;
  /** Positions inside runs of two capitals or more that may be names. */
  readonly nameWords: ReadonlySet<number>;
  /** Is the lower-case word used as a plain word in the article? Then a sentence's first capital says nothing. */
  readonly isCommon: (norm: string) => boolean;
}

/** Longest reach on either side, in words. */
const REACH = 12;
const PREPOSITIONS = new Set(['of', 'at', 'for', 'from', 'with', 'in', 'on', 'to']);
/** Verbs as often as the thing: "to fire General Smith", "to head the team". */
const VERBS_TOO = new Set('fire head police campaign book project border border prison guard house'.split(' '));

export function gapAfter(words: readonly Word[], at: number, source: string): string {
  const { end } = words[at] as Word;
  const start = words[at + 1]?.start ?? end;
  // Nearly always a blank, which needs no cutting.
  return start - end === 1 && source.charCodeAt(end) === 32 ? ' ' : source.slice(end, start);
}

/** Only blanks, hyphens, a dot of an abbreviation or an ampersand between two words of one phrase. */
export const isTight = (gap: string): boolean => gap === ' ' || /^(?:[ \u00a0]|-|\. |,? ?& ?)$/.test(gap);

export const isCapitalised = (word: Word | undefined): boolean => word?.form.isCapital === true;

/** Position where the title of the rank word at `first` begins, not before `floor`. */
export function startOfTitle(around: TitleSurroundings, first: number, floor: number): number {
  let from = first;
  while (from > floor && first - from < REACH && belongsBefore(around, from - 1)) from -= 1;
  // "of", "and" cannot begin a title.
  while (from < first && /^(?:of|and|for|general|national)$/.test((around.words[from] as Word).text)) from += 1;
  return from;
}

/** A caption runs into the title: "Buy Photo Chief Anna Moor". */
const PICTURE_WORDS = new Set(['photo', 'photos', 'video', 'image', 'caption', 'gallery', 'slideshow']);

function belongsBefore(around: TitleSurroundings, at: number): boolean {
  const { words, source, isCommon } = around;
  const word = words[at] as Word;
  const { norm } = word;
  if (!isTight(gapAfter(words, at, source)) || DAYS_AND_MONTHS.has(norm)) return false;
  if (norm === 'and' || norm === 'of') return isInsideName(words, at, source) && !around.nameWords.has(at - 1);
  if (PICTURE_WORDS.has(norm)) return false;
  if (word.form.isFunction && !(word.form.isCapital && /^(?:\p{Lu}\.?){2,5}$/u.test(word.text))) return false;
  if (isCapitalised(word)) return at > 0 || isKnownInTitle(norm) || !(isCommon(norm) || /(?:ing|ly)$/.test(norm));
  if (isPossessive(word)) return isKnownInTitle(norm) && !RANKS.has(norm);
  const previous = words[at - 1]?.norm ?? '';
  if (VERBS_TOO.has(norm) && (RANKS.has(previous) || /^(?:to|will|would|can|could|should|not)$/.test(previous)))
    return false;
  return isKnownInTitle(norm) || leadsToHead(words, at, source);
}

const isKnownInTitle = (norm: string): boolean =>
  RANK_MODIFIERS.has(norm) ||
  PORTFOLIOS.has(norm) ||
  organisationKind(norm) !== undefined ||
  NATIONS.has(norm) ||
  ORGANISATION_FILLERS.has(norm) ||
  (RANKS.has(norm) && RANKS.get(norm)?.kind !== 'relation') ||
  /^then-|^ex-|-based$|-elect$/.test(norm);

/** A plain noun before the head of an organisation: "the pier bureau", "the water quality agency". */
function leadsToHead(words: readonly Word[], at: number, source: string): boolean {
  for (let i = at; i < at + 2; i += 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || gapAfter(words, i, source) !== ' ' || !/^\p{Ll}{3,}$/u.test(word.text)) return false;
    if (FUNCTION_WORDS.has(word.norm) || SAYING.has(word.norm) || /(?:ly|ed)$/.test(word.norm)) return false;
    if (organisationKind(next.norm) !== undefined) return true;
  }
  return false;
}

/** "Ministry of Defence spokesman", "Oversight and Reform Committee chairman"; not "Smith and President Jones". */
function isInsideName(words: readonly Word[], at: number, source: string): boolean {
  const left = words[at - 1];
  if (!left || !isCapitalised(left) || !isCapitalised(words[at + 1]) || !isTight(gapAfter(words, at - 1, source)))
    return false;
  if ((words[at] as Word).norm === 'of') return organisationKind(left.norm) !== undefined;
  const next = words.slice(at + 1, at + 4).map((word) => word.norm);
  return (
    !RANKS.has(next[0] ?? '') &&
    !RANK_MODIFIERS.has(next[0] ?? '') &&
    next.some((norm) => organisationKind(norm) !== undefined)
  );
}

/** Position behind the complement ("of the General Bureau of Equipment"); behind the rank word where there is none. */
export function endOfTitle(around: TitleSurroundings, head: number): number {
  const { words, source } = around;
  let end = head + 1;
  for (let turn = 0; turn < 4; turn += 1) {
    const preposition = words[end];
    if (!preposition || !PREPOSITIONS.has(preposition.norm) || gapAfter(words, end - 1, source) !== ' ') return end;
    const isLed = /^(?:the|a|an|its|his|her|their|our|all)$/.test(words[end + 1]?.norm ?? '');
    const start = end + (isLed ? 2 : 1);
    const { to, isNamed } = endOfOrganisation(around, start);
    const isOpen = /^(?:of|for|at)$/.test(preposition.norm);
    if (to === start || (!isOpen && !isNamed)) return end;
    end = to;
  }
  return end;
}

function endOfOrganisation(around: TitleSurroundings, start: number): { to: number; isNamed: boolean } {
  const { words, source } = around;
  let at = start;
  let isNamed = false;
  for (; at < words.length && at - start < REACH; at += 1) {
    const word = words[at] as Word;
    const { norm } = word;
    if (at > start && !isTight(gapAfter(words, at - 1, source))) break;
    if (at > start && around.nameStarts.has(at) && !isPossessive(words[at - 1] as Word)) break;
    // "for Speaker Paul Ryan": another title begins, with its own name.
    if (isCapitalised(word) && RANKS.has(norm) && around.nameStarts.has(at + 1)) break;
    const isName = (isCapitalised(word) && !word.form.isFunction && !DAYS_AND_MONTHS.has(norm)) || NATIONS.has(norm);
    const isHead = !isName && organisationKind(norm) !== undefined;
    const isSubject =
      !isName && !word.form.isFunction && (isHead || PORTFOLIOS.has(norm) || ORGANISATION_FILLERS.has(norm));
    const isPlain = !isName && !isSubject && leadsToHead(words, at, source);
    if (!isName && !isSubject && !isPlain && !(at > start && isLink(words, at, source))) break;
    isNamed ||= isName || isHead;
  }
  return { to: at, isNamed };
}

/** "and" between two capitals or two subjects ("health and safety"), "of" behind a head word ("Department of Justice"). */
function isLink(words: readonly Word[], at: number, source: string): boolean {
  const [left, word, right] = [words[at - 1], words[at], words[at + 1]];
  if (word?.norm !== 'and' || !left || !right || !isTight(gapAfter(words, at, source))) return false;
  return isCapitalised(left) ? isCapitalised(right) : PORTFOLIOS.has(right.norm);
}
