/**
 * From matches of pairs to utterances over any number of articles: sentences that are matched with each other, directly
 * or over a third article, are one utterance; so are sentences that differ in one and the same pair of quotations.
 */
import type { Reading } from '../../types.ts';
import type { Quoted } from './likeness.ts';
import type { Match } from './matches.ts';

/** One article's version of an utterance: sentences `sentences` of a quotation. */
export interface Version {
  readonly quoted: Quoted;
  readonly sentences: ReadonlySet<number>;
}

export interface Utterance {
  /** One an article, in order of publication. */
  readonly versions: readonly Version[];
  readonly matches: readonly Match[];
}

/** A sentence of a quotation as one number. Quotations have fewer than this many sentences. */
const SENTENCES = 512;
const nodeOf = (quoted: Quoted, sentence: number): number =>
  quoted.index * SENTENCES + Math.min(sentence, SENTENCES - 1);

/** Utterances in order of their first version. */
export function gatherUtterances(matches: readonly Match[]): Utterance[] {
  const { find, join } = makeGroups();
  const linksOf = makeLinker();
  for (const match of matches) {
    for (const [x, y] of linksOf(match)) join(nodeOf(match.a, x), nodeOf(match.b, y));
    const differing = (['a', 'b'] as const).flatMap((side) =>
      [...differingSentences(match, side)].map((sentence) => nodeOf(match[side], sentence)),
    );
    for (const node of differing.slice(1)) join(node, differing[0] as number);
  }
  const groups = new Map<number, { matches: Set<Match>; nodes: Map<Quoted, Set<number>> }>();
  for (const match of matches) {
    for (const side of ['a', 'b'] as const) {
      for (const sentence of sentencesOf(match, side)) {
        const root = find(nodeOf(match[side], sentence));
        const group = groups.get(root) ?? { matches: new Set<Match>(), nodes: new Map<Quoted, Set<number>>() };
        groups.set(root, group);
        group.matches.add(match);
        group.nodes.set(match[side], (group.nodes.get(match[side]) ?? new Set()).add(sentence));
      }
    }
  }
  return [...groups.values()].map(({ matches: own, nodes }) => ({ versions: onePerArticle(nodes), matches: [...own] }));
}

/**
 * Matches of quotations that hang together, over any number of matches, with one in which something differs: no other has
 * a say in whether an utterance is told in two ways. In the given order.
 */
export function leaveAgreed(matches: readonly Match[]): readonly Match[] {
  if (matches.every(({ hunks }) => hunks.length === 0)) return [];
  const { find, join } = makeGroups();
  for (const { a, b } of matches) join(a.index, b.index);
  const differing = new Set(matches.flatMap(({ a, hunks }) => (hunks.length > 0 ? [find(a.index)] : [])));
  return matches.filter(({ a }) => differing.has(find(a.index)));
}

/** Which numbers hang together (union-find): those of one group find the same. */
export function makeGroups(): { find: (node: number) => number; join: (x: number, y: number) => void } {
  const parents = new Map<number, number>();
  const find = (node: number): number => {
    let root = node;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(node, root);
    return root;
  };
  return { find, join: (x, y) => parents.set(find(x), find(y)) };
}

/** Pairs of sentences that share at least two words, or a third of the shorter one; found once for copies of two texts. */
function makeLinker(): (match: Match) => readonly (readonly [number, number])[] {
  const known = new Map<Match['matches'], readonly (readonly [number, number])[]>();
  return (match) => {
    const links = known.get(match.matches) ?? linksOf(match);
    known.set(match.matches, links);
    return links;
  };
}

function linksOf({ a, b, matches }: Match): [number, number][] {
  const shared = new Map<number, number>();
  const key = (i: number, j: number) => (a.words[i]?.sentence ?? 0) * SENTENCES + (b.words[j]?.sentence ?? 0);
  for (const [i, j] of matches) shared.set(key(i, j), (shared.get(key(i, j)) ?? 0) + 1);
  return [...shared].flatMap(([pair, count]): [number, number][] =>
    count >= 2 || matches.length < 4 ? [[Math.floor(pair / SENTENCES), pair % SENTENCES]] : [],
  );
}

/** Sentences of one side that hold a difference, or the place where words are missing. */
export function differingSentences(match: Match, side: 'a' | 'b'): Set<number> {
  const { words } = match[side];
  const sentences = new Set<number>();
  for (const hunk of match.hunks) {
    const [from, to] = hunk[side];
    if (from === to) for (const at of [from - 1, from]) sentences.add(words[at]?.sentence ?? 0);
    for (let i = from; i < to; i += 1) sentences.add(words[i]?.sentence ?? 0);
  }
  return sentences;
}

/** Sentences of one side that the shared stretch touches. */
export function sentencesOf(match: Match, side: 'a' | 'b'): Set<number> {
  const [from, to] = side === 'a' ? match.rangeA : match.rangeB;
  const { words } = match[side];
  const sentences = new Set<number>();
  let last = -1;
  for (let at = from; at < Math.min(to, words.length); at += 1) {
    const { sentence } = words[at] as (typeof words)[number];
    if (sentence !== last) sentences.add(sentence);
    last = sentence;
  }
  return sentences;
}

/** Where an article gives the utterance twice, the fuller version counts. */
function onePerArticle(nodes: ReadonlyMap<Quoted, ReadonlySet<number>>): Version[] {
  const best = new Map<Reading, Version & { size: number }>();
  for (const [quoted, sentences] of nodes) {
    const size = quoted.words.filter((word) => sentences.has(word.sentence)).length;
    const rival = best.get(quoted.reading);
    if (!rival || size > rival.size) best.set(quoted.reading, { quoted, sentences, size });
  }
  return [...best.values()]
    .sort((x, y) => x.quoted.index - y.quoted.index)
    .map(({ quoted, sentences }) => ({ quoted, sentences }));
}
