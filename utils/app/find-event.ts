/** What the corpus knows of one article's event, ready to be compared. */
import type { Corpus } from '../corpus/corpus.ts';
import { analyse } from '../engine/analyse.ts';
import { ENGINE_VERSION, type Reading } from '../engine/types.ts';
import type { Event } from './make-story-view.ts';

/** The first, for what the article once said, and the last ones: each is analysed and compared anew. */
const MOST_VERSIONS = 3;

/** Null where the article is not kept. */
export async function findEvent(corpus: Corpus, articleId: string): Promise<Event | null> {
  const story = await corpus.findStory(articleId);
  if (!story) return null;
  const all = await corpus.listVersions(articleId);
  const versions = all.filter((_, at) => at === 0 || at > all.length - MOST_VERSIONS).reverse();
  return {
    readings: [story.open, ...story.same].map(upToDate),
    related: story.related,
    earlier: versions.map(({ article, readAt }) => ({ reading: { article, analysis: analyse(article) }, readAt })),
    decided: await corpus.listDecisions(articleId),
  };
}

/** Readings of an older engine are compared only after they were read by this one. */
const upToDate = (reading: Reading): Reading =>
  reading.analysis.version === ENGINE_VERSION ? reading : { ...reading, analysis: analyse(reading.article) };
