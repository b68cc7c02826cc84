// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { StorySummary } from '../../../components/StorySummary.tsx';
import { LARGE } from '../../../scripts/gallery/large-story.ts';
import { ARMS } from '../../../scripts/gallery/states.ts';
import type { StoryView } from '../../../utils/app/views.ts';
import { words } from './render-popup.tsx';

function show(story: StoryView) {
  const root = document.createElement('div');
  act(() => render(<StorySummary story={story} words={words} onOpenArticle={() => undefined} />, root));
  return { root, namesIn: (selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent) };
}

test('a few reports are all seen, in order of publication', () => {
  const { root, namesIn } = show(ARMS);
  expect(namesIn('.outlet-name')).toEqual(ARMS.articles.map(({ outletName }) => outletName));
  expect(root.querySelector('.reports details')).toBeNull();
});

test('of many the first five are seen; the others are folded, told how many, and numbered on', () => {
  const { root, namesIn } = show(LARGE.story);
  expect(namesIn('.outlet-name')).toHaveLength(12);
  expect(namesIn('.reports details .outlet-name')).toHaveLength(7);
  expect(root.querySelector('.reports summary')?.textContent).toBe('7 more reports');
  expect(root.querySelector('.reports details ol')?.getAttribute('start')).toBe('6');
});

test('an opinion, a live blog and a correction say what they are; a report says nothing', () => {
  const genres = ['opinion', 'live', 'correction'] as const;
  const articles = ARMS.articles.map((article, index) => {
    const genre = genres[index];
    return { ...article, credit: null, isOpen: false, ...(genre && { genre }) };
  });
  const told = show({ ...ARMS, articles }).namesIn('.tag');
  expect(told.slice(0, 3)).toEqual(['Opinion', 'Live blog', 'Correction']);
  expect(new Set(told.slice(3))).toEqual(new Set(articles.length > 3 ? [''] : []));
});
