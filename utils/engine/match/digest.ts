/**
 * What matching knows of an article, read once and stored with it: its terms, names, ages, days, clock times and
 * quotation shingles. A digest is small, plain JSON and enough to score a pair; the text is not needed again.
 * Which digests are candidates is decided by index keys (index-keys.ts), what a pair means by signals.ts and decide.ts.
 */
import { readDocument, type Sentence } from '../text/document.ts';
import { isFunctionWord, stem, type Word } from '../text/words.ts';
import type { Article } from '../types.ts';
import { readCircumstances } from './circumstances.ts';
import { readNames } from './names.ts';
import { hashShingles, readQuotedPassages } from './shingles.ts';
import { priorWeight } from './term-weights.ts';

/** Goes up whenever the same text may give another digest, and ENGINE_VERSION with it: that has both made again. */
export const DIGEST_VERSION = 1;

export interface Digest {
  readonly version: number;
  readonly outlet: string;
  /** Publication day, counted from 1970-01-01; null where unknown. */
  readonly day: number | null;
  /** Running words of the text, furniture left out. */
  readonly length: number;
  /** Content stems of title and text, the most telling first, at most MOST_TERMS, each once. */
  readonly terms: readonly string[];
  /** How often each of `terms` stands there. */
  readonly counts: readonly number[];
  /** Content stems of the title, each once. */
  readonly title: readonly string[];
  /** Content stems of title and first paragraphs, each once. */
  readonly lead: readonly string[];
  /** Single words of proper names, lower case, with how often each stands there. */
  readonly names: readonly string[];
  readonly nameCounts: readonly number[];
  /** Two neighbouring words of one name: "jane doe". */
  readonly fullNames: readonly string[];
  /** Ages in years, as told of people. */
  readonly ages: readonly number[];
  /** Days that dates and weekday words mean, counted as `day`; empty where the article is undated. */
  readonly days: readonly number[];
  /** The first of them in the text: as a rule the day of the event. */
  readonly eventDay: number | null;
  /** Clock times as written, folded to "12:30" or "12h". */
  readonly clocks: readonly string[];
  /** Hashes of three-word shingles of quoted passages. */
  readonly quotes: readonly number[];
}

/** Running words that count as the article's beginning. */
const LEAD_WORDS = 60;
const MOST_TERMS = 160;
const MOST_NAMES = 80;
const MOST_QUOTES = 240;
/** A digest is made of the beginning: long texts are round-ups or transcripts, and the event stands at their head. */
const MOST_WORDS = 4_000;

export function makeDigest(article: Article): Digest {
  const { sentences: all, published } = readDocument(article);
  const sentences = takeBeginning(all);
  const day = published === null ? null : Math.round(Date.parse(published) / 86_400_000);
  const counts = new Map<string, number>();
  const title = new Set<string>();
  const lead = new Set<string>();
  let length = 0;
  for (const sentence of sentences) {
    const isLead = sentence.field === 'title' || length < LEAD_WORDS;
    if (sentence.field !== 'title') length += sentence.words.length;
    for (const term of termsOf(sentence.words)) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
      if (sentence.field === 'title') title.add(term);
      if (isLead) lead.add(term);
    }
  }
  const telling = (term: string) =>
    (1 + Math.log(counts.get(term) ?? 1)) * priorWeight(term) * (lead.has(term) ? 1.5 : 1);
  const terms = [...counts.keys()].sort((a, b) => telling(b) - telling(a)).slice(0, MOST_TERMS);
  const { names, fullNames } = readNames(sentences);
  const named = [...names.keys()].sort((a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0)).slice(0, MOST_NAMES);
  return {
    version: DIGEST_VERSION,
    outlet: article.outlet,
    day,
    length,
    terms,
    counts: terms.map((term) => counts.get(term) ?? 1),
    title: [...title],
    lead: [...lead],
    names: named,
    nameCounts: named.map((name) => names.get(name) ?? 1),
    fullNames: fullNames.slice(0, MOST_NAMES),
    ...readCircumstances(article, sentences, day),
    quotes: hashShingles(readQuotedPassages(article.text), 3, MOST_QUOTES),
  };
}

function takeBeginning(sentences: readonly Sentence[]): readonly Sentence[] {
  let words = 0;
  const end = sentences.findIndex((sentence) => {
    words += sentence.words.length;
    return words > MOST_WORDS;
  });
  return end < 0 ? sentences : sentences.slice(0, Math.max(1, end));
}

const SPELLED = new Map(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty`
    .split(/\s+/)
    .map((word, index) => [word, String(index + 2)]),
);

/** Content stems in order, hyphenated words taken apart, small numbers as digits ("four-year-old" → 4, year, old). */
export function termsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ norm }) =>
    (norm.includes('-') ? norm.split('-') : [norm])
      .filter((part) => part !== '' && !isFunctionWord(part))
      .map((part) => stem(SPELLED.get(part) ?? part)),
  );
}
