// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { ReportApp } from '../../../components/report/ReportApp.tsx';
import { REPORT_STATES, type ReportState } from '../../../scripts/gallery/report-states.ts';
import { ARMS, QUAKE } from '../../../scripts/gallery/states.ts';
import { muteOf } from '../../../utils/app/muting.ts';
import { words } from './render-popup.tsx';

function renderReport(state: ReportState, isAble = true) {
  const asked: (readonly [name: string, ...what: unknown[]])[] = [];
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const actions = {
    save: (...what: unknown[]) => void asked.push(['save', ...what]),
    async mute(what: unknown) {
      asked.push(['mute', what]);
      return isAble ? ('done' as const) : ('failed' as const);
    },
    async copy(finding: unknown) {
      asked.push(['copy', finding]);
      return isAble;
    },
    async unmute(what: unknown) {
      asked.push(['unmute', what]);
      return isAble ? ('report-taken-back' as const) : ('failed' as const);
    },
    async decideEvent(...what: unknown[]) {
      asked.push(['decideEvent', ...what]);
      return isAble ? ('done' as const) : ('failed' as const);
    },
  };
  act(() => render(<ReportApp {...state} words={words} actions={actions} />, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const click = (selector: string, text: string) =>
    act(() => {
      const element = all(selector).find((one) => one.textContent?.includes(text));
      if (!element) throw new Error(`no ${selector} says ${text}`);
      (element.querySelector('input') ?? element).click();
    });
  return { root, asked, all, click, texts: (selector: string) => all(selector).map(({ textContent }) => textContent) };
}

const show = (name: string) => renderReport(REPORT_STATES[name]!);

describe.each(Object.entries(REPORT_STATES))('%s', (_name, state) => {
  test('has no accessibility violation that can be told without layout, and no message key', async () => {
    const { root } = renderReport(state);
    expect(root.textContent).not.toMatch(/\b(?:report|verdict|kind|compared|question|event|muted|versions)_\w+/);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('by question', () => {
  test('has a column an outlet and a row a question, and each sentence in the cell of its outlet', () => {
    const { root, texts } = show('report-arms');
    expect(texts('thead .outlet-name')).toEqual(ARMS.articles.map(({ outletName }) => outletName));
    const rows = [...root.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(ARMS.findings.length);
    const cells = [...rows[0]!.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells[0]).toContain('issued on Wednesday');
    expect(cells[1]).toContain('said on Thursday');
    expect(cells.slice(2)).toEqual(['nothing found', 'nothing found']);
  });

  test('hides what is unticked, and saves only what is shown', () => {
    const { root, asked, click } = show('report-arms');
    click('label', 'Outlets differ');
    click('label', 'titles');
    const verdicts = [...root.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-verdict'));
    expect(new Set(verdicts)).toEqual(new Set(['wording']));
    click('button', 'CSV');
    const [name, format, findings] = asked[0]!;
    expect([name, format]).toEqual(['save', 'csv']);
    expect((findings as typeof ARMS.findings).map(({ verdict }) => verdict)).toEqual(verdicts);
    click('label', 'Outlets differ');
    expect(root.querySelectorAll('tbody tr[data-verdict="differ"]').length).toBeGreaterThan(0);
  });

  test('says so where everything is unticked', () => {
    const { root, click } = show('report-arms');
    for (const verdict of ['Outlets differ', 'Quoted differently', 'More precise']) click('label', verdict);
    expect(root.querySelector('table')).toBeNull();
    expect(root.textContent).toContain('No finding is of the chosen kinds.');
  });

  test('folds the sentences away on demand', () => {
    const { root, click } = show('report-arms');
    click('label', 'Sentences');
    expect(root.querySelector('blockquote')).toBeNull();
    expect(root.querySelector('.value-text')?.textContent).toBe('Wednesday');
  });

  test('copies of one agency text are one column that names them, until they are asked for', () => {
    const { texts, click } = show('report-quake');
    const voices = new Set(QUAKE.articles.map(({ voice }) => voice)).size;
    expect(voices).toBeLessThan(QUAKE.articles.length);
    expect(texts('thead .outlet-name')).toHaveLength(voices);
    expect(texts('thead .copies')).toEqual(['Same agency text: Plains Dispatch']);
    click('label', 'Copies of agency texts');
    expect(texts('thead .outlet-name')).toEqual(QUAKE.articles.map(({ outletName }) => outletName));
    expect(texts('thead .copies')).toEqual([]);
  });

  test('links to each source, its archived copy and its sentences without telling them where from', () => {
    const { root } = show('report-arms');
    const links = [...root.querySelectorAll('a')].filter((link) => link.closest('.page-nav') === null);
    expect(links.map(({ href }) => href)).toContain(`https://web.archive.org/web/${ARMS.articles[1]?.url}`);
    expect(links.every(({ rel }) => rel === 'noopener noreferrer')).toBe(true);
  });
});

test('where there is little room, filters are folded until asked for, and tell how many of them hide something', () => {
  const { root, texts, click } = show('report-quake');
  const isFolded = () => root.querySelector('#filters')?.classList.contains('is-folded');
  const label = () => texts('.filters-toggle').join();
  expect([isFolded(), label()]).toEqual([true, 'Filter and save']);
  click('.filters-toggle', 'Filter and save');
  expect(isFolded()).toBe(false);
  expect(root.querySelector('.filters-toggle')?.getAttribute('aria-expanded')).toBe('true');
  act(() => root.querySelector<HTMLInputElement>('#filters input')?.click());
  expect(label()).toBe('Filter and save (1)');
});

describe('what the reader said, and what the outlet changed', () => {
  test('a change since an earlier reading stands above the comparison', () => {
    const { root } = show('report-quake');
    expect(root.querySelector('.versions')?.textContent).toContain('said “22”');
  });

  test('what it changed is marked in its text beside the others’, and in both sentences', () => {
    const { root } = show('report-texts-quake');
    const marks = (selector: string) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(marks('.column.is-this-page del')).toEqual(['22']);
    expect(root.querySelector('.column.is-this-page ins mark')?.textContent).toBe('31');
    expect(marks('.column:not(.is-this-page) :is(del, ins)')).toEqual([]);
    expect(marks('.version :is(del, ins)')).toEqual(['22', '31']);
  });

  test('muted findings are in no row; what hides them is told and can be undone', () => {
    const { root, asked, texts, click } = show('report-muted');
    expect(texts('tbody .question').join()).not.toContain('When was the statement made?');
    expect(root.querySelector('.muted')?.textContent).toContain('2 findings muted');
    click('.muted button', 'Show');
    expect(asked[0]?.[0]).toBe('unmute');
  });

  test('that an article is of another event can be said here, and taken back', () => {
    const { asked, click } = show('report-muted');
    click('.event-words button', 'Undo');
    expect(asked[0]).toEqual(['decideEvent', ARMS.related[0], null]);
    click('.event-words button', 'Not the same');
    expect(asked[1]?.[2]).toBe('different');
  });
});

describe('what can be done with a finding', () => {
  const pressed = (root: HTMLElement, label: string, place = '') =>
    act(async () => root.querySelector<HTMLElement>(`${place} [aria-label="${label}"]`)?.click());

  test.each([
    ['report-arms', 'tbody tr'],
    ['report-texts-arms', '.rail li'],
  ])('%s: it is copied, and muted like in the popup, but not reported', async (state, place) => {
    const { root, asked, click } = show(state);
    if (state === 'report-texts-arms') click('.rail button', 'When was the statement made?');
    await pressed(root, 'Copy this finding', place);
    expect(root.querySelector('.copied[role="status"]')?.textContent).toBe('Copied');
    await pressed(root, 'Mute', place);
    const menu = [...root.querySelectorAll(`${place} .finding-menu button`)].map(({ textContent }) => textContent);
    expect(menu).toEqual([
      'Mute this question',
      'Mute dates in every article',
      'Mute Harbour Courier in every article',
    ]);
    click('.finding-menu button', 'Mute this question');
    expect(asked).toEqual([
      ['copy', ARMS.findings[0]],
      ['mute', muteOf(ARMS.findings[0]!)],
    ]);
  });

  test('a row is named by its verdict and question, not by the buttons in it', () => {
    const { root } = show('report-arms');
    const [row] = root.querySelectorAll('tbody th');
    const named = row!.getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => root.querySelector(`#${id}`)?.textContent)).toEqual([
      'Outlets differ',
      'When was the statement made?',
    ]);
  });

  test('what was not done is said at the foot', async () => {
    const { root } = renderReport(REPORT_STATES['report-arms']!, false);
    await pressed(root, 'Copy this finding');
    expect(root.querySelector('.arriving .not-done')?.textContent).toContain('Nothing was copied');
  });
});

test('what a voice is can be read where the word first stands', () => {
  const help = show('report-quake').root.querySelector('header details.voice-help');
  expect(help?.querySelector('summary')?.textContent).toBe('What is a voice?');
  expect(help?.textContent).toContain('the same agency text count as one voice');
});

describe('side by side', () => {
  test('is a tab away, also by the arrow keys', () => {
    const { all, root } = show('report-arms');
    const [questions, articles] = all('[role=tab]');
    expect([questions?.tabIndex, articles?.tabIndex]).toEqual([0, -1]);
    questions?.focus();
    act(() => {
      questions?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    });
    expect(articles?.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(articles);
    expect(root.querySelector('.columns')).not.toBeNull();
  });

  test('shows the two that differ most, their whole texts with every value marked', () => {
    const { root, texts } = show('report-texts-arms');
    expect(texts('.column header .outlet-name')).toEqual(['The Morning Ledger', 'Harbour Courier']);
    const { texts: kept } = REPORT_STATES['report-texts-arms']!;
    const column = root.querySelector('.column')!;
    for (const sign of column.querySelectorAll('.sign')) sign.remove();
    const paragraphs = [...column.querySelectorAll('.text > p')].map(({ textContent }) => textContent);
    expect(paragraphs.join('\n')).toBe(kept!.get(ARMS.articles[0]!.id)!.text);
    expect(texts('.column mark.differ')).toContain('Wednesday');
  });

  test('a sign tells its verdict and question in words and by shape', () => {
    const { root } = show('report-texts-arms');
    const sign = root.querySelector('.sign.differ')!;
    expect(sign.getAttribute('aria-label')).toBe('1. Outlets differ: When was the statement made?');
    expect(sign.querySelector('svg')).not.toBeNull();
  });

  test('a question that is pressed is marked in all columns, with what each of them says', () => {
    const { texts, click, all } = show('report-texts-arms');
    click('.rail button', 'When was the statement made?');
    expect(texts('mark.is-chosen')).toEqual(['Wednesday', 'on Thursday']);
    expect(texts('.answers dd')).toEqual(['Wednesday', 'on Thursday']);
    click('.rail button', 'When was the letter?');
    expect(texts('.answers dd')).toEqual(['Last month', 'nothing found']);
    expect(all('.rail [aria-current]')).toHaveLength(1);
  });

  test('what only a copy tells is told of its voice', () => {
    const [courier, dispatch] = ['Harbour Courier', 'Plains Dispatch'].map((name) =>
      QUAKE.articles.find(({ outletName }) => outletName === name),
    );
    const told = QUAKE.findings.find(({ values }) =>
      values.some(({ evidence }) => evidence.some(({ article }) => article === dispatch?.id)),
    )!;
    const values = told.values.map((value) => ({
      ...value,
      evidence: value.evidence.filter(({ article }) => article !== courier?.id),
    }));
    const story = { ...QUAKE, findings: [{ ...told, values }] };
    const { all, click } = renderReport({ ...REPORT_STATES['report-texts-quake']!, story });
    const names = () => all('.column header .outlet-name').map(({ textContent }) => textContent);
    if (!names().includes('Harbour Courier')) click('.side-by-side .choice', 'Harbour Courier');
    click('.rail li > button', words.question(told.question));
    const answers = new Map(all('.answers > div').map((line) => [line.children[0]?.textContent, line.children[1]]));
    expect(answers.get('Harbour Courier')?.className).not.toContain('not-said');
  });

  test('other articles can be chosen; none chosen is told', () => {
    const { texts, click, root } = show('report-texts-arms');
    click('.side-by-side .choice', 'Dayline');
    expect(texts('.column header .outlet-name')).toEqual(['The Morning Ledger', 'Harbour Courier', 'Dayline']);
    for (const name of ['Ledger', 'Courier', 'Dayline']) click('.side-by-side .choice', name);
    expect(root.textContent).toContain('No article is chosen.');
  });

  test('findings that are filtered away are not marked, and the others keep their numbers', () => {
    const { texts, click, root } = show('report-texts-arms');
    click('label', 'Outlets differ');
    expect(root.querySelector('mark.differ')).toBeNull();
    expect(texts('.rail .number')).toEqual(['4', '5', '6']);
  });

  test('a text that is not kept any more is told', () => {
    expect(show('report-texts-gone').root.textContent).toContain('The text of this report is not kept any more.');
  });
});
