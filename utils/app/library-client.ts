/** The library over the corpus: search, pin, remove with undo, forget the last hour or day. One per page. */
import { type ArticleSummary, type Corpus, openCorpus } from '../corpus/corpus.ts';
import type { Reading } from '../engine/types.ts';
import { FORGET_SPANS, type ForgetSpan, type LibraryView } from './library-view.ts';

const PAGE = 100; // rows
/** More are not read at once to find what is to be forgotten. */
const MOST_FORGOTTEN = 10_000;

/** Enough to bring a removed article back. */
interface Removed {
  readonly reading: Reading;
  readonly summary: ArticleSummary;
}

export interface Library {
  search(words: string): Promise<void>;
  showMore(): Promise<void>;
  setPinned(id: string, isPinned: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  forgetLast(span: ForgetSpan): Promise<void>;
  undo(): Promise<void>;
}

/** Calls back with the view at first and after each change. `now` gives milliseconds since 1970. */
export async function openLibrary(
  onView: (view: LibraryView) => void,
  corpus: Corpus = openCorpus(),
  now: () => number = Date.now,
): Promise<Library> {
  let search = '';
  let shown = PAGE;
  let removed: readonly Removed[] = [];
  let turn = 0;

  const show = async () => {
    turn += 1;
    const mine = turn;
    const [found, total] = await Promise.all([
      corpus.listArticles({ search, limit: shown + 1 }),
      corpus.countArticles(),
    ]);
    // A later search overtook this one.
    if (mine !== turn) return;
    onView({
      search,
      rows: found.slice(0, shown).map(toRow),
      hasMore: found.length > shown,
      total,
      removed: removed.length,
    });
  };

  const removeAll = async (summaries: readonly ArticleSummary[]) => {
    const kept: Removed[] = [];
    for (const summary of summaries) {
      const reading = await corpus.getArticle(summary.id);
      if (reading) kept.push({ reading, summary });
    }
    await corpus.deleteArticles(kept.map(({ summary }) => summary.id));
    removed = kept;
    await show();
  };

  const summariesWhere = async (isWanted: (summary: ArticleSummary) => boolean) =>
    (await corpus.listArticles({ limit: MOST_FORGOTTEN })).filter(isWanted);

  await show();
  return {
    async search(words) {
      [search, shown] = [words, PAGE];
      await show();
    },
    async showMore() {
      shown += PAGE;
      await show();
    },
    async setPinned(id, isPinned) {
      await corpus.setPinned(id, isPinned);
      await show();
    },
    async remove(id) {
      await removeAll(await summariesWhere((summary) => summary.id === id));
    },
    async forgetLast(span) {
      const since = now() - FORGET_SPANS[span];
      await removeAll(await summariesWhere(({ addedAt }) => addedAt >= since));
    },
    async undo() {
      const back = removed;
      removed = [];
      for (const { reading, summary } of back) {
        await corpus.addArticle(reading.article, reading.analysis, { extractor: summary.extractor });
        if (summary.isPinned) await corpus.setPinned(summary.id, true);
      }
      await show();
    },
  };
}

const toRow = ({ id, url, outlet, outletName, title, published, isPinned }: ArticleSummary) => ({
  id,
  url,
  outletName: outletName || outlet,
  title,
  published,
  isPinned,
});
