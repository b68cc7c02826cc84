// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ARMS, POPUP_STATES } from '../../../scripts/gallery/states.ts';
import { renderPopup } from './render-popup.tsx';

const STORY = POPUP_STATES['ready-arms']!;
const saidIn = (root: HTMLElement) => root.querySelector('[role="alert"]')?.textContent;

test.each([
  ['Mute this question', 'This was not muted. Try again'],
  ['Report as a false difference', 'The false difference was not kept. Try again'],
  ['Same event', 'Your answer about the event was not kept. Try again'],
  ['Hide the marks', 'The marks in the page could not be changed. Try again'],
  ['Copy', 'Nothing was copied'],
  ['Turn off here', 'Crossread was not turned off on this outlet. Try again'],
])('what "%s" asked for and did not get is said with what to do', async (name, said) => {
  const popup = renderPopup(STORY, { isAble: false });
  await popup.press('Mute or report');
  await popup.press(new RegExp(`^ ?${name}`));
  expect(saidIn(popup.root)).toContain(said);
});

test('nothing is said of what was done, and no longer of what failed before it', async () => {
  const popup = renderPopup(STORY);
  await popup.press('Mute or report');
  await popup.press('Mute this question');
  expect(saidIn(popup.root)).toBe('');
});

test('that a finding was copied is told to those who do not see its button', async () => {
  const popup = renderPopup(STORY);
  await popup.press(/^ ?Copy/);
  expect(popup.asked).toEqual([['copy', ARMS.findings[0]]]);
  expect(popup.root.querySelector('.copied[role="status"]')?.textContent).toBe('Copied');
});

test.each([
  ['ready-quake', 'Always on this outlet', 'This was not allowed, and nothing has changed. To allow it'],
  ['off', 'Turn on again', 'Crossread was not turned on again on this outlet. Try again'],
  ['not-allowed', 'Compare this page now', 'This page was not read. Try again'],
  ['not-article', 'Look again', 'This page was not read. Try again'],
  ['ready-nothing-in-sources', 'Look in your sources now', 'Your sources were not looked in. Try again'],
  ['ready-looking-in-sources', 'Stop', 'The search was not stopped. Try again'],
])('%s: that "%s" was not done is said, and the button stays', async (state, name, said) => {
  const popup = renderPopup(POPUP_STATES[state]!, { isAble: false });
  await popup.press(name);
  expect(saidIn(popup.root)).toContain(said);
  await popup.press(name);
  expect(popup.asked).toHaveLength(2);
});

test('what throws is not done, either', async () => {
  const popup = renderPopup(STORY, { isThrowing: true });
  await popup.press('Turn off here');
  expect(saidIn(popup.root)).toContain('Crossread was not turned off');
});
