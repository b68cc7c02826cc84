// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { type LibraryActions, LibraryApp } from '../../../components/library/LibraryApp.tsx';
import { LIBRARY_STATES } from '../../../scripts/gallery/states.ts';
import type { LibraryView } from '../../../utils/app/library/library-view.ts';
import { words } from './render-popup.tsx';

function renderLibrary(first: LibraryView) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    (...what: unknown[]) =>
      void asked.push([name, ...what]);
  const actions: LibraryActions = {
    show: note('show'),
    showMore: () => note('showMore')(),
    stop: () => note('stop')(),
    setPinned: note('setPinned'),
    remove: note('remove'),
    removeOutlet: note('removeOutlet'),
    forgetLast: note('forgetLast'),
    undo: () => note('undo')(),
    dismiss: () => note('dismiss')(),
    addFiles: note('addFiles'),
    addText: note('addText'),
    addAddresses: note('addAddresses'),
    joinAdded: () => note('joinAdded')(),
    listTabs: () => note('listTabs')(),
    addTabs: note('addTabs'),
    setWatched: note('setWatched'),
    markSeen: note('markSeen'),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const show = (view: LibraryView) =>
    act(() => render(<LibraryApp view={view} words={words} actions={actions} />, root));
  show(first);
  const find = (name: string) => {
    const found = [...root.querySelectorAll<HTMLElement>('button, a')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
    );
    if (!found) throw new Error(`nothing says ${name}`);
    return found;
  };
  const press = (name: string) => act(() => find(name).click());
  return { root, asked, show, find, press };
}

const stateOf = (name: string) => LIBRARY_STATES[name]!;
const LIST = stateOf('library');

test.each(Object.keys(LIBRARY_STATES))(
  '%s has no accessibility violation that can be told without layout, and no message key',
  async (state) => {
    const { root } = renderLibrary(stateOf(state));
    expect(root.textContent).not.toMatch(/\blibrary_\w+|\$\w+\$/);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

describe('the library', () => {
  test('pins, removes, forgets, brings back and shows more', () => {
    const { asked, press } = renderLibrary(stateOf('library-removed'));
    const [first, second] = LIST.rows;
    press(`Pin: ${first!.title}`);
    press(`Pin: ${second!.title}`);
    press(`Remove: ${first!.title}`);
    press('Forget the last hour');
    press('Undo');
    press('Close');
    press('Show more');
    expect(asked).toEqual([
      ['setPinned', first!.id, true],
      ['setPinned', second!.id, false],
      ['remove', [first!.id]],
      ['forgetLast', 'hour'],
      ['undo'],
      ['dismiss'],
      ['showMore'],
    ]);
  });

  test('a story is removed with all its reports, and compared by its first', () => {
    const view = stateOf('library-stories');
    const [story] = view.stories;
    const { asked, press, find } = renderLibrary(view);
    press(`Remove story: ${story!.title}`);
    expect(asked).toEqual([['remove', story!.rows.map(({ id }) => id)]]);
    expect(find(`Full comparison: ${story!.title}`).getAttribute('href')).toBe(story!.comparison);
  });

  test('an outlet shows its articles, or loses them', () => {
    const view = stateOf('library-outlets');
    const { outlet, name } = view.outlets[0]!;
    const { asked, press } = renderLibrary(view);
    press(`400 articles: ${name}`);
    press(`Remove all: ${name}`);
    expect(asked).toEqual([
      ['show', { order: 'newest', outlet }],
      ['removeOutlet', outlet],
    ]);
  });

  test('offers no undo where nothing was removed', () => {
    expect(renderLibrary(LIST).root.querySelector('.notice-bar')?.textContent).toBe('');
  });

  test.each([
    ['library-search', '2 articles'],
    ['library', '9 of 1,284 articles, last added first.'],
    ['library-search-limited', '2 articles. Looked through 5,000 of 98,412, last added first.'],
    ['library-nothing-found', 'Nothing that is kept matches.'],
    ['library-searching', 'Looking …'],
    ['library-empty', 'Nothing is kept yet. Articles that you read and compare stand here.'],
  ])('%s says how far it looked', (state, said) => {
    expect(renderLibrary(stateOf(state)).root.querySelector('.looked')?.textContent).toBe(said);
  });

  test('a search can be stopped while it goes on', () => {
    const { asked, press } = renderLibrary({ ...stateOf('library-searching'), search: 'ferry' });
    press('Stop');
    expect(asked).toEqual([['stop']]);
    expect(renderLibrary(LIST).root.textContent).not.toContain('Stop');
  });

  test('tells which files were no articles, and why', () => {
    const { root } = renderLibrary(stateOf('library-added'));
    expect([...root.querySelectorAll('.notice-bar p')].map((line) => line.textContent)).toEqual([
      '2 articles added.',
      '1 was there already.',
      'holiday.pdf: neither a saved page (.html) nor a text (.txt).',
      'front-page.html: no part of it reads like an article.',
    ]);
  });
});

describe('the focus after a removal', () => {
  const without = (...indexes: number[]) => ({
    ...LIST,
    rows: LIST.rows.filter((_, index) => !indexes.includes(index)),
  });
  const label = () => document.activeElement?.getAttribute('aria-label');

  test('goes to the row that took the place', () => {
    const { press, show, find } = renderLibrary(LIST);
    find(`Remove: ${LIST.rows[1]!.title}`).focus();
    press(`Remove: ${LIST.rows[1]!.title}`);
    show(without(1));
    expect(label()).toBe(`Remove: ${LIST.rows[2]!.title}`);
  });

  test('to the last row after the last one, and to the head where none is left', () => {
    const { press, show } = renderLibrary({ ...LIST, rows: LIST.rows.slice(0, 2) });
    press(`Remove: ${LIST.rows[1]!.title}`);
    show({ ...LIST, rows: LIST.rows.slice(0, 1) });
    expect(label()).toBe(`Remove: ${LIST.rows[0]!.title}`);
    press(`Remove: ${LIST.rows[0]!.title}`);
    show({ ...LIST, rows: [] });
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

function submit(area: HTMLTextAreaElement, words: string): void {
  act(() => {
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => void area.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

test('addresses and a pasted text are each handed over once', () => {
  const { root, asked } = renderLibrary(LIST);
  const [addresses, text] = root.querySelectorAll('textarea');
  submit(addresses!, 'https://a.example/1');
  submit(text!, 'Bridge shut\nThe bridge is shut.');
  expect(asked).toEqual([
    ['addAddresses', 'https://a.example/1'],
    ['addText', { text: 'Bridge shut\nThe bridge is shut.', outlet: '', published: '' }],
  ]);
  expect([addresses!.value, text!.value]).toEqual(['', '']);
});

test('a pasted text without anything below its headline stays in its field', () => {
  const { root, asked } = renderLibrary(LIST);
  const text = root.querySelectorAll('textarea')[1]!;
  submit(text, 'Bridge shut\n  \n');
  expect(asked.map(([name]) => name)).toEqual(['addText']);
  expect(text.value).toBe('Bridge shut\n  \n');
});

test('open tabs are listed when asked for, and read as far as they were chosen', () => {
  const closed = renderLibrary(LIST);
  closed.press('Open tabs');
  expect(closed.asked).toEqual([['listTabs']]);
  const { root, asked, find } = renderLibrary(stateOf('library-tabs'));
  expect((find('Read the chosen tabs') as HTMLButtonElement).disabled).toBe(true);
  act(() => root.querySelectorAll<HTMLInputElement>('.tabs input')[1]!.click());
  act(
    () =>
      void root
        .querySelector('.tabs')!
        .closest('form')!
        .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
  expect(asked).toEqual([['addTabs', [1]]]);
  expect(() => renderLibrary(stateOf('library-no-tabs')).find('Read the chosen tabs')).toThrow();
});

test('what was brought along leads to its comparison, and may be made one event', () => {
  const { asked, find, press } = renderLibrary(stateOf('library-added'));
  expect(find('Full comparison').getAttribute('href')).toBe('report.html?article=a');
  press('They report one event');
  expect(asked).toEqual([['joinAdded']]);
  expect(() => renderLibrary(stateOf('library-addresses-refused')).find('Full comparison')).toThrow();
});

describe('watched stories', () => {
  const state = stateOf('library-watched');

  test('a row says what is new, and only where something is', () => {
    const { root } = renderLibrary(state);
    expect([...root.querySelectorAll('.news')].map(({ textContent }) => textContent)).toEqual([
      'New: Harbour Courier and Dayline',
      '1 detail is new or changed: When was the statement made?',
    ]);
  });

  test('it is seen by its own button and by opening the comparison; watching begins and ends', () => {
    const { root, asked, press } = renderLibrary(state);
    const [first, second] = state.watched;
    press('Seen: ');
    const link = root.querySelectorAll<HTMLAnchorElement>('.watched a')[1]!;
    // The tests' window would follow it.
    link.addEventListener('click', (event) => event.preventDefault());
    act(() => link.click());
    press('Stop watching: ');
    const toggles = [...root.querySelectorAll<HTMLButtonElement>('.story-head [aria-pressed]')];
    expect(toggles.map((toggle) => toggle.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    act(() => toggles[1]!.click());
    expect(asked).toEqual([
      ['markSeen', first!.id],
      ['markSeen', second!.id],
      ['setWatched', first!.id, false],
      ['setWatched', state.stories[1]!.id, true],
    ]);
  });
});
