/** Every state of the library, by name. */
import type { LibraryRow, LibraryView } from '../../utils/app/library/library-view.ts';
import type { StoryView } from '../../utils/app/views.ts';

const rowsOf = (story: StoryView, isFirstPinned: boolean): readonly LibraryRow[] =>
  story.articles.map(({ id, url, outletName, title, published }, index) => ({
    id,
    url,
    outletName,
    title,
    published,
    isPinned: isFirstPinned && index === 1,
    comparison: `report.html?article=${encodeURIComponent(id)}`,
  }));

export function makeLibraryStates(first: StoryView, second: StoryView): Readonly<Record<string, LibraryView>> {
  const stories = [first, second].map((story, index) => {
    const rows = rowsOf(story, index === 0);
    const { id, title, comparison } = rows[0]!;
    return { id, title, comparison, outlets: story.compared.outlets, rows, isWatched: index === 0 };
  });
  const rows = stories.flatMap((story) => story.rows);
  const outlets = [...new Map(first.articles.map(({ outlet, outletName }) => [outlet, outletName]))].map(
    ([outlet, name], index) => ({ outlet, name, articles: 400 - 90 * index }),
  );
  const library: LibraryView = {
    order: 'newest',
    search: '',
    outlet: null,
    since: null,
    rows,
    stories: [],
    outlets,
    looked: rows.length,
    of: 1284,
    isLooking: false,
    total: 1284,
    notice: null,
    watched: [],
    tabs: null,
  };
  const [newer] = first.findings;
  const watched: LibraryView['watched'] = stories.map(({ id, title, comparison }, index) => ({
    id,
    title,
    comparison,
    articles: 4,
    outlets: 4 - index,
    newOutlets: index === 0 ? ['Harbour Courier', 'Dayline'] : [],
    newDetails: index === 0 && newer ? [newer.question] : [],
  }));
  const empty = { ...library, rows: [], outlets: [], looked: 0, of: 0, total: 0 };
  return {
    library,
    'library-stories': { ...library, order: 'stories', rows: [], stories: [...stories, singleOf(stories[0]!)] },
    'library-outlets': { ...library, order: 'outlets', rows: [] },
    'library-removed': { ...library, notice: { state: 'removed', count: 3 } },
    'library-removing': { ...library, notice: { state: 'removing', done: 150, of: 1284 } },
    'library-unwatched': { ...library, notice: { state: 'unwatched' } },
    'library-restored': { ...library, notice: { state: 'restored', count: 1 } },
    'library-search': { ...library, search: 'velmora', rows: rows.slice(4, 6), looked: 1284 },
    'library-search-limited': {
      ...library,
      search: 'velmora',
      rows: rows.slice(4, 6),
      looked: 5000,
      of: 98_412,
      total: 98_412,
    },
    'library-searching': { ...library, search: 'velmora', rows: [], looked: 300, isLooking: true },
    'library-nothing-found': { ...library, search: 'zebra', rows: [], looked: 1284 },
    'library-added': {
      ...library,
      notice: {
        state: 'added',
        count: 2,
        known: 1,
        comparison: 'report.html?article=a',
        canJoin: true,
        refused: [
          { name: 'holiday.pdf', why: 'other-kind' },
          { name: 'front-page.html', why: 'not-article' },
        ],
      },
    },
    'library-watched': { ...library, order: 'stories', rows: [], stories, watched },
    'library-tabs': {
      ...library,
      tabs: first.articles.map(({ title, outlet }, id) => ({ id, title, host: `www.${outlet}` })),
    },
    'library-no-tabs': { ...library, tabs: [] },
    'library-reading-tabs': { ...library, notice: { state: 'reading-tabs', count: 2 } },
    'library-addresses-refused': {
      ...library,
      notice: {
        state: 'added',
        count: 0,
        known: 0,
        comparison: null,
        canJoin: false,
        refused: [
          { name: 'https://www.far-post.example/a', why: 'not-allowed' },
          { name: 'https://www.near-post.example/b', why: 'no-answer' },
          { name: 'https://www.mid-post.example/c', why: 'not-to-be-kept' },
          { name: 'nothing at all', why: 'no-address' },
        ],
      },
    },
    'library-empty': empty,
    'library-broken': { ...empty, notice: { state: 'failed', why: 'broken' } },
  };
}

/** A story of which only one report is kept. */
function singleOf<Story extends { readonly rows: readonly LibraryRow[] }>(story: Story): Story {
  const [row] = story.rows;
  return { ...story, id: 'single', outlets: 1, rows: [{ ...row!, id: 'single', url: null, published: null }] };
}
