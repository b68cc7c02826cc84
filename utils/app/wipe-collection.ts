/**
 * Deletes every article, and what else tells of them: muted questions, reported differences, watched stories, articles with
 * hidden marks, pages fetched from the reader's sources. Once the moment is over in which the reader can take it back.
 */
import type { Corpus } from '../corpus/corpus.ts';
import { hasFeedStore, openFeedStore } from '../feeds/feed-store.ts';
import { clearFalseDifferences } from '../platform/false-differences.ts';
import { forgetMutedQuestions } from '../platform/mutes.ts';
import { forgetQuietArticles } from '../platform/quiet-articles.ts';
import { dropWipePlan, readWipePlan } from '../platform/wipe-plan.ts';
import { forgetWatched } from './library/watched-stories.ts';

/** Resolves to how many articles there were. */
export async function wipeCollection(corpus: Corpus): Promise<number> {
  const count = await corpus.countArticles();
  await corpus.wipe();
  await forgetWatched(corpus);
  await Promise.all([forgetMutedQuestions(), clearFalseDifferences(), forgetQuietArticles()]);
  await forgetFetchedPages();
  await dropWipePlan();
  return count;
}

/** What was planned for a time that has come; null where nothing was. `now`: milliseconds since 1970. */
export async function wipeWhereDue(openCorpus: () => Corpus, now: number): Promise<number | null> {
  const when = await readWipePlan();
  return when !== null && when <= now ? wipeCollection(openCorpus()) : null;
}

/** Reports from the reader's sources can be fetched again. */
async function forgetFetchedPages(): Promise<void> {
  if (!(await hasFeedStore())) return;
  const feeds = openFeedStore();
  await feeds.forgetPages();
  feeds.close();
}
