/** Where the persons of an article are mentioned, by sentence. */
import type { Detail, PersonDetail, Reading } from '../types.ts';
import { onceAReading } from './once-a-reading.ts';

export interface Mention {
  readonly person: PersonDetail;
  readonly start: number;
  readonly end: number;
}

/** Index of the sentence → its mentions of named persons, in order. The title's sentences are left out. */
export const mentionsBySentence: (reading: Reading) => ReadonlyMap<number, readonly Mention[]> =
  onceAReading(gatherMentions);

function gatherMentions({ analysis }: Reading): Map<number, Mention[]> {
  const all: Mention[] = [];
  for (const person of analysis.people) {
    if (person.name === null) continue;
    for (const { start, end, field } of person.mentions) if (!field) all.push({ person, start, end });
  }
  all.sort((a, b) => a.start - b.start);
  const bySentence = new Map<number, Mention[]>();
  let at = 0;
  let index = -1;
  for (const { start, end, field } of analysis.sentences) {
    index += 1;
    if (field === 'title') continue;
    while (at < all.length && all[at]!.start < start) at += 1;
    if (at === all.length) break;
    if (all[at]!.start >= end) continue;
    const inside: Mention[] = [];
    while (at < all.length && all[at]!.start < end) {
      inside.push(all[at]!);
      at += 1;
    }
    bySentence.set(index, inside);
  }
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
