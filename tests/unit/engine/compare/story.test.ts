import { expect, test } from 'vitest';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { makeStory } from '../../../../utils/engine/compare/story.ts';

const reading = (id: string, published: string | null) => {
  const article = {
    id,
    url: null,
    outlet: id,
    title: 'Bridge closed',
    byline: null,
    published,
    modified: null,
    language: 'en',
    text: 'The bridge was closed.',
  };
  return { article, analysis: analyse(article) };
};
const orderOf = (times: Readonly<Record<string, string | null>>) =>
  makeStory(Object.entries(times).map(([id, time]) => reading(id, time))).readings.map(({ article }) => article.id);

test.each([
  [
    'across zones',
    { chicago: '2026-10-14T01:30:00-05:00', london: '2026-10-14T06:10:00+01:00' },
    ['london', 'chicago'],
  ],
  ['across midnight', { late: '2026-10-13T23:50:00-05:00', early: '2026-10-14T02:00:00+02:00' }, ['early', 'late']],
  ['a time without a zone as UTC', { plain: '2026-10-14T06:00', paris: '2026-10-14T07:30+02:00' }, ['paris', 'plain']],
  [
    'a day as its noon',
    { late: '2026-10-14T13:00Z', day: '2026-10-14', early: '2026-10-14T06:00Z' },
    ['early', 'day', 'late'],
  ],
  ['undated and unreadable ones last', { none: null, odd: 'yesterday', day: '2026-10-14' }, ['day', 'none', 'odd']],
  ['the same time by name', { b: '2026-10-14', a: '2026-10-14' }, ['a', 'b']],
])('reports are ordered by publication: %s', (_, times, order) => {
  expect(orderOf(times as Record<string, string | null>)).toEqual(order);
});
