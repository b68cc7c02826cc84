// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { type OptionsActions, OptionsApp } from '../../../components/options/OptionsApp.tsx';
import { OPTIONS_STATES } from '../../../scripts/gallery/states.ts';
import { words } from './render-popup.tsx';

function renderOptions(state: string, { isAble = true, going = 0 as number | null } = {}) {
  const asked: [string, unknown][] = [];
  const note = (name: string) => (what?: unknown) => void asked.push([name, what]);
  const outcome = isAble ? ('done' as const) : ('failed' as const);
  const answer = (name: string) => async (what?: unknown) => {
    note(name)(what);
    return outcome;
  };
  const actions: OptionsActions = {
    allowEverywhere: () => answer('allowEverywhere')(),
    giveBackEverywhere: () => answer('giveBackEverywhere')(),
    giveBackHost: answer('giveBackHost'),
    switchOn: answer('switchOn'),
    openSources: () => note('openSources')(),
    openLibrary: () => note('openLibrary')(),
    exportCollection: () => note('exportCollection')(),
    importCollection: note('importCollection'),
    askWipe: () => answer('askWipe')(),
    takeBackWipe: () => answer('takeBackWipe')(),
    wipeNow: () => note('wipeNow')(),
    mute: answer('mute'),
    async unmute(what) {
      note('unmute')(what);
      return isAble && what.by === 'question' ? 'report-taken-back' : outcome;
    },
    setNoteStyle: answer('setNoteStyle'),
    setLanguage: answer('setLanguage'),
    openShortcuts: () => note('openShortcuts')(),
    saveFalseDifferences: () => answer('saveFalseDifferences')(),
    clearFalseDifferences: () => answer('clearFalseDifferences')(),
    async countBeyond(limits) {
      note('countBeyond')(limits);
      return going;
    },
    setRetention: answer('setRetention'),
    async askPersistence() {
      note('askPersistence')();
      return false;
    },
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<OptionsApp {...OPTIONS_STATES[state]!} words={words} actions={actions} />, root));
  const press = (name: string) =>
    act(() => {
      const button = [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      if (!button) throw new Error(`no button says ${name}`);
      button.click();
    });
  return { root, asked, press };
}

test.each(Object.keys(OPTIONS_STATES))(
  '%s has no accessibility violation that can be told without layout, and no message key',
  async (state) => {
    const { root } = renderOptions(state);
    expect(root.textContent).not.toMatch(/\b(?:options|popup|articles)_\w+|\$\w+\$/);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

describe('settings', () => {
  test('what was reported as false can be saved; where there is nothing, nothing is offered', () => {
    const { asked, press } = renderOptions('options-some-outlets');
    press('Save the list as a file');
    expect(asked).toEqual([['saveFalseDifferences', undefined]]);
    expect(() => renderOptions('options-empty').press('Clear the list')).toThrow();
  });

  test('the list of what was reported as false is gone only after a second word', () => {
    const { asked, press, root } = renderOptions('options-some-outlets');
    press('Clear the list');
    expect(root.textContent).toMatch(/Delete (?:all )?\d+ reports? for good\?/);
    press('Keep');
    expect(root.textContent).not.toContain('for good?');
    expect(asked).toEqual([]);
    press('Clear the list');
    press('Delete');
    expect(asked).toEqual([['clearFalseDifferences', undefined]]);
  });

  test('every allowed outlet can be taken back, every one turned off turned on again', () => {
    const { asked, press } = renderOptions('options-some-outlets');
    press('Take back: morning-ledger.localhost');
    press('Turn on again: harbour-courier.localhost');
    expect(asked).toEqual([
      ['giveBackHost', 'morning-ledger.localhost'],
      ['switchOn', 'harbour-courier.localhost'],
    ]);
  });

  test('all sites: offered where not held, to be taken back where held', () => {
    const some = renderOptions('options-some-outlets');
    some.press('Allow all news sites');
    expect(some.asked).toEqual([['allowEverywhere', undefined]]);
    const all = renderOptions('options-everywhere');
    all.press('Take back: all sites');
    expect(all.asked).toEqual([['giveBackEverywhere', undefined]]);
  });

  test('nothing is deleted without a second word', () => {
    const { root, asked, press } = renderOptions('options-some-outlets');
    press('Delete everything');
    expect(asked).toEqual([]);
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Delete all 1,284 articles?');
    press('Keep');
    expect(root.querySelector('.confirm')).toBeNull();
    press('Delete everything');
    press('Delete');
    expect(asked).toEqual([['askWipe', undefined]]);
  });

  test('a deletion that is about to be done can be taken back or hurried, and not be asked for twice', () => {
    const { root, asked, press } = renderOptions('options-wiping');
    expect([...root.querySelectorAll('button:disabled')].map((button) => button.textContent)).toEqual([
      'Delete everything',
    ]);
    press('Undo');
    press('Delete now');
    expect(asked).toEqual([
      ['takeBackWipe', undefined],
      ['wipeNow', undefined],
    ]);
  });

  test('a kind that is switched off is one that is muted, and the other way round', () => {
    const { root, asked } = renderOptions('options-some-outlets');
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const named = (name: string) => boxes.find((box) => box.parentElement?.textContent === name)!;
    expect(boxes.filter(({ checked }) => !checked)).toEqual([named('Titles')]);
    act(() => named('Titles').click());
    act(() => named('Dates').click());
    expect(asked).toEqual([
      ['unmute', { by: 'kind', kind: 'title' }],
      ['mute', { by: 'kind', kind: 'date' }],
    ]);
  });

  test('every muted question and outlet is listed, told of again, and muted again where that was a slip', async () => {
    const { asked, press } = renderOptions('options-some-outlets');
    await act(async () => press('Show again: dayline.localhost'));
    expect(asked).toEqual([['unmute', { by: 'outlet', outlet: 'dayline.localhost' }]]);
    press('Undo');
    expect(asked.at(-1)).toEqual(['mute', { by: 'outlet', outlet: 'dayline.localhost' }]);
  });

  test('a report of a false difference that is taken back with its question is told', async () => {
    const { root, press } = renderOptions('options-some-outlets');
    const question = [...root.querySelectorAll('.hosts button')]
      .map((button) => button.getAttribute('aria-label') ?? '')
      .find((label) => label.endsWith('?'));
    await act(async () => press(question ?? ''));
    expect(root.textContent).toContain('report as a false difference was taken back');
  });

  test('what is marked in pages, and the language', () => {
    const { root, asked } = renderOptions('options-some-outlets');
    act(() => root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[1]!.click());
    const language = root.querySelector('select')!;
    language.value = 'de';
    act(() => void language.dispatchEvent(new Event('change', { bubbles: true })));
    language.value = '';
    act(() => void language.dispatchEvent(new Event('change', { bubbles: true })));
    expect(asked).toEqual([
      ['setNoteStyle', 'underlines'],
      ['setLanguage', 'de'],
      ['setLanguage', null],
    ]);
  });

  test('keys are told, also where a command has none, and the browser’s page of them is one press away', () => {
    const { root, asked, press } = renderOptions('options-some-outlets');
    expect(root.textContent).toContain('Go to the next difference in the articleAlt+Shift+D');
    expect(root.textContent).toContain('Go to the difference beforeNot set');
    press('Change shortcuts in the browser');
    expect(asked).toEqual([['openShortcuts', undefined]]);
  });

  test('an empty collection can’t be saved or deleted, nor one that is busy', () => {
    for (const state of ['options-empty', 'options-exporting', 'options-broken']) {
      const { root } = renderOptions(state);
      const disabled = [...root.querySelectorAll('button:disabled')].map((button) => button.textContent);
      expect(disabled, state).toEqual(['Save as a file', 'Delete everything']);
    }
  });

  test('tells how an import ended', () => {
    const { root } = renderOptions('options-everywhere');
    expect([...root.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent)).toContain(
      '31 articles added. 2 were there already. 1 line is no article and was left out.',
    );
  });

  const [LOOSER, STRICTER] = [
    { mostDays: null, mostBytes: 2_000_000_000 },
    { mostDays: 365, mostBytes: 500_000_000 },
  ];
  const chooseLimit = async (root: HTMLElement, which: 1 | 2, limit: string) => {
    const select = root.querySelectorAll('select')[which]!;
    select.value = limit;
    await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
    return select;
  };

  test('limits are chosen one by one, and the other one stays; nobody is asked where nothing goes', async () => {
    const { root, asked } = renderOptions('options-some-outlets');
    await chooseLimit(root, 1, 'null');
    await chooseLimit(root, 2, '500000000');
    expect(asked).toEqual([
      ['setRetention', LOOSER],
      ['countBeyond', STRICTER],
      ['setRetention', STRICTER],
    ]);
  });

  test('a limit that would remove articles says how many before it is set, and is set by a second word only', async () => {
    const { root, asked, press } = renderOptions('options-some-outlets', { going: 1200 });
    const bytes = await chooseLimit(root, 2, '500000000');
    expect(root.querySelector('.confirm[role="alert"]')?.textContent).toContain(
      'With this limit, 1,200 articles will be removed for good',
    );
    await act(async () => press('Leave it as it was'));
    expect([bytes.value, root.querySelector('.confirm')]).toEqual(['2000000000', null]);
    expect(asked).toEqual([['countBeyond', STRICTER]]);
    await chooseLimit(root, 2, '500000000');
    await act(async () => press('Set this limit'));
    expect(asked.at(-1)).toEqual(['setRetention', STRICTER]);
    expect(root.ownerDocument.activeElement?.tagName).toBe('SELECT');
  });

  test('a limit whose losses can’t be counted is not set, and that is said', async () => {
    const { root, asked } = renderOptions('options-some-outlets', { going: null });
    const bytes = await chooseLimit(root, 2, '500000000');
    expect(asked).toEqual([['countBeyond', STRICTER]]);
    expect(bytes.value).toBe('2000000000');
    expect(root.querySelector('.not-done')?.textContent).toContain('This setting was not changed. Try again');
  });

  test('what was not done is said, and the box shows what is true', async () => {
    const { root } = renderOptions('options-some-outlets', { isAble: false });
    const box = root.querySelector<HTMLInputElement>('.checks input:checked')!;
    await act(async () => box.click());
    expect(box.checked).toBe(true);
    expect(root.querySelector('.not-done')?.textContent).toContain('This was not muted. Try again');
  });

  test.each([
    ['Turn on again: harbour-courier.localhost', 'Crossread was not turned on again'],
    ['Take back: morning-ledger.localhost', 'The permission was not taken back.'],
    ['Allow all news sites', 'This was not allowed'],
    ['Show again: dayline.localhost', 'This is still muted.'],
    ['Save the list as a file', 'The file was not saved.'],
  ])('that "%s" was not done is said', async (name, said) => {
    const { root, press } = renderOptions('options-some-outlets', { isAble: false });
    await act(async () => press(name));
    expect(root.querySelector('.not-done[role="alert"]')?.textContent).toContain(said);
    expect(root.querySelector('.outcome')?.textContent).not.toContain('dayline');
  });

  test('tells when the browser does not agree to keep the collection', async () => {
    const { root, asked, press } = renderOptions('options-some-outlets');
    press('Ask the browser to keep it');
    await act(async () => undefined);
    expect(asked).toEqual([['askPersistence', undefined]]);
    expect(root.textContent).toContain('The browser did not agree');
  });
});
