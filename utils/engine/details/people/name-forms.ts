/**
 * Forms of one person's name: what counts as the same name written otherwise (initials, nicknames, middle names,
 * hyphens, accents, transliterations), and what is another name.
 */
import { NICKNAMES } from '../../lexicon/nicknames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/person-cues.ts';

/** Letters only, lower case, without accents: "José-María" → "josemaria". */
export function foldName(part: string): string {
  if (/^[A-Za-z]+$/.test(part)) return part.toLowerCase();
  if (/^[ -~]*$/.test(part)) return part.toLowerCase().replace(/[^a-z]+/g, '');
  return part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]/gu, '');
}

export interface NameParts {
  /** The whole name, folded. */
  readonly folded: string;
  /** First name, folded; empty where only a surname is told. */
  readonly given: string;
  readonly middle: readonly string[];
  /** Last word without suffix, folded. */
  readonly surname: string;
  readonly suffix: string;
  /** True where the first name is two or three initials ("A.J.", "AJ"). */
  readonly isInitials: boolean;
}

/** Western order: the last word is the surname; suffixes and particles stand apart. Empty input gives empty parts. */
export function splitName(name: string): NameParts {
  const known = splits.get(name);
  if (known) return known;
  const parts = { folded: foldName(name), ...readParts(name) };
  if (splits.size > 20_000) splits.clear();
  splits.set(name, parts);
  return parts;
}

/** Names come again and again in comparison (bounded). */
const splits = new Map<string, NameParts>();

function readParts(name: string): Omit<NameParts, 'folded'> {
  const words = name
    .split(/[\s“”"()]+/)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => foldName(word) !== '');
  const suffix = words.length > 1 && NAME_SUFFIXES.has(foldName(words.at(-1) ?? '')) ? foldName(words.pop() ?? '') : '';
  const kept = words.filter((word, index) => index === 0 || !NAME_PARTICLES.has(word.toLowerCase()));
  const surname = foldName(kept.at(-1) ?? '');
  if (kept.length < 2) return { given: '', middle: [], surname, suffix, isInitials: false };
  const [first = ''] = kept;
  const isInitials = /^(?:\p{Lu}\.?){2,3}$/u.test(first);
  return { given: foldName(first), middle: kept.slice(1, -1).map(foldName), surname, suffix, isInitials };
}

/** Consonants as transliterations share them: Mohammed, Muhammad, Mohamed → mhmd; Sergei, Sergey → srg. */
export function skeleton(folded: string): string {
  const plain = folded
    .replace(/ph/g, 'f')
    .replace(/kh|ck|q|c(?=[^eihy]|$)/g, 'k')
    .replace(/(?:dj|dzh|zh)/g, 'j')
    .replace(/(?:sch|sh|ch|tch)/g, 's')
    .replace(/ts|tz|z/g, 's')
    .replace(/w/g, 'v')
    .replace(/gh/g, 'g');
  return plain.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}

/** Is one given name a form of the other: equal, initial, nickname? Empty is a form of any. */
export function isGivenForm(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short);
  const [one, other] = [NICKNAMES.get(a) ?? [], NICKNAMES.get(b) ?? []];
  return one.some((group) => other.includes(group));
}

/** Do the initials of one stand for the first names of the other ("A.J." for "Andrew James")? */
function spells(short: NameParts, long: NameParts): boolean {
  if (!short.isInitials || long.isInitials || !long.given.startsWith(short.given[0] ?? ' ')) return false;
  return long.middle.length === 0 || (long.middle[0] ?? '').startsWith(short.given[1] ?? '');
}

/** Could these two full names be one person's, by the names alone? */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [splitName(a), splitName(b)];
  if (one.folded === other.folded) return true;
  if (one.suffix !== '' && other.suffix !== '' && one.suffix !== other.suffix) return false;
  if (one.surname === other.surname) {
    if (isGivenForm(one.given, other.given)) return true;
    // Known by the middle name: "J. Edgar Hoover", "Edgar Hoover".
    return (
      one.middle.includes(other.given) || other.middle.includes(one.given) || spells(one, other) || spells(other, one)
    );
  }
  // A surname more or less: "Hillary Rodham", "Hillary Rodham Clinton".
  if (one.given === other.given && (one.middle.includes(other.surname) || other.middle.includes(one.surname)))
    return true;
  // Hyphens and word division of East Asian names: "Moon Jae-in", "Moon Jae In".
  return false;
}
