/**
 * The articles found around an open one, seen as a whole: what is rare in the corpus may stand in every one of them
 * ("earthquake", a ministry's name), and then tells none of them apart. Look-alike events are told apart by this.
 */
import type { Digest } from './digest.ts';
import type { TermFrequencies } from './term-weights.ts';
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

  /** 0–1: how much of the weights of terms is known beforehand and not yet learnt from the corpus. */
  readonly inexperience: number;

  constructor(digests: readonly Digest[], frequencies: TermFrequencies) {
    this.inexperience = frequencies.inexperience;
    const size = Math.max(LEAST_SIZE, digests.length);
    const having = new Map<string, number>();
    for (const { terms } of digests) {
      for (const term of terms) having.set(term, (having.get(term) ?? 0) + 1);
    }
    const weigh = (term: string) => frequencies.weigh(term);
    const localWeigh = (term: string) => {
      const here = having.get(term) ?? 1;
      return here < 2 ? ALONE : Math.log((size + 1) / (here + 0.5));
    };
    this.#views = new Map(digests.map((digest) => [digest, makeView(digest, weigh, localWeigh)]));
    this.#nearest = findNearest([...this.#views.values()]);
  }

  /** Similarity of words between the article and the one here that is most like it. */
  nearest(digest: Digest): number {
    return Math.max(LEAST_NEAREST, this.#nearest.get(digest) ?? 0);
  }

  /** Of a digest that belongs here. */
  viewOf(digest: Digest): View {
    const view = this.#views.get(digest);
    if (!view) throw new RangeError('the digest is not of this neighbourhood');
    return view;
  }
}

/**
 * Cosine between each article's words and those of the one most like it. Term by term over all articles at once: most
 * pairs share few terms, and looking up every term of one in every other takes several times as long.
 */
function findNearest(views: readonly View[]): Map<Digest, number> {
  const size = views.length;
  const products = new Float64Array(size * size);
  /** By term: number of the article and the term's weight in it, in turn. */
  const having = new Map<string, number[]>();
  for (const [at, { vector }] of views.entries()) {
    for (const [term, weight] of vector) {
      const others = having.get(term);
      if (!others) having.set(term, [at, weight]);
      else {
        for (let i = 0; i < others.length; i += 2)
          products[(others[i] as number) * size + at]! += weight * (others[i + 1] as number);
        others.push(at, weight);
      }
    }
  }
  const nearest = new Map<Digest, number>();
  for (const [a, one] of views.entries()) {
    for (let b = a + 1; b < size; b += 1) {
      const other = views[b] as View;
      const norms = one.norm * other.norm;
      const words = norms > 0 ? (products[a * size + b] as number) / norms : 0;
      for (const { digest } of [one, other]) nearest.set(digest, Math.max(words, nearest.get(digest) ?? 0));
    }
  }
  return nearest;
}
