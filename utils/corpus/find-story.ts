/**
 * Look-up of an article's event on disk: key ranges of the index give candidates, their digests are scored, and only
 * what belongs to the story is loaded. The counterpart in memory is engine/match/memory-index.ts.
 *
 * A look-up is five ways to the disk and back (six where the reader joined articles), whatever the corpus' size; what does not wait for another answer is asked
 * for together with it.
 */
import { CandidateTally, joinCandidates, keyWeight, lookUpsOf } from '../engine/match/index-keys.ts';
import { type Match, placeInStory } from '../engine/match/place-in-story.ts';
import type { TermFrequencies } from '../engine/match/term-weights.ts';
import type { Article, Reading } from '../engine/types.ts';
import type { FrequencyBook } from './frequencies.ts';
import { type KeyRange, readKeys } from './read-keys.ts';
import { readArticles, readReadings } from './rows.ts';
import type { CorpusDatabase, DecisionRow, DigestRow, Key, StoredRow } from './schema.ts';

export interface Story {
  /** The article asked for. */
  readonly open: Reading;
  /** Other reports of its event, surest first. */
  readonly same: readonly Reading[];
  /** Parts of the same saga, nearest first. */
  readonly related: readonly Article[];
  /** Why each of them is there; `id` is the article's. */
  readonly matches: readonly Match<string>[];
}

/** A rare key that has become common finds no saga any more; more of its articles are not looked at. */
const MOST_PER_RARE_KEY = 60;
/** A key of every article of a busy week is as good as none. */
const MOST_PER_DATED_KEY = 1_500;

/** Null where the article is not kept. One transaction. */
export function findStory(database: CorpusDatabase, book: FrequencyBook, id: string): Promise<Story | null> {
  const { articles, texts, analyses, digests, decisions, frequencies } = database;
  return database.transaction('r', [articles, texts, analyses, digests, decisions, frequencies], async () => {
    const row = (await articles.where('id').equals(id).first()) as StoredRow | undefined;
    if (!row) return null;
    const [open, said, terms] = await Promise.all([
      digests.get(row.key),
      decisions.where('keys').equals(row.key).toArray(),
      book.read(),
    ]);
    return open ? loadStory(database, row, await findMatches(database, open, said, terms)) : null;
  });
}

async function loadStory(
  database: CorpusDatabase,
  row: StoredRow,
  found: readonly Match<Key>[],
): Promise<Story | null> {
  const rows = (await database.articles.bulkGet(found.map(({ id }) => id))) as (StoredRow | undefined)[];
  const byKey = new Map(rows.flatMap((each) => (each ? [[each.key, each] as const] : [])));
  const pick = (relation: 'same' | 'related') =>
    found.flatMap((match) => (match.relation === relation ? (byKey.get(match.id) ?? []) : []));
  const [[own, ...same], related] = await Promise.all([
    readReadings(database, [row, ...pick('same')]),
    readArticles(database, pick('related')),
  ]);
  if (!own) return null;
  const matches = found.flatMap((match) => {
    const each = byKey.get(match.id);
    return each ? [{ ...match, id: each.id }] : [];
  });
  return { open: own, same, related, matches };
}

/** Best first. `said`: what the reader said of the open article and others. */
async function findMatches(
  database: CorpusDatabase,
  open: DigestRow,
  said: readonly DecisionRow[],
  frequencies: TermFrequencies,
): Promise<Match<Key>[]> {
  // Articles that the reader joined to this one are candidates whatever the index says.
  const joined = said.flatMap(({ keys, decision }) =>
    decision === 'same' ? keys.filter((key) => key !== open.key) : [],
  );
  const keys = [...new Set([...joined, ...(await findCandidates(database, open, frequencies))])];
  const [rows, decisions] = await Promise.all([database.digests.bulkGet(keys), readDecisions(database, keys, said)]);
  // So are those that the reader joined to a candidate: where it is of the story, they are.
  const partners = [...decisions.values()].flatMap((row) => (row.decision === 'same' ? row.keys : []));
  const more = [...new Set(partners)].filter((key) => key !== open.key && !keys.includes(key));
  const others = more.length > 0 ? await database.digests.bulkGet(more) : [];
  const candidates = [...rows, ...others].flatMap((row) => (row ? [{ id: row.key, digest: row.digest }] : []));
  const decisionOf = (a: Key, b: Key) => decisions.get(pairOf(a, b))?.decision ?? null;
  return placeInStory({ id: open.key, digest: open.digest }, candidates, frequencies, decisionOf);
}

async function findCandidates(database: CorpusDatabase, open: DigestRow, frequencies: TermFrequencies): Promise<Key[]> {
  const lookUps = lookUpsOf(
    open.dated.map(([key]) => key),
    open.digest.day,
  );
  const near = new CandidateTally<Key>();
  const far = new CandidateTally<Key>();
  const ranges: KeyRange[] = [
    ...lookUps.map(({ key, from, to }) => ({
      index: 'dated' as const,
      range: IDBKeyRange.bound([key, from], [key, to]),
      most: MOST_PER_DATED_KEY,
    })),
    ...open.rare.map((key) => ({ index: 'rare' as const, range: IDBKeyRange.only(key), most: MOST_PER_RARE_KEY })),
  ];
  const found = await readKeys(database, ranges);
  for (const [at, { key }] of lookUps.entries()) near.add(found[at] ?? [], keyWeight(key, frequencies));
  for (const [at, key] of open.rare.entries()) far.add(found[lookUps.length + at] ?? [], keyWeight(key, frequencies));
  return joinCandidates(near.best(open.key), far.best(open.key));
}

/** By pair: what the reader said of any two of these articles, and of the open one (`said`). */
async function readDecisions(
  database: CorpusDatabase,
  keys: readonly Key[],
  said: readonly DecisionRow[],
): Promise<Map<string, DecisionRow>> {
  const rows = await database.decisions.where('keys').anyOf(keys).toArray();
  return new Map([...said, ...rows].map((row) => [row.pair, row]));
}

/** Name of an unordered pair of articles. */
export const pairOf = (a: Key, b: Key): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
