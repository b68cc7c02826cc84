// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { QUAKE } from '../../../scripts/gallery/states.ts';
import type { StoryView } from '../../../utils/app/views.ts';
import { renderPopup } from './render-popup.tsx';

const show = (story: StoryView) =>
  renderPopup({
    state: 'ready',
    host: 'a.example',
    isAllowed: true,
    story,
    muted: { count: 0, by: [] },
    isQuiet: false,
    hasBadges: true,
    corpusSize: 9,
  });
const [first, second] = QUAKE.articles.filter(({ isOpen }) => !isOpen);

test('every other report can be set apart, the open one can not', async () => {
  const { root, asked, press } = show(QUAKE);
  const lines = [...root.querySelectorAll('.event-words li')];
  expect(lines).toHaveLength(QUAKE.articles.length - 1 + QUAKE.related.length);
  await press(`Not the same event: ${first!.outletName}`);
  expect(asked).toEqual([['decideEvent', [first!.id, 'different']]]);
});

test('a related article can be brought in', async () => {
  const { asked, press } = show({ ...QUAKE, related: [{ ...second!, id: 'later', title: 'The inquiry' }] });
  await press(/^Same event/);
  expect(asked).toEqual([['decideEvent', ['later', 'same']]]);
});

test('what the reader said stands there once, and can be taken back, though the article stands alone now', async () => {
  const alone = { ...QUAKE, articles: QUAKE.articles.filter(({ isOpen }) => isOpen), findings: [] };
  const { root, asked, press } = show({
    ...alone,
    related: [first!],
    decided: [{ article: first!, decision: 'different' }],
  });
  expect(root.querySelectorAll('.event-words li')).toHaveLength(1);
  expect(root.querySelector('.event-words li')?.textContent).toContain('You said: not the same event.');
  await press(`Undo: ${first!.outletName}`);
  expect(asked).toEqual([['decideEvent', [first!.id, null]]]);
});
