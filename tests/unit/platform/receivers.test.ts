/** What a page's script and the offscreen document hear: the background, and nobody else. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receiveInPage, receiveOffscreen, type TabHandlers } from '../../../utils/platform/messages.ts';

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;

let listeners: Set<Listener>;
let stop: AbortController;
const background = { id: fakeBrowser.runtime.id };
const place = { start: 3, end: 9, field: 'text' };

/** What the one listener answers; undefined where it leaves the message alone. */
const send = (message: unknown, sender: object = background) => [...listeners].map((hear) => hear(message, sender))[0];

beforeEach(() => {
  listeners = new Set();
  stop = new AbortController();
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((listener) => void listeners.add(listener as Listener));
  vi.spyOn(onMessage, 'removeListener').mockImplementation((listener) => void listeners.delete(listener as Listener));
});
afterEach(() => void vi.restoreAllMocks());

describe('a page’s script', () => {
  const scroll = vi.fn(async () => true);
  const handler = async () => null;
  beforeEach(() => {
    scroll.mockClear();
    const handlers = { showStory: handler, scrollToPlace: scroll, findLost: handler, walk: handler, clear: handler };
    receiveInPage(handlers as unknown as TabHandlers, stop.signal);
  });

  it('does what the background asks for, with what the map names and nothing more', async () => {
    expect(await send({ intent: 'scrollToPlace', data: { place, more: 1 } })).toEqual({ ok: true, value: true });
    expect(scroll).toHaveBeenCalledWith({ place });
  });

  it.each([
    ['another extension', { intent: 'scrollToPlace', data: { place } }, { id: 'somebody-else' }],
    ['another tab', { intent: 'scrollToPlace', data: { place } }, { ...background, tab: { id: 3 } }],
    ['an unknown intent', { intent: 'wipe', data: {} }, background],
    ['an intent for another part', { intent: 'switchOff', data: { host: 'post.example' } }, background],
    ['a place that is none', { intent: 'scrollToPlace', data: { place: { start: 'a' } } }, background],
    ['no message', null, background],
  ])('leaves alone: %s', (_what, message, sender) => {
    expect(send(message, sender)).toBeUndefined();
    expect(scroll).not.toHaveBeenCalled();
  });

  it('hears nothing once it has ended', () => {
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('the offscreen document', () => {
  const read = vi.fn(async () => null);
  const data = { html: '<p>', url: 'https://post.example/a', now: '2031-03-12T00:00:00Z' };
  beforeEach(() => {
    read.mockClear();
    receiveOffscreen({ readFetchedPage: read });
  });

  it('reads the page that the background hands over', async () => {
    expect(await send({ intent: 'readFetchedPage', data })).toEqual({ ok: true, value: null });
    expect(read).toHaveBeenCalledWith(data);
  });

  it.each([
    ['a tab', { intent: 'readFetchedPage', data }, { ...background, tab: { id: 3 } }],
    ['another extension', { intent: 'readFetchedPage', data }, { id: 'somebody-else' }],
    ['a page without its address', { intent: 'readFetchedPage', data: { html: '<p>' } }, background],
    ['what is meant for the background', { intent: 'submitArticle', data: {} }, background],
  ])('leaves alone: %s', (_what, message, sender) => {
    expect(send(message, sender)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
  });
});
