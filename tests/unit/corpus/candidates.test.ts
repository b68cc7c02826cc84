/** The candidate index on disk: nothing half indexed, nothing left behind, and the same candidates as in memory. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCandidates } from '../../../utils/corpus/candidates.ts';
import { Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { MOST_PER_RARE_KEY } from '../../../utils/corpus/rare-keys.ts';
import { CorpusDatabase, type DigestRow } from '../../../utils/corpus/schema.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { makeDigest } from '../../../utils/engine/match/digest.ts';
import { MemoryIndex } from '../../../utils/engine/match/memory-index.ts';
import { readSignatures } from '../../../utils/engine/match/signatures.ts';
import type { Article } from '../../../utils/engine/types.ts';
import { makeUp } from '../../bench/support/made-up-news.ts';
import { ferry, ferryElsewhere, ferryLater, makeArticle, strike } from '../stories.ts';

const NAME = 'candidates';
let corpus: Corpus;
let database: CorpusDatabase;

beforeEach(() => {
  corpus = openCorpus(NAME, () => 1_000);
  database = new CorpusDatabase(NAME);
});
afterEach(async () => {
  database.close();
  corpus.close();
  await Dexie.delete(NAME);
});

const add = async (...articles: readonly Article[]) => {
  for (const article of articles) await corpus.addArticle(article, analyse(article));
};
const same = async (article: Article) =>
  (await corpus.findStory(article.id))?.same.map((reading) => reading.article.id);

/** Articles on pages, each with its day, and under rare keys; by their keys. */
async function readIndex() {
  const pages = (await database.dayPages.toArray()).flatMap(({ day, page, signatures }) =>
    [...readSignatures(signatures)].map(({ number }) => `${page * 128 + number} on ${day}`),
  );
  const rare = new Set((await database.rareKeys.toArray()).flatMap(({ articles }) => articles));
  return { pages: pages.sort(), rare: [...rare].sort() };
}

describe('what is indexed', () => {
  it('goes with the article, and comes back with it', async () => {
    await add(ferry, ferryElsewhere, strike);
    const before = await readIndex();
    expect(before.pages).toHaveLength(3);
    const taken = await corpus.shelf.takeOut([ferry.id, strike.id]);
    expect((await readIndex()).pages).toHaveLength(1);
    await corpus.shelf.putBack(taken);
    expect(await same(ferry)).toEqual([ferryElsewhere.id]);
    expect((await readIndex()).pages).toHaveLength(3);
    await corpus.deleteArticles([ferry.id, ferryElsewhere.id, strike.id]);
    expect(await readIndex()).toEqual({ pages: [], rare: [] });
    expect(await database.dayPages.count()).toBe(0);
    expect(await database.rareKeys.count()).toBe(0);
  });

  it('moves with the date that the page gives', async () => {
    await add(ferry, ferryElsewhere);
    expect(await same(ferryElsewhere)).toEqual([ferry.id]);
    await add({ ...ferry, published: '2029-01-01' });
    expect(await same(ferryElsewhere)).toEqual([]);
    expect((await readIndex()).pages).toHaveLength(2);
    await add({ ...ferry, published: null });
    expect((await readIndex()).pages).toHaveLength(1);
    await add(ferry);
    expect(await same(ferryElsewhere)).toEqual([ferry.id]);
    expect((await database.digests.toArray()).filter(({ undated }) => undated !== undefined)).toEqual([]);
  });

  it('goes from a full disk too, where no row can be written', async () => {
    await add(ferry, ferryElsewhere, strike);
    const full = new CorpusDatabase(NAME);
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    for (const table of [full.dayPages, full.rareKeys, full.frequencies]) {
      table.hook('creating', refuse);
      table.hook('updating', refuse);
    }
    const removing = new Corpus(full, () => 1_000);
    expect(await removing.deleteArticles([strike.id])).toBe(1);
    expect((await removing.findStory(ferry.id))?.same.map(({ article }) => article.id)).toEqual([ferryElsewhere.id]);
    expect((await readIndex()).rare).not.toContain(3);
    expect(await removing.deleteArticles([ferry.id, ferryElsewhere.id])).toBe(2);
    expect((await readIndex()).rare).toEqual([]);
    full.close();
  });

  it('is wiped', async () => {
    await add(ferry, strike);
    await corpus.wipe();
    expect(await readIndex()).toEqual({ pages: [], rare: [] });
  });
});

it('finds undated articles among each other', async () => {
  const undated = [ferry, ferryElsewhere, strike].map((article) => ({ ...article, published: null }));
  await add(...undated);
  expect(await same(undated[0] as Article)).toEqual([ferryElsewhere.id]);
});

it('keeps the last articles under a rare key that has become common', async () => {
  for (let at = 0; at < MOST_PER_RARE_KEY + 5; at += 1) {
    const published = new Date(Date.UTC(2031, 0, 1 + at * 20)).toISOString().slice(0, 10);
    await add(makeArticle(`gull${at}`, 'Quellmarsh', published, 'Gulls nested in Quellmarsh again.'));
  }
  const row = await database.rareKeys.get('quellmarsh');
  expect(row?.articles).toHaveLength(MOST_PER_RARE_KEY);
  expect(row?.articles.at(-1)).toBe(MOST_PER_RARE_KEY + 5);
});

it('gives the candidates that the index in memory gives', async () => {
  const articles = [
    ferry,
    ferryElsewhere,
    ferryLater,
    strike,
    ...Array.from({ length: 40 }, (_, at) => makeUp(at * 40).article),
  ];
  await add(...articles);
  const index = new MemoryIndex(articles.map((article) => ({ id: article.id, digest: makeDigest(article) })));
  const rows = (await database.digests.toArray()) as DigestRow[];
  for (const [at, open] of rows.entries()) {
    const keys = await database.transaction('r', [database.digests, database.dayPages, database.rareKeys], () =>
      findCandidates(database, open, index.frequencies),
    );
    const found = keys.map((key) => articles[key - 1]?.id);
    // Articles that were stored early chose their keys when little was counted: a few of the last differ.
    const expected = new Set(index.findCandidates(articles[at]?.id ?? ''));
    const shared = found.filter((id) => expected.has(id ?? ''));
    expect(shared.length).toBeGreaterThanOrEqual(0.7 * Math.min(found.length, expected.size));
  }
});
