import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ARMS } from '../../../scripts/gallery/states.ts';
import { readCompared } from '../../../utils/app/comparison-address.ts';
import { makeStoryView } from '../../../utils/app/make-story-view.ts';
import { muteOf } from '../../../utils/app/muting.ts';
import { type ShownStory, watchStory } from '../../../utils/app/report-client.ts';
import { readTexts } from '../../../utils/app/side-by-side/read-texts.ts';
import type { StoryView } from '../../../utils/app/views.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { Article } from '../../../utils/engine/types.ts';
import { setMuted } from '../../../utils/platform/mutes.ts';
import { writeTabState } from '../../../utils/platform/tab-states.ts';
import { ferry, ferryElsewhere, strike } from '../stories.ts';

const TAB = 7;
const corpus = openCorpus();
let shown: ShownStory[];
let stop: AbortController;

const storyOf = (open: Article, ...others: Article[]): StoryView =>
  makeStoryView(
    { readings: [open, ...others].map((article) => ({ article, analysis: analyse(article) })), related: [] },
    open.id,
  );

const showInTab = (open: Article, ...others: Article[]) =>
  writeTabState(TAB, {
    phase: 'ready',
    url: open.url ?? '',
    article: open.id,
    story: storyOf(open, ...others),
    corpusSize: 3,
  });

const ids = () =>
  shown
    .at(-1)
    ?.story?.articles.map(({ id }) => id)
    .sort();
const watch = (compared: Parameters<typeof watchStory>[0]) =>
  watchStory(compared, (story) => void shown.push(story), stop.signal);

beforeEach(async () => {
  fakeBrowser.reset();
  shown = [];
  stop = new AbortController();
  await corpus.wipe();
  for (const article of [ferry, ferryElsewhere, strike]) await corpus.addArticle(article, analyse(article));
});
afterEach(() => stop.abort());

describe('the story of a tab', () => {
  it('is told as it is there, without what is muted, and again when that changes', async () => {
    await writeTabState(TAB, { phase: 'ready', url: 'http://a.example/', article: 'a', story: ARMS, corpusSize: 3 });
    await watch({ tab: TAB });
    expect(shown.at(-1)?.story?.findings).toEqual(ARMS.findings);
    await setMuted(muteOf(ARMS.findings[0]!), true);
    await vi.waitFor(() => expect(shown.at(-1)?.muted.count).toBe(1));
    expect(shown.at(-1)?.story?.findings).toEqual(ARMS.findings.slice(1));
  });

  it('stays when the tab goes to another article', async () => {
    await showInTab(ferry, ferryElsewhere);
    await watch({ tab: TAB });
    await showInTab(strike);
    await showInTab(ferry);
    await vi.waitFor(() => expect(ids()).toEqual([ferry.id]));
    expect(shown.some(({ story }) => story?.articles.some(({ id }) => id === strike.id))).toBe(false);
  });

  it('is nothing where the tab has none', async () => {
    await watch({ tab: TAB });
    expect(shown).toEqual([{ story: null, muted: { count: 0, by: [] } }]);
  });

  it('the reader’s word goes to the background while the tab shows it, and is kept at once when it does not', async () => {
    await showInTab(ferry, ferryElsewhere);
    const send = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockImplementation(async () => ({ ok: true, value: null }) as never);
    const decide = await watch({ tab: TAB });
    await decide(ferryElsewhere.id, 'different');
    expect(send).toHaveBeenCalledWith({
      intent: 'decideEvent',
      data: { tabId: TAB, other: ferryElsewhere.id, decision: 'different' },
    });
    await showInTab(strike);
    await decide(ferryElsewhere.id, 'different');
    expect(send).toHaveBeenCalledTimes(1);
    expect(ids()).toEqual([ferry.id]);
    await decide(ferryElsewhere.id, null);
    expect(ids()).toEqual([ferry.id, ferryElsewhere.id].sort());
  });
});

it('a kept article’s story is compared now', async () => {
  await watch({ article: ferry.id });
  expect(ids()).toEqual([ferry.id, ferryElsewhere.id].sort());
});

it('texts are those that are kept', async () => {
  const texts = await readTexts([ferry.id, 'gone'], corpus);
  expect([...texts]).toEqual([[ferry.id, { title: ferry.title, text: ferry.text }]]);
});

it.each([
  ['of a tab', '?tab=12', { tab: 12 }],
  ['of an article', '?article=https%3A%2F%2Fa.example%2Fx', { article: 'https://a.example/x' }],
  ['with more than a number', '?tab=12;alert(1)', null],
  ['that is over-long', `?article=${'x'.repeat(5000)}`, null],
  ['that says nothing', '', null],
])('an address %s', (_name, query, compared) => {
  expect(readCompared(`chrome-extension://some/report.html${query}`)).toEqual(compared);
});
