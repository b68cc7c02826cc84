/**
 * Forms of one person's name: what counts as the same name written otherwise (initials, nicknames, middle names,
 * hyphens, accents, transliterations), and what is another name.
 */
import { NICKNAMES } from '../../lexicon/nicknames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/person-cues.ts';

/** Letters only, lower case, without accents: "José-María" → "josemaria". */
export function foldName(part: string): string {
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
  /** First name, folded; empty where only a surname is told. */
  readonly given: string;
  readonly middle: readonly string[];
  /** Last word without suffix, folded. */
  readonly surname: string;
  readonly suffix: string;
}

/** Western order: the last word is the surname; suffixes and particles stand apart. Empty input gives empty parts. */
export function splitName(name: string): NameParts {
  const words = name
    .split(/[\s“”"()]+/)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => foldName(word) !== '');
  const suffix = words.length > 1 && NAME_SUFFIXES.has(foldName(words.at(-1) ?? '')) ? foldName(words.pop() ?? '') : '';
  const kept = words.filter((word, index) => index === 0 || !NAME_PARTICLES.has(word.toLowerCase()));
  const surname = foldName(kept.at(-1) ?? '');
  if (kept.length < 2) return { given: '', middle: [], surname, suffix };
  return { given: foldName(kept[0] ?? ''), middle: kept.slice(1, -1).map(foldName), surname, suffix };
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
  // Two initials run together (A.J., AJ) stand for no name that is known.
  if (short.length === 2 && long.startsWith(short[0] ?? '') && !/[aeiouy]/.test(short)) return true;
  const [one, other] = [NICKNAMES.get(a) ?? [], NICKNAMES.get(b) ?? []];
  return one.some((group) => other.includes(group));
}

/** Could these two full names be one person's, by the names alone? */
export function isSameName(a: string, b: string): boolean {
  if (foldName(a) === foldName(b)) return true;
  const [one, other] = [splitName(a), splitName(b)];
  if (one.suffix !== '' && other.suffix !== '' && one.suffix !== other.suffix) return false;
  if (one.surname === other.surname) {
    if (isGivenForm(one.given, other.given)) return true;
    // Known by the middle name: "J. Edgar Hoover", "Edgar Hoover".
    return one.middle.includes(other.given) || other.middle.includes(one.given);
  }
  // Hyphens and word division of East Asian names: "Moon Jae-in", "Moon Jae In".
  return false;
}
