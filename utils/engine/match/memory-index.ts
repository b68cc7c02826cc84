/**
 * The candidate index held in memory, for the command line, for tests and for comparing a handful of articles. Same
 * keys, same candidates, same decisions as the index on disk (utils/corpus).
 */
import type { Digest } from './digest.ts';
import { CandidateTally, DAYS_AROUND, type IndexKeys, joinCandidates, keyWeight, makeIndexKeys } from './index-keys.ts';
import { type Candidate, type Match, placeInStory, type ReaderDecision } from './place-in-story.ts';
import { SignatureScale, setSignature } from './signatures.ts';
import { TermFrequencies } from './term-weights.ts';

export class MemoryIndex {
  readonly frequencies = new TermFrequencies();
  readonly #digests = new Map<string, Digest>();
  readonly #keys = new Map<string, IndexKeys>();
  /** Ids and hashed keys by day, in order of arrival. */
  readonly #days = new Map<number, { readonly id: string; readonly signature: Uint16Array }[]>();
  /** Ids by key, in order of arrival. */
  readonly #undated = new Map<string, string[]>();
  readonly #rare = new Map<string, string[]>();

  /** All at once, so that the weights of terms are those of the whole collection. */
  constructor(entries: readonly Candidate<string>[]) {
    for (const { digest } of entries) this.frequencies.count(digest.terms, 1);
    for (const { id, digest } of entries) {
      const keys = makeIndexKeys(digest, this.frequencies);
      this.#digests.set(id, digest);
      this.#keys.set(id, keys);
      if (digest.day === null) for (const key of keys.near) append(this.#undated, key, id);
      else append(this.#days, digest.day, { id, signature: setSignature(new Uint16Array(), 0, keys.near) });
      for (const key of keys.rare) append(this.#rare, key, id);
    }
  }

  /** Candidates of an article in the index, best first: those around its day, then those of other times. */
  findCandidates(id: string): string[] {
    const open = this.#digests.get(id);
    const keys = this.#keys.get(id);
    if (!open || !keys) return [];
    const weigh = (key: string) => keyWeight(key, this.frequencies);
    const near = new CandidateTally<string>();
    const far = new CandidateTally<string>();
    if (open.day === null) for (const key of keys.near) near.add(this.#undated.get(key) ?? [], weigh(key));
    else {
      const scale = new SignatureScale(keys.near, weigh);
      for (let day = open.day - DAYS_AROUND; day <= open.day + DAYS_AROUND; day += 1)
        for (const { id: other, signature } of this.#days.get(day) ?? [])
          scale.weigh(signature, (_, weight) => near.add([other], weight));
    }
    for (const key of keys.rare) far.add(this.#rare.get(key) ?? [], weigh(key));
    return joinCandidates(id, near, far);
  }

  /** Matches of an article in the index, best first. */
  findMatches(id: string, decisionOf?: ReaderDecision<string>): Match<string>[] {
    const digest = this.#digests.get(id);
    if (!digest) return [];
    const candidates = this.findCandidates(id).flatMap((other) => {
      const found = this.#digests.get(other);
      return found ? [{ id: other, digest: found }] : [];
    });
    return placeInStory({ id, digest }, candidates, this.frequencies, decisionOf);
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
