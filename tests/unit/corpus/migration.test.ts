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

const RUNGS: readonly Rung[] = [VERSION_1];
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
});
