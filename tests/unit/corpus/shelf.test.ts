import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { Article } from '../../../utils/engine/types.ts';
import { ferry, ferryElsewhere, ferryLater, strike } from '../stories.ts';

let corpus: Corpus;
let time: number;

beforeEach(async () => {
  time = 1_000;
  corpus = openCorpus('shelf', () => time);
  for (const article of [ferry, strike, ferryElsewhere]) {
    await add(article);
    time += 1_000;
  }
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('shelf');
});

const add = (article: Article) => corpus.addArticle(article, analyse(article));
const idsOf = async (keys: readonly (number | undefined)[]) =>
  (await corpus.shelf.findAmong(keys as number[], [])).map(({ id }) => id);
const titles = async (words: readonly string[], filter = {}) =>
  (await corpus.shelf.findAmong(await corpus.shelf.listKeys(filter), words)).map(({ title }) => title);

describe('looking through', () => {
  test('newest first, of one outlet, since a time', async () => {
    expect(await titles([])).toEqual([ferryElsewhere.title, strike.title, ferry.title]);
    expect(await titles([], { outlet: 'ledger.example' })).toEqual([strike.title]);
    expect(await titles([], { since: 2_000 })).toEqual([ferryElsewhere.title, strike.title]);
    expect(await titles([], { since: 2_001, outlet: 'ledger.example' })).toEqual([]);
  });

  test.each([
    ['a word of the text alone', ['adelaar'], [strike.title]],
    ['one word of the headline, one of the text', ['solvind', 'quay'], [ferryElsewhere.title]],
    ['the outlet', ['coast.example'], [ferry.title]],
    ['words of two articles are in neither', ['adelaar', 'solvind'], []],
    ['several', ['brackholm'], [ferryElsewhere.title, ferry.title]],
  ])('%s', async (_, words, found) => {
    expect(await titles(words)).toEqual(found);
  });

  test('in the order asked for, whether they lie close together or far apart', async () => {
    for (let number = 0; number < 12; number += 1) await add({ ...strike, id: `more-${number}` });
    const keys = await corpus.shelf.listKeys();
    const [newest, ...others] = keys;
    const oldest = others.at(-1);
    const near = [keys[2], keys[0], keys[1]];
    expect(await idsOf(near)).toEqual(['more-9', 'more-11', 'more-10']);
    expect(await idsOf([oldest, newest])).toEqual([ferry.id, 'more-11']);
    expect(await idsOf([])).toEqual([]);
  });

  test('what went meanwhile is left out', async () => {
    const keys = await corpus.shelf.listKeys();
    await corpus.deleteArticle(strike.id);
    expect((await corpus.shelf.findAmong(keys, [])).map(({ id }) => id)).toEqual([ferryElsewhere.id, ferry.id]);
  });

  test('outlets, most articles first', async () => {
    await add({ ...ferryLater, id: 'more', outlet: 'coast.example', outletName: 'The Coast' });
    expect((await corpus.shelf.listOutlets()).slice(0, 2)).toEqual([
      { outlet: 'coast.example', name: 'The Coast', articles: 2 },
      { outlet: 'herald.example', name: null, articles: 1 },
    ]);
  });
});

describe('taking out and putting back', () => {
  test('an article comes back as it was: time, pin, versions, what the reader said, and its place in the story', async () => {
    const edited = { ...ferry, text: ferry.text.replace('Eleven', 'Fourteen') };
    await add(edited);
    await corpus.setPinned(ferry.id, true);
    await corpus.setDecision(ferry.id, strike.id, 'same');
    const before = await corpus.findStory(ferry.id);
    const row = await corpus.shelf.findRow(ferry.id);
    const versions = await corpus.listVersions(ferry.id);
    expect(before?.same).toHaveLength(2);

    const taken = await corpus.shelf.takeOut([ferry.id, 'nowhere']);
    expect(taken.map(({ row: { id } }) => id)).toEqual([ferry.id]);
    expect(await corpus.getArticle(ferry.id)).toBeNull();
    expect((await corpus.findStory(ferryElsewhere.id))?.same).toEqual([]);

    time += 50_000;
    expect(await corpus.shelf.putBack(taken)).toBe(1);
    expect(await corpus.shelf.findRow(ferry.id)).toEqual({ ...row, key: expect.any(Number) });
    expect(await corpus.listVersions(ferry.id)).toEqual(versions);
    expect(await corpus.findStory(ferry.id)).toEqual(before);
  });

  test('two that the reader joined come back joined', async () => {
    await corpus.setDecision(ferry.id, strike.id, 'same');
    await corpus.shelf.putBack(await corpus.shelf.takeOut([ferry.id, strike.id]));
    expect((await corpus.findStory(ferry.id))?.same.map(({ article }) => article.id)).toContain(strike.id);
  });

  test('what came again meanwhile stays as it is now', async () => {
    const taken = await corpus.shelf.takeOut([ferry.id]);
    await add({ ...ferry, title: 'Ferry aground: all safe' });
    expect(await corpus.shelf.putBack(taken)).toBe(0);
    expect((await corpus.getArticle(ferry.id))?.article.title).toBe('Ferry aground: all safe');
  });
});
