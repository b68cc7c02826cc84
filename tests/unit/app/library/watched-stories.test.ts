import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  forgetWatched,
  listWatched,
  lookAtWatched,
  markSeen,
  unwatchStory,
  watchStory,
} from '../../../../utils/app/library/watched-stories.ts';
import { type Corpus, openCorpus } from '../../../../utils/corpus/corpus.ts';
import { analyse } from '../../../../utils/engine/analyse.ts';
import type { Article } from '../../../../utils/engine/types.ts';
import { ferry, ferryElsewhere, makeArticle, strike } from '../../stories.ts';

let corpus: Corpus;
const add = (article: Article) => corpus.addArticle(article, analyse(article));

beforeEach(async () => {
  corpus = openCorpus('watched');
  await add(ferry);
  await add(strike);
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('watched');
});

/** The same event at a third outlet, which quotes the passenger in other words. */
const third = makeArticle(
  'tribune',
  'Ferry Solvind runs aground off Brackholm, all passengers safe',
  '2031-03-13',
  `Eleven passengers were taken off the ferry Solvind after it ran aground on the Kelder rocks outside Brackholm harbour on Tuesday night, the coastguard said.
"We felt a long scrape and then everything tipped over," said Marit Osgaard, who was travelling with her son.
The coastguard sent two lifeboats and a helicopter, and the master reported a failure of the steering gear shortly before 10 p.m.`,
);

test('as it is when the watch begins, nothing is new', async () => {
  await watchStory(corpus, ferry.id);
  await watchStory(corpus, ferry.id);
  expect(await lookAtWatched(corpus)).toEqual([
    {
      id: ferry.id,
      title: ferry.title,
      articles: 1,
      outlets: 1,
      newOutlets: [],
      newDetails: [],
      comparison: `report.html?article=${encodeURIComponent(ferry.id)}`,
    },
  ]);
});

test('an outlet that comes is new until it is seen, and so is a detail that differs', async () => {
  await watchStory(corpus, ferry.id);
  await add(ferryElsewhere);
  await add(third);
  const [story] = await lookAtWatched(corpus);
  expect(story).toMatchObject({ articles: 3, outlets: 3, newOutlets: [ferryElsewhere.outlet, third.outlet] });
  expect(story!.newDetails).toHaveLength(1);
  await markSeen(corpus, ferry.id);
  expect(await lookAtWatched(corpus)).toMatchObject([{ outlets: 3, newOutlets: [], newDetails: [] }]);
});

test('a change in what an article says is new, also without a new outlet', async () => {
  await add(third);
  await watchStory(corpus, ferry.id);
  const { title, text, published } = third;
  await add({ ...third, title, published, text: text.replace('tipped over', 'fell over') });
  const [story] = await lookAtWatched(corpus);
  expect(story).toMatchObject({ newOutlets: [] });
  expect(story!.newDetails).toHaveLength(1);
});

test('a story goes on under its name while its first article is gone, and is not shown where nothing is left', async () => {
  await add(ferryElsewhere);
  await watchStory(corpus, ferry.id);
  await corpus.deleteArticle(ferry.id);
  expect(await lookAtWatched(corpus)).toMatchObject([{ id: ferry.id, title: ferryElsewhere.title, newOutlets: [] }]);
  await corpus.deleteArticle(ferryElsewhere.id);
  expect(await lookAtWatched(corpus)).toEqual([]);
  await add(ferry);
  expect(await lookAtWatched(corpus)).toHaveLength(1);
});

test('by any of its articles a story is watched once, and watched no more', async () => {
  await add(ferryElsewhere);
  await watchStory(corpus, ferry.id);
  await watchStory(corpus, ferryElsewhere.id);
  await watchStory(corpus, strike.id);
  await watchStory(corpus, 'nowhere');
  expect((await lookAtWatched(corpus)).map(({ id }) => id)).toEqual([strike.id, ferry.id]);
  expect([...(await listWatched(corpus))].toSorted()).toEqual([ferry.id, ferryElsewhere.id, strike.id].toSorted());
  await unwatchStory(corpus, [ferryElsewhere.id]);
  expect((await lookAtWatched(corpus)).map(({ id }) => id)).toEqual([strike.id]);
  await forgetWatched(corpus);
  expect(await lookAtWatched(corpus)).toEqual([]);
});

test('taken back, it is watched at its place and with what was seen of it', async () => {
  await watchStory(corpus, ferry.id);
  await watchStory(corpus, strike.id);
  await add(ferryElsewhere);
  const before = await lookAtWatched(corpus);
  expect(before.at(-1)?.newOutlets).toHaveLength(1);
  const watchAgain = await unwatchStory(corpus, [ferryElsewhere.id, ferry.id]);
  expect(await lookAtWatched(corpus)).toHaveLength(1);
  await watchAgain();
  await watchAgain();
  expect(await lookAtWatched(corpus)).toEqual(before);
});

test('what another version wrote in another shape is passed over', async () => {
  await corpus.writeSetting('watchedStories', [{ id: 3 }, null, { id: 'a', articles: 'b', outlets: [], details: [] }]);
  expect(await lookAtWatched(corpus)).toEqual([]);
});
