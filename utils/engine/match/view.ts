/** A digest made ready for scoring many pairs: terms as numbers, in order, and weights summed once. */
import type { Digest } from './digest.ts';
import type { TermTable } from './term-table.ts';
import { hasTerm, makeVector, orderOf, type Vector } from './vectors.ts';

export interface View {
  readonly digest: Digest;
  /** By corpus-wide weights and how often each stands there; and by weights within the neighbourhood. */
  readonly vector: Vector;
  readonly localVector: Vector;
  /** Terms by their weight alone: of the whole article, and of its beginning. */
  readonly weights: Vector;
  readonly lead: Vector;
  readonly title: Vector;
  readonly names: Vector;
  /** Of them, those that stand in the beginning. */
  readonly leadNames: Vector;
  /** Names and how prominent each is, most prominent first. */
  readonly prominent: readonly { readonly name: number; readonly prominence: number }[];
  /** Pairs of name words, each by its commoner word. */
  readonly fullNames: Vector;
  /** Ascending. */
  readonly quotes: Uint32Array;
}

/** `terms`: the numbers of the digest's terms; `localWeight`: how telling each is among the articles at hand. */
export function makeView(
  digest: Digest,
  terms: Uint32Array,
  table: TermTable,
  localWeight: (term: number) => number,
): View {
  const weigh = (term: number) => table.weightOf(term);
  const often = (place: number) => LOGARITHMS[digest.counts[place] ?? 1] ?? 1 + Math.log(digest.counts[place] ?? 1);
  const vectorOf = (words: readonly string[]) => makeVector(orderOf(table.numbersOf(words)), weigh);
  const order = orderOf(terms);
  const lead = vectorOf(digest.lead);
  const named = table.numbersOf(digest.names);
  const isLeading = (name: number, place: number) =>
    hasTerm(lead.terms, table.stemOf(name, digest.names[place] as string));
  return {
    digest,
    vector: makeVector(order, (term, place) => often(place) * weigh(term)),
    localVector: makeVector(
      order,
      (term, place) => often(place) * localWeight(term) * Math.sqrt(Math.max(0.3, weigh(term))),
    ),
    weights: makeVector(order, weigh),
    lead,
    title: vectorOf(digest.title),
    names: makeVector(orderOf(named), weigh),
    leadNames: makeVector(orderOf(named.filter(isLeading)), weigh),
    prominent: readProminence(digest, named, weigh),
    fullNames: vectorOf(digest.fullNames),
    quotes: Uint32Array.from(digest.quotes).sort(),
  };
}

/** 1 + the natural logarithm of the counts that nearly all terms have. */
const LOGARITHMS = Array.from({ length: 32 }, (_, count) => 1 + Math.log(Math.max(1, count)));

function readProminence(digest: Digest, names: Uint32Array, weigh: (name: number) => number): View['prominent'] {
  // Named once in sixty words throughout: the article is about this name.
  const enough = 1 + digest.length / 60;
  const all: { name: number; prominence: number }[] = [];
  for (const [place, name] of names.entries())
    all.push({ name, prominence: (Math.min(1, (digest.nameCounts[place] ?? 1) / enough) * weigh(name)) / 8 });
  return all.sort((a, b) => b.prominence - a.prominence);
}
