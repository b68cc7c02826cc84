/** Which persons of a story are held against each other: those that may be one by a part of the name or by an office. */
import { isGivenForm, splitName } from '../../details/people/name-forms.ts';
import type { PersonGroup } from './groups.ts';

/**
 * Pairs of groups that share a name part or a title, and a first name or a surname or a single office besides; all others
 * cannot be one person.
 */
export function* pairsOf(
  groups: readonly PersonGroup[],
  holders: ReadonlySet<PersonGroup>,
): Generator<[PersonGroup, PersonGroup]> {
  const named = groups.map((group): NamedGroup => {
    const { given, surname } = splitName(group.name);
    return { group, given, surname, isHolder: holders.has(group) };
  });
  const byKey = new Map<string, number[]>();
  for (const [index, { group, given, surname }] of named.entries()) {
    const ranks = group.members.flatMap(({ person }) => person.titles.map(({ rank }) => `rank ${rank}`));
    for (const key of new Set([`given ${given.slice(0, 1)}`, `surname ${surname}`, ...ranks])) {
      const near = byKey.get(key);
      if (near) near.push(index);
      else byKey.set(key, [index]);
    }
  }
  const seen = new Set<number>();
  for (const near of byKey.values()) {
    for (let at = 0; at + 1 < near.length; at += 1) {
      const one = near[at] as number;
      for (let next = at + 1; next < near.length; next += 1) {
        const other = near[next] as number;
        const [a, b] = [named[one] as NamedGroup, named[other] as NamedGroup];
        const key = one * named.length + other;
        if (!mayBeOne(a, b) || seen.has(key)) continue;
        seen.add(key);
        yield [a.group, b.group];
      }
    }
  }
}

interface NamedGroup {
  readonly group: PersonGroup;
  readonly given: string;
  readonly surname: string;
  readonly isHolder: boolean;
}

const mayBeOne = (a: NamedGroup, b: NamedGroup): boolean =>
  a.surname === b.surname ||
  (a.isHolder && b.isHolder) ||
  isGivenForm(a.given, b.given) ||
  (a.given[0] === b.given[0] && a.surname[0] === b.surname[0]);
