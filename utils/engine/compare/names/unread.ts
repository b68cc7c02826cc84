/**
 * A person's name in other letters where an article tells it in a way that no person was read from ("Ada Brunt, Cara
 * Holm and Tod Ilk were in court"): the part of the name that both have is looked for in the text, and what stands
 * beside it may be the other part, misspelt. Whether it is, names/slips decides.
 */
import { foldName, splitName } from '../../details/people/name-forms.ts';
import type { Detail, PersonDetail, Reading } from '../../types.ts';
import type { PersonGroup } from './groups.ts';
import { isNearPart } from './slips.ts';

/** Mentions of one part that are looked at in an article. */
const MOST_LOOKS = 12;
/** Letters around a part that may hold the other one, and the age. */
const REACH = 48;

/** Names a slip away from the group's, in articles that have none of its members: a group of one member each. */
export function findUnreadForms(readings: readonly Reading[], group: PersonGroup): PersonGroup[] {
  const { given, surname, suffix, isInitials } = splitName(group.name);
  const parts = group.name.split(/\s+/);
  const [first = ''] = parts;
  const last = parts.at(suffix === '' ? -1 : -2) ?? '';
  if (isInitials || given.length < 3 || surname.length < 3) return [];
  const known = new Set(group.members.map(({ reading }) => reading));
  const sought = readSought(first, last);
  return readings.flatMap((reading) => {
    if (known.has(reading)) return [];
    const found = findBeside(reading, sought);
    return found === null ? [] : [{ name: found.name, members: [{ reading, person: found, name: found.name }] }];
  });
}

/** A first name and a surname. */
interface Sought {
  readonly last: string;
  /** As it may be written: "Ty-Rell" is "Tyrell" elsewhere. */
  readonly firsts: readonly string[];
  readonly foldedFirst: string;
  readonly foldedLast: string;
}

function readSought(first: string, last: string): Sought {
  const plain = foldName(first);
  const capital = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  const firsts = capital === first ? [first] : [first, capital];
  return { last, firsts, foldedFirst: plain, foldedLast: foldName(last) };
}

type Found = PersonDetail & { readonly name: string };

/** Null as well where the article has the name itself. */
function findBeside(reading: Reading, { last, firsts, foldedFirst, foldedLast }: Sought): Found | null {
  const { text } = reading.article;
  let found: Found | null = null;
  for (const at of placesOf(text, last)) {
    if (!mayFollowName(text, at)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
    const [, other = '', middle = ''] = before ?? [];
    if (other === '') continue;
    if (foldName(other) === foldedFirst || foldName(middle) === foldedFirst) return null;
    const start = at - (before?.[0].length ?? 0);
    if (isNearPart(foldedFirst, foldName(other), 'given')) found ??= toPerson(reading, start, at + last.length);
  }
  for (const first of firsts) {
    for (const at of placesOf(text, first)) {
      const end = at + first.length;
      const after = AFTER.exec(text.slice(end, end + REACH));
      const [, other = ''] = after ?? [];
      if (other === '') continue;
      if (foldName(other) === foldedLast) return null;
      if (isNearPart(foldedLast, foldName(other), 'surname'))
        found ??= toPerson(reading, at, end + (after?.[0].length ?? 0));
    }
  }
  return found;
}

/** "Ada ", "Ada Q. " before a surname; nothing else of capitals before it. */
const BEFORE = /(?<![\p{L}'’-]|\p{Lu}\p{Ll}+ )(\p{Lu}[\p{Ll}'’]*\p{L}+) (?:(\p{Lu}\.?|\p{Lu}\p{Ll}+) )?$/u;
/** `BEFORE` finds nothing where neither of the two words before has a capital; it takes longer to find that. */
function mayFollowName(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  const word = text.lastIndexOf(' ', at - 2);
  return /\p{Lu}/u.test(text.slice(text.lastIndexOf(' ', word - 1) + 1, at));
}

/** " Brunt", " Q. Brunt" behind a first name, and no other capital behind it. */
const AFTER = /^(?: \p{Lu}\.)? (\p{Lu}[\p{Ll}'’]*\p{L}+)(?![\p{L}-]| \p{Lu}\p{Ll})/u;

const NOWHERE: readonly number[] = [];

function placesOf(text: string, word: string): readonly number[] {
  const first = text.indexOf(word);
  if (first < 0) return NOWHERE;
  const places: number[] = [];
  for (let at = first; at >= 0 && places.length < MOST_LOOKS; at = text.indexOf(word, at + word.length)) {
    const isWhole = !/[\p{L}-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}-]/u.test(text[at + word.length] ?? ' ');
    if (isWhole) places.push(at);
  }
  return places;
}

function toPerson(reading: Reading, start: number, end: number): Found | null {
  const { article, analysis } = reading;
  const sentence = analysis.sentences.findIndex(
    (each) => each.field !== 'title' && each.start <= start && end <= each.end,
  );
  // Whoever was read as a person has been asked about already.
  const isRead = analysis.people.some(({ name, mentions }) =>
    mentions.some((each) => name !== null && !each.field && each.start < end && start < each.end),
  );
  if (sentence < 0 || isRead) return null;
  const text = article.text.slice(start, end);
  const detail: Detail = { start, end, text, sentence };
  const age =
    /\b(\d{1,3})[- ]year[- ]old(?: \p{Ll}+,?)? $/u.exec(article.text.slice(Math.max(0, start - REACH), start)) ??
    /^,? \(?(?:age |aged )?(\d{1,3})(?=[,.;)])/.exec(article.text.slice(end, end + REACH));
  return {
    ...detail,
    name: text.replace(/\s+/g, ' '),
    mentions: [{ start, end }],
    titles: [],
    ...(age?.[1] && { age: Number(age[1]) }),
  };
}
