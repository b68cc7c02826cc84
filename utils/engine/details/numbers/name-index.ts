/** Where the people of an article are named, for binding ages to them. */
import { type Document, sourceOf } from '../../text/document.ts';
import type { PersonDetail, Span } from '../../types.ts';

/** The mention of a named person, with the name as written, or the resolved name of a lone surname or first name. */
export interface NamedMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Named mentions by the places (`placeIn`) where they start and where they end. */
export interface NameIndex {
  readonly starts: ReadonlyMap<number, NamedMention>;
  readonly ends: ReadonlyMap<number, NamedMention>;
}

/** An offset in the title or in the text, as one number. */
export const placeIn = (field: Span['field'], offset: number): number => (field === undefined ? offset : -1 - offset);

export const indexNames = (document: Document, people: readonly PersonDetail[]): NameIndex =>
  new LazyNames(document, people);

/** Made when first asked for: an article without ages asks for no name. */
class LazyNames implements NameIndex {
  readonly #document: Document;
  readonly #people: readonly PersonDetail[];
  #maps: { starts: Map<number, NamedMention>; ends: Map<number, NamedMention> } | null = null;

  constructor(document: Document, people: readonly PersonDetail[]) {
    this.#document = document;
    this.#people = people;
  }

  get starts(): ReadonlyMap<number, NamedMention> {
    this.#maps ??= readNames(this.#document, this.#people);
    return this.#maps.starts;
  }

  get ends(): ReadonlyMap<number, NamedMention> {
    this.#maps ??= readNames(this.#document, this.#people);
    return this.#maps.ends;
  }
}

function readNames(
  document: Document,
  people: readonly PersonDetail[],
): { starts: Map<number, NamedMention>; ends: Map<number, NamedMention> } {
  const starts = new Map<number, NamedMention>();
  const ends = new Map<number, NamedMention>();
  for (const { name: resolved, mentions } of people) {
    if (resolved === null) continue;
    for (const mention of mentions) {
      const { start, end, field } = mention;
      const source = sourceOf(document.article, mention);
      const written = source.slice(start, end);
      const isLone = !/\s/.test(written.trim());
      if (isLone && isTailOfName(source.slice(Math.max(0, start - 24), start))) continue;
      const named = { name: isLone ? resolved : written, start, end };
      starts.set(placeIn(field, start), named);
      ends.set(placeIn(field, end), named);
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
