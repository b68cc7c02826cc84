/**
 * The articles found around an open one, seen as a whole: what is rare in the corpus may stand in every one of them
 * ("earthquake", a ministry's name), and then tells none of them apart. Look-alike events are told apart by this.
 */
import type { Digest } from './digest.ts';
import type { TermFrequencies } from './term-weights.ts';
import { cosine, normOf, type Vector } from './vectors.ts';

/** A digest as vectors, by corpus-wide weights and by weights within the neighbourhood. */
export interface View {
  readonly vector: Vector;
  readonly norm: number;
  readonly localVector: Vector;
  readonly localNorm: number;
}

/** Local weight of a term that no other article here has: it may be a mere turn of phrase. */
const ALONE = 0.6;

/** All pairs are looked at: keep it to a few dozen digests. */
export class Neighbourhood {
  readonly #frequencies: TermFrequencies;
  readonly #having = new Map<string, number>();
  readonly #size: number;
  readonly #views = new Map<Digest, View>();
  readonly #nearest = new Map<Digest, number>();

  constructor(digests: readonly Digest[], frequencies: TermFrequencies) {
    this.#frequencies = frequencies;
    this.#size = digests.length;
    for (const { terms } of digests) {
      for (const term of terms) this.#having.set(term, (this.#having.get(term) ?? 0) + 1);
    }
    for (const [index, one] of digests.entries()) {
      const { vector, norm } = this.viewOf(one);
      for (const other of digests.slice(index + 1)) {
        const view = this.viewOf(other);
        const words = cosine(vector, norm, view.vector, view.norm);
        this.#nearest.set(one, Math.max(words, this.nearest(one)));
        this.#nearest.set(other, Math.max(words, this.nearest(other)));
      }
    }
  }

  /** Similarity of words between the article and the one here that is most like it. */
  nearest(digest: Digest): number {
    return this.#nearest.get(digest) ?? 0;
  }

  viewOf(digest: Digest): View {
    let view = this.#views.get(digest);
    if (!view) {
      view = this.#makeView(digest);
      this.#views.set(digest, view);
    }
    return view;
  }

  #makeView({ terms, counts }: Digest): View {
    const vector = new Map<string, number>();
    const localVector = new Map<string, number>();
    for (const [index, term] of terms.entries()) {
      const often = 1 + Math.log(counts[index] ?? 1);
      const weight = this.#frequencies.weigh(term);
      vector.set(term, often * weight);
      localVector.set(term, often * this.#localWeight(term) * Math.sqrt(Math.max(0.3, weight)));
    }
    return { vector, norm: normOf(vector), localVector, localNorm: normOf(localVector) };
  }

  #localWeight(term: string): number {
    const having = this.#having.get(term) ?? 1;
    return having < 2 ? ALONE : Math.log((this.#size + 1) / (having + 0.5));
  }
}
