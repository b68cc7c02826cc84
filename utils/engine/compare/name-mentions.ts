/** Where the persons of an article are mentioned, by sentence. */
import type { Detail, PersonDetail, Reading } from '../types.ts';

export interface Mention {
  readonly person: PersonDetail;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Reading, ReadonlyMap<number, readonly Mention[]>>();

/** Index of the sentence → its mentions of named persons, in order. The title's sentences are left out. */
export function mentionsBySentence(reading: Reading): ReadonlyMap<number, readonly Mention[]> {
  const before = known.get(reading);
  if (before) return before;
  const all = reading.analysis.people
    .filter(({ name }) => name !== null)
    .flatMap((person) =>
      person.mentions.filter(({ field }) => !field).map(({ start, end }) => ({ person, start, end })),
    )
    .sort((a, b) => a.start - b.start);
  const bySentence = new Map<number, Mention[]>();
  let at = 0;
  for (const [index, sentence] of reading.analysis.sentences.entries()) {
    if (sentence.field === 'title') continue;
    while (at < all.length && all[at]!.start < sentence.start) at += 1;
    const inside: Mention[] = [];
    while (at < all.length && all[at]!.start < sentence.end) {
      inside.push(all[at]!);
      at += 1;
    }
    if (inside.length > 0) bySentence.set(index, inside);
  }
  known.set(reading, bySentence);
  return bySentence;
}

/** Both details' sentences name people, and no surname is in both. */
export function nameOtherPeople(a: Told, b: Told): boolean {
  const [one, other] = [surnamesBeside(a), surnamesBeside(b)];
  return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}

interface Told {
  readonly reading: Reading;
  readonly detail: Detail;
}

const surnamesBeside = ({ reading, detail }: Told): string[] =>
  (mentionsBySentence(reading).get(detail.sentence) ?? []).flatMap(({ person: { name } }) =>
    name === null ? [] : [name.split(/\s+/).at(-1) ?? name],
  );
