import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wipeWhereDue } from '../../../utils/app/wipe-collection.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { readMutes, setMuted } from '../../../utils/platform/mutes.ts';
import { readQuietArticles, setQuiet } from '../../../utils/platform/quiet-articles.ts';
import { dropWipePlan, planWipe, readWipePlan, UNDO_WINDOW } from '../../../utils/platform/wipe-plan.ts';
import { ferry, strike } from '../stories.ts';

const NOW = 1_900_000_000_000;
let corpus: Corpus;

beforeEach(async () => {
  fakeBrowser.reset();
  corpus = openCorpus('wiped');
  for (const article of [ferry, strike]) await corpus.addArticle(article, analyse(article));
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('wiped');
});
const due = (now: number) => wipeWhereDue(() => corpus, now);

test('nothing is deleted before its time, nor what was taken back', async () => {
  expect(await due(NOW)).toBeNull();
  await planWipe(NOW);
  expect(await due(NOW + UNDO_WINDOW - 1)).toBeNull();
  await dropWipePlan();
  expect(await due(NOW + 10 * UNDO_WINDOW)).toBeNull();
  expect(await corpus.countArticles()).toBe(2);
  expect(await fakeBrowser.alarms.get('wipe')).toBeUndefined();
});

test('what was planned is done when somebody looks after its time, with all that tells of what was read, and once', async () => {
  await setMuted({ by: 'kind', kind: 'date' }, true);
  await setMuted({ by: 'question', kind: 'date', question: { key: 'when', args: {} }, values: [] }, true);
  await setQuiet(ferry.id, true);
  await planWipe(NOW);
  expect((await fakeBrowser.alarms.get('wipe'))?.scheduledTime).toBeGreaterThanOrEqual(NOW + UNDO_WINDOW);
  expect(await due(NOW + UNDO_WINDOW)).toBe(2);
  expect(await corpus.countArticles()).toBe(0);
  expect(await readMutes()).toEqual([{ by: 'kind', kind: 'date' }]);
  expect(await readQuietArticles()).toEqual([]);
  expect(await readWipePlan()).toBeNull();
  expect(await due(NOW + 2 * UNDO_WINDOW)).toBeNull();
});
