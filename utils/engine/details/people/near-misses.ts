/**
 * Words of an article that nearly spell the surname of one of its people: a letter left out, added, changed or
 * exchanged. Whether it is another name after all, the story's other articles tell (names/spellings).
 */
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { NEVER_NAMES } from '../../lexicon/person-cues.ts';
import { RANKS } from '../../lexicon/ranks.ts';
import type { Document } from '../../text/document.ts';
import type { WordForm } from '../../text/words.ts';
import type { Detail, PersonDetail } from '../../types.ts';
import { foldName, splitName } from './name-forms.ts';

/** Shorter surnames are a letter away from too many others. */
const SHORTEST = 4;
const SHORTEST_CHANGED = 5;
/** Mentions of misspellings that are kept of one person. */
const MOST_KEPT = 4;

/** The persons, those with near misses of their surname with these. Linear in the document's length. */
export function withNearMisses(document: Document, people: readonly PersonDetail[]): PersonDetail[] {
  const byInitial = new Map<string, { readonly person: PersonDetail; readonly surname: string }[]>();
  // The letters a to z among the initials as bits: most capitals are none of them.
  let initials = 0;
  for (const person of people) {
    if (person.name === null) continue;
    const { surname } = splitName(person.name);
    if (surname.length < SHORTEST) continue;
    const near = byInitial.get(surname.charAt(0)) ?? [];
    near.push({ person, surname });
    byInitial.set(surname.charAt(0), near);
    initials |= letterBit(surname);
  }
  const nearOf = (word: string) => byInitial.get(word.charAt(0).toLowerCase());
  // A letter more or less, and a possessive ending; nearly always it is the surname itself.
  const mayBeNear = ({ text, norm }: WordForm) =>
    (text.charCodeAt(0) > 127 || (initials & letterBit(text)) !== 0) &&
    nearOf(text)?.some(
      ({ surname }) => surname !== norm && text.length >= surname.length - 1 && text.length <= surname.length + 3,
    ) === true;
  const misses = findMisses(document, mayBeNear, (word) => {
    const near = nearOf(word);
    if (!near?.some(({ surname }) => Math.abs(surname.length - word.length) < 2)) return null;
    const folded = foldName(word);
    return near.find(({ surname }) => isMisspelt(surname, folded))?.person ?? null;
  });
  if (misses.size === 0) return [...people];
  return people.map((person) => {
    const nearMisses = misses.get(person);
    return nearMisses ? { ...person, nearMisses } : person;
  });
}

/** A bit a letter, of either case; 0 for what is none of a to z. */
const letterBit = (word: string): number => {
  const code = word.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 0;
};

function findMisses(
  document: Document,
  mayBeNear: (form: WordForm) => boolean,
  ownerOf: (word: string) => PersonDetail | null,
): Map<PersonDetail, Detail[]> {
  const misses = new Map<PersonDetail, Detail[]>();
  const { text } = document.article;
  for (const sentence of document.sentences) {
    if (sentence.field === 'title') continue;
    for (const { form, start } of sentence.words) {
      if (!form.isCapital || form.text.length < SHORTEST || !mayBeNear(form)) continue;
      const written = CAPITALISED.exec(form.text)?.[1];
      const owner = written === undefined ? null : ownerOf(written);
      if (!owner || written === undefined) continue;
      const end = start + written.length;
      const kept = misses.get(owner) ?? [];
      if (kept.length >= MOST_KEPT || !standsAlone(text, start, end) || isOtherWord(written.toLowerCase())) continue;
      kept.push({ start, end, text: written, sentence: sentence.index });
      misses.set(owner, kept);
    }
  }
  return misses;
}

/** With or without a genitive. */
const CAPITALISED = /^(\p{Lu}\p{Ll}{3,})(?:['’]|$)/u;

/** No other capital beside it: then it would be a full name, a place or a title. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 3)];
  return (
    !/[\p{L}\p{N}'’-]$/u.test(before) && !/\p{Lu}[\p{L}.'’-]* $/u.test(before) && !/^(?:[\p{L}-]| \p{Lu})/u.test(after)
  );
}

const isOtherWord = (norm: string): boolean =>
  FUNCTION_WORDS.has(norm) || GIVEN_NAMES.has(norm) || NATIONS.has(norm) || NEVER_NAMES.has(norm) || RANKS.has(norm);

/** One letter left out, added or changed, or two neighbours exchanged; a plural is no misspelling. */
function isMisspelt(name: string, other: string): boolean {
  if (name === other || name[0] !== other[0] || Math.abs(name.length - other.length) > 1) return false;
  if (`${name}s` === other || `${other}s` === name) return false;
  let head = 0;
  while (head < name.length && name[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(name.length, other.length) - head && name.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const [left, right] = [name.slice(head, name.length - tail), other.slice(head, other.length - tail)];
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  // Another letter in a short name makes another name as often (Hurt, Hunt).
  const isChanged = left.length === 1 && right.length === 1 && name.length >= SHORTEST_CHANGED;
  return isSwapped || isChanged || left.length + right.length === 1;
}
