/**
 * Fits the thresholds of utils/engine/compare/kinship.ts and prints what each step would cost.
 *
 *   npx node scripts/fit-kinship.ts [FILE]
 *
 * FILE (default ../shared/eval/matching/dated.jsonl) holds an article a line, with `cluster` naming its event. Pairs of one
 * event are two articles of a cluster, look-alikes an article and the nearest candidates that look-up finds for it in
 * other clusters, both within the days that one event is looked for. Of each kind of question the step is chosen that
 * costs least: a lost pair of one event costs 1, a look-alike that gets past its PRICE.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../utils/engine/analyse.ts';
import { LEAST_SHARE, readKinship } from '../utils/engine/compare/kinship.ts';
import { isFarApart } from '../utils/engine/match/decide.ts';
import { type Digest, makeDigest } from '../utils/engine/match/digest.ts';
import { MemoryIndex } from '../utils/engine/match/memory-index.ts';
import type { Article, Reading } from '../utils/engine/types.ts';

type Kind = keyof typeof LEAST_SHARE;

/**
 * Of fifty look-alikes matching lets one through at the utmost (scripts/fit-matching.ts tells how many), and a false
 * difference costs five times a missed one; ten times where the question itself shares the kind of happening alone, or
 * the articles tell of people of other ages.
 */
const PRICE: Readonly<Record<Kind, number>> = { plain: 5 / 50, weak: 10 / 50, otherPeople: 10 / 50 };
const STEPS = Array.from({ length: 13 }, (_, step) => step * 0.05);
const LOOKALIKES = 3; // of an article
const MOST_MATES = 6; // of an article

interface Pair {
  readonly share: number;
  readonly haveOtherPeople: boolean;
  readonly isSame: boolean;
}

function readPairs(file: string): Pair[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const clusters = new Map<string, string>(rows.map(({ id, cluster }) => [id, cluster]));
  const readings = new Map<string, Reading>();
  const digests = new Map<string, Digest>();
  for (const { cluster: _, ...row } of rows) {
    const blank = { url: null, byline: null, modified: null, language: null };
    const article: Article = { ...blank, ...row, outlet: row.outlet ?? row.id, title: row.title ?? '' };
    readings.set(article.id, { article, analysis: analyse(article) });
    digests.set(article.id, makeDigest(article));
  }
  const index = new MemoryIndex([...digests].map(([id, digest]) => ({ id, digest })));
  const mates = Map.groupBy(readings.keys(), (id) => clusters.get(id) ?? id);
  const isNear = (a: string, b: string) => !isFarApart(digests.get(a) as Digest, digests.get(b) as Digest);
  return [...readings.keys()].flatMap((id) => {
    const same = (mates.get(clusters.get(id) ?? id) ?? []).filter((other) => other > id && isNear(id, other));
    const lookalikes = index
      .findCandidates(id)
      .filter((other) => clusters.get(other) !== clusters.get(id) && isNear(id, other));
    return [...same.slice(0, MOST_MATES), ...lookalikes.slice(0, LOOKALIKES)].flatMap((other): Pair[] => {
      const { share, haveOtherPeople } = readKinship(readings.get(id) as Reading, readings.get(other) as Reading);
      return share === null ? [] : [{ share, haveOtherPeople, isSame: clusters.get(id) === clusters.get(other) }];
    });
  });
}

function weigh(kind: Kind, pairs: readonly Pair[]): void {
  const asked = pairs.filter(({ haveOtherPeople }) => haveOtherPeople === (kind === 'otherPeople'));
  const [same, others] = [asked.filter(({ isSame }) => isSame), asked.filter(({ isSame }) => !isSame)];
  const rows = STEPS.map((least) => {
    const [lost, passed] = [same.filter(({ share }) => share < least), others.filter(({ share }) => share >= least)];
    const stopped = others.length - passed.length;
    return { least, lost: lost.length, stopped, cost: lost.length + PRICE[kind] * passed.length };
  });
  const lowest = Math.min(...rows.map(({ cost }) => cost));
  console.log(`\n${kind}: ${same.length} pairs of one event, ${others.length} look-alikes`);
  for (const { least, lost, stopped, cost } of rows) {
    const cells = [least.toFixed(2), percent(lost, same), percent(stopped, others), cost.toFixed(0)];
    const isNow = least.toFixed(2) === LEAST_SHARE[kind].toFixed(2);
    console.log(cells.map((cell) => cell.padStart(9)).join(''), cost === lowest ? 'cheapest' : '', isNow ? 'now' : '');
  }
}

const percent = (part: number, of: readonly Pair[]): string =>
  `${((part / Math.max(1, of.length)) * 100).toFixed(1)} %`;

const pairs = readPairs(process.argv[2] ?? '../shared/eval/matching/dated.jsonl');
console.log('share below which two articles are strangers; lost pairs of one event; stopped look-alikes; cost');
for (const kind of ['plain', 'weak', 'otherPeople'] as const) weigh(kind, pairs);
