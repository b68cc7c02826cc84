import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decideEvent } from '../../../utils/app/decide-event.ts';
import { type ArticleStore, showEvent, type Tabs } from '../../../utils/app/read-page.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { TabState } from '../../../utils/platform/tab-states.ts';
import { ferry, ferryElsewhere, strike } from '../stories.ts';

let corpus: Corpus;
let store: ArticleStore;
let states: Map<number, TabState>;
let tabs: Tabs;

beforeEach(async () => {
  corpus = openCorpus('decide');
  for (const article of [ferry, ferryElsewhere, strike]) await corpus.addArticle(article, analyse(article));
  store = {
    find: (id) => corpus.getArticle(id),
    keep: async () => undefined,
    async findEvent(id) {
      const story = await corpus.findStory(id);
      const decided = await corpus.listDecisions(id);
      return story && { readings: [story.open, ...story.same], related: story.related, decided };
    },
    decide: (one, other, decision) => corpus.setDecision(one, other, decision),
    count: () => corpus.countArticles(),
  };
  states = new Map([
    [1, { phase: 'working', url: ferry.url!, step: 'matching' }],
    [2, { phase: 'working', url: ferryElsewhere.url!, step: 'matching' }],
  ]);
  tabs = {
    readState: async (tabId) => states.get(tabId) ?? null,
    readStates: async () => [...states].map(([tabId, state]) => ({ tabId, state })),
    show: async (tabId, state) => void states.set(tabId, state),
  };
  await showEvent(store, tabs, ferry, { tabId: 1, url: ferry.url! });
  await showEvent(store, tabs, ferryElsewhere, { tabId: 2, url: ferryElsewhere.url! });
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('decide');
});

/** Ids of the story's articles, and the reader's words, as a tab shows them. */
function shownIn(tab: number) {
  const state = states.get(tab);
  if (state?.phase !== 'ready') throw new Error('no story');
  const { articles, decided = [] } = state.story;
  return {
    articles: articles.map(({ id }) => id).sort(),
    decided: decided.map(({ article, decision }) => [article.id, decision]),
  };
}
const both = [ferry.id, ferryElsewhere.id].sort();

it('takes an article out of the event in both tabs, and brings it back', async () => {
  expect(shownIn(1)).toEqual({ articles: both, decided: [] });
  await decideEvent(store, tabs, 1, ferryElsewhere.id, 'different');
  expect(shownIn(1)).toEqual({ articles: [ferry.id], decided: [[ferryElsewhere.id, 'different']] });
  expect(shownIn(2)).toEqual({ articles: [ferryElsewhere.id], decided: [[ferry.id, 'different']] });
  await decideEvent(store, tabs, 1, ferryElsewhere.id, null);
  expect(shownIn(1)).toEqual({ articles: both, decided: [] });
  expect(shownIn(2)).toEqual({ articles: both, decided: [] });
});

it('brings an article into the event that was not found to be of it', async () => {
  await decideEvent(store, tabs, 1, strike.id, 'same');
  expect(shownIn(1).articles).toEqual([...both, strike.id].sort());
  expect(shownIn(1).decided).toEqual([[strike.id, 'same']]);
  // The other tab's article is of the same event; what was said of it is not shown as said of that one.
  expect(shownIn(2).decided).toEqual([]);
});

it('does nothing for a tab without a story, or for an article that is not kept', async () => {
  await decideEvent(store, tabs, 9, strike.id, 'same');
  await decideEvent(store, tabs, 1, 'https://nowhere.example/', 'same');
  expect(shownIn(1)).toEqual({ articles: both, decided: [] });
});
