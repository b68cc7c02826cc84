/**
 * The one map of what contexts say to each other, with the shape of everything that is said. Owns: intents, their data,
 * who may send them, checking on arrival, and replies as a `Result`. Not: what an intent does.
 *
 * A message's data is never believed to tell where it comes from: a page speaks only for the address its tab shows, and
 * only a screen of the extension may ask for what a reader decides.
 */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { StoryView } from '../app/views.ts';
import { MUTE } from './mute.ts';
import { PAGE_ARTICLE, type PageArticle } from './page-article.ts';
import { NOTE_STYLE } from './preferences.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.maxLength(255), v.regex(/^[^\s/?#@]+$/));

/** Where a value stands in the open article. */
const PLACE = v.object({ start: offset, end: offset, field: v.picklist(['title', 'text']) });
export type Place = v.InferOutput<typeof PLACE>;

/** Sent by the in-page part; the sender's own tab is the subject. */
const fromPage = {
  /** The detector: this looks like an article, bring the rest. */
  articleFound: v.object({}),
  /** `read`: the page's address when it was read; an article of another page than the tab shows now comes too late. */
  submitArticle: v.object({ read: v.pipe(v.string(), v.maxLength(20_000)), article: PAGE_ARTICLE }),
  /** The page was looked at on demand, or could not be read. */
  reportPage: v.object({ outcome: v.picklist(['not-article', 'too-large']) }),
  /** The reader wants nothing marked in this article any more. */
  hideMarks: v.object({}),
  /** The reader wants none of this outlet's pages read any more. */
  leaveOutlet: v.object({}),
} as const;

/** Sent by popup and other screens of the extension. */
const fromScreen = {
  /** Read the tab's page now: through `activeTab`, or where the outlet is allowed. */
  compareThisPage: v.object({ tabId }),
  jumpTo: v.object({ tabId, place: PLACE }),
  /** Which values of the tab's article can't be found in its page. */
  listLost: v.object({ tabId }),
  /** The reader's word whether another article (by its id) reports the event of the tab's; null takes it back. */
  decideEvent: v.object({
    tabId,
    other: v.pipe(v.string(), v.maxLength(20_000)),
    decision: v.nullable(v.picklist(['same', 'different'])),
  }),
  /** The article in another tab joins the story of this one. */
  addOpenTab: v.object({ tabId, other: tabId }),
  switchOff: v.object({ host }),
  switchOn: v.object({ host }),
  /** Whether anything is marked in the page of an article, by its id. */
  setQuiet: v.object({ article: v.pipe(v.string(), v.maxLength(20_000)), isQuiet: v.boolean() }),
  /** Tell no more of these, or tell of them again; with a question, its report as false is taken back, too. */
  mute: v.object({ mute: MUTE }),
  unmute: v.object({ mute: MUTE }),
  /** Keep this finding of the tab's story as a false difference, and mute its question. */
  reportFalse: v.object({ tabId, finding: v.pipe(v.string(), v.maxLength(200)) }),
  /** Add an outlet of the catalogue, by its domain, as waiting for the permission that is being asked for. */
  addOutlet: v.object({ domain: host }),
  /** Ask the feeds that are due by now. */
  pollFeeds: v.object({}),
  /** Ask the feeds anew, then look in them for other reports of the tab's article. */
  lookInFeeds: v.object({ tabId }),
  stopLooking: v.object({ tabId }),
} as const;

/** What a page's notes say where the reader chose another language than the browser's: a page can't read the files. */
const PAGE_WORDS = v.object({
  locale: v.string(),
  catalogue: v.record(v.string(), v.object({ message: v.string() })),
});

/** Sent by the background to the in-page part of one tab. */
const toPage = {
  showStory: v.object({
    story: v.custom<StoryView>((value) => typeof value === 'object' && value !== null),
    manner: v.object({ noteStyle: NOTE_STYLE, words: v.nullable(PAGE_WORDS) }),
  }),
  scrollToPlace: v.object({ place: PLACE }),
  /** Which values of the open article can't be found in the page as it is now. */
  findLost: v.object({}),
  /** To the next marked detail, or to the one before; round at the ends. */
  walk: v.object({ direction: v.picklist(['next', 'previous']) }),
  /** Take away everything that was painted. */
  clear: v.object({}),
} as const;

/** Sent by the background to the offscreen document, which alone can parse a page in Chrome. */
const toOffscreen = {
  readFetchedPage: v.object({ html: v.string(), url: v.string(), now: v.string() }),
} as const;

const toBackground = { ...fromPage, ...fromScreen };

type PageIntent = keyof typeof fromPage;
type ScreenIntent = keyof typeof fromScreen;
type BackgroundIntent = keyof typeof toBackground;
type TabIntent = keyof typeof toPage;
type OffscreenIntent = keyof typeof toOffscreen;
type Maps = typeof toBackground & typeof toPage & typeof toOffscreen;
type DataOf<I extends keyof Maps> = v.InferOutput<Maps[I]>;
/** How a page shows its story: what is marked, and in which words; null: the browser's own. */
export type PageManner = DataOf<'showStory'>['manner'];

interface Replies {
  articleFound: null;
  submitArticle: null;
  reportPage: null;
  hideMarks: null;
  leaveOutlet: null;
  /** False: the page may not be looked at, or its address is not to be known. */
  compareThisPage: boolean;
  /** False: the place is not to be found in the page any more. */
  jumpTo: boolean;
  /** None where the page can't be asked. */
  listLost: readonly Place[];
  decideEvent: null;
  /** False: that tab shows no article that could be read. */
  addOpenTab: boolean;
  switchOff: null;
  switchOn: null;
  setQuiet: null;
  mute: null;
  /** Whether a report of a false difference was taken back with it. */
  unmute: boolean;
  /** False: the tab's story has no such finding any more. */
  reportFalse: boolean;
  addOutlet: null;
  pollFeeds: null;
  lookInFeeds: null;
  stopLooking: null;
  /** Null where the page is no article. */
  readFetchedPage: { readonly page: PageArticle; readonly robots: string | null } | null;
  showStory: null;
  scrollToPlace: boolean;
  findLost: readonly Place[];
  /** False: nothing is marked in the page. */
  walk: boolean;
  clear: null;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Failure };
/**
 * `malformed`: not in the map or of another shape; `forbidden`: this sender may not ask that; `unreachable`: nobody
 * listens (the tab has no in-page part, the extension was updated); `failed`: the receiver could not do it.
 */
export type Failure = 'malformed' | 'forbidden' | 'unreachable' | 'failed';

/** Who sent it, as the browser tells, not as the message says. */
export interface PageSender {
  readonly tabId: number;
  /** The address the tab really shows. */
  readonly url: string;
}

type PageHandlers = { [I in PageIntent]: (data: DataOf<I>, sender: PageSender) => Promise<Replies[I]> };
type ScreenHandlers = { [I in ScreenIntent]: (data: DataOf<I>) => Promise<Replies[I]> };
export type BackgroundHandlers = PageHandlers & ScreenHandlers;
export type OffscreenHandlers = { [I in OffscreenIntent]: (data: DataOf<I>) => Promise<Replies[I]> };
export type TabHandlers = { [I in TabIntent]: (data: DataOf<I>) => Promise<Replies[I]> };

/** Ask the background. Never throws. */
export const askBackground = <I extends BackgroundIntent>(intent: I, data: DataOf<I>): Promise<Result<Replies[I]>> =>
  settle(() => browser.runtime.sendMessage({ intent, data }));

/** Tell the in-page part of a tab's own page (not of its frames). Never throws; a tab without one is `unreachable`. */
export const tellTab = <I extends TabIntent>(tab: number, intent: I, data: DataOf<I>): Promise<Result<Replies[I]>> =>
  settle(() => browser.tabs.sendMessage(tab, { intent, data }, { frameId: 0 }));

/** Ask the offscreen document. Never throws; `unreachable` where there is none. */
export const askOffscreen = <I extends OffscreenIntent>(intent: I, data: DataOf<I>): Promise<Result<Replies[I]>> =>
  settle(() => browser.runtime.sendMessage({ intent, data }));

/** Call at the top level of the background: the listener has to be there when the browser wakes it. */
export function receiveInBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    answerInBackground(handlers, message, sender),
  );
}

/** Exported for its tests: checks a message and its sender, and has it done. Resolves always. */
export async function answerInBackground(
  handlers: BackgroundHandlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Result<unknown>> {
  const envelope = readEnvelope(message, toBackground);
  if (!envelope) return refuse('malformed');
  const { intent, data } = envelope;
  if (sender.id !== browser.runtime.id) return refuse('forbidden');
  if (Object.hasOwn(fromScreen, intent)) {
    if (!isScreen(sender)) return refuse('forbidden');
    return perform(() => (handlers[intent] as (data: unknown) => Promise<unknown>)(data));
  }
  const page = readPageSender(sender);
  if (!page) return refuse('forbidden');
  return perform(() => (handlers[intent] as (data: unknown, sender: PageSender) => Promise<unknown>)(data, page));
}

/** In the offscreen document. Messages of anything but the background are ignored. */
export function receiveOffscreen(handlers: OffscreenHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const envelope = readEnvelope(message, toOffscreen);
    if (!envelope) return undefined;
    return perform(() => (handlers[envelope.intent] as (data: unknown) => Promise<unknown>)(envelope.data));
  });
}

/** In the page: `signal` ends it. Messages of anything but the background are ignored. */
export function receiveInPage(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab) return undefined;
    const envelope = readEnvelope(message, toPage);
    if (!envelope) return undefined;
    return perform(() => (handlers[envelope.intent] as (data: unknown) => Promise<unknown>)(envelope.data));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Intent and data, where both are as the map says; unknown keys are dropped. */
function readEnvelope<M extends Readonly<Record<string, v.GenericSchema>>>(message: unknown, map: M) {
  const envelope = v.safeParse(v.object({ intent: v.string(), data: v.unknown() }), message);
  if (!envelope.success || !Object.hasOwn(map, envelope.output.intent)) return null;
  const intent = envelope.output.intent as keyof M & string;
  const data = v.safeParse(map[intent] as v.GenericSchema, envelope.output.data);
  return data.success ? { intent, data: data.output } : null;
}

const isScreen = (sender: Browser.runtime.MessageSender) =>
  sender.url?.startsWith(browser.runtime.getURL('/')) === true;

function readPageSender(sender: Browser.runtime.MessageSender): PageSender | null {
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  const { url = '', tab } = sender;
  // A navigation without a load changes the tab's address alone. Where the tab has gone to another site meanwhile, the
  // message is still that of the document it was sent from.
  const address = tab.url !== undefined && originOf(tab.url) === originOf(url) ? tab.url : url;
  return /^https?:/.test(address) ? { tabId: sender.tab.id, url: address } : null;
}

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

const refuse = (why: Failure): Result<never> => ({ ok: false, why });

async function perform<Value>(action: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    console.error('Crossread:', error);
    return refuse('failed');
  }
}

async function settle<Value>(send: () => Promise<unknown>): Promise<Result<Value>> {
  try {
    const reply = (await send()) as Result<Value> | undefined;
    return reply && typeof reply.ok === 'boolean' ? reply : refuse('unreachable');
  } catch {
    // "Receiving end does not exist", "Extension context invalidated": expected wherever a tab or the extension goes.
    return refuse('unreachable');
  }
}
