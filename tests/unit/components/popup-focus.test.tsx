// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { POPUP_STATES } from '../../../scripts/gallery/states.ts';
import { applyMutes, muteOf } from '../../../utils/app/muting.ts';
import type { PopupView } from '../../../utils/app/views.ts';
import { renderPopup } from './render-popup.tsx';

const stateOf = (name: string) => POPUP_STATES[name]!;
/** Presses the button as the keyboard does, which has the focus on it. */
async function pressFocused(root: HTMLElement, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '') === name,
  );
  if (!button) throw new Error(`no button says ${name}`);
  button.focus();
  await act(async () => button.click());
}
const focused = () => {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
};

test('when the popup comes to another state, the focus goes to its head', async () => {
  const popup = renderPopup(stateOf('ready-arms'));
  await pressFocused(popup.root, 'Turn off here');
  await act(async () => popup.show(stateOf('off')));
  expect(focused()).toBe('Turned off on morning-ledger.localhost');
  await pressFocused(popup.root, 'Turn on again');
  await act(async () => popup.show(stateOf('working-reading')));
  expect(focused()).toBe('Comparing');
});

test('where an offered outlet is added, the next one can be', async () => {
  const offers = ['One', 'Two'].map((name) => ({ domain: `${name}.example`, name, country: 'Varland', ownership: '' }));
  const popup = renderPopup(stateOf('ready-first-article'), { offers });
  await act(async () => {});
  await pressFocused(popup.root, 'Add One to your sources');
  expect(focused()).toBe('Add Two to your sources');
});

test('a finding whose mute is undone gets the focus when it comes back', async () => {
  const story = stateOf('ready-arms') as PopupView & { readonly state: 'ready' };
  const popup = renderPopup(story);
  await pressFocused(popup.root, 'Mute or report');
  await pressFocused(popup.root, 'Mute this question');
  const mute = muteOf(story.story.findings[0]!);
  await act(async () => popup.show({ ...story, ...applyMutes(story.story, [mute]) }));
  await pressFocused(popup.root, 'Undo');
  await act(async () => popup.show({ ...story }));
  expect(focused()).toBe('Mute or report');
  expect(document.activeElement?.getAttribute('aria-describedby')).toBe(`question-${story.story.findings[0]!.id}`);
});

test('what takes the focus itself keeps it', async () => {
  const popup = renderPopup(stateOf('ready-arms'));
  const [first] = popup.root.querySelectorAll<HTMLElement>('button.way');
  await pressFocused(popup.root, 'Turn off here');
  first?.focus();
  const ready = stateOf('ready-arms') as PopupView & { readonly state: 'ready' };
  await act(async () => popup.show({ ...ready, isAllowed: false }));
  expect(document.activeElement).toBe(first);
});
