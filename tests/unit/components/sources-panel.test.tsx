// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { POPUP_STATES } from '../../../scripts/gallery/states.ts';
import { renderPopup } from './render-popup.tsx';

test('an article that stands alone offers sources, and a search that opens only when pressed', async () => {
  const { asked, press } = renderPopup(POPUP_STATES['ready-first-article']!);
  expect(asked).toEqual([]);
  await press('Add sources');
  await press('Search the web');
  const view = POPUP_STATES['ready-first-article']!;
  const title = view.state === 'ready' && view.story.articles.find(({ isOpen }) => isOpen)?.title;
  expect(asked).toEqual([
    ['openSources', undefined],
    ['searchWeb', title],
  ]);
});

test('with sources that know nothing it can look anew', async () => {
  const { asked, press, root } = renderPopup(POPUP_STATES['ready-nothing-in-sources']!);
  expect(root.textContent).toContain('No headline of your sources reports this event.');
  await press('Look in your sources now');
  expect(asked).toEqual([['lookInSources', undefined]]);
});

test('a search under way shows how far it is, and can be stopped', async () => {
  const { asked, press, root } = renderPopup(POPUP_STATES['ready-looking-in-sources']!);
  const progress = root.querySelector('progress');
  expect([progress?.value, progress?.max]).toEqual([2, 5]);
  expect(root.textContent).toContain('2 of 5');
  await press('Stop');
  expect(asked).toEqual([['stopLooking', undefined]]);
});

test('a story of several outlets says nothing of sources when nothing is being looked for', () => {
  const { root } = renderPopup(POPUP_STATES['ready-arms']!);
  expect(root.querySelector('.coverage')).toBeNull();
});

const OFFER = { domain: 'tvnorth.example', name: 'TV North', country: 'Varland', ownership: 'State Funded Media' };

test.each([
  [true, 'Added'],
  [false, 'Not allowed. It waits in your sources.'],
])('an outlet that is offered is added by a click, and says what came of it (allowed: %s)', async (isInPage, said) => {
  const { asked, press, root } = renderPopup(POPUP_STATES['ready-first-article']!, { isInPage, offers: [OFFER] });
  await expect.poll(() => root.textContent).toContain('TV North');
  await press('Add TV North to your sources');
  expect(asked).toEqual([['addOffered', 'tvnorth.example']]);
  await expect.poll(() => root.textContent).toContain(said);
});
