/**
 * The library over the corpus: lists, pins, removal with a way back, and articles from files. One per page. What was
 * removed last is held in the page's memory until something else is removed, it is brought back or let go of, or the page
 * is left.
 */
import { whyStorageFailed } from '../../corpus/errors.ts';
import type { TakenArticle } from '../../corpus/shelf.ts';
import { areOneEvent, type Brought, bringIn, fromAddresses, fromFiles, fromText, makeOneEvent } from './bring-in.ts';
import { readAddresses } from './fetch-addresses.ts';
import { inThisPage, type LibraryTools } from './library-tools.ts';
import {
  LIBRARY_SPANS,
  type LibraryNotice,
  type LibraryOutlet,
  type LibrarySpan,
  type LibraryView,
  type LibraryWish,
} from './library-view.ts';
import { comparisonOf, Listing } from './listing.ts';
import type { DroppedFile, PastedText } from './read-dropped.ts';
import { listWatched, lookAtWatched, markSeen, unwatchStory, watchStory } from './watched-stories.ts';

/** Articles taken out or put back in one transaction: between them the page can tell how far it is. */
const AT_ONCE = 50;
/** Changes of the collection that come close together renew the lists once. */
const BURST = 700; // milliseconds
const FIRST: LibraryWish = { order: 'newest', search: '', outlet: null, since: null };

export interface Library {
  /** Resolves when the first lists are complete. What is asked for before is done all the same. */
  readonly opened: Promise<void>;
  /** Shows another list; what is not named stays as it was. */
  show(wish: Partial<LibraryWish>): Promise<void>;
  showMore(): Promise<void>;
  /** Ends the search at hand: what was found stays, and it can be gone on with. */
  stop(): void;
  setPinned(id: string, isPinned: boolean): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  removeOutlet(outlet: string): Promise<void>;
  forgetLast(span: LibrarySpan): Promise<void>;
  undo(): Promise<void>;
  /** Lets go of what was removed, and of the notice. */
  dismiss(): void;
  addFiles(files: readonly DroppedFile[]): Promise<void>;
  addText(pasted: PastedText): Promise<void>;
  /** Web addresses, one a line. First in the submit handler: the browser asks for their sites then. */
  addAddresses(pasted: string): Promise<void>;
  /** What was brought along last is one event, by the reader's word. */
  joinAdded(): Promise<void>;
  /** Open tabs that can be read. */
  listTabs(): Promise<void>;
  addTabs(ids: readonly number[]): Promise<void>;
  /** `id`: of any of the story's articles. */
  setWatched(id: string, isWatched: boolean): Promise<void>;
  markSeen(id: string): Promise<void>;
}

/**
 * Calls back with the view at first and after each change, never before it returns. Rows are shown while figures are still
 * counted, so the library is there at once: a press on what is shown must not be lost. Failures become a notice, never thrown.
 */
export function openLibrary(onView: (view: LibraryView) => void, tools: LibraryTools = inThisPage()): Library {
  const { corpus, now } = tools;
  const { shelf } = corpus;
  let wish = FIRST;
  let listing: Listing | null = null;
  let outlets: readonly LibraryOutlet[] = [];
  let total = 0;
  let notice: LibraryNotice | null = null;
  let taken: readonly TakenArticle[] = [];
  let watchAgain: (() => Promise<void>) | null = null;
  let added: readonly string[] = [];
  let tabs: LibraryView['tabs'] = null;
  let watched: LibraryView['watched'] = [];
  let watchedIds: ReadonlySet<string> = new Set();
  let turn = 0;
  let isLooking = false;
  let isStopped = false;
  /** Things that are being done now: what they change they show themselves. */
  let busy = 0;

  const tell = () =>
    onView({
      ...wish,
      rows: listing?.rows ?? [],
      stories: (listing?.stories ?? []).map((story) => ({
        ...story,
        isWatched: story.rows.some(({ id }) => watchedIds.has(id)),
      })),
      outlets,
      looked: listing?.looked ?? 0,
      of: listing?.of ?? 0,
      isLooking,
      total,
      notice,
      watched,
      tabs,
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
    isStopped = false;
    const current = isAnew || !listing ? await Listing.open(corpus, wish, now()) : listing;
    if (isOvertaken()) return;
    // What is shown stays until there is something else to show.
    if (current.of === 0 || !isAnew) listing = current;
    const onProgress = () => {
      if (isOvertaken()) return;
      if (current.length >= least) listing = current;
      tell();
    };
    if (wish.order !== 'outlets') await current.more(onProgress, () => isStopped || isOvertaken(), least);
    if (isOvertaken()) return;
    listing = current;
    isLooking = false;
    tell();
  };

  /** What is there was changed: all figures anew, and as many rows as there were. */
  const renew = async () => {
    total = await corpus.countArticles();
    // The rows do not wait for the outlets: each of those is counted by itself.
    const counting = shelf.listOutlets();
    await Promise.all([look(true, listing?.length ?? 0), counting]);
    outlets = (await counting).map(({ outlet, name, articles }) => ({ outlet, name: name ?? outlet, articles }));
    const isGone = wish.outlet !== null && !outlets.some(({ outlet }) => outlet === wish.outlet);
    if (isGone) wish = { ...wish, outlet: null };
    if (isGone) await look(true);
    else tell();
    await lookAtWatches();
  };

  const attempt = async (work: () => Promise<void>) => {
    busy += 1;
    try {
      await work();
    } catch (error) {
      console.error('Crossread:', error);
      say({ state: 'failed', why: whyStorageFailed(error) === 'full' ? 'full' : 'broken' });
    } finally {
      busy -= 1;
    }
  };

  const lookAtWatches = async () => {
    [watchedIds, watched] = await Promise.all([listWatched(corpus), lookAtWatched(corpus)]);
    tell();
  };

  const remove = async (ids: readonly string[]) => {
    taken = [];
    watchAgain = null;
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

  const add = async (brought: readonly Brought[]) => {
    const { ids, ...outcome } = await bringIn(corpus, brought, (done) => {
      if (brought.length > 1) say({ state: 'adding', done, of: brought.length });
    });
    added = ids;
    const comparison = ids[0] === undefined ? null : comparisonOf(ids[0]);
    notice = { state: 'added', ...outcome, comparison, canJoin: !(await areOneEvent(corpus, ids)) };
    await renew();
  };

  const addAddresses = async (pasted: string) => {
    const addresses = readAddresses(pasted);
    if (addresses.length === 0)
      return add([{ name: pasted.trim().slice(0, 100), read: async () => ({ why: 'no-address' }) }]);
    const hosts = [...new Set(addresses.map((address) => new URL(address).hostname))];
    // The first thing that is done: the browser asks only where the reader has just pressed.
    await tools.requestHosts(hosts);
    await add(fromAddresses(addresses, new Set(await tools.findNotAllowed(hosts)), tools));
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  corpus.watchArticles(() => {
    if (busy > 0) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void attempt(renew), BURST);
  }, tools.signal);
  tools.signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  return {
    opened: attempt(renew),
    show: (change) =>
      attempt(async () => {
        wish = { ...wish, ...change };
        await look(true);
      }),
    showMore: () => attempt(() => look(false)),
    stop() {
      isStopped = true;
    },
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
        if (watchAgain) {
          await watchAgain();
          watchAgain = null;
          notice = { state: 'watched-again' };
          return lookAtWatches();
        }
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
      watchAgain = null;
      say(null);
    },
    addFiles: (files) => attempt(() => add(fromFiles(files, tools))),
    addText: (pasted) => attempt(() => add(fromText(pasted))),
    addAddresses: (pasted) => attempt(() => addAddresses(pasted)),
    joinAdded: () =>
      attempt(async () => {
        await makeOneEvent(corpus, added);
        if (notice?.state === 'added') notice = { ...notice, canJoin: false };
        await renew();
      }),
    listTabs: () =>
      attempt(async () => {
        tabs = (await tools.listTabs()).map(({ id, url, title }) => ({ id, title, host: new URL(url).hostname }));
        tell();
      }),
    addTabs: (ids) =>
      attempt(async () => {
        notice = { state: 'reading-tabs', count: ids.length };
        tabs = null;
        tell();
        for (const id of ids) await tools.readTab(id);
        await renew();
      }),
    setWatched: (id, isWatched) =>
      attempt(async () => {
        if (isWatched) {
          await watchStory(corpus, id);
          if (watchAgain) notice = null;
          watchAgain = null;
        } else {
          // It may be listed by an article that came after it was watched.
          const listed = listing?.stories.find((story) => story.id === id)?.rows.map((row) => row.id);
          watchAgain = await unwatchStory(corpus, listed ?? [id]);
          // One way back at a time: what was removed before is gone now.
          taken = [];
          notice = { state: 'unwatched' };
        }
        await lookAtWatches();
      }),
    markSeen: (id) =>
      attempt(async () => {
        await markSeen(corpus, id);
        await lookAtWatches();
      }),
  };
}
