// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { SourcesApp, type SourcesAppProps } from '../../../components/sources/SourcesApp.tsx';
import type { SourcesActions } from '../../../components/sources/sources-actions.ts';
import { SOURCES_STATES } from '../../../scripts/gallery/sources-states.ts';
import type { Outcome } from '../../../utils/app/outcome.ts';
import { words } from './render-popup.tsx';

function renderSources(state: string, { isAble = true } = {}) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (...what: unknown[]): Promise<Outcome> => {
      asked.push([name, ...what]);
      return isAble ? 'done' : 'failed';
    };
  const actions: SourcesActions = {
    add: note('add'),
    addFound: note('addFound'),
    addOutlets: note('addOutlets'),
    allow: note('allow'),
    allowRedirect: note('allowRedirect'),
    pause: note('pause'),
    resume: note('resume'),
    keepNewAddress: note('keepNewAddress'),
    remove: note('remove'),
    undoRemove: () => note('undoRemove')(),
    pauseAll: note('pauseAll'),
    importOpml: note('importOpml'),
    exportOpml: () => note('exportOpml')(),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const show = (changes: Partial<SourcesAppProps> = {}) =>
    act(() => render(<SourcesApp {...SOURCES_STATES[state]!} {...changes} words={words} actions={actions} />, root));
  show();
  const press = (name: string) =>
    act(() => {
      const button = [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      if (!button) throw new Error(`no button says ${name}`);
      button.click();
    });
  const type = (selector: string, value: string, event = 'input') =>
    act(() => {
      const field = root.querySelector<HTMLInputElement>(selector)!;
      field.value = value;
      field.dispatchEvent(new Event(event, { bubbles: true }));
    });
  const shownOutlets = () => [...root.querySelectorAll('.catalogue .name')].map((name) => name.textContent);
  return { root, show, asked, press, type, shownOutlets };
}

test.each(Object.keys(SOURCES_STATES))(
  '%s has no accessibility violation that can be told without layout, and no message key',
  async (state) => {
    const { root } = renderSources(state);
    expect(root.textContent).not.toMatch(/\b(?:sources|feedState|feedProblem|headlines)_\w+|\$\w+\$/);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test.each([
  ['sources', 'Pause: Dayline', 'Your sources could not be changed. Try again'],
  ['sources', 'Remove: Tarn Echo', 'Your sources could not be changed. Try again'],
  ['sources-paused', 'Undo', 'Your sources could not be changed. Try again'],
  ['sources', 'Save as a file', 'The file was not saved. Try again'],
  ['sources', 'Allow: Northgate Post', 'This was not allowed, and nothing has changed. To allow it'],
])('%s: that "%s" was not done is said, and the button stays', async (state, name, said) => {
  const { root, press, asked } = renderSources(state, { isAble: false });
  press(name);
  await expect.poll(() => root.querySelector('[role="alert"]')?.textContent).toContain(said);
  press(name);
  expect(asked).toHaveLength(2);
});

describe('sources', () => {
  test('each state of a feed has its way on', () => {
    const { asked, press } = renderSources('sources');
    press('Pause: Dayline');
    press('Try again now: Harbour Courier');
    press('Keep the new address: Morning Ledger');
    press('Allow: Northgate Post');
    press('Allow this outlet’s other sites: River Herald');
    press('Go on: Upland Times');
    press('Remove: Tarn Echo');
    expect(asked).toEqual([
      ['pause', 'https://dayline.localhost/feed.xml'],
      ['resume', 'https://harbour-courier.localhost/feed.xml'],
      ['keepNewAddress', 'https://morning-ledger.localhost/feed.xml', 'https://feeds.morning-ledger.localhost/all.xml'],
      ['allow', ['www.northgate-post.localhost']],
      ['allowRedirect', 'https://river-herald.localhost/feed.xml'],
      ['resume', 'https://upland-times.localhost/feed.xml'],
      ['remove', 'https://tarn-echo.localhost/feed.xml'],
    ]);
  });

  test('all that is missing is allowed by one click', () => {
    const { asked, press } = renderSources('sources');
    press('Allow 2 sites');
    expect(asked).toEqual([['allow', ['www.northgate-post.localhost', 'plains-dispatch.localhost']]]);
  });

  test('a removal can be undone, and its button has the focus', () => {
    const { asked, press } = renderSources('sources-paused');
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    press('Go on with all');
    expect(asked).toEqual([['undoRemove'], ['pauseAll', false]]);
  });

  test('what was typed is added; of several the reader chooses', () => {
    const { asked, press, type, root } = renderSources('sources-choice');
    type('input[type="text"]', 'dayline.example');
    act(() => root.querySelector('form')!.requestSubmit());
    press('Business');
    expect(asked).toEqual([
      ['add', 'dayline.example'],
      ['addFound', { title: 'Business', address: 'https://dayline.localhost/business.xml' }],
    ]);
  });

  test('an address typed while another is being added stays', () => {
    const { root, show, type } = renderSources('sources');
    const field = root.querySelector<HTMLInputElement>('input[type="text"]')!;
    const added = { step: 'added', title: 'Dayline', missing: [] } as const;
    type('input[type="text"]', 'dayline.example');
    act(() => root.querySelector('form')!.requestSubmit());
    show({ adding: { step: 'asking' } });
    type('input[type="text"]', 'courier.example');
    show({ adding: added });
    expect(field.value).toBe('courier.example');
    act(() => root.querySelector('form')!.requestSubmit());
    show({ adding: { step: 'asking' } });
    show({ adding: added });
    expect(field.value).toBe('');
  });

  test('the catalogue is narrowed by words, country and language, and what was ticked is added together', () => {
    const { asked, press, type, shownOutlets, root } = renderSources('sources-first');
    const all = shownOutlets().length;
    expect(all).toBeGreaterThanOrEqual(80);
    type('select', 'France', 'change');
    const french = shownOutlets().length;
    expect(french).toBeGreaterThan(0);
    expect(french).toBeLessThan(all);
    act(() => root.querySelector<HTMLInputElement>('.catalogue input')!.click());
    type('select', '', 'change');
    type('input[type="search"]', 'crikey');
    expect(shownOutlets()).toEqual(['Crikey']);
    act(() => root.querySelector<HTMLInputElement>('.catalogue input')!.click());
    press('Add 2 outlets');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[1]).toContain('crikey.com.au');
    type('input[type="search"]', 'no such outlet');
    expect(shownOutlets()).toEqual([]);
  });
});

test.each([
  { code: 'timeout' },
  { code: 'unreachable' },
  { code: 'cut-off' },
  { code: 'status', status: 503 },
] as const)('an outlet that was not added is not said to be asked again ($code)', (problem) => {
  const { root, show } = renderSources('sources-first');
  show({ adding: { step: 'failed', problem } });
  const said = root.querySelector('#add-outcome')?.textContent;
  expect(said).toMatch(/not added: .*try again/);
  expect(said).not.toMatch(/will be asked|\$status\$/);
});
