/** Where the people of an article are named, for binding ages to them. */
import { type Document, sourceOf } from '../../text/document.ts';
import type { PersonDetail } from '../../types.ts';

/** Names by where a mention starts and where it ends: 'title' or nothing, and the offset. */
export interface NameIndex {
  readonly starts: ReadonlyMap<string, { readonly name: string; readonly end: number }>;
  readonly ends: ReadonlyMap<string, { readonly name: string; readonly start: number }>;
}

/** As written where a mention has more than one word; a lone surname or first name gets the resolved name. */
export function indexNames(document: Document, people: readonly PersonDetail[]): NameIndex {
  const starts = new Map<string, { name: string; end: number }>();
  const ends = new Map<string, { name: string; start: number }>();
  for (const { name: resolved, mentions } of people) {
    if (resolved === null) continue;
    for (const mention of mentions) {
      const { start, end, field } = mention;
      const source = sourceOf(document.article, mention);
      const written = source.slice(start, end);
      const isLone = !/\s/.test(written.trim());
      if (isLone && isTailOfName(source.slice(Math.max(0, start - 24), start))) continue;
      const name = isLone ? resolved : written;
      starts.set(`${field ?? ''}${start}`, { name, end });
      ends.set(`${field ?? ''}${end}`, { name, start });
    }
  }
  return { starts, ends };
}

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|officer|deputy|sgt|sergeant|det|detective|chief|capt|captain|lt|lieutenant|rev|judge|sen|rep|gov|president|mayor|sheriff|when|while|but|and|after|if|as|because)$/i;

/** Another capital word right before: the mention is the end of a name that was not read whole, somebody else's. */
function isTailOfName(before: string): boolean {
  // Nearly always without any capital.
  if (before === before.toLowerCase()) return false;
  const word = /(\p{Lu}[\p{L}'’-]{0,20})\.?["”’']?\s["“]?$/u.exec(before)?.[1];
  return word !== undefined && !TITLES.test(word);
}
