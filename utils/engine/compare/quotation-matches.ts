/**
 * Which quotations of a story's articles are the same utterance, sentence by sentence. Candidates come from an index of
 * neighbouring content words, so that the work stays near linear; each pair is then aligned.
 */
import { SECOND_PERSON, STOCK_WORDS, THIRD_PERSON } from '../lexicon/quotation-folding.ts';
import { sourceOf } from '../text/document.ts';
import { stem } from '../text/words.ts';
import type { Quotation, Reading } from '../types.ts';
import { type Alignment, alignWords } from './quotation-alignment.ts';
import { type QuotedWord, readQuotedWords } from './quotation-words.ts';
import { relateSpeakers } from './speaker-identity.ts';
import type { Story } from './story.ts';

/** A quotation of one article, ready for comparison. */
export interface Quoted {
  readonly index: number;
  readonly reading: Reading;
  readonly quotation: Quotation;
  readonly words: readonly QuotedWord[];
  /** Folded words that tell this utterance from others. */
  readonly telling: ReadonlySet<string>;
}

/** Two quotations that give one utterance. `a` stands in the earlier article. */
export interface Match extends Alignment {
  readonly a: Quoted;
  readonly b: Quoted;
}

/** A bigram in more quotations than this is a formula of the story, and tells nothing. */
const MOST_SHARERS = 60;
/** Far above what news articles have; a page made of quotations must not stop the reader's browser. */
const MOST_QUOTATIONS = 300; // an article
const MOST_PAIRS = 3_000; // a story

// An utterance is recognised by what it says: so many telling words in common, and most words the same. Where the two
// are said to have different speakers, more of both. Below that, only the same speaker on the same matter makes a short
// phrase the same phrase.
const LEAST_IDENTITY = 0.7;
const LEAST_TELLING = 4;
const LEAST_WORDS = 5;
const LEAST_COVERAGE = 0.5;
const SURE_TELLING = 8;
const OTHER_SPEAKER = { identity: 0.75, telling: 5 };
/** Two people do not say so long a sentence in the very same words; they do say a formula so. */
const VERBATIM = { words: 10, telling: 3, identity: 0.97, coverage: 0.9 };
// Nearly word for word, so that few telling words are enough: the more words agree, the fewer.
const NEARLY_VERBATIM = [
  { words: 5, telling: 3, identity: 0.85, coverage: 0.75, asksSpeaker: true },
  { words: 7, telling: 2, identity: 0.75, coverage: 0.75, asksSpeaker: true },
  { words: 7, telling: 2, identity: 0.86, coverage: 0.75, asksSpeaker: false },
  { words: 10, telling: 1, identity: 0.8, coverage: 0.6, asksSpeaker: false },
] as const;
/** Up to this length a quotation may share no two neighbouring content words with its twin. */
const LONGEST_PHRASE = 25; // words
const SHORT = { identity: 0.6, telling: 2, coverage: 0.75, words: 9 };

const known = new WeakMap<Story, readonly Match[]>();

/** All matches between different articles, surest first; no stretch of a quotation is matched twice with one article. */
export function matchQuotations(story: Story): readonly Match[] {
  const before = known.get(story);
  if (before) return before;
  const quoted = story.readings
    .flatMap((reading) =>
      reading.analysis.quotations
        .filter((quotation) => !quotation.field && quotation.form !== 'term')
        .slice(0, MOST_QUOTATIONS)
        .map((quotation) => ({ reading, quotation })),
    )
    .map(({ reading, quotation }, index): Quoted => {
      return { index, reading, quotation, ...wordsOf(reading, quotation) };
    });
  const candidates = findCandidates(quoted).flatMap(([i, j]) => {
    const [a, b] = [quoted[i] as Quoted, quoted[j] as Quoted];
    if (sharedTelling(a, b) === 0) return [];
    const alignment = alignWords(a.words, b.words);
    return alignment && isSameUtterance(a, b, alignment, story) ? [{ ...alignment, a, b }] : [];
  });
  const matches = keepBest(candidates);
  known.set(story, matches);
  return matches;
}

const folded = new WeakMap<Quotation, Pick<Quoted, 'words' | 'telling'>>();

/** A quotation's folded words: the same in every comparison that its article takes part in. */
function wordsOf({ article }: Reading, quotation: Quotation): Pick<Quoted, 'words' | 'telling'> {
  const before = folded.get(quotation);
  if (before) return before;
  const words = readQuotedWords(sourceOf(article, quotation), quotation.parts);
  const telling = new Set(words.filter(isTelling).map((word) => word.norm));
  folded.set(quotation, { words, telling });
  return { words, telling };
}

/** How many telling words of the one stand in the other, whatever their order: no alignment finds more. */
function sharedTelling(a: Quoted, b: Quoted): number {
  let count = 0;
  for (const norm of a.telling) if (b.telling.has(norm)) count += 1;
  return count;
}

/** Pairs of quotations in different articles that share two neighbouring content words, each pair once. */
function findCandidates(quoted: readonly Quoted[]): [number, number][] {
  const byBigram = new Map<string, Set<number>>();
  for (const { index, words } of quoted) {
    const content = words.filter((word) => word.isContent).map((word) => stem(word.norm));
    const add = (key: string) => byBigram.set(key, (byBigram.get(key) ?? new Set()).add(index));
    for (let i = 1; i < content.length; i += 1) {
      add(`${content[i - 1]} ${content[i]}`);
      // In a phrase the changed word may stand between the two.
      if (i > 1 && words.length <= LONGEST_PHRASE) add(`${content[i - 2]} ${content[i]}`);
    }
  }
  const pairs = new Map<number, number>();
  for (const sharers of byBigram.values()) {
    if (sharers.size < 2 || sharers.size > MOST_SHARERS) continue;
    const all = [...sharers];
    for (const [n, i] of all.entries()) {
      for (const j of all.slice(n + 1)) {
        const key = i * quoted.length + j;
        if (quoted[i]?.reading !== quoted[j]?.reading) pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
  }
  const strongest = pairs.size <= MOST_PAIRS ? [...pairs] : [...pairs].sort((x, y) => y[1] - x[1]).slice(0, MOST_PAIRS);
  return strongest.map(([key]) => [Math.floor(key / quoted.length), key % quoted.length]);
}

function isSameUtterance(a: Quoted, b: Quoted, alignment: Alignment, story: Story): boolean {
  const { matches, identity } = alignment;
  if (turnsToAnother(a, b, alignment)) return false;
  const telling = matches.filter(([i]) => isTelling(a.words[i])).length;
  const relation = relateSpeakers(a, b);
  if (relation === 'differ' && isWordForWord(a, b, alignment)) return true;
  if (relation === 'differ' && (identity < OTHER_SPEAKER.identity || telling < OTHER_SPEAKER.telling)) return false;
  const coverage = Math.min(coverageOf(a.words, alignment.rangeA), coverageOf(b.words, alignment.rangeB));
  if (identity >= LEAST_IDENTITY && telling >= LEAST_TELLING && matches.length >= LEAST_WORDS) {
    if (telling >= SURE_TELLING || coverage >= LEAST_COVERAGE) return true;
  }
  const shorter = Math.max(shareOf(a.words, alignment.rangeA), shareOf(b.words, alignment.rangeB));
  const isVerbatim = NEARLY_VERBATIM.some(
    (least) =>
      matches.length >= least.words &&
      telling >= least.telling &&
      identity >= least.identity &&
      shorter >= least.coverage &&
      (relation === 'same' || !least.asksSpeaker),
  );
  if (relation !== 'differ' && isVerbatim) return true;
  // A phrase: nearly all of the shorter one, said by the same person, in sentences on the same matter.
  const isShort = Math.min(a.words.length, b.words.length) <= SHORT.words;
  if (
    !isShort ||
    relation === 'differ' ||
    telling < SHORT.telling ||
    identity < SHORT.identity ||
    shorter < SHORT.coverage
  )
    return false;
  const [x, y] = [a, b].map(({ reading, quotation }) => reading.analysis.sentences[quotation.sentence]?.stems ?? []);
  const { jaccard, shared } = story.overlap(x ?? [], y ?? []);
  const beyond = shared.length - alignment.contentMatches;
  return relation === 'same' ? beyond >= 1 || jaccard >= 0.25 : beyond >= 2 && jaccard >= 0.3;
}

/** Both quotations whole, and hardly a word another: one utterance, whoever is said to have spoken it. */
export function isWordForWord(a: Quoted, b: Quoted, { matches, identity, rangeA, rangeB }: Alignment): boolean {
  return (
    matches.length >= VERBATIM.words &&
    identity >= VERBATIM.identity &&
    Math.min(shareOf(a.words, rangeA), shareOf(b.words, rangeB)) >= VERBATIM.coverage &&
    matches.filter(([i]) => isTelling(a.words[i])).length >= VERBATIM.telling
  );
}

/** "your garden" against "his garden". */
function turnsToAnother(a: Quoted, b: Quoted, { hunks }: Alignment): boolean {
  return hunks.some((hunk) => {
    const [left, right] = [a.words.slice(...hunk.a), b.words.slice(...hunk.b)];
    const has = (words: readonly QuotedWord[], list: ReadonlySet<string>) => words.some(({ norm }) => list.has(norm));
    return (
      (has(left, SECOND_PERSON) && has(right, THIRD_PERSON) && !has(right, SECOND_PERSON)) ||
      (has(right, SECOND_PERSON) && has(left, THIRD_PERSON) && !has(left, SECOND_PERSON))
    );
  });
}

const isTelling = (word: QuotedWord | undefined): boolean => word?.isContent === true && !STOCK_WORDS.has(word.norm);

/** Share of the sentences touched by the range that the range covers. */
function coverageOf(words: readonly QuotedWord[], [from, to]: readonly [number, number]): number {
  const touched = new Set(words.slice(from, to).map((word) => word.sentence));
  return (to - from) / Math.max(1, words.filter((word) => touched.has(word.sentence)).length);
}

const shareOf = (words: readonly QuotedWord[], [from, to]: readonly [number, number]): number =>
  (to - from) / Math.max(1, words.length);

const scoreOf = ({ identity, contentMatches, matches }: Match): number =>
  (contentMatches * 3 + matches.length) * identity;

/** Greedy: the strongest match takes its stretches; weaker ones that lie mostly on a taken stretch go. */
function keepBest(candidates: readonly Match[]): Match[] {
  const taken = new Map<string, (readonly [number, number])[]>();
  const kept: Match[] = [];
  for (const match of [...candidates].sort(
    (x, y) => scoreOf(y) - scoreOf(x) || x.a.index - y.a.index || x.b.index - y.b.index,
  )) {
    const keys = [
      `${match.a.index}|${match.b.reading.article.id}`,
      `${match.b.index}|${match.a.reading.article.id}`,
    ] as const;
    const ranges = [match.rangeA, match.rangeB] as const;
    const isFree = keys.every((key, side) =>
      (taken.get(key) ?? []).every((range) => isMostlyOutside(ranges[side] as readonly [number, number], range)),
    );
    if (!isFree) continue;
    for (const [side, key] of keys.entries())
      taken.set(key, [...(taken.get(key) ?? []), ranges[side] as readonly [number, number]]);
    kept.push(match);
  }
  return kept;
}

const isMostlyOutside = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): boolean =>
  Math.min(to, end) - Math.max(from, start) < 0.4 * Math.min(to - from, end - start);
