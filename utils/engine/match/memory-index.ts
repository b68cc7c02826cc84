/**
 * The candidate index held in memory, for the command line, for tests and for comparing a handful of articles. Same
 * keys, same candidates, same decisions as the index on disk (utils/corpus).
 */
import type { Digest } from './digest.ts';
import {
  CandidateTally,
  type IndexKeys,
  joinCandidates,
  keyWeight,
  lookUpsOf,
  makeIndexKeys,
  UNDATED,
} from './index-keys.ts';
import { type Candidate, type Match, placeInStory, type ReaderDecision } from './place-in-story.ts';
import { TermFrequencies } from './term-weights.ts';

export class MemoryIndex {
  readonly frequencies = new TermFrequencies();
  readonly #digests = new Map<string, Digest>();
  readonly #keys = new Map<string, IndexKeys>();
  /** Ids by key, in order of arrival. */
  readonly #dated = new Map<string, string[]>();
  readonly #rare = new Map<string, string[]>();

  /** All at once, so that the weights of terms are those of the whole collection. */
  constructor(entries: readonly Candidate<string>[]) {
    for (const { digest } of entries) this.frequencies.count(digest.terms, 1);
    for (const { id, digest } of entries) {
      const keys = makeIndexKeys(digest, this.frequencies);
      this.#digests.set(id, digest);
      this.#keys.set(id, keys);
      for (const key of keys.dated) append(this.#dated, key, id);
      for (const key of keys.rare) append(this.#rare, key, id);
    }
  }

  /** Candidates of an article in the index, best first: those around its day, then those of other times. */
  findCandidates(id: string): string[] {
    const open = this.#digests.get(id);
    const keys = this.#keys.get(id);
    if (!open || !keys) return [];
    const dayOf = (other: string) => this.#digests.get(other)?.day ?? UNDATED;
    const near = new CandidateTally<string>();
    const far = new CandidateTally<string>();
    for (const { key, from, to } of lookUpsOf(keys.dated, open.day)) {
      const found = (this.#dated.get(key) ?? []).filter((other) => dayOf(other) >= from && dayOf(other) <= to);
      near.add(found, keyWeight(key, this.frequencies));
    }
    for (const key of keys.rare) far.add(this.#rare.get(key) ?? [], keyWeight(key, this.frequencies));
    return joinCandidates(near.best(id), far.best(id));
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

function append(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
