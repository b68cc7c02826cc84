/**
 * Who was hit in the part of the body that a sentence tells, as far as the words right before it say: the age, the sex, the
 * noun. Named people are told apart in records/; this is for sentences that name nobody.
 */
import { type Gender, NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { sourceOf } from '../../text/document.ts';
import type { PlaceFact } from './facts.ts';

interface Victim {
  readonly age: number | null;
  readonly sex: Gender | null;
  /** Null where only a pronoun tells the sex, or it may be another of the kind. */
  readonly noun: string | null;
}

/** Characters between an age and the noun that it belongs to, at most. */
const NEAR = 24;
const REACH = 220;

const AGE = /\b(\d{1,2})[- ]years?[- ]old\b|, (?:age )?(\d{1,2}),/g;
const PERSON =
  /\b(?:(another|other|second|third|fourth) (?:[\w-]+ ){0,2}?)?(he|she|him|her|his|himself|herself|[a-z]{3,13})\b/gi;
const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
]);

function readVictim({ reading, detail }: PlaceFact): Victim {
  const start = Math.max(reading.analysis.sentences[detail.sentence]?.start ?? detail.start, detail.start - REACH);
  const text = sourceOf(reading.article, detail).slice(start, detail.end);
  const last = [...text.matchAll(PERSON)].findLast(([, , word = '']) => sexOf(word) !== null);
  const age = [...text.matchAll(AGE)].at(-1);
  const isHis = age !== undefined && (!last || age.index >= last.index - NEAR || PRONOUNS.has(wordOf(last)));
  const word = last ? wordOf(last) : '';
  return {
    age: isHis ? Number(age[1] ?? age[2]) : null,
    sex: sexOf(word),
    noun: !last || last[1] !== undefined || PRONOUNS.has(word) ? null : word,
  };
}

const wordOf = ([, , word = '']: RegExpExecArray | RegExpMatchArray): string => word.toLowerCase();
const sexOf = (word: string): Gender | null =>
  PRONOUNS.get(word.toLowerCase()) ?? NOUN_GENDER.get(word.toLowerCase()) ?? null;

/** 'same' only by one age, or one noun where no age is told; 'other' by another age or sex; null where nobody can say. */
export function relateVictims(a: PlaceFact, b: PlaceFact): 'same' | 'other' | null {
  const [one, other] = [readVictim(a), readVictim(b)];
  const isOtherSex = one.sex !== null && other.sex !== null && one.sex !== other.sex;
  const isOtherAge = one.age !== null && other.age !== null && one.age !== other.age;
  if (isOtherSex || isOtherAge) return 'other';
  const isSame = one.age !== null ? one.age === other.age : one.noun !== null && one.noun === other.noun;
  return isSame ? 'same' : null;
}
