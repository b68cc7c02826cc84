/**
 * Fits the weights of matching and writes utils/engine/match/fitted-weights.ts.
 *
 *   npx node scripts/fit-matching.ts [FOLDER] [--write]
 *
 * FOLDER (default ../shared/eval/matching) holds dated.jsonl and undated.jsonl: an article a line, with `cluster` naming
 * its event. Rows are the pairs that look-up would really score: each article with its candidates. Figures are
 * cross-validated by cluster in five folds: no event is judged by weights that have seen it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFarApart, type MatchModel, type MatchModels } from '../utils/engine/match/decide.ts';
import { type Digest, makeDigest } from '../utils/engine/match/digest.ts';
import { MemoryIndex } from '../utils/engine/match/memory-index.ts';
import { Neighbourhood } from '../utils/engine/match/neighbourhood.ts';
import { type Candidate, placeInStory } from '../utils/engine/match/place-in-story.ts';
import { readSignals, SIGNALS, type Signal } from '../utils/engine/match/signals.ts';
import { fitLogistic, type LogisticModel } from './fit-logistic.ts';

const FOLDS = 5;
/** Tried thresholds for joining groups, and how much lower a single article may join one. */
const THRESHOLDS = [-0.25];
const SLACKS = [1.25, 1.5, 1.75];
/**
 * Of 1/40000 to 1/200 this does best on events that the weights have not seen: with less of it the signals, many of which
 * say nearly the same, are weighed against each other by chance.
 */
const RIDGE_SHARE = 1 / 800;
/** First matches count for more than pairs, but not more than this much of F1 is given for them. */
const MOST_F1_GIVEN = 0.003;
const TARGET = new URL('../utils/engine/match/fitted-weights.ts', import.meta.url);

interface Row {
  readonly fold: number;
  readonly values: readonly number[];
  readonly isSame: boolean;
}

interface Collection {
  readonly name: 'timed' | 'untimed';
  readonly ids: readonly string[];
  readonly digests: ReadonlyMap<string, Digest>;
  readonly clusters: ReadonlyMap<string, string>;
  readonly index: MemoryIndex;
  readonly candidates: ReadonlyMap<string, readonly Candidate<string>[]>;
}

function readCollection(name: Collection['name'], file: string): Collection {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const digests = new Map<string, Digest>();
  const clusters = new Map<string, string>();
  for (const row of rows) {
    const { cluster, ...article } = JSON.parse(row);
    const outlet = article.outlet ?? article.id;
    const blank = { byline: null, modified: null, language: null };
    digests.set(article.id, makeDigest({ ...blank, ...article, outlet, title: article.title ?? '' }));
    clusters.set(article.id, cluster);
  }
  const index = new MemoryIndex([...digests].map(([id, digest]) => ({ id, digest })));
  const candidates = new Map(
    [...digests.keys()].map((id) => [
      id,
      index.findCandidates(id).map((other) => ({ id: other, digest: digests.get(other) as Digest })),
    ]),
  );
  return { name, ids: [...digests.keys()], digests, clusters, index, candidates };
}

const foldOf = (cluster: string): number => {
  let hash = 7;
  for (const letter of cluster) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
};

/** A new reader's corpus holds a handful of articles: each with a report of its event and its nearest look-alikes. */
function makeSmall({ name, ids, digests, clusters, candidates }: Collection): Collection[] {
  return ids
    .filter((_, at) => at % 2 === 0)
    .flatMap((id) => {
      const near = (candidates.get(id) ?? []).filter(({ digest }) => !isFarApart(digests.get(id) as Digest, digest));
      const mate = near.find((other) => clusters.get(other.id) === clusters.get(id));
      const others = near.filter((other) => clusters.get(other.id) !== clusters.get(id)).slice(0, 2);
      const entries = [{ id, digest: digests.get(id) as Digest }, ...(mate ? [mate] : []), ...others];
      if (entries.length < 2) return [];
      const index = new MemoryIndex(entries);
      const byId = new Map(entries.map((entry) => [entry.id, entry.digest]));
      const found = index.findCandidates(id).map((other) => ({ id: other, digest: byId.get(other) as Digest }));
      return [{ name, ids: [id], digests: byId, clusters, index, candidates: new Map([[id, found]]) }];
    });
}

function readRows({ ids, digests, clusters, index, candidates }: Collection): Row[] {
  return ids.flatMap((id) => {
    const open = digests.get(id) as Digest;
    const others = candidates.get(id) ?? [];
    const here = new Neighbourhood([open, ...others.map(({ digest }) => digest)], index.frequencies);
    return others
      .filter(({ digest }) => !isFarApart(open, digest))
      .map((other) => {
        const signals = readSignals(open, other.digest, here);
        return {
          fold: foldOf(clusters.get(id) ?? ''),
          values: [
            ...SIGNALS.map((signal) => signals[signal]),
            ...SIGNALS.map((signal) => signals[signal] * signals.inexperience),
          ],
          isSame: clusters.get(id) === clusters.get(other.id),
        };
      });
  });
}

const fitRows = (rows: readonly Row[]): LogisticModel =>
  fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ isSame }) => isSame),
    RIDGE_SHARE,
  );

const asModel = ({ bias, weights }: LogisticModel, same: number, pair: number): MatchModel => ({
  bias,
  weights: Object.fromEntries(SIGNALS.map((signal, k) => [signal, weights[k] ?? 0])) as Record<Signal, number>,
  inexperienced: Object.fromEntries(SIGNALS.map((signal, k) => [signal, weights[SIGNALS.length + k] ?? 0])) as Record<
    Signal,
    number
  >,
  same,
  pair,
});

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly firstMatchRight: number;
}

/** As look-up decides: pairs of both directions together; late pairs of one event count neither way. */
function measure(collection: Collection, modelsOf: (id: string) => MatchModels): Figures {
  const { ids, digests, clusters, index, candidates } = collection;
  const found = new Set<string>();
  let firstRight = 0;
  let asked = 0;
  const near = (a: string, b: string) => !isFarApart(digests.get(a) as Digest, digests.get(b) as Digest);
  const byCluster = Map.groupBy(ids, (id) => clusters.get(id) ?? '');
  for (const id of ids) {
    const open = { id, digest: digests.get(id) as Digest };
    const matches = placeInStory(open, candidates.get(id) ?? [], index.frequencies, undefined, modelsOf(id));
    const same = matches.filter(({ relation }) => relation === 'same');
    for (const match of same) {
      const isLate = clusters.get(match.id) === clusters.get(id) && !near(id, match.id);
      if (!isLate) found.add(id < match.id ? `${id}\t${match.id}` : `${match.id}\t${id}`);
    }
    if (!byCluster.get(clusters.get(id) ?? '')?.some((other) => other !== id && near(id, other))) continue;
    asked += 1;
    if (same[0] && clusters.get(same[0].id) === clusters.get(id)) firstRight += 1;
  }
  let gold = 0;
  let right = 0;
  for (const members of byCluster.values()) {
    for (const [i, a] of members.entries()) {
      for (const b of members.slice(i + 1)) {
        if (!near(a, b)) continue;
        gold += 1;
        if (found.has(a < b ? `${a}\t${b}` : `${b}\t${a}`)) right += 1;
      }
    }
  }
  const precision = right / found.size;
  const recall = right / gold;
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    firstMatchRight: firstRight / asked,
  };
}

/** Of the articles put beside one, how many that were found are right, and how many that are right were found. */
function measureSmall(collections: readonly Collection[], modelsOf: (id: string) => MatchModels) {
  let found = 0;
  let gold = 0;
  let right = 0;
  for (const { ids, digests, clusters, index, candidates } of collections) {
    const id = ids[0] as string;
    const open = { id, digest: digests.get(id) as Digest };
    const matches = placeInStory(open, candidates.get(id) ?? [], index.frequencies, undefined, modelsOf(id));
    const same = matches.filter(({ relation }) => relation === 'same');
    found += same.length;
    right += same.filter((match) => clusters.get(match.id) === clusters.get(id)).length;
    gold += [...digests.keys()].filter((other) => other !== id && clusters.get(other) === clusters.get(id)).length;
  }
  return { precision: right / found, recall: right / gold };
}

const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

function fitCollection(collection: Collection): MatchModel {
  const small = makeSmall(collection);
  const rows = [...readRows(collection), ...small.flatMap(readRows)];
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitRows(rows.filter((row) => row.fold !== fold)));
  const results = THRESHOLDS.flatMap((same) => SLACKS.map((slack) => ({ same, pair: same - slack }))).map(
    ({ same, pair }) => {
      const models = folds.map((weights) => asModel(weights, same, pair));
      const figures = measure(collection, (id) => {
        const model = models[foldOf(collection.clusters.get(id) ?? '')] as MatchModel;
        return { timed: model, untimed: model };
      });
      const shown = Object.entries(figures).map(([key, value]) => `${key} ${round(value)}`);
      const alone = measureSmall(small, (id) => {
        const model = models[foldOf(collection.clusters.get(id) ?? '')] as MatchModel;
        return { timed: model, untimed: model };
      });
      console.log(
        `${collection.name} small corpora: precision ${round(alone.precision)}, recall ${round(alone.recall)}`,
      );
      console.log(`${collection.name} same ≥ ${same}, pair ≥ ${pair}: ${shown.join(', ')}`);
      return { same, pair, ...figures };
    },
  );
  const most = Math.max(...results.map(({ f1 }) => f1));
  const best = results
    .filter(({ f1 }) => f1 >= most - MOST_F1_GIVEN)
    .reduce((a, b) => (b.firstMatchRight > a.firstMatchRight ? b : a));
  console.log(
    `${collection.name}: ${rows.length} pairs, ${rows.filter(({ isSame }) => isSame).length} of one event; chosen ${best.same}, ${best.pair}`,
  );
  return asModel(fitRows(rows), best.same, best.pair);
}

function print(models: MatchModels): string {
  const lines = (model: MatchModel) =>
    [
      `bias: ${round(model.bias)},`,
      'weights: {',
      ...SIGNALS.map((signal) => `  ${signal}: ${round(model.weights[signal])},`),
      '},',
      'inexperienced: {',
      ...SIGNALS.map((signal) => `  ${signal}: ${round(model.inexperienced[signal])},`),
      '},',
      `same: ${round(model.same)},`,
      `pair: ${round(model.pair)},`,
    ].map((line) => `    ${line}`);
  return `/** Weights of matching. Made by scripts/fit-matching.ts, which says from what; not to be edited by hand. */
import type { MatchModels } from './decide.ts';

export const FITTED: MatchModels = {
  timed: {
${lines(models.timed).join('\n')}
  },
  untimed: {
${lines(models.untimed).join('\n')}
  },
};
`;
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/eval/matching';
if (!existsSync(folder)) {
  console.error(`fit-matching: no folder ${folder}`);
  process.exit(2);
}
const timed = fitCollection(readCollection('timed', join(folder, 'dated.jsonl')));
const untimed = fitCollection(readCollection('untimed', join(folder, 'undated.jsonl')));
if (process.argv.includes('--write')) {
  writeFileSync(TARGET, print({ timed, untimed }));
  console.log(`written: ${TARGET.pathname}`);
}
