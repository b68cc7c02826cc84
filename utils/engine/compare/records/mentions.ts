/**
 * Where a sentence tells of a person: by name, by age, by a noun, by a pronoun, or of several. Parts that stand beside
 * each other ("his daughter, Mya Brask, 16,") are one mention. Whom it means is told by records/references.
 */

import { isSameName } from '../../details/people/name-forms.ts';
import { type Gender, NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import {
  ADULT_NOUNS,
  ANOTHER,
  BY_AGE,
  CHILD_NOUNS,
  DESCRIBED,
  IS_OF_AGE,
  NAME_OF_HIT,
  PRONOUN,
  SEVERAL,
  TEEN_NOUNS,
  THE_OTHER,
} from '../../lexicon/record-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { NumberDetail, PersonDetail, Reading } from '../../types.ts';
import { mentionsBySentence } from '../mentions.ts';

/** How a mention takes up or brings in its person. */
export type Manner =
  | 'name'
  | 'definite'
  | 'indefinite'
  | 'own'
  | 'another'
  | 'other'
  | 'by-age'
  | 'pronoun'
  | 'several';

export interface RecordMention {
  readonly start: number;
  readonly end: number;
  readonly manner: Manner;
  /** Fullest form in the article. */
  readonly name: string | null;
  /** As told elsewhere in the article; null where not. */
  readonly knownAge: number | null;
  readonly age: NumberDetail | null;
  readonly noun: string | null;
  readonly sex: Gender | null;
  /** "the boy's …": what is told next is told of something of theirs. */
  readonly isPossessive: boolean;
  /** "…, Sgt. Brask said": who tells it, not of whom. */
  readonly isTeller: boolean;
}

/** A longer one is a list. */
const LONGEST_SENTENCE = 1_000; // characters

/** Mentions of each sentence of the text in order; empty lists for the title's. */
export function readRecordMentions(reading: Reading, most: number): RecordMention[][] {
  const { sentences, numbers } = reading.analysis;
  const named = mentionsBySentence(reading);
  const ages = Map.groupBy(
    numbers.filter(({ measure, field, approximate }) => measure === 'age' && field === undefined && !approximate),
    ({ sentence }) => sentence,
  );
  return sentences.slice(0, most).map((sentence, index) => {
    if (sentence.field === 'title' || sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const text = reading.article.text.slice(sentence.start, sentence.end);
    const parts = [
      ...(named.get(index) ?? [])
        .filter(({ end }) => !OF_INSTITUTION.test(text.slice(end - sentence.start, end - sentence.start + 40)))
        .map(({ person, start, end }) => namePart(text, sentence.start, person, start, end)),
      ...(ages.get(index) ?? []).map((age) => agePart(text, sentence.start, age)),
      ...describedParts(text, sentence.start),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    return addLoose(merge(parts, text, sentence.start), text, sentence.start);
  });
}

const NOBODY = { name: null, knownAge: null, age: null, noun: null, sex: null, isPossessive: false, isTeller: false };

/** "Riley Hospital", "the Brask Street station": no person. */
const OF_INSTITUTION =
  /^ (?:\p{Lu}[\p{L}’'.-]{1,15} ){0,2}(?:Hospital|Medical|Cent(?:er|re)|Clinic|Street|Avenue|Road|Park|School|County|University)\b/u;

function namePart(text: string, from: number, person: PersonDetail, start: number, end: number): RecordMention {
  const after = text.slice(end - from, end - from + 60);
  return {
    ...NOBODY,
    start,
    end,
    manner: 'name',
    name: person.name,
    knownAge: person.age ?? null,
    isPossessive: /^['’]s?\b/.test(after),
    isTeller: isTeller(text, start - from, after),
  };
}

const RANGE_OF_AGES = /\b(?:rang(?:e|ed|ing) (?:in age )?from|between the ages|youngest|oldest)\b/i;

function agePart(text: string, from: number, age: NumberDetail): RecordMention {
  const { start, end, subject } = age;
  const before = text.slice(Math.max(0, start - from - 24), start - from);
  const after = text.slice(end - from, end - from + 24);
  const noun = subject?.noun ?? null;
  // "The 3-year-old's brother": the age is another's. "Ages range from 12 to 17": nobody's.
  if (/['’]s$/.test(age.text) || /^['’]s\b/.test(after))
    return { ...NOBODY, start, end, manner: 'indefinite', age, isPossessive: true };
  if (
    RANGE_OF_AGES.test(text) ||
    /^s\b|^ (?:[a-z]+ )?(?:men|women|boys|girls|males|females|victims|students|teens|children)\b/.test(after)
  )
    return { ...NOBODY, start, end, manner: 'several' };
  return {
    ...NOBODY,
    start,
    end,
    manner: /\b(?:another|second|third) (?:[a-z]+ )?$/i.test(before)
      ? 'another'
      : /\bthe (?:[a-z]+ )?$/i.test(before)
        ? 'definite'
        : 'indefinite',
    name: subject?.name ?? null,
    age,
    noun: noun !== null && NOUN_GENDER.has(noun) && after.includes(noun) ? noun : null,
    sex: null,
  };
}

function describedParts(text: string, from: number): RecordMention[] {
  return findMatches(DESCRIBED, text).map((match): RecordMention => {
    const [whole, determiner = '', between = '', noun = '', possessive] = match;
    const start = from + match.index;
    const end = start + whole.length - (possessive?.length ?? 0);
    const after = text.slice(end - from, end - from + 60);
    return {
      ...NOBODY,
      start,
      end,
      manner: mannerOf(determiner.toLowerCase(), between),
      noun: noun.toLowerCase(),
      sex: NOUN_GENDER.get(noun.toLowerCase()) ?? null,
      isPossessive: possessive !== undefined,
      isTeller: isTeller(text, match.index, after),
    };
  });
}

function mannerOf(determiner: string, between: string): Manner {
  if (ANOTHER.test(determiner) || ANOTHER.test(between)) return 'another';
  if (THE_OTHER.test(between)) return 'other';
  if (BY_AGE.test(between)) return 'by-age';
  if (/^(?:an?|one)$/.test(determiner)) return 'indefinite';
  return determiner === 'the' && !/['’]s\b/.test(between) ? 'definite' : 'own';
}

const isTeller = (text: string, at: number, after: string): boolean => {
  const before = text.slice(Math.max(0, at - 50), at);
  return (
    /^(?:,[^,;]{1,50},)? (?:said|says|told|added|confirmed|wrote|announced|explained)\b/.test(after) ||
    /\baccording to (?:[\p{L}.’']+ ){0,4}$/u.test(before) ||
    (/\b(?:said|says|told) (?:[\p{L}.’']+ ){0,4}$/u.test(before) && /^(?:$|[,.”"]| of )/.test(after))
  );
};

/** What may stand between two parts of one mention. */
const JOINT = /^(?:,? |, (?:aged?|identified as|named) | (?:named|identified as|age|aged) | \(|["“ ]{1,2})?$/;

/** First what lies inside one another, then what stands beside each other. */
const merge = (parts: readonly RecordMention[], text: string, from: number): RecordMention[] =>
  mergeBy(mergeBy(parts, joinInside), (a, b) => joinBeside(a, b, text.slice(a.end - from, b.start - from)));

function mergeBy(
  parts: readonly RecordMention[],
  join: (a: RecordMention, b: RecordMention) => RecordMention | null,
): RecordMention[] {
  const merged: RecordMention[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const joined = last && join(last, part);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(part);
  }
  return merged;
}

function joinInside(a: RecordMention, b: RecordMention): RecordMention | null {
  if (b.start >= a.end) return null;
  // "Brask's father": the name only tells whose.
  return b.isPossessive || areApart(a, b) ? a : joined(a, b);
}

function joinBeside(a: RecordMention, b: RecordMention, between: string): RecordMention | null {
  if (a.isPossessive || a.manner === 'several' || b.manner === 'several') return null;
  if (!JOINT.test(between) && !(isPredicate(a, b) && IS_OF_AGE.test(between))) return null;
  // "a man, a woman": two, though the first word fits both.
  if (a.noun !== null && b.noun !== null && a.name === null && b.name === null && b.age === null) return null;
  if (b.manner === 'another' || b.manner === 'other' || areApart(a, b)) return null;
  return joined(a, b);
}

const areApart = (a: RecordMention, b: RecordMention): boolean =>
  (a.age !== null && b.age !== null && a.age !== b.age) ||
  (a.sex !== null && b.sex !== null && a.sex !== b.sex) ||
  (a.name !== null && b.name !== null && !isSameName(a.name, b.name)) ||
  isAgeApart(a.noun ?? b.noun, (a.age ?? b.age)?.min ?? null);

function joined(a: RecordMention, b: RecordMention): RecordMention {
  const isNamed = a.name !== null || b.name !== null;
  const told = a.manner === 'indefinite' && b.start < a.end && a.age ? b.manner : a.manner;
  return {
    start: a.start,
    end: Math.max(a.end, b.end),
    manner: isNamed && a.manner !== 'another' && a.manner !== 'other' ? 'name' : told,
    name: longer(a.name, b.name),
    knownAge: a.knownAge ?? b.knownAge,
    age: a.age ?? b.age,
    noun: preferred(a.noun, b.noun),
    sex: a.sex ?? b.sex ?? (NOUN_GENDER.get(a.noun ?? b.noun ?? '') || null),
    isPossessive: b.end >= a.end ? b.isPossessive : a.isPossessive,
    isTeller: a.isTeller || b.isTeller,
  };
}

const isPredicate = (a: RecordMention, b: RecordMention): boolean =>
  a.name === null && a.noun !== null && a.age === null && b.manner === 'indefinite' && b.age !== null;

const longer = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b.length > a.length) ? b : a;

/** "The victim, a 17-year-old boy": the word that tells more. */
const preferred = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && /^(?:victim|suspect|person|male|female)$/.test(a)) ? (b ?? a) : a;

const OLDEST_CHILD = 18;
const YOUNGEST_ADULT = 16;

/** Nobody of that age is called so. */
export const isAgeApart = (noun: string | null, age: number | null): boolean =>
  noun !== null &&
  age !== null &&
  ((CHILD_NOUNS.has(noun) && age > OLDEST_CHILD) ||
    (ADULT_NOUNS.has(noun) && age < YOUNGEST_ADULT) ||
    (TEEN_NOUNS.has(noun) && (age > 19 || age < 12)));

/** Pronouns and plurals that belong to no other mention. */
function addLoose(mentions: readonly RecordMention[], text: string, from: number): RecordMention[] {
  const isFree = (at: number) => !mentions.some(({ start, end }) => start <= at && at < end);
  const loose = [
    ...findMatches(PRONOUN, text).map((match): RecordMention => {
      const sex = /^[Hh](?:e|im|is)$/.test(match[0]) ? 'male' : 'female';
      const [start, end] = [from + match.index, from + match.index + match[0].length];
      const isPossessive = /^(?:his|hers?)$/i.test(match[0]);
      const teller = isTeller(text, match.index, text.slice(end - from, end - from + 60));
      return { ...NOBODY, start, end, manner: 'pronoun', sex, isPossessive, isTeller: teller };
    }),
    ...findMatches(NAME_OF_HIT, text).map((match): RecordMention => {
      const start = from + match.index;
      return { ...NOBODY, start, end: start + match[0].length, manner: 'name', name: match[1] ?? null };
    }),
    ...findMatches(SEVERAL, text).map((match): RecordMention => {
      const [start, end] = [from + match.index, from + match.index + match[0].length];
      return { ...NOBODY, start, end, manner: 'several' };
    }),
  ].filter(({ start }) => isFree(start));
  return loose.length === 0 ? [...mentions] : [...mentions, ...loose].sort((a, b) => a.start - b.start);
}
