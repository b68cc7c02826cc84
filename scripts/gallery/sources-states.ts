/** States of the screen of sources, by name. */
import type { SourcesAppProps } from '../../components/sources/SourcesApp.tsx';
import type { FeedView } from '../../utils/app/feeds/feed-view.ts';
import { listCatalogue } from '../../utils/app/feeds/list-catalogue.ts';
import type { SourcesView } from '../../utils/app/feeds/sources-view.ts';

export type SourcesState = Omit<SourcesAppProps, 'words' | 'actions'>;

const feed = (title: string, over: Partial<FeedView>): FeedView => {
  const host = `${title.toLowerCase().replaceAll(' ', '-')}.localhost`;
  return {
    address: `https://${host}/feed.xml`,
    title,
    host,
    state: 'good',
    problem: null,
    missingHosts: [],
    movedTo: null,
    items: 48,
    succeededAt: '2026-11-23T05:10:00Z',
    nextAt: '2026-11-23T05:55:00Z',
    ...over,
  };
};

const FEEDS: readonly FeedView[] = [
  feed('Dayline', {}),
  feed('Harbour Courier', { state: 'failing', problem: { code: 'status', status: 503 } }),
  feed('Morning Ledger', { movedTo: 'https://feeds.morning-ledger.localhost/all.xml' }),
  feed('Northgate Post', { state: 'missing', missingHosts: ['www.northgate-post.localhost'], nextAt: null }),
  feed('Plains Dispatch', { state: 'missing', missingHosts: ['plains-dispatch.localhost'], succeededAt: null }),
  feed('River Herald', { state: 'redirected', problem: { code: 'redirect-blocked' }, nextAt: null }),
  feed('Tarn Echo', { state: 'gone', problem: { code: 'gone' }, nextAt: null }),
  feed('Upland Times', { state: 'paused', nextAt: null }),
  feed('Valley News', { state: 'waiting', items: 0, succeededAt: null }),
];

const state = (view: SourcesView, over: Partial<SourcesState> = {}): SourcesState => ({
  view,
  catalogue: listCatalogue(view),
  adding: null,
  outcome: null,
  removed: null,
  ...over,
});

export const SOURCES_STATES: Readonly<Record<string, SourcesState>> = {
  'sources-first': state({ feeds: [], areAllPaused: false }),
  sources: state({ feeds: FEEDS, areAllPaused: false }),
  'sources-not-done': state({ feeds: FEEDS, areAllPaused: false }),
  'sources-paused': state({ feeds: FEEDS.slice(0, 1), areAllPaused: true }, { removed: 'Tarn Echo' }),
  'sources-choice': state(
    { feeds: [], areAllPaused: false },
    {
      adding: {
        step: 'choice',
        feeds: ['World', 'Business'].map((title) => ({
          title,
          address: `https://dayline.localhost/${title.toLowerCase()}.xml`,
        })),
      },
      outcome: { kind: 'added', count: 3, isAllowed: false },
    },
  ),
  'sources-added': state(
    { feeds: FEEDS.slice(0, 2), areAllPaused: false },
    { adding: { step: 'added', title: 'Valley News', missing: ['www.valley-news.localhost'] } },
  ),
};
