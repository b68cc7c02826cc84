// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { WelcomeApp } from '../../../components/welcome/WelcomeApp.tsx';
import { compareSample } from '../../../utils/app/welcome/sample-story.ts';
import { words } from './render-popup.tsx';

const sample = compareSample();

function renderWelcome(first: number, isEverywhere = false) {
  const asked: string[] = [];
  const actions = {
    openSources: () => void asked.push('openSources'),
    allowEverywhere: () => void asked.push('allowEverywhere'),
    giveBackEverywhere: () => void asked.push('giveBackEverywhere'),
    copy: async () => true,
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(
      <WelcomeApp isEverywhere={isEverywhere} sample={sample} words={words} actions={actions} first={first} />,
      root,
    ),
  );
  const press = (name: string) =>
    act(() => {
      const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!button) throw new Error(`no button says ${name}`);
      button.click();
    });
  const head = () => root.querySelector('h1')?.textContent;
  return { root, asked, press, head };
}

test.each([
  [0, false],
  [1, false],
  [2, false],
  [2, true],
  [3, false],
] as const)('step %i (all sites allowed: %s) has no violation that can be told without layout', async (first, all) => {
  const { root } = renderWelcome(first, all);
  expect(root.textContent).not.toMatch(/\bwelcome_\w+|\$\w+\$/);
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

describe('the steps', () => {
  test('follow each other, forth and back, and the keyboard goes with them', () => {
    const { press, head } = renderWelcome(0);
    press('Next');
    expect(head()).toBe('Other reports to compare with');
    expect(document.activeElement?.tagName).toBe('H1');
    press('Next');
    press('Back');
    expect(head()).toBe('Other reports to compare with');
    press('Next');
    press('See a sample');
    expect(head()).toBe('A sample comparison');
  });

  test.each([0, 1, 2])('step %i can be skipped', (first) => {
    const { press, head } = renderWelcome(first);
    press('Skip');
    expect(head()).toBe('A sample comparison');
  });

  test('nothing is asked for unless the reader presses', () => {
    const { asked, press } = renderWelcome(1);
    press('Choose sources');
    press('Next');
    expect(asked).toEqual(['openSources']);
    press('Allow all news sites');
    expect(asked).toEqual(['openSources', 'allowEverywhere']);
  });

  test('all sites can be given back where they are allowed', () => {
    const { asked, press } = renderWelcome(2, true);
    press('Take back: all sites');
    expect(asked).toEqual(['giveBackEverywhere']);
  });
});

test('the sample shows a difference, an update, a wording and a precision, each with its sentence', () => {
  const { root } = renderWelcome(3);
  const verdicts = [...root.querySelectorAll('[data-verdict]')].map((card) => card.getAttribute('data-verdict'));
  expect(new Set(verdicts)).toEqual(new Set(['differ', 'update', 'wording', 'precision']));
  for (const card of root.querySelectorAll('[data-verdict]')) {
    expect(card.querySelectorAll('blockquote mark').length).toBeGreaterThan(1);
  }
  expect(root.querySelector('.figures')?.textContent).toBe('3outlets3voices3differences');
});
