/** What the corpus bench runs inside the browser: built into one script that sets `globalThis.corpusBench`. */
import MiniSearch from 'minisearch';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { toArticleRow, toDigestRow } from '../../../utils/corpus/rows.ts';
import { CorpusDatabase } from '../../../utils/corpus/schema.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { type Digest, makeDigest } from '../../../utils/engine/match/digest.ts';
import { TermFrequencies } from '../../../utils/engine/match/term-weights.ts';
import { makeUp } from './made-up-news.ts';

const NAME = 'bench';
const STEP = 500;
const frequencies = new TermFrequencies();
let filled = 0;

/** Rows as `addArticle` writes them, many in one transaction; analyses are left out, since look-up reads few of them. */
async function fill(upTo: number): Promise<number> {
  const database = new CorpusDatabase(NAME);
  const started = performance.now();
  const { articles, texts, analyses, digests } = database;
  while (filled < upTo) {
    const made = Array.from({ length: Math.min(STEP, upTo - filled) }, (_, at) => makeUp(filled + at).article);
    const read: Digest[] = made.map(makeDigest);
    for (const { terms } of read) frequencies.count(terms, 1);
    await database.transaction('rw', [articles, texts, analyses, digests], async () => {
      const keeping = { extractor: 'bench', addedAt: 0, usedAt: 0, pinned: 0 } as const;
      const keys = await articles.bulkAdd(
        made.map((article) => toArticleRow(article, keeping, 0)),
        { allKeys: true },
      );
      await texts.bulkAdd(made.map(({ text }, at) => ({ key: keys[at] as number, text })));
      await analyses.bulkAdd(keys.map((key) => ({ key: key as number, version: 0, analysis: EMPTY })));
      await digests.bulkAdd(read.map((digest, at) => toDigestRow(keys[at] as number, digest, frequencies)));
    });
    filled += made.length;
  }
  const { counters, articles: counted } = frequencies;
  const last = (await articles.orderBy('key').last())?.key ?? 0;
  const generation = ((await database.frequencies.get('stamp')) as { generation: number } | undefined)?.generation ?? 0;
  await database.frequencies.bulkPut([
    { name: 'terms', counters, articles: counted },
    { name: 'stamp', upTo: last, generation: generation + 1 },
  ]);
  database.close();
  return performance.now() - started;
}

const EMPTY = analyse({ ...makeUp(0).article, text: '', title: '' });

const corpus = openCorpus(NAME);
const quantile = (times: number[], share: number): number =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** Look-ups of articles spread over the corpus; `recall`: the event's other report was found. */
async function lookUp(count: number) {
  const times: number[] = [];
  let asked = 0;
  let found = 0;
  let matched = 0;
  let right = 0;
  await corpus.findStory(makeUp(1).article.id);
  for (let at = 0; at < count; at += 1) {
    const index = Math.floor((at * filled) / count);
    const { article, event } = makeUp(index);
    const started = performance.now();
    const story = await corpus.findStory(article.id);
    times.push(performance.now() - started);
    const others = [index - 1, index + 1].filter(
      (other) => other >= 0 && other < filled && makeUp(other).event === event,
    );
    const same = new Set(story?.same.map((reading) => reading.article.id));
    matched += same.size;
    for (const other of others) {
      asked += 1;
      if (!same.has(makeUp(other).article.id)) continue;
      found += 1;
    }
    right += others.filter((other) => same.has(makeUp(other).article.id)).length;
  }
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    recall: found / asked,
    precision: right / matched,
  };
}

/** One by one, as pages are read; analysis is made before and not counted. */
async function add(count: number) {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const { article } = makeUp(filled);
    const analysis = analyse(article);
    const started = performance.now();
    await corpus.addArticle(article, analysis);
    times.push(performance.now() - started);
    filled += 1;
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function searchInMemory(size: number, count: number) {
  const started = performance.now();
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: [] });
  for (let at = 0; at < size; at += 1) {
    const { article } = makeUp(at);
    index.add({ id: at, title: article.title, text: article.text });
  }
  const load = performance.now() - started;
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const { article } = makeUp(Math.floor((at * size) / count));
    const query = [...makeDigest(article).terms.slice(0, 48)].join(' ');
    const asked = performance.now();
    index.search(query, { combineWith: 'OR' });
    times.push(performance.now() - asked);
  }
  Object.assign(globalThis, { heldIndex: index });
  return { load, median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function estimateDisk(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const api = { fill, lookUp, add, searchInMemory, estimateDisk };
export type CorpusBench = typeof api;
Object.assign(globalThis, { corpusBench: api });
