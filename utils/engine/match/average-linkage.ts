/**
 * Groups by average linkage (Sokal & Michener 1958): the two groups whose members are on average linked most strongly are
 * joined, again and again, so that one chance likeness can't pull two groups together. Owns the procedure; what a link
 * means is its caller's.
 */

/** How strongly two items are linked: joined at 0 and above; null where the pair says nothing. The order is of no account. */
export type Link = (a: number, b: number) => number | null;

interface Linked {
  readonly sum: number;
  readonly count: number;
}

/** The items, numbers each once, in groups; every item is in exactly one. */
export function groupByLinkage(items: readonly number[], link: Link): number[][] {
  const groups = new Map(items.map((item) => [item, [item]]));
  const links = new Map(items.map((item) => [item, new Map<number, Linked>()]));
  for (const [at, a] of items.entries()) {
    for (const b of items.slice(at + 1)) {
      const sum = link(a, b);
      if (sum === null) continue;
      links.get(a)?.set(b, { sum, count: 1 });
      links.get(b)?.set(a, { sum, count: 1 });
    }
  }
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    for (const [a, row] of links) {
      for (const [b, { sum, count }] of row) {
        const mean = sum / count;
        if (mean >= 0 && (best === null || mean > best.mean)) best = { a, b, mean };
      }
    }
    if (!best) return [...groups.values()];
    merge(best.a, best.b, links, groups);
  }
}

function merge(a: number, b: number, links: Map<number, Map<number, Linked>>, groups: Map<number, number[]>): void {
  const row = links.get(a);
  for (const [c, link] of links.get(b) ?? []) {
    links.get(c)?.delete(b);
    if (c === a || !row) continue;
    const known = row.get(c);
    const joint = known ? { sum: known.sum + link.sum, count: known.count + link.count } : link;
    row.set(c, joint);
    links.get(c)?.set(a, joint);
  }
  links.delete(b);
  groups.get(a)?.push(...(groups.get(b) ?? []));
  groups.delete(b);
}

/**
 * Reports of one event differ in kind: a follow-up is like the other follow-ups rather than like the first news, so that
 * the nearest member counts for more than the others.
 */
const SHARE_OF_NEAREST = 0.3;
/** Several members that say the same say more than one does: this much, times the natural logarithm of their number. */
const WORTH_OF_MANY = 0.4;

/**
 * The group that an item belongs to most likely: by how strongly it is linked to its members on average, to the nearest of
 * them, and how many they are; null where that is below 0 for all.
 */
export function nearestGroup<Group extends readonly number[]>(
  item: number,
  groups: readonly Group[],
  link: Link,
): Group | null {
  let nearest: Group | null = null;
  let most = 0;
  for (const group of groups) {
    if (group.includes(item)) continue;
    const values = group.flatMap((other) => link(item, other) ?? []);
    const likely = weighLinks(values);
    if (values.length === 0 || likely < most) continue;
    [nearest, most] = [group, likely];
  }
  return nearest;
}

function weighLinks(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const best = Math.max(...values);
  return (1 - SHARE_OF_NEAREST) * mean + SHARE_OF_NEAREST * best + WORTH_OF_MANY * Math.log(values.length);
}
