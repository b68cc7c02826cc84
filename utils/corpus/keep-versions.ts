/**
 * Which earlier texts of an article are kept. An outlet may touch an article up a hundred times in a day, and a page may
 * say something else at every reading: the earlier texts are bounded in number, and those that tell something stay.
 */
import type { Analysis } from '../engine/types.ts';
import { toVersionRow } from './rows.ts';
import type { CorpusDatabase, Key, StoredRow, VersionRow } from './schema.ts';

/** Earlier texts of one article that are kept, of each way of extraction. */
export const MOST_VERSIONS = 8;

type KeptVersion = VersionRow & { readonly n: number };

/**
 * Keeps the text that is about to be replaced, and lets go of one where there are too many: the oldest edit that changed
 * no detail, else the oldest, but never the first nor the last. Resolves to the characters that all earlier texts of the
 * article take. Call inside a transaction that may write `versions`.
 */
export async function keepVersion(
  { versions }: CorpusDatabase,
  row: StoredRow,
  text: string,
  isTrivial: boolean,
): Promise<number> {
  await versions.add({ ...toVersionRow(row, text), ...(isTrivial && { isTrivial }) });
  const all = (await versions.where('key').equals(row.key).sortBy('n')) as KeptVersion[];
  const alike = all.filter(({ extractor }) => extractor === row.extractor);
  const gone = alike.length > MOST_VERSIONS ? chooseGoing(alike) : null;
  if (gone !== null) await versions.delete(gone);
  return all.reduce((sum, { n, article }) => sum + (n === gone ? 0 : article.text.length), 0);
}

/** `n` of the one that goes. `versions`: oldest first. */
function chooseGoing(versions: readonly KeptVersion[]): number | null {
  const between = versions.slice(1, -1);
  return (between.find(({ isTrivial }) => isTrivial) ?? between[0])?.n ?? null;
}

/** True where both tell the same quotations, dates, numbers, people and places, in whatever order. */
export const tellsTheSame = (one: Analysis, other: Analysis): boolean =>
  one.version === other.version && listDetails(one) === listDetails(other);

function listDetails({ quotations, dates, numbers, people, places }: Analysis): string {
  const details = [...quotations, ...dates, ...numbers, ...people, ...places].map(({ text }) => text);
  const titles = people.flatMap((person) => person.titles.map(({ text }) => text));
  return JSON.stringify([...new Set([...details, ...titles])].sort());
}

/** Characters of an article's earlier texts. Call inside a transaction that may read `versions`. */
export async function measureVersions({ versions }: CorpusDatabase, key: Key): Promise<number> {
  const kept = await versions.where('key').equals(key).toArray();
  return kept.reduce((sum, { article }) => sum + article.text.length, 0);
}
