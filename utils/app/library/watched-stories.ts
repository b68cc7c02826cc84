/**
 * Stories that the reader watches: which, what was seen of each, and what is new. Nothing is looked at but when somebody
 * asks, and nobody is told but in the library's own rows. Kept beside the corpus, in its database.
 */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Question } from '../../engine/types.ts';
import { findEvent } from '../find-event.ts';
import { makeStoryView } from '../make-story-view.ts';
import { isDifference, type StoryView } from '../views.ts';
import { comparisonOf } from './listing.ts';

export interface WatchedStory {
  /** The article that it was watched by; it stays the story's name while others come and go. */
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  /** Names of outlets that came since it was seen. */
  readonly newOutlets: readonly string[];
  /** What is answered otherwise than when it was seen, each question once. */
  readonly newDetails: readonly Question[];
  /** Address of its full comparison. */
  readonly comparison: string;
}

interface Watch {
  readonly id: string;
  /** All of its articles when it was seen: one of them stands in where the first is not kept any more. */
  readonly articles: readonly string[];
  readonly outlets: readonly string[];
  /** Differences as they were: question and values. */
  readonly details: readonly string[];
}

const SETTING = 'watchedStories';
/** The oldest go first: each is compared anew at every look. */
const MOST_WATCHED = 50;

/** Ids of articles whose stories are watched. */
export const listWatched = async (corpus: Corpus): Promise<ReadonlySet<string>> =>
  new Set((await readWatches(corpus)).flatMap(({ id, articles }) => [id, ...articles]));

/** As it is now, it counts as seen. Nothing happens where the article is not kept, or its story is watched already. */
export async function watchStory(corpus: Corpus, id: string): Promise<void> {
  if ((await listWatched(corpus)).has(id)) return;
  const story = await readStory(corpus, [id]);
  if (story) await write(corpus, [...(await readWatches(corpus)), seenNow(id, story)].slice(-MOST_WATCHED));
}

/** `ids`: of the story's articles, as many as are at hand. Gives the way back, to its place and with what was seen of it. */
export async function unwatchStory(corpus: Corpus, ids: readonly string[]): Promise<() => Promise<void>> {
  const watches = await readWatches(corpus);
  const gone = watches.filter((watch) => [watch.id, ...watch.articles].some((id) => ids.includes(id)));
  await write(
    corpus,
    watches.filter((watch) => !gone.includes(watch)),
  );
  return async () => {
    const others = (await readWatches(corpus)).filter((watch) => !gone.some((each) => each.id === watch.id));
    const at = gone[0] ? watches.indexOf(gone[0]) : 0;
    await write(corpus, others.toSpliced(at, 0, ...gone).slice(-MOST_WATCHED));
  };
}

/** What is there now is new no more. */
export async function markSeen(corpus: Corpus, id: string): Promise<void> {
  const watches = await readWatches(corpus);
  const watch = watches.find((each) => each.id === id);
  const story = watch && (await readStory(corpus, [id, ...watch.articles]));
  if (story)
    await write(
      corpus,
      watches.map((each) => (each === watch ? seenNow(id, story) : each)),
    );
}

/** The newest watch first; stories of which nothing is kept are left out, and are there again when their articles are. */
export async function lookAtWatched(corpus: Corpus): Promise<readonly WatchedStory[]> {
  const found: WatchedStory[] = [];
  for (const watch of (await readWatches(corpus)).toReversed()) {
    const story = await readStory(corpus, [watch.id, ...watch.articles]);
    if (story) found.push(whatIsNew(watch, story));
  }
  return found;
}

/** They tell of what was read. */
export const forgetWatched = (corpus: Corpus): Promise<void> => write(corpus, []);

/** Of the first of the articles that is kept; null where none is. */
async function readStory(corpus: Corpus, ids: readonly string[]): Promise<StoryView | null> {
  for (const id of ids) {
    const event = await findEvent(corpus, id);
    if (event) return makeStoryView(event, id);
  }
  return null;
}

function seenNow(id: string, story: StoryView): Watch {
  return {
    id,
    articles: story.articles.map((article) => article.id),
    outlets: [...new Set(story.articles.map(({ outlet }) => outlet))],
    details: detailsOf(story).map(({ key }) => key),
  };
}

function whatIsNew(watch: Watch, story: StoryView): WatchedStory {
  const known = new Set(watch.outlets);
  const fresh = story.articles.filter(({ outlet }) => !known.has(outlet));
  const seen = new Set(watch.details);
  const changed = detailsOf(story).filter(({ key }) => !seen.has(key));
  const own = story.articles.find(({ id }) => id === watch.id) ?? story.articles[0];
  return {
    id: watch.id,
    title: own?.title ?? '',
    articles: story.articles.length,
    outlets: new Set(story.articles.map(({ outlet }) => outlet)).size,
    newOutlets: [...new Map(fresh.map(({ outlet, outletName }) => [outlet, outletName])).values()],
    newDetails: [...new Map(changed.map(({ question }) => [JSON.stringify(question), question])).values()],
    comparison: comparisonOf(own?.id ?? watch.id),
  };
}

/** Differences, and what an outlet changed in its own article, each known again by question and values. */
function detailsOf({
  findings,
  versions = [],
}: StoryView): readonly { readonly key: string; readonly question: Question }[] {
  return [
    ...findings.filter(isDifference).map(({ question, values }) => ({
      question,
      key: JSON.stringify([question, values.map(({ normalized }) => normalized).toSorted()]),
    })),
    ...versions.map(({ question, before, after }) => ({
      question,
      key: JSON.stringify([question, before.value, after.value]),
    })),
  ];
}

async function readWatches(corpus: Corpus): Promise<readonly Watch[]> {
  const kept = await corpus.readSetting(SETTING);
  return Array.isArray(kept) ? kept.filter(isWatch) : [];
}

const write = (corpus: Corpus, watches: readonly Watch[]): Promise<void> => corpus.writeSetting(SETTING, watches);

/** Another version may have written it. */
function isWatch(value: unknown): value is Watch {
  if (!(value instanceof Object) || typeof Reflect.get(value, 'id') !== 'string') return false;
  return ['articles', 'outlets', 'details'].every((name) => {
    const list: unknown = Reflect.get(value, name);
    return Array.isArray(list) && list.every((each) => typeof each === 'string');
  });
}
