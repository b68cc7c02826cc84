/**
 * Might a headline of a feed belong to an open article's event? Enough to decide whether its page is worth fetching;
 * whether it really is the same event is decided on the whole page (decide.ts).
 */
import { readWords } from '../text/words.ts';
import { type Digest, termsOf } from './digest.ts';
import { priorWeight } from './term-weights.ts';

/** A word that one article in about 30 has: below that it points to no event. */
const TELLING = 3.4;
const MOST_TERMS = 16;

/** Telling stems of a headline and its summary, most telling first, each once: by these it is found again. */
export function headlineTerms(title: string, summary: string): string[] {
  const terms = new Set(termsOf(readWords(`${title}\n${summary}`.slice(0, 2_000))));
  return [...terms]
    .filter((term) => priorWeight(term) >= TELLING)
    .sort((a, b) => priorWeight(b) - priorWeight(a))
    .slice(0, MOST_TERMS);
}

/** Telling stems of an open article by which headlines are looked up: those of title and lead first. */
export function termsForHeadlines(digest: Digest): string[] {
  const front = [...digest.title, ...digest.lead, ...digest.terms.slice(0, 24)];
  return [...new Set(front)].filter((term) => priorWeight(term) >= TELLING).slice(0, 60);
}

/**
 * 0–1: the share of the headline's weight that the article has too, title and lead counting fully, other terms half.
 * 0 where fewer than three telling terms are shared.
 */
export function rateHeadline(digest: Digest, title: string, summary: string): number {
  const front = new Set([...digest.title, ...digest.lead]);
  const rest = new Set(digest.terms);
  const terms = headlineTerms(title, summary);
  let shared = 0;
  let count = 0;
  let all = 0;
  for (const term of terms) {
    const weight = priorWeight(term);
    all += weight;
    if (!front.has(term) && !rest.has(term)) continue;
    shared += front.has(term) ? weight : weight / 2;
    count += 1;
  }
  return count < 3 ? 0 : shared / all;
}
