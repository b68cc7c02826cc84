import { expect, test } from 'vitest';
import { makeStoryView } from '../../../utils/app/make-story-view.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { Article, Reading } from '../../../utils/engine/types.ts';

const article = (outlet: string, published: string | null, text: string, over: Partial<Article> = {}): Article => ({
  id: `https://${outlet}.example/1`,
  url: `https://${outlet}.example/1`,
  outlet: `${outlet}.example`,
  outletName: null,
  title: 'Ferry strikes pier in Solvane',
  byline: null,
  published,
  modified: null,
  language: 'en',
  text,
  ...over,
});
const read = (one: Article): Reading => ({ article: one, analysis: analyse(one) });

const post = article(
  'post',
  '2026-03-04T12:00:00Z',
  'The captain, Ines Calloway, 41, was questioned on Tuesday. “The engine simply did not answer to me,” she said.',
  { outletName: 'The Post' },
);
const courier = article(
  'courier',
  '2026-03-04T08:00:00Z',
  'Police questioned the captain, Ines Calloway, 47, on Tuesday. “The engine simply did not answer to me,” Calloway said.',
);
const later = article('ledger', '2026-03-20', 'The inquiry into the ferry accident has begun.');
const view = () => makeStoryView({ readings: [post, courier].map(read), related: [later] }, post.id);

test('reports in order of publication, the open one marked, named by the domain where the page gives no name', () => {
  expect(view().articles.map(({ outletName, isOpen, voice }) => [outletName, isOpen, voice])).toEqual([
    ['courier.example', false, 1],
    ['The Post', true, 2],
  ]);
});

test('each value has its sentence cut around it, its place, and a link that opens there', () => {
  const ages = view().findings.find(({ kind, verdict }) => kind === 'number' && verdict === 'differ');
  expect(ages?.isInOpenArticle).toBe(true);
  const [first, second] = ages?.values ?? [];
  expect(first?.evidence[0]).toMatchObject({ article: courier.id, value: '47' });
  const open = second?.evidence[0];
  expect(open).toMatchObject({ article: post.id, value: '41', field: 'text' });
  expect(post.text.slice(open?.start, open?.end)).toBe('41');
  expect(`${open?.before}${open?.value}${open?.after}`).toBe(
    'The captain, Ines Calloway, 41, was questioned on Tuesday.',
  );
  expect(open?.link).toBe(
    'https://post.example/1#:~:text=The%20captain%2C%20Ines%20Calloway%2C%2041%2C%20was%20questioned%20on%20Tuesday.',
  );
});

test('a related article is listed and of no voice of the story', () => {
  expect(view().related).toMatchObject([{ outlet: 'ledger.example', voice: 0, isOpen: false }]);
  expect(view().compared).toMatchObject({ outlets: 2, voices: 2 });
});

test('what could not be compared is told with its reason', () => {
  const german = article('zeitung', '2026-03-04', 'Die Fähre stieß gegen die Mole.', { language: 'de' });
  const undated = article('daily', null, 'The captain was questioned.');
  const { compared } = makeStoryView({ readings: [post, german, undated].map(read), related: [] }, post.id);
  expect(compared.notCompared).toEqual([
    { article: german.id, why: 'language' },
    { article: undated.id, why: 'no-date' },
  ]);
  expect(compared.outlets).toBe(2);
});

test('what the outlet changed since it was read is told once, with both sentences and the time the page gives', () => {
  const earlier = (text: string, readAt: string) => ({
    reading: read({ ...post, text: post.text.replace('41', text) }),
    readAt: Date.parse(readAt),
  });
  const open = { ...post, modified: '2026-03-04T14:05:00Z' };
  const event = {
    readings: [open, courier].map(read),
    related: [],
    earlier: [earlier('43', '2026-03-04T13:10:00Z'), earlier('43', '2026-03-04T12:30:00Z')],
  };
  const [change, ...more] = makeStoryView(event, post.id).versions ?? [];
  expect(more).toEqual([]);
  expect(change).toMatchObject({
    kind: 'number',
    before: { value: '43' },
    after: { value: '41', article: expect.any(String), field: 'text' },
    readAt: '2026-03-04T13:10:00.000Z',
    changedAt: open.modified,
  });
  expect(open.text.slice(change?.after.start, change?.after.end)).toBe('41');
  // Earlier texts of one article are none of another's.
  expect(makeStoryView(event, courier.id).versions).toBeUndefined();
  // A page that was last changed before it was read tells nothing of this change.
  const untold = { ...event, readings: [{ ...open, modified: '2026-03-04T12:00:00Z' }].map(read) };
  expect(makeStoryView(untold, post.id).versions?.[0]?.changedAt).toBeNull();
});
