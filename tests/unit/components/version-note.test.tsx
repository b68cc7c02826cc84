// @vitest-environment happy-dom
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { QUAKE } from '../../../scripts/gallery/states.ts';
import type { EvidenceView, StoryView, VersionChangeView } from '../../../utils/app/views.ts';
import { renderPopup } from './render-popup.tsx';

const evidence = (value: string): EvidenceView => ({
  article: 'a',
  before: 'The quake killed ',
  value,
  after: ' people.',
  start: 17,
  end: 19,
  field: 'text',
  link: null,
});
const change: VersionChangeView = {
  id: 'number-1',
  kind: 'number',
  question: QUAKE.findings[0]!.question,
  before: evidence('12'),
  after: evidence('14'),
  readAt: '2026-03-04T13:10:00.000Z',
  changedAt: '2026-03-04T14:05:00Z',
};
const show = (story: StoryView) =>
  renderPopup({
    state: 'ready',
    host: 'a.example',
    isAllowed: true,
    story,
    muted: { count: 0, by: [] },
    isQuiet: false,
    hasBadges: true,
    corpusSize: 3,
  });

test('a change says what was said, since when what is said, and leads there', async () => {
  const { root, asked, press } = show({ ...QUAKE, versions: [change] });
  const note = root.querySelector('.versions');
  expect(note?.querySelector('p')?.textContent).toBe('This article said “12”; since 4 Mar, 14:05 it says “14”.');
  expect(note?.querySelector('del')?.textContent).toBe('12');
  await press('Show it in the page');
  expect(asked).toEqual([['jump', change.after]]);
});

test('where the page gives no time, it is told when the earlier text was read', () => {
  const { root } = show({ ...QUAKE, versions: [{ ...change, changedAt: null }] });
  expect(root.querySelector('.versions p')?.textContent).toBe(
    'This article said “12” when it was read on 4 Mar, 13:10; now it says “14”.',
  );
});

test('it is shown for an article that stands alone, and nowhere else where nothing was changed', async () => {
  const alone = { ...QUAKE, articles: QUAKE.articles.slice(0, 1), findings: [] };
  const { root } = show({ ...alone, versions: [change] });
  expect(root.querySelector('.versions h2')?.textContent).toBe('This outlet changed a detail');
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(show(alone).root.querySelector('.versions')).toBeNull();
});
