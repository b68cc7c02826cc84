/**
 * One street under two names: another suffix ("Elm Avenue", "Elm Street") or another word ("Prudent Street", "Prudence
 * Street") differs; a letter more or less is a matter of precision.
 */
import { NO_SUFFIX } from '../../details/places/read-street.ts';
import { DIRECTIONS } from '../../lexicon/place-words.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { isNoPlace } from './doubt.ts';
import { type PlaceFact, streetsOf } from './facts.ts';
import { toPlaceFinding } from './finding.ts';
import { isSpelledAlike } from './streets.ts';

interface Named {
  readonly fact: PlaceFact;
  readonly street: string;
  readonly core: string;
}

/** Shorter names are a letter away from too many others. */
const SHORTEST = 5;
/** Of numbered streets and of those by the compass, each suffix is a street of its own. */
const NUMBERED = /\d/;

/** At most one finding. */
export function compareStreetNames({ abstain }: Story, facts: readonly PlaceFact[]): Finding[] {
  const named = facts.flatMap(readNamed);
  for (const [index, a] of named.entries()) {
    for (const b of named.slice(index + 1)) {
      if (a.fact.article === b.fact.article || a.street === b.street) continue;
      const isSuffix = a.core === b.core;
      if (!isSuffix && !isSpelling(a, b)) continue;
      const refusal = whyNotOneStreet(facts, named, a, b);
      if (refusal !== null) {
        abstain('place', refusal, a.fact, b.fact);
        continue;
      }
      const groups = [a, b].map((side) => named.filter(({ street }) => street === side.street).map(({ fact }) => fact));
      const isOther = isSuffix || isOtherWord(a.core, b.core);
      return [
        toPlaceFinding(
          isOther ? 'differ' : 'precision',
          groups,
          { key: 'whichStreet', args: {} },
          isSuffix ? 'other-street-suffix' : isOther ? 'other-street-name' : 'street-spelt-in-two-ways',
          0.8,
          [a.core],
        ),
      ];
    }
  }
  return [];
}

/** Of two names that look like one street's: the rule that takes them for two; null where they are one. */
function whyNotOneStreet(facts: readonly PlaceFact[], named: readonly Named[], a: Named, b: Named): string | null {
  if (named.some((other) => isBoth(other, a, b))) return 'told-by-both';
  if (haveOtherNumbers(a, b)) return 'other-house-numbers';
  return !shareStreet(facts, a.fact, b.fact) && areStrangers(a.fact.reading, b.fact.reading) ? 'strangers' : null;
}

/** Both articles name another street as well: then they tell of one corner of the town. */
function shareStreet(facts: readonly PlaceFact[], a: PlaceFact, b: PlaceFact): boolean {
  const named = ({ article }: PlaceFact) =>
    facts.filter((fact) => fact.article === article).flatMap((fact) => streetsOf(fact));
  const streets = new Set(named(a));
  return named(b).some((street) => streets.has(street));
}

/** Streets with their suffix written: that of "Elm and Oak streets" may be shortened. */
function readNamed(fact: PlaceFact): Named[] {
  const [street] = streetsOf(fact);
  if (street === undefined || fact.detail.level === 'crossing' || isNoPlace(fact)) return [];
  const core = street.split(' ').slice(0, -1).join(' ');
  return core === '' ||
    street.endsWith(NO_SUFFIX) ||
    NUMBERED.test(core) ||
    core.split(' ').every((word) => DIRECTIONS.has(word))
    ? []
    : [{ fact, street, core }];
}

const isSpelling = (a: Named, b: Named): boolean =>
  Math.min(a.core.length, b.core.length) >= SHORTEST &&
  !a.core.endsWith(b.core) &&
  !b.core.endsWith(a.core) &&
  a.street.split(' ').at(-1) === b.street.split(' ').at(-1) &&
  isSpelledAlike(a.core, b.core);

/** It ends otherwise, in more than a letter: a word of its own ("prudent", "prudence"), not a slip of the pen. */
function isOtherWord(one: string, other: string): boolean {
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  return a.length - start >= 1 && b.length - start >= 2 && a.at(-1) !== b.at(-1);
}

const isBoth = (other: Named, a: Named, b: Named): boolean =>
  (other.fact.article === a.fact.article && other.street === b.street) ||
  (other.fact.article === b.fact.article && other.street === a.street);

/** The 400 block of the one and the 1200 block of the other are no one place. */
function haveOtherNumbers({ fact: a }: Named, { fact: b }: Named): boolean {
  const [one, other] = [a, b].map(({ detail }) => /^\d+/.exec(detail.normalized)?.[0]);
  return one !== undefined && other !== undefined && one.slice(0, -2) !== other.slice(0, -2);
}
