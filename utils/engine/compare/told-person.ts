/**
 * Whom a passage tells of: the one person before it in its sentence, or the one that its pronoun takes up. Gives nobody
 * where there are several, since what is told may be told of another.
 */
import { isSameName } from '../details/people/name-forms.ts';
import { NOUN_GENDER } from '../lexicon/casualty-words.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Reading } from '../types.ts';
import { mentionsBySentence } from './name-mentions.ts';

export interface ToldPerson {
  /** Fullest form in the article. */
  readonly name: string | null;
  readonly age: number | null;
  /** Singular, lower case: 'mother', 'officer'; null where only a name or an age is told. */
  readonly noun: string | null;
}

interface Candidate extends ToldPerson {
  readonly start: number;
  readonly end: number;
}

const ADJECTIVES = String.raw`(?:(?!of\b|in\b|at\b|and\b|was\b|is\b)[\p{L}’'-]{2,20} ){0,2}?`;
/** "the 24-year-old woman", "his mother", "a sheriff's deputy": group 1 the age, 2 the noun; or 3 the age alone. */
const PERSON = new RegExp(
  String.raw`\b(?:the|an?|his|her|their|another|one|\p{Lu}[\p{L}.-]{1,20}['’]s) ${ADJECTIVES}(?:(\d{1,2})-year-old ${ADJECTIVES})?(${PERSON_NOUNS.join('|')})\b|\b(?:the|an?|another|his|her) (\d{1,2})-year-old\b`,
  'giu',
);
const SEVERAL =
  /\b(?:they|them|both|all|others|two|three|four|five|six|seven|eight|nine|ten|several|men|women|victims|people|persons|children|kids|boys|girls|teens|teenagers|officers|deputies|students|brothers|sisters|parents|couple|each|remaining)\b/i;
const ONE_OF_SEVERAL = /\b(?:another|one|other|first|second|third|fourth)\b/i;
const PRONOUN = /\b(?:he|she|his|her|him)\b/gi;
/** Between a person and the name, the age or the noun that belongs to them as well. */
const BESIDE = 3; // characters

/** `from`, `to`: the part of the article's text, within the sentence, that stands before the passage. */
export function findToldPerson(reading: Reading, sentence: number, from: number, to: number): ToldPerson | null {
  const text = reading.article.text.slice(from, to);
  const candidates = findCandidates(reading, sentence, from, to);
  if (candidates === null) return null;
  // "His mother" is told by the noun.
  const pronoun = [...text.matchAll(PRONOUN)].find(
    ({ index }) => !candidates.some(({ start, end }) => start <= from + index && from + index < end),
  );
  const [first] = candidates;
  if (first && (!pronoun || first.start < from + pronoun.index)) return onlyOne(candidates, genderOf(pronoun));
  return pronoun && !first ? findBefore(reading, sentence, genderOf(pronoun)) : null;
}

/** Told by name, by age or by a noun in two articles: nothing speaks against one person, and something for it. */
export function isLikePerson(a: ToldPerson, b: ToldPerson): boolean {
  if (a.name !== null && b.name !== null) return isSameName(a.name, b.name);
  if (a.age !== null && b.age !== null && a.age !== b.age) return false;
  const [gender, other] = [a, b].map(({ noun }) => (noun === null ? undefined : NOUN_GENDER.get(noun)));
  if (gender !== undefined && other !== undefined && gender !== other) return false;
  return (a.age !== null && b.age !== null) || (a.noun !== null && a.noun === b.noun);
}

const genderOf = (pronoun: RegExpExecArray | undefined): string | null =>
  pronoun === undefined ? null : /^(?:he|his|him)$/i.test(pronoun[0]) ? 'male' : 'female';

/** The one that the sentence before tells of. */
function findBefore(reading: Reading, sentence: number, gender: string | null): ToldPerson | null {
  const before = reading.analysis.sentences[sentence - 1];
  if (!before || before.field === 'title') return null;
  return onlyOne(findCandidates(reading, sentence - 1, before.start, before.end) ?? [], gender);
}

/** One person, told by a noun, a name, an age, in whatever order they stand beside each other; null where more. */
function onlyOne(candidates: readonly Candidate[], gender: string | null): ToldPerson | null {
  const [first, ...rest] = candidates;
  if (!first) return null;
  let person: Candidate = first;
  for (const next of rest) {
    if (next.start - person.end > BESIDE) return null;
    if (person.name !== null && next.name !== null && person.name !== next.name) return null;
    person = {
      start: person.start,
      end: next.end,
      name: person.name ?? next.name,
      age: person.age ?? next.age,
      noun: person.noun ?? next.noun,
    };
  }
  const own = person.noun === null ? undefined : NOUN_GENDER.get(person.noun);
  if (gender !== null && own !== undefined && own !== gender) return null;
  return { name: person.name, age: person.age, noun: person.noun };
}

/** Everybody told in this part of the text, in order; null where it tells of several, or of one of several. */
function findCandidates(reading: Reading, sentence: number, from: number, to: number): Candidate[] | null {
  const text = reading.article.text.slice(from, to);
  if (SEVERAL.test(text)) return null;
  const described = [...text.matchAll(PERSON)];
  if (described.some(([whole]) => ONE_OF_SEVERAL.test(whole))) return null;
  const named = (mentionsBySentence(reading).get(sentence) ?? []).filter(
    ({ start, end }) =>
      start >= from &&
      end <= to &&
      !/^['’]s\b/.test(text.slice(end - from, end - from + 3)) &&
      !isTeller(text, start - from),
  );
  return [
    ...named.map(({ person, start, end }): Candidate => {
      const { age, length } = readAgeBehind(text, end - from);
      return { start, end: end + length, name: person.name, age: age ?? person.age ?? null, noun: null };
    }),
    ...described.map((match): Candidate => {
      const [whole, told, noun, bare] = match;
      const end = match.index + whole.length;
      const behind = readAgeBehind(text, end);
      return {
        start: from + match.index,
        end: from + end + behind.length,
        name: null,
        age: Number(told ?? bare) || behind.age,
        noun: noun?.toLowerCase() ?? null,
      };
    }),
  ].sort((a, b) => a.start - b.start);
}

/** ", 25," behind a name or noun. */
function readAgeBehind(text: string, at: number): { readonly age: number | null; readonly length: number } {
  const match = /^, (\d{1,2})(?=,| )/.exec(text.slice(at, at + 6));
  return { age: match ? Number(match[1]) : null, length: match?.[0].length ?? 0 };
}

/** "Police Chief Ann Brask said": who tells it, not of whom. */
const isTeller = (text: string, at: number): boolean =>
  /\b(?:said|says|told|according to)\b/.test(text.slice(at, at + 60)) ||
  /\b(?:according to|said|told) (?:\p{L}+ ){0,4}$/u.test(text.slice(Math.max(0, at - 50), at));
