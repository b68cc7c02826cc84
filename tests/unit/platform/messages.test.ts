import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerInBackground, type BackgroundHandlers } from '../../../utils/platform/messages.ts';

const PAGE = 'https://www.harbour-post.example/news/ferry';

const article = {
  canonical: null,
  outletName: 'Harbour Post',
  title: 'Ferry strikes pier',
  byline: null,
  published: '2026-03-04T10:00:00Z',
  modified: null,
  language: 'en',
  text: 'The ferry struck the pier.',
  credit: null,
  partial: false,
};

type Sender = Parameters<typeof answerInBackground>[2];
let handlers: { [Name in keyof BackgroundHandlers]: ReturnType<typeof vi.fn> };

/** A page's own document in a tab. */
const pageSender = (over: object = {}): Sender =>
  ({ id: fakeBrowser.runtime.id, frameId: 0, url: PAGE, tab: { id: 7, url: PAGE }, ...over }) as Sender;
const screenSender = (): Sender =>
  ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) }) as Sender;

const ask = (message: unknown, sender: Sender) =>
  answerInBackground(handlers as unknown as BackgroundHandlers, message, sender);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const handler = () => vi.fn(async () => null);
  handlers = {
    articleFound: handler(),
    addOutlet: handler(),
    submitArticle: handler(),
    reportPage: handler(),
    hideMarks: handler(),
    leaveOutlet: handler(),
    setQuiet: handler(),
    listLost: handler(),
    addOpenTab: handler(),
    compareThisPage: handler(),
    jumpTo: handler(),
    switchOff: handler(),
    switchOn: handler(),
    decideEvent: handler(),
    mute: handler(),
    unmute: handler(),
    reportFalse: handler(),
    pollFeeds: handler(),
    lookInFeeds: handler(),
    stopLooking: handler(),
  };
});

describe('messages on arrival', () => {
  test('a page speaks for the address that its tab shows', async () => {
    const sender = pageSender({ url: 'https://www.harbour-post.example/old' });
    expect(await ask({ intent: 'submitArticle', data: { read: PAGE, article } }, sender)).toEqual({
      ok: true,
      value: null,
    });
    expect(handlers.submitArticle).toHaveBeenCalledWith({ read: PAGE, article }, { tabId: 7, url: PAGE });
  });

  test('a message of a document that the tab has left for another site is still of that document', async () => {
    const sender = pageSender({ tab: { id: 7, url: 'https://rival.example/front' } });
    await ask({ intent: 'submitArticle', data: { read: PAGE, article } }, sender);
    expect(handlers.submitArticle).toHaveBeenCalledWith({ read: PAGE, article }, { tabId: 7, url: PAGE });
  });

  test('an address that the message itself names is dropped', async () => {
    const data = { read: PAGE, article: { ...article, url: 'https://other.example/', outlet: 'other.example' } };
    await ask({ intent: 'submitArticle', data }, pageSender());
    expect(handlers.submitArticle).toHaveBeenCalledWith({ read: PAGE, article }, { tabId: 7, url: PAGE });
  });

  test.each([
    ['no message', null],
    ['another extension part', { type: 'hello' }],
    ['an unknown intent', { intent: 'wipeCorpus', data: {} }],
    ['an intent from the prototype', { intent: 'constructor', data: {} }],
    ['missing data', { intent: 'submitArticle' }],
    ['a text that is no string', { intent: 'submitArticle', data: { read: PAGE, article: { ...article, text: 5 } } }],
    [
      'an endless text',
      { intent: 'submitArticle', data: { read: PAGE, article: { ...article, text: 'a'.repeat(1_000_001) } } },
    ],
    [
      'an endless title',
      { intent: 'submitArticle', data: { read: PAGE, article: { ...article, title: 'a'.repeat(2_001) } } },
    ],
  ])('%s is malformed', async (_, message) => {
    expect(await ask(message, pageSender())).toEqual({ ok: false, why: 'malformed' });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ['compareThisPage', { tabId: 7 }],
    ['jumpTo', { tabId: 7, place: { start: 0, end: 1, field: 'text' } }],
    ['switchOff', { host: 'harbour-post.example' }],
  ] as const)('a page may not ask for %s', async (intent, data) => {
    expect(await ask({ intent, data }, pageSender())).toEqual({ ok: false, why: 'forbidden' });
    expect(handlers[intent]).not.toHaveBeenCalled();
    expect(await ask({ intent, data }, screenSender())).toMatchObject({ ok: true });
  });

  test.each([
    ['a frame', pageSender({ frameId: 3 })],
    ['a sender without a tab', pageSender({ tab: undefined })],
    ['another extension', pageSender({ id: 'somebody-else' })],
    ['a page that is no web page', pageSender({ url: 'file:///etc', tab: { id: 7, url: 'file:///etc/hosts' } })],
  ])('%s may not hand over an article', async (_, sender) => {
    expect(await ask({ intent: 'submitArticle', data: { read: PAGE, article } }, sender)).toEqual({
      ok: false,
      why: 'forbidden',
    });
    expect(handlers.submitArticle).not.toHaveBeenCalled();
  });

  test('a handler that throws is a failure, not silence', async () => {
    handlers.switchOff.mockRejectedValue(new Error('disk'));
    const data = { host: 'harbour-post.example' };
    expect(await ask({ intent: 'switchOff', data }, screenSender())).toEqual({ ok: false, why: 'failed' });
  });
});
