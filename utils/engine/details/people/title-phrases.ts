/**
 * Title phrases of a sentence: a rank word with what stands before and behind it ("the ministry's deputy spokesman for
 * Asia"). Who holds the title is not decided here.
 */
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { organisationKind } from '../../lexicon/organisation-words.ts';
import { SAYING } from '../../lexicon/person-cues.ts';
import { EMPTY_MODIFIERS, HONORIFICS, RANK_MODIFIERS, RANKS, type RankKind } from '../../lexicon/ranks.ts';
import { CUES } from '../../text/cues.ts';
import type { Sentence } from '../../text/document.ts';
import type { Word } from '../../text/words.ts';
import { isPossessive, type NameRun } from './name-runs.ts';
import { readUnits } from './organisation-units.ts';
import { endOfTitle, gapAfter, isCapitalised, isTight, startOfTitle, type TitleSurroundings } from './title-reach.ts';

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
/** Rank words that are other parts of speech as often: alone and in lower case they need a determiner. */
const AMBIGUOUS = new Set(
  `general major private model forward guard head chief host judge coach pilot partner agent leader page cook ex marine
   official executive justice`.split(/\s+/),
);
/** Rank words that lower another one which follows in the same phrase ("deputy FBI director"). */
const LOWERING = new Set(['deputy', 'chief', 'secretary']);

/** In order of their rank words; phrases never overlap. */
export function readTitlePhrases(
  sentence: Sentence,
  source: string,
  runs: readonly NameRun[],
  isCommon: (norm: string) => boolean,
): TitlePhrase[] {
  const { words } = sentence;
  if ((sentence.cues & CUES.rank) === 0) return [];
  const around = new Surroundings(words, source, runs, isCommon);
  const phrases: TitlePhrase[] = [];
  let floor = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!isRankWord(around, at)) continue;
    let head = at;
    while (isRankWord(around, head + 1) && joinsRanks(around, head)) head += 1;
    const phrase = readPhrase(sentence, around, at, head, floor);
    at = head;
    if (!phrase) continue;
    phrases.push(phrase);
    floor = phrase.to;
    at = Math.max(at, phrase.to - 1);
  }
  return phrases;
}

/** Most titles are read without asking where names stand. */
class Surroundings implements TitleSurroundings {
  readonly words: readonly Word[];
  readonly source: string;
  readonly isCommon: (norm: string) => boolean;
  readonly #runs: readonly NameRun[];
  #nameStarts: ReadonlySet<number> | null = null;
  #nameWords: ReadonlySet<number> | null = null;

  constructor(words: readonly Word[], source: string, runs: readonly NameRun[], isCommon: (norm: string) => boolean) {
    this.words = words;
    this.source = source;
    this.#runs = runs;
    this.isCommon = isCommon;
  }

  get nameStarts(): ReadonlySet<number> {
    this.#nameStarts ??= new Set(this.#runs.map((run) => run.from));
    return this.#nameStarts;
  }

  get nameWords(): ReadonlySet<number> {
    this.#nameWords ??= readNameWords(this.#runs);
    return this.#nameWords;
  }
}

function readNameWords(runs: readonly NameRun[]): Set<number> {
  const positions = new Set<number>();
  for (const { parts, from, to } of runs) {
    if (parts.length > 1) for (let at = from; at < to; at += 1) positions.add(at);
  }
  return positions;
}

/** "Lt. Col.", "attorney general"; the next rank word must not be a name. */
function joinsRanks(around: TitleSurroundings, head: number): boolean {
  const gap = gapAfter(around.words, head, around.source);
  // "study author Dr. Brunt": the honorific is the name's.
  const isHonorific = HONORIFICS.has(around.words[head + 1]?.norm ?? '');
  return (gap === ' ' || gap === '. ') && !isHonorific && !around.nameStarts.has(head + 1);
}

function isRankWord(around: TitleSurroundings, at: number): boolean {
  const { words, source } = around;
  const word = words[at];
  if (!word || (word.form.cues & CUES.rank) === 0 || isPossessive(word)) return false;
  // "Department of Justice" is an organisation.
  if (at > 1 && words[at - 1]?.norm === 'of' && organisationKind(words[at - 2]?.norm ?? '') !== undefined) return false;
  if (!LOWERING.has(word.norm)) return true;
  for (let next = at + 1; next <= at + 4 && next < words.length; next += 1) {
    if (gapAfter(words, next - 1, source) !== ' ' || around.nameStarts.has(next)) return true;
    const { norm } = words[next] as Word;
    if (FUNCTION_WORDS.has(norm)) return true;
    if (RANKS.has(norm) && RANKS.get(norm)?.kind !== 'relation' && next > at + 1) return false;
  }
  return true;
}

function readPhrase(
  sentence: Sentence,
  around: TitleSurroundings,
  first: number,
  head: number,
  floor: number,
): TitlePhrase | null {
  const { words, source } = around;
  const from = startOfTitle(around, first, floor);
  const before = from > 0 ? words[from - 1] : undefined;
  const isLed = before !== undefined && from > floor && isTight(gapAfter(words, from - 1, source));
  const determiner = isLed ? (DETERMINERS.get(before.norm) ?? null) : null;
  const lead = words.slice(from, first);
  const headWord = words[head] as Word;
  const isBare = first === head && lead.length === 0 && determiner === null;
  if (isBare && AMBIGUOUS.has(headWord.norm) && !isCapitalised(headWord)) return null;
  const to = endOfTitle(around, head);
  const modifiers = lead.length === 0 ? lead : lead.filter(isModifier);
  return {
    sentence,
    from,
    to,
    opening: determiner ? from - 1 : from,
    determiner,
    kind: RANKS.get(headWord.norm)?.kind ?? 'office',
    rank: nameRank(modifiers, words, first, head),
    organisations: readOrganisations(words.slice(head + 1, to), lead, modifiers),
  };
}

function nameRank(modifiers: readonly Word[], words: readonly Word[], first: number, head: number): string {
  if (modifiers.length === 0 && first === head) return foldRank(words[head] as Word);
  const ranks = words.slice(first, head + 1).map(foldRank);
  return [...modifiers.map(modifierOf).filter((fold) => fold !== ''), ...ranks]
    .join(' ')
    .replace('chief executive officer', 'chief executive');
}

const foldRank = ({ norm }: Word): string => RANKS.get(norm)?.fold ?? norm;

/** Most titles have none. */
function readOrganisations(behind: readonly Word[], lead: readonly Word[], modifiers: readonly Word[]): string[] {
  const units = behind.length === 0 ? [] : readUnits(behind);
  if (lead.length === 0) return units;
  return units.concat(readUnits(lead.filter((word) => !modifiers.includes(word) || /^then-./.test(word.norm))));
}

const isModifier = (word: Word): boolean =>
  !isPossessive(word) && (RANK_MODIFIERS.has(word.norm) || /^(?:then|ex)-/.test(word.norm));

/** The modifier's fold, '' where it says nothing of the office; "then-FBI" lowers like "former". */
function modifierOf(word: Word): string {
  const fold = RANK_MODIFIERS.get(word.norm) ?? 'former';
  return EMPTY_MODIFIERS.has(fold) ? '' : fold;
}

/** May the phrase stand alone as the subject of a sentence, so that it is not an adjective before a noun? */
export function standsAlone({ sentence, to }: TitlePhrase, source: string): boolean {
  const { words } = sentence;
  const next = words[to];
  if (!next || source.slice((words[to - 1] as Word).end, next.start) !== ' ') return true;
  if (isCapitalised(next)) return false;
  return FUNCTION_WORDS.has(next.norm) || SAYING.has(next.norm) || /(?:ed|ly)$/.test(next.norm);
}
