/** Articles → stories: which report the same event, which are related. */
import type { Reading } from '../types.ts';

export interface StoryGroup {
  /** Ids of articles that report one event. */
  readonly articles: readonly string[];
  /** Ids of articles of the same saga: listed, never compared. */
  readonly related: readonly string[];
}

export function groupStories(readings: readonly Reading[]): StoryGroup[] {
  return [{ articles: readings.map((r) => r.article.id), related: [] }];
}
