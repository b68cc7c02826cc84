// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { ReportApp } from '../../../components/report/ReportApp.tsx';
import { ARMS, REPORT_STATES } from '../../../scripts/gallery/states.ts';
import type { FindingView, StoryView } from '../../../utils/app/views.ts';
import { words } from './render-popup.tsx';

function renderReport(story: StoryView | null) {
  const exported: [string, readonly FindingView[]][] = [];
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<ReportApp story={story} words={words} onExport={(...asked) => exported.push(asked)} />, root));
  const click = (selector: string, text: string) =>
    act(() => {
      const element = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.includes(text));
      if (!element) throw new Error(`no ${selector} says ${text}`);
      (element.querySelector('input') ?? element).click();
    });
  return { root, exported, click };
}

describe.each(Object.entries(REPORT_STATES))('%s', (_name, story) => {
  test('has no accessibility violation that can be told without layout, and no message key', async () => {
    const { root } = renderReport(story);
    expect(root.textContent).not.toMatch(/\b(?:report|verdict|kind|compared|question)_\w+/);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('the full comparison', () => {
  test('has a column an outlet and a row a question, and each sentence in the cell of its outlet', () => {
    const { root } = renderReport(ARMS);
    const heads = [...root.querySelectorAll('thead .outlet-name')].map((head) => head.textContent);
    expect(heads).toEqual(ARMS.articles.map(({ outletName }) => outletName));
    const rows = [...root.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(ARMS.findings.length);
    const cells = [...rows[0]!.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells[0]).toContain('issued on Wednesday');
    expect(cells[1]).toContain('said on Thursday');
    expect(cells.slice(2)).toEqual(['nothing found', 'nothing found']);
  });

  test('hides what is unticked, and saves only what is shown', () => {
    const { root, exported, click } = renderReport(ARMS);
    click('label', 'Outlets differ');
    click('label', 'titles');
    const verdicts = [...root.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-verdict'));
    expect(new Set(verdicts)).toEqual(new Set(['wording']));
    click('button', 'CSV');
    expect(exported[0]?.[0]).toBe('csv');
    expect(exported[0]?.[1].map(({ verdict }) => verdict)).toEqual(verdicts);
    click('label', 'Outlets differ');
    expect(root.querySelectorAll('tbody tr[data-verdict="differ"]').length).toBeGreaterThan(0);
  });

  test('says so where everything is unticked', () => {
    const { root, click } = renderReport(ARMS);
    for (const verdict of ['Outlets differ', 'Quoted differently', 'More precise']) click('label', verdict);
    expect(root.querySelector('table')).toBeNull();
    expect(root.textContent).toContain('No finding is of the chosen kinds.');
  });

  test('folds the sentences away on demand', () => {
    const { root, click } = renderReport(ARMS);
    click('label', 'Sentences');
    expect(root.querySelector('blockquote')).toBeNull();
    expect(root.querySelector('.value-text')?.textContent).toBe('Wednesday');
  });

  test('links to each source, its archived copy and its sentences without telling them where from', () => {
    const { root } = renderReport(ARMS);
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toContain(`https://web.archive.org/web/${ARMS.articles[1]?.url}`);
    expect(links.every(({ rel }) => rel === 'noopener noreferrer')).toBe(true);
  });
});
