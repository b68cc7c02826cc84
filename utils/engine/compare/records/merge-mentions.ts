/**
 * Which parts of a sentence are one mention of a person: words that lie inside one another, then those that stand beside
 * each other ("his daughter, Mya Brask, 16,", "the victim was identified as Jon Brask"). The parts are records/mentions' own.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import {
  ADULT_NOUNS,
  CHILD_NOUNS,
  IDENTIFIES,
  IS_IDENTIFIED,
  IS_OF_AGE,
  TEEN_NOUNS,
} from '../../lexicon/record-words.ts';
import type { RecordMention } from './mentions.ts';

/** What may stand between two parts of one mention. */
const JOINT = /^(?:,? |, (?:aged?|identified as|named) | (?:named|identified as|age|aged) | \(|["“ ]{1,2})?$/;

/** First what lies inside one another, then what stands beside each other; `from`: where the text begins in the article. */
export const mergeMentions = (parts: readonly RecordMention[], text: string, from: number): RecordMention[] =>
  mergeBy(mergeBy(parts, joinInside), (a, b) =>
    joinBeside(
      a,
      b,
      text.slice(a.end - from, b.start - from),
      text.slice(Math.max(0, a.start - from - 40), a.start - from),
    ),
  );

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
  // "Jon Brask's wife": somebody else, told of by the one named.
  if (a.manner === 'name' && a.isPossessive && b.end > a.end) return null;
  // "Brask's father": the name only tells whose.
  return b.isPossessive || areApart(a, b) ? a : joined(a, b);
}

/** `before`: the words up to the first. */
function joinBeside(a: RecordMention, b: RecordMention, between: string, before: string): RecordMention | null {
  if (a.isPossessive || a.manner === 'several' || b.manner === 'several' || (a.list && a.list === b.list)) return null;
  const isJoined =
    JOINT.test(between) ||
    (isPredicate(a, b) && IS_OF_AGE.test(between)) ||
    (isNaming(a, b) && (IS_IDENTIFIED.test(between) || (between === ' as ' && IDENTIFIES.test(before))));
  if (!isJoined) return null;
  // "a man, a woman": two, though the first word fits both.
  if (a.noun !== null && b.noun !== null && a.name === null && b.name === null && b.age === null && !isApposed(a, b))
    return null;
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

const isNaming = (a: RecordMention, b: RecordMention): boolean => a.name === null && b.name !== null;

/** "A second victim, a black man": what comes behind tells who the first is. */
const isApposed = (a: RecordMention, b: RecordMention): boolean =>
  a.noun === 'victim' && a.manner !== 'pronoun' && b.noun !== 'victim' && b.manner === 'indefinite';

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
