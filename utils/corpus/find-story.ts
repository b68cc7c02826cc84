/**
 * Look-up of an article's event on disk: key ranges of the index give candidates, their digests are scored, and only
 * what belongs to the story is loaded. The counterpart in memory is engine/match/memory-index.ts.
 */
import { CandidateTally, joinCandidates, keyWeight, lookUpsOf } from '../engine/match/index-keys.ts';
import { type Match, placeInStory } from '../engine/match/place-in-story.ts';
import type { TermFrequencies } from '../engine/match/term-weights.ts';
import type { CorpusDatabase, DigestRow, Key } from './schema.ts';

/** A rare key that has become common finds no saga any more; more of its articles are not looked at. */
const MOST_PER_RARE_KEY = 60;
/** A key of every article of a busy week is as good as none. */
const MOST_PER_DATED_KEY = 1_500;

/** Matches of a stored article, best first, by key. Call inside a transaction that may read the tables named here. */
export async function findMatches(
  database: CorpusDatabase,
  open: DigestRow,
  frequencies: TermFrequencies,
): Promise<Match<Key>[]> {
  const joined = await readPartners(database, open.key);
  const keys = [...new Set([...joined, ...(await findCandidates(database, open, frequencies))])];
  const rows = await database.digests.bulkGet(keys);
  const candidates = rows.flatMap((row) => (row ? [{ id: row.key, digest: row.digest }] : []));
  const decisions = await readDecisions(database, [open.key, ...keys]);
  const decisionOf = (a: Key, b: Key) => decisions.get(pairOf(a, b)) ?? null;
  return placeInStory({ id: open.key, digest: open.digest }, candidates, frequencies, decisionOf);
}

async function findCandidates(database: CorpusDatabase, open: DigestRow, frequencies: TermFrequencies): Promise<Key[]> {
  const near = new CandidateTally<Key>();
  const far = new CandidateTally<Key>();
  const keys = open.dated.map(([key]) => key);
  const { digests } = database;
  const lookUps = [
    ...lookUpsOf(keys, open.digest.day).map(async ({ key, from, to }) => {
      const range = digests.where('dated').between([key, from], [key, to], true, true);
      near.add(await range.limit(MOST_PER_DATED_KEY).primaryKeys(), keyWeight(key, frequencies));
    }),
    ...open.rare.map(async (term) => {
      const keys = await digests.where('rare').equals(term).limit(MOST_PER_RARE_KEY).primaryKeys();
      far.add(keys, keyWeight(term, frequencies));
    }),
  ];
  await Promise.all(lookUps);
  return joinCandidates(near.best(open.key), far.best(open.key));
}

/** Articles that the reader joined to this one: candidates whatever the index says. */
async function readPartners(database: CorpusDatabase, open: Key): Promise<Key[]> {
  const rows = await database.decisions.where('keys').equals(open).toArray();
  return rows.flatMap(({ keys, decision }) => (decision === 'same' ? keys.filter((key) => key !== open) : []));
}

async function readDecisions(
  database: CorpusDatabase,
  keys: readonly Key[],
): Promise<Map<string, 'same' | 'different'>> {
  const rows = await database.decisions.where('keys').anyOf(keys).toArray();
  return new Map(rows.map(({ pair, decision }) => [pair, decision]));
}

/** Name of an unordered pair of articles. */
export const pairOf = (a: Key, b: Key): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
