/**
 * How many true reports of an event the candidate index finds before anything is scored, and the time of a look-up in
 * memory: on the labelled collections in ../shared/eval/matching where they are there, else on made-up news.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFarApart } from '../../utils/engine/match/decide.ts';
import { type Digest, makeDigest } from '../../utils/engine/match/digest.ts';
import { MemoryIndex } from '../../utils/engine/match/memory-index.ts';
import type { Article } from '../../utils/engine/types.ts';
import { makeUp } from './support/made-up-news.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/eval/matching');
const MADE_UP = 2_000;

interface Labelled {
  readonly article: Article;
  readonly event: string;
}

export default async function benchMatch(print: (line: string) => void): Promise<void> {
  for (const name of ['dated', 'undated']) {
    const file = join(FOLDER, `${name}.jsonl`);
    if (existsSync(file)) measure(name, readLabelled(file), print);
  }
  const madeUp = Array.from({ length: MADE_UP }, (_, index) => makeUp(index));
  measure(
    'made-up',
    madeUp.map(({ article, event }) => ({ article, event: String(event) })),
    print,
  );
}

function readLabelled(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { cluster, ...row } = JSON.parse(line);
    const blank = { byline: null, modified: null, language: null };
    return { event: cluster, article: { ...blank, ...row, title: row.title ?? '', outlet: row.outlet ?? row.id } };
  });
}

function measure(name: string, labelled: readonly Labelled[], print: (line: string) => void): void {
  let started = performance.now();
  const digests = new Map<string, Digest>(labelled.map(({ article }) => [article.id, makeDigest(article)]));
  const digesting = (performance.now() - started) / labelled.length;
  const index = new MemoryIndex([...digests].map(([id, digest]) => ({ id, digest })));
  const byEvent = Map.groupBy(labelled, ({ event }) => event);
  let asked = 0;
  let found = 0;
  let candidates = 0;
  for (const { article, event } of labelled) {
    const near = new Set(index.findCandidates(article.id));
    candidates += near.size;
    for (const { article: other } of byEvent.get(event) ?? []) {
      if (other.id === article.id) continue;
      if (isFarApart(digests.get(article.id) as Digest, digests.get(other.id) as Digest)) continue;
      asked += 1;
      if (near.has(other.id)) found += 1;
    }
  }
  started = performance.now();
  for (const { article } of labelled) index.findMatches(article.id);
  const looking = (performance.now() - started) / labelled.length;
  print(
    `${name}, ${labelled.length} articles: candidates' recall ${(found / asked).toFixed(4)} with ${(candidates / labelled.length).toFixed(1)} candidates each; digest ${digesting.toFixed(2)} ms, look-up and decision ${looking.toFixed(2)} ms an article`,
  );
}
