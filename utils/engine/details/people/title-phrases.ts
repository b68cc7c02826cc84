/**
 * Title phrases of a sentence: a rank word with what stands before and behind it ("the ministry's deputy spokesman for
 * Asia"). Who holds the title is not decided here.
 */
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { ORGANISATION_FILLERS, ORGANISATION_HEADS, PORTFOLIOS } from '../../lexicon/organisation-words.ts';
import { DAYS_AND_MONTHS, SAYING } from '../../lexicon/person-cues.ts';
import { EMPTY_MODIFIERS, RANK_MODIFIERS, RANKS, type RankKind } from '../../lexicon/ranks.ts';
import type { Sentence } from '../../text/document.ts';
import type { Word } from '../../text/words.ts';
import { isPossessive, type NameRun } from './name-runs.ts';
import { readUnits } from './organisation-units.ts';

export interface TitlePhrase {
  readonly sentence: Sentence;
  /** Half-open range of word positions, determiner left out. */
  readonly from: number;
  readonly to: number;
  /** Position of the determiner; `from` where there is none. */
  readonly opening: number;
  readonly determiner: 'indefinite' | 'definite' | 'possessive' | null;
  readonly kind: RankKind;
  readonly rank: string;
  /** Narrowest first. */
  readonly organisations: readonly string[];
}

/** Longest reach before and behind the rank word, in words. */
const REACH = 12;
const DETERMINERS: ReadonlyMap<string, TitlePhrase['determiner']> = new Map([
  ['a', 'indefinite'],
  ['an', 'indefinite'],
  ['another', 'indefinite'],
  ['one', 'indefinite'],
  ['the', 'definite'],
  ['this', 'definite'],
  ['its', 'possessive'],
  ['his', 'possessive'],
  ['her', 'possessive'],
  ['their', 'possessive'],
  ['my', 'possessive'],
  ['our', 'possessive'],
]);
const PREPOSITIONS = new Set(['of', 'at', 'for', 'from', 'with', 'in', 'on', 'to']);
/** Rank words that are other parts of speech as often: they need a noun phrase around them. */
const AMBIGUOUS = new Set(
  'general major private model forward guard head chief host judge coach pilot partner agent fellow leader page cook'.split(
    ' ',
  ),
);

/** In order of their rank words; phrases never overlap. `runs`: the sentence's name runs, which titles don't swallow. */
export function readTitlePhrases(sentence: Sentence, source: string, runs: readonly NameRun[]): TitlePhrase[] {
  const { words } = sentence;
  const phrases: TitlePhrase[] = [];
  const nameStarts = new Set(runs.map((run) => run.from));
  let floor = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!isRank(words[at]) || isPossessive(words[at] as Word)) continue;
    let head = at;
    while (
      head + 1 < words.length &&
      isRank(words[head + 1]) &&
      gapAfter(words, head, source) === ' ' &&
      !nameStarts.has(head + 1)
    )
      head += 1;
    const phrase = readPhrase(sentence, source, at, head, floor, nameStarts);
    at = head;
    if (!phrase) continue;
    phrases.push(phrase);
    floor = phrase.to;
    at = Math.max(at, phrase.to - 1);
  }
  return phrases;
}

const isRank = (word: Word | undefined): boolean => word !== undefined && RANKS.has(word.norm);

const gapAfter = (words: readonly Word[], at: number, source: string): string =>
  source.slice((words[at] as Word).end, words[at + 1]?.start ?? (words[at] as Word).end);

/** Only blanks, hyphens, a dot of an abbreviation or an ampersand between two words of one phrase. */
const isTight = (gap: string): boolean => /^(?:[  ]|-|\. |,? ?& ?)$/.test(gap);

const isCapitalised = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

function readPhrase(
  sentence: Sentence,
  source: string,
  first: number,
  head: number,
  floor: number,
  nameStarts: ReadonlySet<number>,
): TitlePhrase | null {
  const { words } = sentence;
  let from = first;
  while (from > floor && first - from < REACH && belongsBefore(words, from - 1, source)) from -= 1;
  // An "of" or "and" cannot begin a title.
  while (from < first && /^(?:of|and|for)$/.test((words[from] as Word).norm)) from += 1;
  const before = words[from - 1];
  const determiner =
    before && from > floor && isTight(gapAfter(words, from - 1, source))
      ? (DETERMINERS.get(before.norm) ?? null)
      : null;
  const lead = words.slice(from, first);
  const headWord = words[head] as Word;
  if (AMBIGUOUS.has(headWord.norm) && first === head && lead.length === 0 && !isCapitalised(headWord) && !determiner)
    return null;
  const complement = readComplement(words, head, source, nameStarts);
  const modifiers = lead.filter((word) => RANK_MODIFIERS.has(word.norm) && !isPossessive(word));
  const rank = [
    ...modifiers.map((word) => RANK_MODIFIERS.get(word.norm) ?? '').filter((word) => !EMPTY_MODIFIERS.has(word)),
    ...words.slice(first, head + 1).map((word) => RANKS.get(word.norm)?.fold ?? word.norm),
  ].join(' ');
  return {
    sentence,
    from,
    to: complement,
    opening: determiner ? from - 1 : from,
    determiner,
    kind: RANKS.get(headWord.norm)?.kind ?? 'office',
    rank,
    organisations: [
      ...readUnits(words.slice(head + 1, complement)),
      ...readUnits(lead.filter((word) => !modifiers.includes(word))),
    ],
  };
}

function belongsBefore(words: readonly Word[], at: number, source: string): boolean {
  const word = words[at] as Word;
  const gap = gapAfter(words, at, source);
  if (!isTight(gap)) return false;
  const { norm } = word;
  if (DAYS_AND_MONTHS.has(norm)) return false;
  if (norm === 'and' || norm === 'of') {
    const [left, right] = [words[at - 1], words[at + 1]];
    return (
      left !== undefined &&
      right !== undefined &&
      isCapitalised(left) &&
      isCapitalised(right) &&
      isTight(gapAfter(words, at - 1, source)) &&
      (norm === 'and' || ORGANISATION_HEADS.has(left.norm))
    );
  }
  if (
    FUNCTION_WORDS.has(norm) &&
    !(isCapitalised(word) && NATIONS.has(norm) && word.text.length === 2 && /^\p{Lu}+$/u.test(word.text))
  )
    return false;
  if (isCapitalised(word)) return true;
  if (isPossessive(word)) return ORGANISATION_HEADS.has(norm) || ORGANISATION_FILLERS.has(norm) || PORTFOLIOS.has(norm);
  return (
    RANK_MODIFIERS.has(norm) ||
    PORTFOLIOS.has(norm) ||
    ORGANISATION_HEADS.has(norm) ||
    NATIONS.has(norm) ||
    ORGANISATION_FILLERS.has(norm) ||
    RANKS.has(norm) ||
    /^then-|^ex-|-based$|-elect$/.test(norm)
  );
}

/** Position behind the complement ("of the General Bureau of Equipment"); behind the rank word where there is none. */
function readComplement(words: readonly Word[], head: number, source: string, nameStarts: ReadonlySet<number>): number {
  let end = head + 1;
  for (let turn = 0; turn < 4; turn += 1) {
    const preposition = words[end];
    if (!preposition || !PREPOSITIONS.has(preposition.norm) || gapAfter(words, end - 1, source) !== ' ') return end;
    let at = end + 1;
    if (words[at] && (DETERMINERS.has((words[at] as Word).norm) || (words[at] as Word).norm === 'all')) at += 1;
    const start = at;
    let isNamed = false;
    while (at < words.length && at - start < REACH) {
      const word = words[at] as Word;
      if (at > start) {
        if (nameStarts.has(at) && !isPossessive(words[at - 1] as Word)) break;
        if (!isTight(gapAfter(words, at - 1, source))) break;
      }
      const isName =
        (isCapitalised(word) && !DAYS_AND_MONTHS.has(word.norm) && !FUNCTION_WORDS.has(word.norm)) ||
        NATIONS.has(word.norm);
      const isSubject =
        PORTFOLIOS.has(word.norm) || ORGANISATION_HEADS.has(word.norm) || ORGANISATION_FILLERS.has(word.norm);
      const isLink =
        word.norm === 'and' &&
        at > start &&
        words[at + 1] !== undefined &&
        (isCapitalised(words[at - 1] as Word)
          ? isCapitalised(words[at + 1] as Word)
          : PORTFOLIOS.has((words[at + 1] as Word).norm));
      if (!isName && !isLink && (!isSubject || FUNCTION_WORDS.has(word.norm))) break;
      isNamed ||= isName || ORGANISATION_HEADS.has(word.norm);
      at += 1;
    }
    const isOpen = preposition.norm === 'of' || preposition.norm === 'for' || preposition.norm === 'at';
    if (at === start || (!isOpen && !isNamed)) return end;
    end = at;
  }
  return end;
}

/** May the phrase stand alone as the subject of a sentence, so that it is not an adjective before a noun? */
export function standsAlone({ sentence, to }: TitlePhrase, source: string): boolean {
  const { words } = sentence;
  const next = words[to];
  if (!next || source.slice((words[to - 1] as Word).end, next.start) !== ' ') return true;
  if (isCapitalised(next)) return false;
  return FUNCTION_WORDS.has(next.norm) || SAYING.has(next.norm) || /(?:ed|ly)$/.test(next.norm);
}
