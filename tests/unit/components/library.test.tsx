// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { type LibraryActions, LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { LIBRARY_STATES } from '../../../scripts/gallery/states.ts';
import { words } from './render-popup.tsx';

function renderLibrary(state: string) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: unknown[]) =>
      void asked.push([name, ...what]);
  const actions: LibraryActions = {
    search: note('search'),
    showMore: () => note('showMore')(),
    setPinned: note('setPinned'),
    remove: note('remove'),
    forgetLast: note('forgetLast'),
    undo: () => note('undo')(),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<LibraryApp view={LIBRARY_STATES[state]!} words={words} actions={actions} />, root));
  const press = (name: string) =>
    act(() => {
      const button = [...root.querySelectorAll('button')].find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
      );
      if (!button) throw new Error(`no button says ${name}`);
      button.click();
    });
  return { root, asked, press };
}

test.each(Object.keys(LIBRARY_STATES))(
  '%s has no accessibility violation that can be told without layout, and no message key',
  async (state) => {
    const { root } = renderLibrary(state);
    expect(root.textContent).not.toMatch(/\blibrary_\w+|\$\w+\$/);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

describe('the library', () => {
  test('pins, removes, forgets, brings back and shows more', () => {
    const { asked, press } = renderLibrary('library-removed');
    const [first, second] = LIBRARY_STATES['library-removed']!.rows;
    press(`Pin: ${first!.title}`);
    press(`Pinned: ${second!.title}`);
    press(`Remove: ${first!.title}`);
    press('Forget the last hour');
    press('Undo');
    press('Show more');
    expect(asked).toEqual([
      ['setPinned', first!.id, true],
      ['setPinned', second!.id, false],
      ['remove', first!.id],
      ['forgetLast', 'hour'],
      ['undo'],
      ['showMore'],
    ]);
  });

  test('offers no undo where nothing was removed', () => {
    expect(renderLibrary('library').root.querySelector('[role="status"]')?.textContent).toBe('');
  });
});
