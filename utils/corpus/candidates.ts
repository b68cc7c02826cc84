/**
 * The candidate index on disk: the digests, and by which keys each is found. Owns what is written when an article comes,
 * changes or goes, so that no article is half indexed, and the look-up of an article's candidates. The counterpart in
 * memory is engine/match/memory-index.ts.
 *
 * All functions are called inside a transaction over the tables that `indexTables` gives.
 */
import type { Digest } from '../engine/match/digest.ts';
import { CandidateTally, DAYS_AROUND, joinCandidates, keyWeight, makeIndexKeys } from '../engine/match/index-keys.ts';
import { SignatureScale } from '../engine/match/signatures.ts';
import type { TermFrequencies } from '../engine/match/term-weights.ts';
import { changePages, dropPages, keyAt, type PageChange, readPages } from './day-pages.ts';
import { changeRareKeys, dropRareKeys, readRareKeys } from './rare-keys.ts';
import type { CorpusDatabase, DigestRow, Key } from './schema.ts';

/** Of the undated articles that share a key, no more are looked at. */
const MOST_PER_UNDATED_KEY = 1_500;

export const indexTables = ({ digests, dayPages, rareKeys }: CorpusDatabase) => [digests, dayPages, rareKeys];

/** Articles that have no entries yet. */
export async function addEntries(
  database: CorpusDatabase,
  entries: readonly { readonly key: Key; readonly digest: Digest }[],
  frequencies: TermFrequencies,
): Promise<void> {
  const made = entries.map(({ key, digest }) => ({ key, digest, keys: makeIndexKeys(digest, frequencies) }));
  const rows = made.map(({ key, digest, keys: { near, rare } }): DigestRow => {
    const row = { key, digest, rare };
    return digest.day === null ? { ...row, undated: near } : row;
  });
  await Promise.all([
    database.digests.bulkPut(rows),
    changePages(
      database,
      made.flatMap(({ key, digest, keys }) => pageChange(key, digest, keys.near)),
    ),
    changeRareKeys(
      database,
      rows.map(({ key, rare }) => ({ key, rare, comes: true })),
    ),
  ]);
}

/** `before`: what the article had. */
export async function replaceEntry(
  database: CorpusDatabase,
  key: Key,
  before: DigestRow | undefined,
  digest: Digest,
  frequencies: TermFrequencies,
): Promise<void> {
  if (before) await removeEntries(database, [before]);
  await addEntries(database, [{ key, digest }], frequencies);
}

/** `hasRoom`: false where nothing can be written, not even a row that gets smaller. */
export async function removeEntries(
  database: CorpusDatabase,
  rows: readonly DigestRow[],
  hasRoom = true,
): Promise<void> {
  const pages = rows.flatMap(({ key, digest }) => pageChange(key, digest, null));
  const rare = rows.map(({ key, rare }) => ({ key, rare, comes: false }));
  await Promise.all([
    database.digests.bulkDelete(rows.map(({ key }) => key)),
    hasRoom ? changePages(database, pages) : dropPages(database, pages),
    hasRoom ? changeRareKeys(database, rare) : dropRareKeys(database, rare),
  ]);
}

const pageChange = (key: Key, { day }: Digest, keys: readonly string[] | null): PageChange[] =>
  day === null ? [] : [{ key, day, keys }];

/** Best first: articles of the days around the open one's, then those of other times and those without a day. */
export async function findCandidates(
  database: CorpusDatabase,
  open: DigestRow,
  frequencies: TermFrequencies,
): Promise<Key[]> {
  const [near, rare] = await Promise.all([
    open.digest.day === null
      ? tallyUndated(database, open, frequencies)
      : tallyDays(database, open.digest, open.digest.day, frequencies),
    readRareKeys(database, open.rare),
  ]);
  const far = new CandidateTally<Key>();
  for (const [at, key] of open.rare.entries()) far.add(rare[at] ?? [], keyWeight(key, frequencies));
  return joinCandidates(open.key, near, far);
}

/** All articles of the days around: their keys lie together, whatever they are. */
async function tallyDays(
  database: CorpusDatabase,
  digest: Digest,
  day: number,
  frequencies: TermFrequencies,
): Promise<CandidateTally<Key>> {
  // Asked for first: the keys are weighed while the disk is read.
  const reading = readPages(database, day - DAYS_AROUND, day + DAYS_AROUND);
  const scale = new SignatureScale(makeIndexKeys(digest, frequencies).near, (key) => keyWeight(key, frequencies));
  const tally = new CandidateTally<Key>();
  for (const page of await reading)
    scale.weigh(page.signatures, (number, weight) => tally.add([keyAt(page, number)], weight));
  return tally;
}

/** Articles without a day, among each other: they may be of any time, so each key is looked up by itself. */
async function tallyUndated(
  { digests }: CorpusDatabase,
  { undated = [] }: DigestRow,
  frequencies: TermFrequencies,
): Promise<CandidateTally<Key>> {
  const found = await Promise.all(
    undated.map((key) => digests.where('undated').equals(key).limit(MOST_PER_UNDATED_KEY).primaryKeys()),
  );
  const tally = new CandidateTally<Key>();
  for (const [at, key] of undated.entries()) tally.add(found[at] ?? [], keyWeight(key, frequencies));
  return tally;
}
