/**
 * The articles found around an open one, seen as a whole: what is rare in the corpus may stand in every one of them
 * ("earthquake", a ministry's name), and then tells none of them apart. Look-alike events are told apart by this.
 */
import type { Digest } from './digest.ts';
import { TermTable } from './term-table.ts';
import type { TermFrequencies } from './term-weights.ts';
import { cosine } from './vectors.ts';
import { makeView, type View } from './view.ts';

/** Local weight of a term that no other article here has: it may be a mere turn of phrase. */
const ALONE = 0.6;
/** Fewer articles than this are seen as if others, with none of their terms, stood beside them. */
const LEAST_SIZE = 16;
/** In a small corpus the nearest article may be quite another thing: being nearest counts from this likeness on. */
const LEAST_NEAREST = 0.3;

/** All pairs are looked at: keep it to a few dozen digests. */
export class Neighbourhood {
  readonly #views: ReadonlyMap<Digest, View>;
  readonly #nearest: ReadonlyMap<Digest, number>;
  readonly #numbers: ReadonlyMap<Digest, number>;
  /** Of all pairs, in rows. */
  readonly #likeness: Float64Array;

  /** 0–1: how much of the weights of terms is known beforehand and not yet learnt from the corpus. */
  readonly inexperience: number;

  constructor(digests: readonly Digest[], frequencies: TermFrequencies) {
    this.inexperience = frequencies.inexperience;
    const table = new TermTable(frequencies);
    const terms = digests.map((digest) => table.numbersOf(digest.terms));
    const localWeights = weighLocally(terms, table.size);
    const localWeight = (term: number) => localWeights[term] as number;
    const views = digests.map((digest, at) => makeView(digest, terms[at] as Uint32Array, table, localWeight));
    this.#views = new Map(views.map((view) => [view.digest, view]));
    this.#numbers = new Map(digests.map((digest, at) => [digest, at]));
    this.#likeness = compareAll(views);
    this.#nearest = findNearest(views, this.#likeness);
  }

  /** Similarity of words between the article and the one here that is most like it. */
  nearest(digest: Digest): number {
    return Math.max(LEAST_NEAREST, this.#nearest.get(digest) ?? 0);
  }

  /** Similarity of words between two articles that belong here. */
  likeness(one: Digest, other: Digest): number {
    const [a, b] = [this.#numbers.get(one) ?? 0, this.#numbers.get(other) ?? 0];
    return this.#likeness[a * this.#numbers.size + b] ?? 0;
  }

  /** Of a digest that belongs here. */
  viewOf(digest: Digest): View {
    const view = this.#views.get(digest);
    if (!view) throw new RangeError('the digest is not of this neighbourhood');
    return view;
  }
}

/** By term: inverse document frequency among the articles at hand. `terms`: those of each article, each once. */
function weighLocally(terms: readonly Uint32Array[], most: number): Float64Array {
  const having = new Uint32Array(most);
  for (const each of terms) for (const term of each) having[term] = (having[term] as number) + 1;
  const size = Math.max(LEAST_SIZE, terms.length);
  return Float64Array.from(having, (here) => (here < 2 ? ALONE : Math.log((size + 1) / (here + 0.5))));
}

/** Cosines between the words of all pairs, in rows. */
function compareAll(views: readonly View[]): Float64Array {
  const size = views.length;
  const likeness = new Float64Array(size * size);
  for (const [a, one] of views.entries()) {
    for (let b = a + 1; b < size; b += 1) {
      const words = cosine(one.vector, (views[b] as View).vector);
      likeness[a * size + b] = words;
      likeness[b * size + a] = words;
    }
  }
  return likeness;
}

/** Likeness of each article to the one most like it. */
function findNearest(views: readonly View[], likeness: Float64Array): Map<Digest, number> {
  const size = views.length;
  return new Map(
    views.map(({ digest }, at) => [
      digest,
      likeness.subarray(at * size, (at + 1) * size).reduce((a, b) => Math.max(a, b), 0),
    ]),
  );
}
