import { expect, test } from 'vitest';
import { FIRST_BADGES, marksOf } from '../../../utils/app/page-marks.ts';
import type { EvidenceView, FindingView, StoryView } from '../../../utils/app/views.ts';

const evidence = (article: string, start: number, field: 'title' | 'text' = 'text'): EvidenceView => ({
  article,
  before: '',
  value: 'x',
  after: '',
  start,
  end: start + 1,
  field,
  link: null,
});
const finding = (id: string, verdict: FindingView['verdict'], places: readonly EvidenceView[]): FindingView => ({
  id,
  kind: 'number',
  question: { key: 'howMany', args: {} },
  verdict,
  values: places.map((place) => ({ text: 'x', normalized: 'x', voices: 1, evidence: [place] })),
  reason: { rule: 'test', alignment: 1, basis: [] },
  isInOpenArticle: true,
});
const story = (findings: readonly FindingView[], open: string | null = 'a'): StoryView => ({
  articles: ['a', 'b'].map((id, index) => ({
    id,
    url: null,
    outlet: id,
    outletName: id,
    title: id,
    published: null,
    voice: index + 1,
    credit: null,
    partial: false,
    isOpen: id === open,
  })),
  findings,
  related: [],
  compared: { outlets: 2, voices: 2, kinds: [], notCompared: [] },
});

test('differences of the open article are numbered in reading order, the title first', () => {
  const marks = marksOf(
    story([
      finding('late', 'differ', [evidence('a', 90), evidence('b', 1)]),
      finding('early', 'wording', [evidence('b', 5), evidence('a', 10)]),
      finding('title', 'update', [evidence('a', 50, 'title'), evidence('b', 7)]),
    ]),
  );
  expect(marks.map(({ number, finding: { id } }) => [number, id])).toEqual([
    [1, 'title'],
    [2, 'early'],
    [3, 'late'],
  ]);
  expect(marks[1]?.places).toEqual([evidence('a', 10)]);
});

test.each(['agree', 'single', 'precision'] as const)('%s is not marked', (verdict) => {
  expect(marksOf(story([finding('f', verdict, [evidence('a', 1), evidence('b', 1)])]))).toEqual([]);
});

test('a difference between other outlets only is not marked, nor anything where no article is open', () => {
  expect(marksOf(story([finding('f', 'differ', [evidence('b', 1)])]))).toEqual([]);
  expect(marksOf(story([finding('f', 'differ', [evidence('a', 1)])], null))).toEqual([]);
});

test('the strongest few are there at first, wherever they stand', () => {
  const findings = Array.from({ length: FIRST_BADGES + 2 }, (_, index) =>
    finding(`f${index}`, 'differ', [evidence('a', 100 - index)]),
  );
  const first = marksOf(story(findings)).filter(({ isAmongFirst }) => isAmongFirst);
  expect(first.map(({ finding: { id } }) => id).sort()).toEqual(['f0', 'f1', 'f2', 'f3', 'f4']);
});
