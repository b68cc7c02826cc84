import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { readCompared } from '../../../../utils/app/comparison-address.ts';
import { compareKept } from '../../../../utils/app/library/compared-story.ts';
import { openCorpus } from '../../../../utils/corpus/corpus.ts';
import { analyse } from '../../../../utils/engine/analyse.ts';
import { ferry, ferryElsewhere, ferryLater, strike } from '../../stories.ts';
import { HOUR, keepLibrary } from './kept-library.ts';

const kept = keepLibrary('library');

test('what is pressed while the figures are still counted is done', async () => {
  kept.view = { ...kept.view, rows: [] };
  const early = kept.open();
  await vi.waitFor(() => expect(kept.ids()).toHaveLength(3), { interval: 0 });
  await early.remove([ferry.id]);
  await early.opened;
  expect(kept.view).toMatchObject({ total: 2, notice: { state: 'removed', count: 1 } });
  expect(kept.ids()).toEqual([ferryElsewhere.id, strike.id]);
});

test('newest first; found by words of the text; of an outlet; since a day', async () => {
  expect(kept.ids()).toEqual([ferryElsewhere.id, strike.id, ferry.id]);
  await kept.library.show({ search: 'ADELAAR union' });
  expect(kept.ids()).toEqual([strike.id]);
  expect(kept.view).toMatchObject({ total: 3, looked: 3, of: 3, isLooking: false });
  await kept.library.show({ search: '', since: 'day' });
  expect(kept.ids()).toEqual([ferryElsewhere.id, strike.id]);
  await kept.library.show({ since: null, outlet: ferry.outlet });
  expect(kept.ids()).toEqual([ferry.id]);
});

test('a later search overtakes an earlier one', async () => {
  const earlier = kept.library.show({ search: 'adelaar' });
  await kept.library.show({ search: 'solvind' });
  await earlier;
  expect(kept.view.search).toBe('solvind');
  expect(kept.ids()).toEqual([ferryElsewhere.id, ferry.id]);
});

test('reports of one event stand together', async () => {
  await kept.library.show({ order: 'stories' });
  expect(kept.view.stories.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
    [ferryElsewhere.id, ferry.id],
    [strike.id],
  ]);
  expect(kept.view.stories[0]).toMatchObject({ outlets: 2 });
  const address = `moz-extension://some/${kept.view.stories[0]!.comparison}`;
  const compared = readCompared(address);
  const story = await compareKept(compared && 'article' in compared ? compared.article : '', kept.corpus);
  expect(story?.articles.map(({ id }) => id).sort()).toEqual([ferry.id, ferryElsewhere.id]);
  expect(await compareKept('nowhere', kept.corpus)).toBeNull();
});

test('a long list comes a screen at a time', async () => {
  for (let number = 0; number < 60; number += 1)
    await kept.add({ ...strike, id: `strike-${number}`, text: `Notice ${number}.` });
  kept.library = kept.open();
  await kept.library.opened;
  expect([kept.view.rows.length, kept.view.looked, kept.view.of]).toEqual([50, 50, 63]);
  await kept.library.showMore();
  expect([kept.view.rows.length, kept.view.looked]).toEqual([63, 63]);
  await kept.library.remove(['strike-3']);
  expect(kept.view.rows.length).toBe(62);
});

test('a search that is stopped goes on where it was', async () => {
  const going = kept.library.show({ search: 'herald' });
  kept.library.stop();
  await going;
  expect([kept.view.search, kept.view.isLooking, kept.view.looked, kept.view.of, kept.ids()]).toEqual([
    'herald',
    false,
    0,
    3,
    [],
  ]);
  await kept.library.showMore();
  expect([kept.view.isLooking, kept.view.looked, kept.ids()]).toEqual([false, 3, [ferryElsewhere.id]]);
});

test('a removed article comes back with its pin', async () => {
  await kept.library.setPinned(strike.id, true);
  await kept.library.remove([strike.id]);
  expect(kept.ids()).toEqual([ferryElsewhere.id, ferry.id]);
  expect(kept.view.notice).toEqual({ state: 'removed', count: 1 });
  await kept.library.undo();
  expect(kept.view.notice).toEqual({ state: 'restored', count: 1 });
  expect(kept.ids()).toEqual([ferryElsewhere.id, strike.id, ferry.id]);
  expect(kept.view.rows[1]).toMatchObject({ isPinned: true });
});

test.each([
  ['hour', [strike.id, ferry.id]],
  ['day', [ferry.id]],
] as const)('forgets the last %s, and takes it back', async (span, left) => {
  await kept.library.forgetLast(span);
  expect(kept.ids()).toEqual(left);
  await kept.library.undo();
  expect(kept.ids()).toHaveLength(3);
});

test('an outlet goes with its articles; its filter with it', async () => {
  await kept.library.show({ outlet: strike.outlet });
  await kept.library.removeOutlet(strike.outlet);
  expect(kept.view.outlet).toBeNull();
  expect(kept.view.outlets.map(({ outlet }) => outlet)).toEqual([ferry.outlet, ferryElsewhere.outlet]);
  expect(kept.ids()).toEqual([ferryElsewhere.id, ferry.id]);
});

test('a storage that fails is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(kept.corpus.shelf, 'takeOut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  await kept.library.remove([strike.id]);
  expect(kept.view.notice).toEqual({ state: 'failed', why: 'full' });
});

test('the lists come anew when another context changes the collection', async () => {
  const other = openCorpus(kept.name, () => kept.now);
  await other.addArticle(ferryLater, analyse(ferryLater));
  await vi.waitFor(() => expect(kept.ids()[0]).toBe(ferryLater.id), { timeout: 5_000 });
  expect(kept.view.total).toBe(4);
  other.close();
});

test('a story that is watched no more is watched again; what was removed before is then gone', async () => {
  await kept.library.setWatched(ferry.id, true);
  await kept.library.remove([strike.id]);
  await kept.library.setWatched(ferry.id, false);
  expect(kept.view).toMatchObject({ watched: [], notice: { state: 'unwatched' } });
  await kept.library.undo();
  expect(kept.view).toMatchObject({ watched: [{ id: ferry.id }], notice: { state: 'watched-again' }, total: 2 });
  await kept.library.undo();
  expect(kept.view).toMatchObject({ notice: { state: 'restored', count: 0 }, total: 2 });
});

test('a story that is listed by an article which came later is watched no more', async () => {
  await kept.library.remove([ferryElsewhere.id]);
  await kept.library.setWatched(ferry.id, true);
  kept.now += HOUR;
  await kept.add(ferryElsewhere);
  await kept.library.show({ order: 'stories' });
  const story = kept.view.stories.find(({ isWatched }) => isWatched);
  expect(story?.id).toBe(ferryElsewhere.id);
  await kept.library.setWatched(ferryElsewhere.id, false);
  expect(kept.view.stories.some(({ isWatched }) => isWatched)).toBe(false);
});
