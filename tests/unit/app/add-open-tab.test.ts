import { beforeEach, expect, test, vi } from 'vitest';
import { type AddTabNeeds, addOpenTab } from '../../../utils/app/add-open-tab.ts';
import type { ArticleStore, Tabs } from '../../../utils/app/read-page.ts';
import type { StoryView } from '../../../utils/app/views.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { TabState } from '../../../utils/platform/tab-states.ts';
import { ferry, strike } from '../stories.ts';

const OPEN = 1;
const OTHER = 2;
let states: Map<number, TabState>;
let decided: unknown[][];
let changed: () => void = () => undefined;
let needs: AddTabNeeds;

const ready = (article: string, ...others: readonly string[]): TabState => ({
  phase: 'ready',
  url: article,
  article,
  story: { articles: [article, ...others].map((id) => ({ id })) } as unknown as StoryView,
  corpusSize: 2,
});

beforeEach(() => {
  states = new Map([[OPEN, ready(ferry.id)]]);
  decided = [];
  const store = {
    decide: async (...what: unknown[]) => void decided.push(what),
    findEvent: async () => ({
      readings: [ferry, strike].map((article) => ({ article, analysis: analyse(article) })),
      related: [],
    }),
    count: async () => 2,
  } as unknown as ArticleStore;
  const tabs: Tabs = {
    readState: async (tab) => states.get(tab) ?? null,
    readStates: async () => [...states].map(([tabId, state]) => ({ tabId, state })),
    show: async (tab, state) => void states.set(tab, state),
  };
  needs = {
    store,
    tabs,
    lookAt: vi.fn(async () => void states.set(OTHER, { phase: 'working', url: strike.id, step: 'reading' })),
    watch(_, onChange, signal) {
      changed = onChange;
      signal.addEventListener('abort', () => {
        changed = () => undefined;
      });
    },
  };
});
const add = () => addOpenTab(needs, OPEN, OTHER);

test('an article that is read already is said to be the same event', async () => {
  states.set(OTHER, ready(strike.id));
  expect(await add()).toBe(true);
  expect(decided).toEqual([[ferry.id, strike.id, 'same']]);
  expect(needs.lookAt).not.toHaveBeenCalled();
});

test('one that was found by itself needs no word', async () => {
  states.set(OPEN, ready(ferry.id, strike.id));
  states.set(OTHER, ready(strike.id));
  expect(await add()).toBe(true);
  expect(decided).toEqual([]);
});

test('a tab that nobody has looked at is read first', async () => {
  const adding = add();
  await vi.waitFor(() => expect(needs.lookAt).toHaveBeenCalledWith(OTHER));
  states.set(OTHER, { phase: 'working', url: strike.id, step: 'matching' });
  changed();
  states.set(OTHER, ready(strike.id));
  changed();
  expect(await adding).toBe(true);
  expect(decided).toEqual([[ferry.id, strike.id, 'same']]);
});

test.each([
  ['no article', { phase: 'not-article', url: 'https://a.example/' } as const],
  ['a page that failed', { phase: 'failed', url: 'https://a.example/', why: 'page-gone' } as const],
  ['the very same article', ready(ferry.id)],
])('%s joins no story', async (_, state) => {
  if (state.phase === 'ready') states.set(OTHER, state);
  const adding = add();
  if (state.phase !== 'ready') await vi.waitFor(() => expect(needs.lookAt).toHaveBeenCalled());
  states.set(OTHER, state);
  changed();
  expect(await adding).toBe(false);
  expect(decided).toEqual([]);
});

test('nor does a tab that is gone', async () => {
  vi.mocked(needs.lookAt).mockImplementation(async () => undefined);
  expect(await add()).toBe(false);
});
