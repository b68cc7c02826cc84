/**
 * The library over the corpus: lists, pins, removal with a way back, and articles from files. One per page. What was
 * removed last is held in the page's memory until something else is removed, it is brought back or let go of, or the page
 * is left.
 */
import { type Corpus, openCorpus } from '../../corpus/corpus.ts';
import { whyStorageFailed } from '../../corpus/errors.ts';
import type { TakenArticle } from '../../corpus/shelf.ts';
import { analyse } from '../../engine/analyse.ts';
import {
  LIBRARY_SPANS,
  type LibraryNotice,
  type LibraryOutlet,
  type LibrarySpan,
  type LibraryView,
  type LibraryWish,
  type Refusal,
} from './library-view.ts';
import { Listing } from './listing.ts';
import { type Dropped, type DroppedFile, type PastedText, readFile, readText } from './read-dropped.ts';

/** Articles taken out or put back in one transaction: between them the page can tell how far it is. */
const AT_ONCE = 50;
const FIRST: LibraryWish = { order: 'newest', search: '', outlet: null, since: null };

export interface Library {
  /** Shows another list; what is not named stays as it was. */
  show(wish: Partial<LibraryWish>): Promise<void>;
  showMore(): Promise<void>;
  setPinned(id: string, isPinned: boolean): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  removeOutlet(outlet: string): Promise<void>;
  forgetLast(span: LibrarySpan): Promise<void>;
  undo(): Promise<void>;
  /** Lets go of what was removed, and of the notice. */
  dismiss(): void;
  addFiles(files: readonly DroppedFile[]): Promise<void>;
  addText(pasted: PastedText): Promise<void>;
}

export interface LibraryTools {
  readonly corpus: Corpus;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** HTML → a document that loads and runs nothing. */
  readonly parse: (html: string) => Document;
}

const inThisPage = (): LibraryTools => ({
  corpus: openCorpus(),
  now: Date.now,
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
});

/** Calls back with the view at first and after each change. Failures become a notice, never thrown. */
export async function openLibrary(
  onView: (view: LibraryView) => void,
  { corpus, now, parse }: LibraryTools = inThisPage(),
): Promise<Library> {
  const { shelf } = corpus;
  let wish = FIRST;
  let listing: Listing | null = null;
  let outlets: readonly LibraryOutlet[] = [];
  let total = 0;
  let notice: LibraryNotice | null = null;
  let taken: readonly TakenArticle[] = [];
  let turn = 0;
  let isLooking = false;

  const tell = () =>
    onView({
      ...wish,
      rows: listing?.rows ?? [],
      stories: listing?.stories ?? [],
      outlets,
      looked: listing?.looked ?? 0,
      of: listing?.of ?? 0,
      isLooking,
      total,
      notice,
    });
  const say = (next: LibraryNotice | null) => {
    notice = next;
    tell();
  };

  /** One thing at a time fills the list: a later one overtakes it. */
  const look = async (isAnew: boolean, least = 0) => {
    turn += 1;
    const mine = turn;
    const isOvertaken = () => mine !== turn;
    isLooking = true;
    const current = isAnew || !listing ? await Listing.open(corpus, wish, now()) : listing;
    if (isOvertaken()) return;
    // What is shown stays until there is something else to show.
    if (current.of === 0 || !isAnew) listing = current;
    const onProgress = () => {
      if (isOvertaken()) return;
      if (current.length >= least) listing = current;
      tell();
    };
    if (wish.order !== 'outlets') await current.more(onProgress, isOvertaken, least);
    if (isOvertaken()) return;
    listing = current;
    isLooking = false;
    tell();
  };

  /** What is there was changed: all figures anew, and as many rows as there were. */
  const renew = async () => {
    const shown = listing?.length ?? 0;
    const [count, shelves] = await Promise.all([corpus.countArticles(), shelf.listOutlets()]);
    total = count;
    outlets = shelves.map(({ outlet, name, articles }) => ({ outlet, name: name ?? outlet, articles }));
    if (wish.outlet !== null && !outlets.some(({ outlet }) => outlet === wish.outlet)) wish = { ...wish, outlet: null };
    await look(true, shown);
  };

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      console.error('Crossread:', error);
      say({ state: 'failed', why: whyStorageFailed(error) === 'full' ? 'full' : 'broken' });
    }
  };

  const remove = async (ids: readonly string[]) => {
    taken = [];
    for (let done = 0; done < ids.length; done += AT_ONCE) {
      if (ids.length > AT_ONCE) say({ state: 'removing', done, of: ids.length });
      // Held at once: what is gone can be brought back even where a later step fails.
      taken = [...taken, ...(await shelf.takeOut(ids.slice(done, done + AT_ONCE)))];
    }
    notice = taken.length > 0 ? { state: 'removed', count: taken.length } : null;
    await renew();
  };

  const removeWhere = async (filter: { outlet?: string; since?: number }) => {
    const rows = await shelf.findAmong(await shelf.listKeys(filter), []);
    await remove(rows.map(({ id }) => id));
  };

  const add = async (sources: readonly { readonly name: string; readonly read: () => Promise<Dropped> }[]) => {
    const refused: { name: string; why: Refusal }[] = [];
    const outcome = { count: 0, known: 0, refused };
    for (const [done, { name, read }] of sources.entries()) {
      if (sources.length > 1) say({ state: 'adding', done, of: sources.length });
      const dropped = await read();
      if ('why' in dropped) refused.push({ name, why: dropped.why });
      else if (await corpus.hasArticle(dropped.article.id)) outcome.known += 1;
      else {
        await corpus.addArticle(dropped.article, analyse(dropped.article), { extractor: 'file' });
        outcome.count += 1;
      }
    }
    notice = { state: 'added', ...outcome };
    await renew();
  };

  await attempt(renew);
  return {
    show: (change) =>
      attempt(async () => {
        wish = { ...wish, ...change };
        await look(true);
      }),
    showMore: () => attempt(() => look(false)),
    setPinned: (id, isPinned) =>
      attempt(async () => {
        await corpus.setPinned(id, isPinned);
        listing?.setPinned(id, isPinned);
        tell();
      }),
    remove: (ids) => attempt(() => remove(ids)),
    removeOutlet: (outlet) => attempt(() => removeWhere({ outlet })),
    forgetLast: (span) => attempt(() => removeWhere({ since: now() - LIBRARY_SPANS[span] })),
    undo: () =>
      attempt(async () => {
        const all = taken;
        let count = 0;
        for (let done = 0; done < all.length; done += AT_ONCE) {
          if (all.length > AT_ONCE) say({ state: 'restoring', done, of: all.length });
          count += await shelf.putBack(all.slice(done, done + AT_ONCE));
          taken = all.slice(done + AT_ONCE);
        }
        notice = { state: 'restored', count };
        await renew();
      }),
    dismiss() {
      taken = [];
      say(null);
    },
    addFiles: (files) =>
      attempt(() =>
        add(
          files.map((file) => ({
            name: file.name,
            read: () => readFile(file, parse, new Date(now()).toISOString()),
          })),
        ),
      ),
    addText: (pasted) => attempt(() => add([{ name: '', read: () => readText(pasted) }])),
  };
}
