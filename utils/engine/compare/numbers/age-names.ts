/** Are two names that ages stand beside one person's? Not who the person is: see names/identity for that. */
import { isGivenForm, isSameName as isSameForm, splitName } from '../../details/people/name-forms.ts';
import { editsBetween } from '../names/identity.ts';

/** Names come again and again in comparison (bounded). */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5_000;

function parts(name: string): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  const read = name
    .toLowerCase()
    .replaceAll(/[.,’']/g, '')
    .split(/\s+/)
    .filter((part) => !/^(?:jr|sr|ii|iii|iv|mr|mrs|ms|dr)$/.test(part));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, read);
  return read;
}

/** The same surname and, where both have one, the same first name or its start. Another first name is another person. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [parts(a), parts(b)];
  if (x.length === 0 || y.length === 0 || x.at(-1) !== y.at(-1)) return false;
  if (x.length === 1 || y.length === 1) return true;
  const [first, other] = [x[0] as string, y[0] as string];
  const [middle, between] = [x.slice(1, -1), y.slice(1, -1)].map((list) => list[0]?.[0]);
  if (middle !== undefined && between !== undefined && middle !== between) return false;
  return (
    first === other ||
    (Math.min(first.length, other.length) > 2 && (first.startsWith(other) || other.startsWith(first)))
  );
}

/** Father and son of one name: "Sr.", "Jr." on one side only is no proof of one person. */
export const isSenior = (name: string): boolean => /\bsr\b/i.test(name);

/**
 * The same full name in another form or spelling: "Edgar Solis" and "Edgar Solis Rey", "Brittney" and "Brittany",
 * "Corley" and "Corely", "Mike" and "Michael". Sisters' names may be as near: more than the names has to agree.
 */
export function isLikeName(a: string, b: string): boolean {
  const [one, other] = [splitName(a), splitName(b)];
  if (one.given.length < 2 || other.given.length < 2 || isSenior(a) !== isSenior(b)) return false;
  // "John Samir Oake" and "Samir Oake" may be son and father.
  if (isGivenForm(one.given, other.given) && isSameForm(a, b)) return true;
  const isGiven =
    isGivenForm(one.given, other.given) ||
    isSpeltAlike(one.given, other.given) ||
    isSpeltAlike(one.given + one.middle.join(''), other.given + other.middle.join(''));
  return isGiven && (one.surname === other.surname || isSpeltAlike(one.surname, other.surname));
}

/** Shorter names are a letter away from too many others. */
const SHORTEST = 4;
/** From this length on two letters may differ. */
const LONG = 7;

function isSpeltAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return editsBetween(a, b) <= (shorter >= LONG ? 2 : 1) || isSwapped(a, b);
}

/** Two neighbours exchanged. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
