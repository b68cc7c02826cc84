/** Numbers of a story with the article they stand in: what the comparers of tolls, ages and amounts work on. */
import { sourceOf } from '../../text/document.ts';
import { readWords, stem } from '../../text/words.ts';
import type { Finding, NumberDetail, Question, Reading, Verdict } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import type { Story } from '../story.ts';
import { rangeOf } from './range.ts';

export interface NumberFact {
  readonly reading: Reading;
  /** Position of the reading in the story: order of publication. */
  readonly article: number;
  readonly detail: NumberDetail;
}

/** All numbers of a story, by article and offset. One list a story: the comparers of names ask as well. */
export function collectNumbers({ readings }: Story): readonly NumberFact[] {
  const known = byReadings.get(readings);
  if (known) return known;
  const facts: NumberFact[] = [];
  for (const [article, reading] of readings.entries())
    for (const detail of reading.analysis.numbers) facts.push({ reading, article, detail });
  byReadings.set(readings, facts);
  return facts;
}

const byReadings = new WeakMap<Story['readings'], readonly NumberFact[]>();

/** Those of one measure, in order: the comparers ask for each of them in turn. */
export function factsOf(facts: readonly NumberFact[], measure: string): readonly NumberFact[] {
  const known = byMeasure.get(facts) ?? Map.groupBy(facts, ({ detail }) => detail.measure);
  if (!byMeasure.has(facts)) byMeasure.set(facts, known);
  return known.get(measure) ?? [];
}

const byMeasure = new WeakMap<readonly NumberFact[], ReadonlyMap<string, readonly NumberFact[]>>();

/** Publication day, null where unknown. */
export const dayOf = ({ article }: Reading): string | null => article.published?.slice(0, 10) ?? null;

/** Whole days from the one publication to the other; null where one is unknown. */
export function daysApart({ article: a }: Reading, { article: b }: Reading): number | null {
  if (a.published === null || b.published === null) return null;
  return Math.round((midnightOf(b.published) - midnightOf(a.published)) / 86_400_000);
}

/** Begin of the day that a time of publication lies in, in milliseconds since 1970. */
function midnightOf(published: string): number {
  const known = midnights.get(published);
  if (known !== undefined) return known;
  const midnight = Date.parse(published.slice(0, 10));
  if (midnights.size > 5_000) midnights.clear();
  midnights.set(published, midnight);
  return midnight;
}

/** Two articles' days are held against each other with each of their details. Bounded. */
const midnights = new Map<string, number>();

/** Stem of the thing counted or of what a sum is for; '' where it is not told. */
export const headOf = ({ detail }: NumberFact): string => detail.what.at(-1) ?? '';

export const sentenceStems = ({ reading, detail }: NumberFact): readonly string[] =>
  reading.analysis.sentences[detail.sentence]?.stems ?? [];

/** The words of the number's sentence. */
export const sentenceText = ({ reading, detail }: NumberFact): string => {
  const sentence = reading.analysis.sentences[detail.sentence];
  return sentence ? sourceOf(reading.article, sentence).slice(sentence.start, sentence.end) : '';
};

/** The word of the number's sentence that a stem comes from, for questions; the stem itself where there is none. */
export function wordOf(fact: NumberFact, wanted: string): string {
  // A hyphenated word stands as its parts in `what`: "active-duty" as two.
  const norms = readWords(sentenceText(fact)).flatMap(({ norm }) => [norm, ...norm.split('-')]);
  return norms.find((norm) => stem(norm) === wanted) ?? wanted;
}

/** A number as it groups and exports: lowest and highest, unit. */
export function normalize(detail: NumberDetail): string {
  const range = rangeOf(detail);
  const round = (value: number) => (value >= Number.MAX_SAFE_INTEGER ? '' : `${Math.round(value * 100) / 100}`);
  const [min, max] = [round(range.min), round(range.max)];
  return `${min === max ? min : `${min}..${max}`}${detail.unit ? ` ${detail.unit}` : ''}`;
}

/** Makes a finding of groups of facts; each group is one value. */
export const numberFinding = (
  question: Question,
  verdict: Verdict,
  groups: readonly (readonly NumberFact[])[],
  rule: string,
  alignment: number,
  basis: readonly string[],
): Finding =>
  makeFinding(
    'number',
    question,
    verdict,
    groups.map((group) => group.map(({ reading, detail }) => ({ reading, detail, normalized: normalize(detail) }))),
    { rule, alignment, basis },
  );
