/**
 * Which dated articles have which index keys, kept by day: a row holds the hashes of up to a hundred articles of one day
 * (engine/match/signatures.ts). All that a look-up may find around a day lies together on disk and comes in one request,
 * however many articles there are of other days. Owns the rows; what is asked of them is in candidates.ts.
 */
import { setSignature } from '../engine/match/signatures.ts';
import type { CorpusDatabase, DayPageRow, Key } from './schema.ts';

/** Articles that came one after the other share a row; a power of two, so that places in it need few bits. */
export const KEYS_PER_PAGE = 128;

export interface PageChange {
  readonly key: Key;
  /** Counted from 1970-01-01. */
  readonly day: number;
  /** Index keys of the article; null takes it out. */
  readonly keys: readonly string[] | null;
}

/** Call inside a transaction that may write `dayPages`. A row in which no article is left goes. */
export async function changePages({ dayPages }: CorpusDatabase, changes: readonly PageChange[]): Promise<void> {
  const rows = await makeRows(dayPages, changes);
  const [left, empty] = [rows.filter(isFilled), rows.filter((row) => !isFilled(row))];
  if (left.length > 0) await dayPages.bulkPut(left);
  if (empty.length > 0) await dayPages.bulkDelete(empty.map(idOf));
}

/**
 * Where nothing can be written: rows go that all of whose articles go. In others an article leaves its hashes behind, from
 * which no word can be told; they find nothing, since its digest is gone.
 */
export async function dropPages({ dayPages }: CorpusDatabase, changes: readonly PageChange[]): Promise<void> {
  const rows = await makeRows(dayPages, changes);
  await dayPages.bulkDelete(rows.filter((row) => !isFilled(row)).map(idOf));
}

/** The rows as they are after the changes. */
async function makeRows(dayPages: CorpusDatabase['dayPages'], changes: readonly PageChange[]): Promise<DayPageRow[]> {
  const groups = [...Map.groupBy(changes, ({ key, day }) => `${day}|${pageOf(key)}`).values()];
  const ids = groups.map(([first]): PageId => [first?.day ?? 0, pageOf(first?.key ?? 0)]);
  const before = ids.length > 0 ? await dayPages.bulkGet(ids) : [];
  return groups.map((group, at) => {
    const [day, page] = ids[at] as PageId;
    let signatures = before[at]?.signatures ?? new Uint16Array();
    for (const { key, keys } of group) signatures = setSignature(signatures, key % KEYS_PER_PAGE, keys);
    return { day, page, signatures };
  });
}

/** Rows of all articles of these days and those between them, in order. In a transaction that may read `dayPages`. */
export const readPages = ({ dayPages }: CorpusDatabase, from: number, to: number): PromiseLike<DayPageRow[]> =>
  dayPages.where('[day+page]').between([from, 0], [to, Number.MAX_SAFE_INTEGER], true, true).toArray();

type PageId = [day: number, page: number];

const idOf = ({ day, page }: DayPageRow): PageId => [day, page];
const pageOf = (key: Key): number => Math.floor(key / KEYS_PER_PAGE);
const isFilled = ({ signatures }: DayPageRow): boolean => signatures.length > 0;

/** The article with this place in a row. */
export const keyAt = ({ page }: DayPageRow, number: number): Key => page * KEYS_PER_PAGE + number;
