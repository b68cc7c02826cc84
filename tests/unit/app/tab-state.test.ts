import { expect, test } from 'vitest';
import { makePopupView, readableHost } from '../../../utils/app/tab-state.ts';

const URL_ = 'https://www.harbour-post.example/ferry';
const host = 'www.harbour-post.example';
const facts = {
  url: URL_,
  state: null,
  isAllowed: false,
  isOff: false,
  mutes: [],
  quiet: [],
  noteStyle: 'badges' as const,
};

test.each([
  ['a browser page', { ...facts, url: 'chrome://settings/' }, { state: 'unsupported' }],
  ['an unknown address', { ...facts, url: null }, { state: 'unsupported' }],
  ["the browser's store", { ...facts, url: 'https://addons.mozilla.org/en/' }, { state: 'unsupported' }],
  ['a site not allowed', facts, { state: 'not-allowed', host }],
  ['an allowed site not looked at', { ...facts, isAllowed: true }, { state: 'working', host, step: 'reading' }],
  ['a site switched off', { ...facts, isAllowed: true, isOff: true }, { state: 'off', host }],
  [
    'no article',
    { ...facts, state: { phase: 'not-article' as const, url: URL_ } },
    { state: 'not-article', host, isAllowed: false },
  ],
  [
    'the same page further down',
    { ...facts, url: `${URL_}#end`, state: { phase: 'failed' as const, url: URL_, why: 'too-large' as const } },
    { state: 'failed', host, why: 'too-large' },
  ],
  [
    'a state of the page before',
    { ...facts, state: { phase: 'not-article' as const, url: 'https://www.harbour-post.example/' } },
    { state: 'not-allowed', host },
  ],
])('the popup on %s', (_, given, view) => {
  expect(makePopupView(given)).toEqual(view);
});

test('a host comes without its port', () => {
  expect(readableHost('http://a.example:8080/x')).toBe('a.example');
});
