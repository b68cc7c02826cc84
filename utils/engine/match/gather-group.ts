/**
 * The group of one item among others that are known only by their links. Items are brought in from where the group is: so
 * the one asked about has the same group as its members have when they are asked about, as far as all of them see the
 * same others. What a link means is its caller's.
 */
import { groupByLinkage, nearestGroup } from './average-linkage.ts';

export interface Linking {
  /** How far the pair is above the odds at which groups are joined. */
  readonly group: number;
  /** How far it is above those at which a single item joins a group. */
  readonly single: number;
  /** Likely enough to be looked at. */
  readonly isNear: boolean;
  /** What somebody who knows said of the pair; null where nothing. */
  readonly said: 'same' | 'different' | null;
}

/** Null where the pair says nothing; the same in either order. */
export type LinkOf = (i: number, j: number) => Linking | null;

/** Whether a pair is worth reading its link for: quicker than that. */
export type IsAlike = (i: number, j: number) => boolean;

/** Of how far away an item is brought in: by what is near the open one, near its group, near what that became. */
const MOST_ROUNDS = 3;

/**
 * Items of the group of item 0, without it; there are `size` items. What is not near item 0 may be nearer to one that it
 * took in, and take that away from it: a report near two groups belongs to one of them whichever is asked about.
 */
export function gatherGroup(size: number, linkOf: LinkOf, isAlike: IsAlike = () => true): number[] {
  const members = new Set([0]);
  let group = [0];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = members.size;
    for (const item of group) {
      for (let other = 1; other < size; other += 1) {
        if (members.has(other) || (item > 0 && !isAlike(item, other))) continue;
        const link = linkOf(item, other);
        // Beside item 0 itself, only what could join its group or part it.
        if (link && (item === 0 ? link.isNear : link.single >= 0 || link.said !== null)) members.add(other);
      }
    }
    if (members.size === before) break;
    group = [
      0,
      ...groupOfFirst(
        [...members].sort((a, b) => a - b),
        linkOf,
      ),
    ];
  }
  return group.slice(1);
}

/** Those that are with item 0, and the single ones that join it; or the group that it joins as a single one. */
function groupOfFirst(items: readonly number[], linkOf: LinkOf): number[] {
  const groups = unite(
    groupByLinkage(items, (i, j) => linkOf(i, j)?.group ?? null),
    linkOf,
  );
  const loose = (i: number, j: number) => linkOf(i, j)?.single ?? null;
  const own = groups.find((group) => group.includes(0)) ?? [0];
  const taken = own.length === 1 ? (nearestGroup(0, groups, loose) ?? []) : own;
  const joining = groups.flatMap((group) => {
    const [single = 0, ...others] = group;
    const isOpen = group === own || group === taken || others.length > 0;
    return !isOpen && nearestGroup(single, groups, loose) === own ? [single] : [];
  });
  return [...taken, ...joining].filter((item) => item !== 0);
}

/**
 * Two groups are one where it is said that any two of their items belong together, unless it is said of any other two
 * that they don't. Only after the grouping: what was said adds to a group, and takes nothing away from it.
 */
function unite(groups: readonly number[][], linkOf: LinkOf): number[][] {
  const united = groups.map((group) => [...group]);
  const isSaid = (a: readonly number[], b: readonly number[], word: 'same' | 'different') =>
    a.some((i) => b.some((j) => linkOf(i, j)?.said === word));
  for (let at = 0; at < united.length; at += 1) {
    const group = united[at] as number[];
    const other = united.findIndex(
      (each, index) => index > at && isSaid(group, each, 'same') && !isSaid(group, each, 'different'),
    );
    if (other < 0) continue;
    group.push(...(united.splice(other, 1)[0] ?? []));
    // It may have more partners now, before it and after it.
    at = -1;
  }
  return united;
}
