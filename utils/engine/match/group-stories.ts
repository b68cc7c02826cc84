/** Articles → stories: which report the same event, which are related. For a handful of articles at hand, not a corpus. */
import type { Reading } from '../types.ts';
import { makeDigest } from './digest.ts';
import { MemoryIndex } from './memory-index.ts';

export interface StoryGroup {
  /** Ids of articles that report one event. */
  readonly articles: readonly string[];
  /** Ids of articles of the same saga: listed, never compared. */
  readonly related: readonly string[];
}

/** Every article is in exactly one story; stories and their articles keep the order of the input. */
export function groupStories(readings: readonly Reading[]): StoryGroup[] {
  const ids = readings.map(({ article }) => article.id);
  const index = new MemoryIndex(readings.map(({ article }) => ({ id: article.id, digest: makeDigest(article) })));
  const matches = new Map(ids.map((id) => [id, index.findMatches(id)]));
  const relation = (a: string, b: string) => matches.get(a)?.find(({ id }) => id === b)?.relation ?? null;
  const groupOf = new Map(ids.map((id) => [id, new Set([id])]));
  for (const [index, a] of ids.entries()) {
    for (const b of ids.slice(index + 1)) {
      // Both must say so: each has seen the pair among its own neighbours.
      if (relation(a, b) !== 'same' || relation(b, a) !== 'same') continue;
      const joint = new Set([...(groupOf.get(a) ?? []), ...(groupOf.get(b) ?? [])]);
      for (const id of joint) groupOf.set(id, joint);
    }
  }
  return [...new Set(groupOf.values())].map((group) => ({
    articles: ids.filter((id) => group.has(id)),
    related: ids.filter((id) => !group.has(id) && [...group].some((member) => relation(member, id) !== null)),
  }));
}
