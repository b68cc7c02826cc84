/**
 * Look-up of an article's event on disk: the index gives candidates (candidates.ts), their digests are scored, and only
 * what belongs to the story is loaded.
 *
 * A look-up is five ways to the disk and back (six where the reader joined articles), whatever the corpus' size; what does not wait for another answer is asked
 * for together with it.
 */
import { type Match, placeInStory } from '../engine/match/place-in-story.ts';
import type { TermFrequencies } from '../engine/match/term-weights.ts';
import type { Article, Reading } from '../engine/types.ts';
import { findCandidates, indexTables } from './candidates.ts';
import type { FrequencyBook } from './frequencies.ts';
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

/** Null where the article is not kept. One transaction. */
export function findStory(database: CorpusDatabase, book: FrequencyBook, id: string): Promise<Story | null> {
  const { articles, texts, analyses, digests, decisions, frequencies } = database;
  return database.transaction(
    'r',
    [articles, texts, analyses, decisions, frequencies, ...indexTables(database)],
    async () => {
      const row = (await articles.where('id').equals(id).first()) as StoredRow | undefined;
      if (!row) return null;
      const [open, said, terms] = await Promise.all([
        digests.get(row.key),
        decisions.where('keys').equals(row.key).toArray(),
        book.read(),
      ]);
      return open ? loadStory(database, row, await findMatches(database, open, said, terms)) : null;
    },
  );
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
