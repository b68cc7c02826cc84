/**
 * The ladder of schema versions: for each released one a database is made as that version made it, with data in it, and
 * opened by the extension as it is now. What stands in `rungs/` is what the release wrote and is never edited; a new
 * version gets a file of its own there.
 */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { reanalyseSlice } from '../../../utils/corpus/reanalyse.ts';
import { readRetention } from '../../../utils/corpus/retention.ts';
import { CorpusDatabase } from '../../../utils/corpus/schema.ts';
import { ENGINE_VERSION } from '../../../utils/engine/types.ts';
import type { Rung } from './rungs/rung.ts';
import { VERSION_1 } from './rungs/version-1.ts';
import { VERSION_2 } from './rungs/version-2.ts';

const RUNGS: readonly Rung[] = [VERSION_1, VERSION_2];
const NAME = 'ladder';

afterEach(() => Dexie.delete(NAME));

async function build({ version, stores, rows }: Rung): Promise<void> {
  const database = new Dexie(NAME);
  database.version(version).stores(stores);
  for (const [table, each] of Object.entries(rows)) await database.table(table).bulkAdd(each);
  database.close();
}

it('has a rung for every version up to the present one', async () => {
  const database = new CorpusDatabase(NAME);
  await database.open();
  expect(RUNGS.map(({ version }) => version)).toEqual(Array.from({ length: database.verno }, (_, at) => at + 1));
  database.close();
});

describe.each(RUNGS)('a corpus of version $version', (rung) => {
  it('opens with every article, its decisions, settings and pins', async () => {
    await build(rung);
    const corpus = openCorpus(NAME);
    const kept = rung.rows.articles as readonly { readonly id: string; readonly title: string }[];
    expect((await corpus.listArticles()).map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
    for (const { id, title } of kept) {
      const reading = await corpus.getArticle(id);
      expect(reading?.article.title).toBe(title);
      expect(reading?.article.text.length).toBeGreaterThan(40);
    }
    expect((await corpus.listArticles()).filter(({ isPinned }) => isPinned)).toHaveLength(1);
    expect(await readRetention(corpus)).toEqual({ mostDays: 90, mostBytes: null });
    corpus.close();
  });

  it('finds the stories that it found, after the engine of today has read it again', async () => {
    await build(rung);
    const corpus = openCorpus(NAME);
    while ((await reanalyseSlice(corpus)) > 0);
    expect(await corpus.upkeep.listAnalysedBefore(ENGINE_VERSION, 1)).toEqual([]);
    const [coast, herald, tunnel] = (rung.rows.articles as readonly { readonly id: string }[]).map(({ id }) => id);
    const story = await corpus.findStory(coast!);
    expect(story?.same.map(({ article }) => article.id)).toEqual([herald]);
    // The reader said so then.
    expect((await corpus.findStory(tunnel!))?.same).toEqual([]);
    expect(await corpus.listVersions(coast!)).toHaveLength(1);
    corpus.close();
  });

  it('finds them before that as well, and nothing of a deleted article is left', async () => {
    await build(rung);
    const corpus = openCorpus(NAME);
    const [coast, herald, tunnel] = (rung.rows.articles as readonly { readonly id: string }[]).map(({ id }) => id);
    expect((await corpus.findStory(coast!))?.same.map(({ article }) => article.id)).toEqual([herald]);
    await corpus.deleteArticles([coast!, herald!, tunnel!]);
    corpus.close();
    const database = new CorpusDatabase(NAME);
    for (const name of ['digests', 'dayPages', 'rareKeys']) expect(await database.table(name).count(), name).toBe(0);
    database.close();
  });
});

describe('version 1', () => {
  const digests = VERSION_1.rows.digests as readonly { readonly key: number; readonly digest: object }[];

  it('keeps undated articles findable among each other', async () => {
    const undated = digests.map((row) => ({
      ...row,
      digest: { ...row.digest, day: null },
      dated: (row as unknown as { readonly dated: readonly [string, number][] }).dated.map(([key]) => [
        key,
        -1_000_000,
      ]),
    }));
    await build({ ...VERSION_1, rows: { ...VERSION_1.rows, digests: undated } });
    const corpus = openCorpus(NAME);
    const [coast, herald] = (VERSION_1.rows.articles as readonly { readonly id: string }[]).map(({ id }) => id);
    expect((await corpus.findStory(coast!))?.same.map(({ article }) => article.id)).toEqual([herald]);
    corpus.close();
  });

  it('packs a day whose articles came far apart', async () => {
    const far = digests.map((row) => ({ ...row, key: row.key === 1 ? 1 : row.key * 5_000 }));
    await build({ ...VERSION_1, rows: { digests: far } });
    const database = new CorpusDatabase(NAME);
    const pages = await database.dayPages.toArray();
    expect(pages.map(({ page }) => page).sort((a, b) => a - b)).toEqual([0, 78, 117]);
    expect((await database.rareKeys.get('brackholm'))?.articles).toContain(10_000);
    database.close();
  });
});
