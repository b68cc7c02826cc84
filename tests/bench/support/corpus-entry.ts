/** What the corpus bench runs inside the browser: built into one script that sets `globalThis.corpusBench`. */
import MiniSearch from 'minisearch';
import { Listing } from '../../../utils/app/library/listing.ts';
import { addEntries, indexTables } from '../../../utils/corpus/candidates.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { toArticleRow } from '../../../utils/corpus/rows.ts';
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
  const { articles, texts, analyses } = database;
  while (filled < upTo) {
    const made = Array.from({ length: Math.min(STEP, upTo - filled) }, (_, at) => makeUp(filled + at).article);
    const read: Digest[] = made.map(makeDigest);
    for (const { terms } of read) frequencies.count(terms, 1);
    await database.transaction('rw', [articles, texts, analyses, ...indexTables(database)], async () => {
      const keepingOf = (at: number) => ({ extractor: 'bench', addedAt: filled + at, usedAt: 0, pinned: 0 }) as const;
      const keys = await articles.bulkAdd(
        made.map((article, at) => toArticleRow(article, keepingOf(at), 0)),
        { allKeys: true },
      );
      await texts.bulkAdd(made.map(({ text }, at) => ({ key: keys[at] as number, text })));
      await analyses.bulkAdd(keys.map((key) => ({ key: key as number, version: 0, analysis: EMPTY })));
      const entries = read.map((digest, at) => ({ key: keys[at] as number, digest }));
      await addEntries(database, entries, frequencies);
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

/**
 * The library's lists as its page asks for them: milliseconds to the first rows, newest first; with a word that one
 * article in some hundred has; and to the end of a search for a word that none has.
 */
async function list() {
  const first = async (search: string) => {
    const started = performance.now();
    const listing = await Listing.open(corpus, { order: 'newest', search, outlet: null, since: null }, Date.now());
    let shown = 0;
    await listing.more(
      () => {
        if (shown === 0 && listing.length > 0) shown = performance.now() - started;
      },
      () => shown > 0,
    );
    return shown;
  };
  const newest = await first('');
  const [name = ''] = makeUp(Math.floor(filled / 2)).article.title.split(' ');
  const searched = await first(name);
  const started = performance.now();
  const listing = await Listing.open(corpus, { order: 'newest', search: 'qqqq', outlet: null, since: null }, 0);
  while (listing.looked < listing.of)
    await listing.more(
      () => undefined,
      () => false,
    );
  const through = performance.now() - started;
  const asked = performance.now();
  await corpus.shelf.listOutlets();
  return { newest, searched, through, outlets: performance.now() - asked };
}

const index = new MiniSearch({ fields: ['title', 'text'], storeFields: [] });

/** MiniSearch takes in the articles `from` up to `to`; milliseconds, without the time to make them up. */
async function addInMemory(from: number, to: number): Promise<number> {
  const documents = Array.from({ length: to - from }, (_, at) => {
    const { title, text } = makeUp(from + at).article;
    return { id: from + at, title, text };
  });
  const started = performance.now();
  index.addAll(documents);
  return performance.now() - started;
}

/** Milliseconds of a query for the most telling terms of an article. */
async function searchInMemory(at: number): Promise<number> {
  const query = makeDigest(makeUp(at).article).terms.slice(0, 48).join(' ');
  const asked = performance.now();
  index.search(query, { combineWith: 'OR' });
  return performance.now() - asked;
}

async function estimateDisk(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

const api = { fill, lookUp, add, list, addInMemory, searchInMemory, estimateDisk };
export type CorpusBench = typeof api;
Object.assign(globalThis, { corpusBench: api });
