import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { exportArticles, importArticles } from '../../../utils/corpus/exchange.ts';
import { reanalyseSlice } from '../../../utils/corpus/reanalyse.ts';
import { applyRetention, countBeyond } from '../../../utils/corpus/retention.ts';
import { CorpusDatabase } from '../../../utils/corpus/schema.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { DIGEST_VERSION } from '../../../utils/engine/match/digest.ts';
import { ENGINE_VERSION } from '../../../utils/engine/types.ts';
import { ferry, ferryElsewhere, ferryLater, strike } from '../stories.ts';

const DAY = 86_400_000;
const ARTICLES = [ferry, ferryElsewhere, ferryLater, strike];

let corpus: Corpus;
let time = 0;

beforeEach(async () => {
  time = 0;
  corpus = openCorpus('life', () => time);
  for (const article of ARTICLES) {
    await corpus.addArticle(article, analyse(article));
    time += DAY;
  }
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('life');
});

const ids = async () => (await corpus.listArticles()).map(({ id }) => id).reverse();

describe('retention', () => {
  it('removes what was not used for long, but nothing pinned', async () => {
    await corpus.setPinned(ferry.id, true);
    expect(await applyRetention(corpus, { mostDays: 2, mostBytes: null }, 4 * DAY)).toBe(1);
    expect(await ids()).toEqual([ferry.id, ferryLater.id, strike.id]);
  });

  it('makes room from the least used on', async () => {
    time = 10 * DAY;
    await corpus.addArticle(ferry, analyse(ferry));
    const bytes = await corpus.upkeep.measureSize();
    expect(await applyRetention(corpus, { mostDays: null, mostBytes: bytes - 1 }, time)).toBe(1);
    expect(await ids()).not.toContain(ferryElsewhere.id);
    expect(await applyRetention(corpus, { mostDays: null, mostBytes: bytes }, time)).toBe(0);
    expect(await applyRetention(corpus, { mostDays: null, mostBytes: 0 }, time)).toBe(3);
  });
});

describe('what a rule would remove is counted without a change, as it would be removed', () => {
  it.each([
    { mostDays: 2, mostBytes: null },
    { mostDays: null, mostBytes: 1 },
    { mostDays: 2, mostBytes: 1 },
    { mostDays: 30, mostBytes: 1_000_000_000 },
    { mostDays: null, mostBytes: null },
  ])('%o', async (rule) => {
    await corpus.setPinned(ferry.id, true);
    const counted = await countBeyond(corpus, rule, 4 * DAY);
    expect(await ids()).toHaveLength(ARTICLES.length);
    expect(await applyRetention(corpus, rule, 4 * DAY)).toBe(counted);
    expect(await ids()).toHaveLength(ARTICLES.length - counted);
  });
});

describe('export and import', () => {
  const exported = async () => {
    const lines: string[] = [];
    for await (const line of exportArticles(corpus)) lines.push(line);
    return lines;
  };

  it('give everything back, and merge', async () => {
    const lines = await exported();
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ARTICLES.map(({ id }) => id));
    await corpus.deleteArticle(strike.id);
    // Pieces need not end where lines do.
    const pieces = lines.join('').match(/[\s\S]{1,700}/g) ?? [];
    expect(await importArticles(corpus, pieces)).toMatchObject({ added: 1, known: 3, badLineCount: 0 });
    expect((await corpus.getArticle(strike.id))?.article).toMatchObject(strike);
    expect(await exported()).toHaveLength(4);
  });

  it('carry all that an article is', async () => {
    const live = { ...ferry, id: 'live', genre: 'live', section: 'Coast', extractedFrom: 'file' } as const;
    await corpus.addArticle(live, analyse(live));
    const lines = await exported();
    await corpus.deleteArticle(live.id);
    await importArticles(corpus, lines);
    expect((await corpus.getArticle(live.id))?.article).toMatchObject(live);
  });

  it('list bad lines and skip them', async () => {
    const lines = ['{"id": "a"', '{"id": "b"}', '', '{"text": "No name."}', `${JSON.stringify({ ...ferry, id: 'c' })}`];
    const result = await importArticles(corpus, [lines.join('\n')]);
    expect(result.added).toBe(1);
    expect(result.badLines).toEqual([
      { line: 1, why: 'not JSON' },
      { line: 2, why: 'no text' },
      { line: 4, why: 'no id' },
    ]);
  });

  it('stop when they are told to, and keep what was done', async () => {
    const stop = new AbortController();
    const lines = ['x', 'y', 'z'].map((id) => `${JSON.stringify({ ...ferry, id })}\n`);
    const result = await importArticles(corpus, lines, {
      signal: stop.signal,
      onProgress: ({ done }) => done === 2 && stop.abort(),
    });
    expect(result).toMatchObject({ added: 2, isCancelled: true });
    expect(await corpus.countArticles()).toBe(6);
  });
});

it('analyses again what an older engine read, in slices', async () => {
  const database = new CorpusDatabase('life');
  await database.analyses.toCollection().modify((row: { version: number }) => {
    row.version = ENGINE_VERSION - 1;
  });
  await database.digests.toCollection().modify((row: { digest: { version: number; terms: string[] } }) => {
    row.digest = { ...row.digest, version: 0 };
  });
  const before = await corpus.findStory(ferry.id);
  expect(await reanalyseSlice(corpus, 3)).toBe(3);
  expect(await reanalyseSlice(corpus, 3)).toBe(1);
  expect(await reanalyseSlice(corpus, 3)).toBe(0);
  const versions = (await database.digests.toArray()).map(({ digest }) => digest.version);
  expect(versions).toEqual(ARTICLES.map(() => DIGEST_VERSION));
  expect(await corpus.findStory(ferry.id)).toEqual(before);
  expect(await database.analyses.where('version').below(ENGINE_VERSION).count()).toBe(0);
  database.close();
});

describe('an analysis that was begun before', () => {
  const shown = async (id: string) => {
    const kept = await corpus.findStory(id);
    return kept && [kept.open.article.text, kept.open.analysis.sentences.length];
  };

  it('is dropped where the outlet changed its text meanwhile', async () => {
    const begun = analyse(ferry);
    const changed = { ...ferry, text: `${ferry.text}\nA second boat is missing. Divers search for it.` };
    await corpus.addArticle(changed, analyse(changed));
    const before = await shown(ferry.id);
    await corpus.upkeep.replaceAnalysis(ferry, begun);
    expect(await shown(ferry.id)).toEqual(before);
  });

  it('is dropped where the article went meanwhile', async () => {
    const begun = analyse(ferry);
    await corpus.deleteArticle(ferry.id);
    await corpus.upkeep.replaceAnalysis(ferry, begun);
    expect(await shown(ferry.id)).toBeNull();
    expect(await ids()).not.toContain(ferry.id);
  });
});
