/**
 * Organisations inside a title, as a chain of units: "Defence Ministry's General Bureau of Equipment" has two. And when
 * two units are one organisation named otherwise.
 */
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { ORGANISATION_FILLERS, ORGANISATION_NAMES, organisationKind } from '../../lexicon/organisation-words.ts';
import { HONORIFICS, RANKS } from '../../lexicon/ranks.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { Word } from '../../text/words.ts';
import { isPossessive } from './name-runs.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['organisation', 'organization'],
  ['programme', 'program'],
]);
const BETWEEN_UNITS = new Set(['of', 'at', 'for', 'from', 'with', 'in', 'on', 'to']);
/** Words that name no organisation by themselves. */
const EMPTY = new Set(['country', 'nation', 'and', 'general', 'national', 'official', 'group', 's']);
const SKIPPED = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'this', 'all']);

/**
 * Units from the narrowest outwards. A preposition leads outwards ("bureau of the ministry"), a possessive or a word put
 * before leads inwards ("the ministry's bureau"); "of" behind a head word keeps a unit together ("Ministry of Defence").
 */
export function readUnits(words: readonly Word[]): string[] {
  const units: string[] = [];
  let segment: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.some((word) => !FUNCTION_WORDS.has(word) && !EMPTY.has(word))) segment.unshift(open.join(' '));
    open = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const { norm } = word;
    if (HONORIFICS.has(norm)) continue; // "Mr. Smith's adviser"
    const nation = readNation(words, at);
    const last = open.at(-1);
    const isHead = last !== undefined && organisationKind(last) !== undefined;
    if (nation === null && BETWEEN_UNITS.has(norm)) {
      const next = words[at + 1];
      if (norm === 'of' && isHead && next && !SKIPPED.has(next.norm)) {
        open.push(norm);
        continue;
      }
      close();
      units.push(...segment);
      segment = [];
    } else if (SKIPPED.has(norm)) {
      close();
    } else if (nation) {
      // "Bank of Japan": the country is part of the name.
      if (last === 'of') open.push(nation.key);
      else {
        close();
        segment.unshift(nation.key);
      }
      at += nation.length - 1;
    } else {
      if (norm.length > 5 && norm.startsWith('then-')) {
        open.push(norm.slice(5));
        continue;
      }
      if (isHead && organisationKind(norm) === undefined && norm !== 'and') close();
      open.push(SPELLINGS.get(norm) ?? norm);
    }
    // "the sheriff's office" is one organisation, "the ministry's bureau" two.
    if (isPossessive(word) && !RANKS.has(norm)) close();
  }
  close();
  return [...units, ...segment];
}

function readNation(words: readonly Word[], at: number): { key: string; length: number } | null {
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (!word.form.isCapital) return null;
  const name = word.norm.replaceAll('.', '');
  if (next && (next.form.classes & CLASSES.nationTail) !== 0 && !isPossessive(word)) {
    const key = NATIONS.get(`${name} ${next.norm.replaceAll('.', '')}`);
    if (key !== undefined) return { key, length: 2 };
  }
  const key = NATIONS.get(name);
  return key === undefined ? null : { key, length: 1 };
}

export interface Unit {
  /** Folded kind (ministry, bureau); null for a headless unit ("national security"). */
  readonly head: string | null;
  readonly content: ReadonlySet<string>;
  readonly nation: string | null;
  readonly words: readonly string[];
}

const NATION_KEYS: ReadonlySet<string> = new Set(NATIONS.values());

const MOST_REMEMBERED = 2_000;
const units = new Map<string, Unit>();

/** A unit by its words (memoised, bounded): the same bodies are named all over the news. */
export function readUnit(text: string): Unit {
  const before = units.get(text);
  if (before) return before;
  const made = makeUnit(text);
  if (units.size > MOST_REMEMBERED) units.clear();
  units.set(text, made);
  return made;
}

function makeUnit(text: string): Unit {
  const known = ORGANISATION_NAMES.get(text) ?? text;
  if (NATION_KEYS.has(known)) return { head: null, content: new Set(), nation: known, words: known.split(' ') };
  const words = known.split(' ');
  const heads = words.filter((word) => organisationKind(word) !== undefined);
  const head = heads.at(-1) ?? null;
  const content = new Set(words.filter((word) => word !== head && !ORGANISATION_FILLERS.has(word)));
  return { head: head === null ? null : (organisationKind(head) ?? head), content, nation: null, words };
}

/** "FBI" and "Federal Bureau of Investigation": initials of the capital words. */
function isAcronymOf(short: Unit, long: Unit): boolean {
  const letters = short.words[0] ?? '';
  if (short.words.length !== 1 || letters.length < 2 || letters.length > 6 || long.words.length < 2) return false;
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  const forms = [initials(long.words.filter((word) => !FUNCTION_WORDS.has(word))), initials(long.words)];
  // "Springfield police" are the Springfield Police Department, SPD.
  if (long.words.at(-1) === 'police') forms.push(`${forms[0]}d`);
  return forms.includes(letters);
}

/** 'same' or one contains the other ('ministry' contains 'defense ministry'); null: two different units. */
export function relateUnits(a: Unit, b: Unit): 'same' | 'wider' | 'narrower' | null {
  if (a.nation !== null || b.nation !== null) return a.nation === b.nation ? 'same' : null;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 'same';
  if (a.head !== null && b.head !== null && a.head !== b.head && !AKIN.has(`${a.head} ${b.head}`)) return null;
  const isIn = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].every((word) => y.has(word));
  const [inB, inA] = [isIn(a.content, b.content), isIn(b.content, a.content)];
  if (inB && inA) return a.head === b.head ? 'same' : a.head === null ? 'wider' : b.head === null ? 'narrower' : 'same';
  // A bare "security" says less than "security council", and a bare "council" too.
  if (inB && (a.content.size > 0 || a.head !== null)) return 'wider';
  if (inA && (b.content.size > 0 || b.head !== null)) return 'narrower';
  return null;
}

/** Kinds of one and the same office in different usage: the British ministry, the American department. */
const AKIN = new Set(
  'ministry department|department ministry|police department|department police|department agency|agency department'.split(
    '|',
  ),
);
