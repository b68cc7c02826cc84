/**
 * Fills the extension's own corpus, for the popup's bench: built into one script that sets `globalThis.popupCorpus` in a
 * page of the extension. Made-up news, cut short, so that a hundred thousand of them are there soon: the popup reads none of them, only the page that was opened before looks them up.
 */
import { addEntries, indexTables } from '../../../utils/corpus/candidates.ts';
import { toArticleRow } from '../../../utils/corpus/rows.ts';
import { CorpusDatabase } from '../../../utils/corpus/schema.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { makeDigest } from '../../../utils/engine/match/digest.ts';
import { TermFrequencies } from '../../../utils/engine/match/term-weights.ts';
import { makeUp } from './made-up-news.ts';

const STEP = 2_000;
const TEXT = 240; // characters
const frequencies = new TermFrequencies();

/** Articles `from` up to `to`. Called step by step: no call of a browser's driver may last long. */
async function fill(from: number, to: number): Promise<void> {
  const database = new CorpusDatabase('crossread');
  const { articles, texts, analyses } = database;
  const analysis = analyse({ ...makeUp(0).article, title: '', text: '' });
  const keeping = { extractor: 'bench', addedAt: Date.now(), usedAt: Date.now(), pinned: 0 } as const;
  for (let start = from; start < to; start += STEP) {
    const made = Array.from({ length: Math.min(STEP, to - start) }, (_, at) => {
      const { article } = makeUp(start + at);
      return { ...article, text: article.text.slice(0, TEXT) };
    });
    await database.transaction('rw', [articles, texts, analyses, ...indexTables(database)], async () => {
      const keys = await articles.bulkAdd(
        made.map((article) => toArticleRow(article, keeping, 0)),
        { allKeys: true },
      );
      await texts.bulkAdd(made.map(({ text }, at) => ({ key: keys[at]!, text })));
      await analyses.bulkAdd(keys.map((key) => ({ key, version: analysis.version, analysis })));
      const entries = made.map((article, at) => ({ key: keys[at]!, digest: makeDigest(article) }));
      for (const { digest } of entries) frequencies.count(digest.terms, 1);
      await addEntries(database, entries, frequencies);
    });
  }
  database.close();
}

/** What was counted while filling, as the corpus keeps it: else the next look-up would count every article anew. */
async function finish(): Promise<void> {
  const database = new CorpusDatabase('crossread');
  const upTo = (await database.articles.orderBy('key').last())?.key ?? 0;
  const generation = ((await database.frequencies.get('stamp')) as { generation: number } | undefined)?.generation ?? 0;
  const { counters, articles } = frequencies;
  await database.frequencies.bulkPut([
    { name: 'terms', counters, articles },
    { name: 'stamp', upTo, generation: generation + 1 },
  ]);
  database.close();
}

const api = { fill, finish };
export type PopupCorpus = typeof api;
Object.assign(globalThis, { popupCorpus: api });
