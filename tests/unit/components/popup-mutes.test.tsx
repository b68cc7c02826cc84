// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ARMS, POPUP_STATES } from '../../../scripts/gallery/states.ts';
import { applyMutes, muteOf } from '../../../utils/app/muting.ts';
import type { PopupView } from '../../../utils/app/views.ts';
import { ready, renderPopup, textOf, words } from './render-popup.tsx';

test('a finding can be muted by question, kind and each other outlet, or reported', async () => {
  const [first] = ARMS.findings;
  const popup = renderPopup(ready(ARMS));
  await popup.press('Mute or report');
  const menu = popup.root.querySelector('.finding-menu');
  const others = ARMS.articles.filter(
    ({ id, isOpen }) => !isOpen && first!.values.some(({ evidence }) => evidence.some(({ article }) => article === id)),
  );
  expect([...(menu?.querySelectorAll('button') ?? [])].map(textOf)).toEqual([
    'Mute this question',
    'Mute dates in every article',
    ...others.map(({ outletName }) => `Mute ${outletName} in every article`),
    'Report as a false difference',
  ]);
  await popup.press('Mute this question');
  await popup.press('Mute dates in every article');
  await popup.press(`Mute ${others[0]!.outletName}`);
  await popup.press('Report as a false difference');
  expect(popup.asked).toEqual([
    ['mute', muteOf(first!)],
    ['mute', { by: 'kind', kind: 'date' }],
    ['mute', { by: 'outlet', outlet: others[0]!.outlet }],
    ['reportFalse', first],
  ]);
});

test('what was muted just now is told at the foot with its way back, once it is muted', async () => {
  const popup = renderPopup(ready(ARMS));
  const foot = () => textOf(popup.root.querySelector('.arriving'));
  const mute = muteOf(ARMS.findings[0]!);
  await popup.press('Mute or report');
  await popup.press('Report as a false difference');
  expect(foot()).toBe('');
  popup.show({ ...ready(ARMS), ...applyMutes(ARMS, [{ by: 'kind', kind: 'title' }, mute]) } as PopupView);
  expect(foot()).toBe(`Muted: ${words.question(ARMS.findings[0]!.question)}Undo`);
  await popup.press('Undo');
  expect(popup.asked.at(-1)).toEqual(['unmute', mute]);
  popup.show(ready(ARMS));
  expect(foot()).toBe('');
});

test('what was muted another time is no news', () => {
  expect(textOf(renderPopup(POPUP_STATES['ready-muted']!).root.querySelector('.arriving'))).toBe('');
});

test('what is muted is counted and can be shown again', async () => {
  const popup = renderPopup(POPUP_STATES['ready-muted']!);
  const fold = popup.root.querySelector('.muted');
  expect(textOf(fold?.querySelector('summary'))).toMatch(/^[1-9]\d* findings? muted$/);
  const said = () => textOf(popup.root.querySelector('.muted > [role=status]'));
  expect(said()).toBe('');
  await popup.press(`Show again: ${words.question(ARMS.findings[0]!.question)}`);
  expect(said()).toBe('Its report as a false difference was taken back.');
  await popup.press('Show again: All titles');
  expect(said()).toBe('');
  expect(popup.asked).toEqual([
    ['unmute', muteOf(ARMS.findings[0]!)],
    ['unmute', { by: 'kind', kind: 'title' }],
  ]);
});

test('a story with everything muted is not told to be without differences', () => {
  const { root } = renderPopup(POPUP_STATES['ready-all-muted']!);
  expect(root.querySelector('.muted details')?.hasAttribute('open')).toBe(true);
  expect(textOf(root)).not.toContain('not the same as verified');
});

test('the focus goes to what is muted when the pressed button goes with it', () => {
  const { root, show } = renderPopup(ready(ARMS));
  show(POPUP_STATES['ready-muted']!);
  expect(textOf(root.ownerDocument.activeElement)).toMatch(/muted$/);
});
