/**
 * Who else tells it: a comparer hears the articles that it can join for sure, and another outlet may print the very same
 * sentence with other ones around it. Such an outlet is listed with the answer that it tells. Nothing is judged here.
 */
import type { Evidence, Finding, FindingValue, Reading, SentenceReading, Span } from '../types.ts';
import { evidenceOf } from './finding.ts';
import type { Story } from './story.ts';

/** Share of all stems that two sentences have in common: more is told in other words, and may mean somebody else. */
const LEAST_SHARED = 0.6;
const FEWEST_STEMS = 5;
/** Places of one value in one text that are looked at. */
const MOST_PLACES = 20;

/** Whoever gives the full name that is asked for tells it, in whatever words. */
const WHO: ReadonlySet<string> = new Set(['whoUnnamed', 'whoSuspect']);
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*)* \p{Lu}[\p{L}.’'-]*$/u;

/** Of differences and updates only; order is kept, and what is added stands in its order of publication. */
export function addAlsoTold(story: Story, findings: readonly Finding[]): Finding[] {
  if (story.readings.length < 3) return [...findings];
  const orderOf = new Map(story.readings.map(({ article }, order) => [article.id, order]));
  return findings.map((finding) => {
    if (finding.verdict !== 'differ' && finding.verdict !== 'update') return finding;
    const heard = new Set(finding.values.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    let { values } = finding;
    for (const reading of story.readings) {
      if (heard.has(reading.article.id)) continue;
      const isWho = WHO.has(finding.question.key);
      const found = values.map((value) => findToldIn(story, reading, value, isWho));
      const index = found.findIndex((evidence) => evidence !== null);
      const evidence = found[index];
      // Both answers may be told there.
      if (!evidence || found.findLastIndex((one) => one !== null) !== index) continue;
      const added = values.map((value, at) => (at === index ? addInOrder(value, evidence, orderOf) : value));
      if (isInOrder(added, orderOf)) values = added;
    }
    return values === finding.values ? finding : { ...finding, values };
  });
}

type Order = ReadonlyMap<string, number>;

function addInOrder(value: FindingValue, evidence: Evidence, orderOf: Order): FindingValue {
  const order = ({ article }: Evidence) => orderOf.get(article) ?? 0;
  return { ...value, evidence: [...value.evidence, evidence].sort((a, b) => order(a) - order(b)) };
}

/** What was told later is an update of what stands before it. */
function isInOrder(values: readonly FindingValue[], orderOf: Order): boolean {
  const firsts = values.map(({ evidence }) => orderOf.get(evidence[0]?.article ?? '') ?? 0);
  return firsts.every((first, at) => at === 0 || first >= (firsts[at - 1] as number));
}

/** The value as written, between the same two words, in nearly the same sentence; null where there is none. */
function findToldIn(story: Story, reading: Reading, { evidence }: FindingValue, isWho: boolean): Evidence | null {
  for (const one of evidence) {
    const source = story.readings.find(({ article }) => article.id === one.article);
    const like = source && sentenceAt(source, one.value.start, one.field);
    if (!like) continue;
    const text = one.field ? source.article.title : source.article.text;
    const written = text.slice(one.value.start, one.value.end);
    const isName = isWho && FULL_NAME.test(written);
    const told = reading.article.text;
    let at = told.indexOf(written);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1, at = told.indexOf(written, at + 1)) {
      const sentence = sentenceAt(reading, at);
      const place = { start: at, end: at + written.length };
      if (!sentence) continue;
      const isSame = isName
        ? isWhole(told, place)
        : isNearlySame(story, like, sentence) && aroundOf(text, one.value, like) === aroundOf(told, place, sentence);
      if (!isSame) continue;
      const index = reading.analysis.sentences.indexOf(sentence);
      return evidenceOf(reading, { ...place, text: written, sentence: index });
    }
  }
  return null;
}

const sentenceAt = ({ analysis }: Reading, position: number, field?: 'title'): SentenceReading | undefined =>
  analysis.sentences.find((one) => one.field === field && one.start <= position && position < one.end);

function isNearlySame(story: Story, a: SentenceReading, b: SentenceReading): boolean {
  const { jaccard, shared } = story.overlap(a.stems, b.stems);
  return jaccard >= LEAST_SHARED && shared.length >= FEWEST_STEMS;
}

/** No part of a longer word or name. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
  !/^(?:[\p{L}-]| \p{Lu})/u.test(text.slice(end, end + 2));

const REACH = 40; // characters: a word and the marks beside it

/** The words before and after a place in its sentence, with the marks between. */
function aroundOf(text: string, place: Span, sentence: Span): string {
  const before = text.slice(Math.max(sentence.start, place.start - REACH), place.start);
  const after = text.slice(place.end, Math.min(sentence.end, place.end + REACH));
  return `${/\S*\s*$/.exec(before)?.[0]}…${/^\s*\S*/.exec(after)?.[0]}`.toLowerCase();
}
