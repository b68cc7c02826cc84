/**
 * Ages that an article itself takes back: "police first gave the boy's age as 11" beside his age of 10. Another article
 * that tells the age taken back, and not the other, tells of the same one. Ages that nobody takes back are compared by
 * the other comparers of ages.
 */
import { type Gender, NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Finding, Reading } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { onceAReading } from '../once-a-reading.ts';
import { isSexApart } from '../records/person-record.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { isSameName } from './age-names.ts';
import { factsOf, type NumberFact, numberFinding } from './facts.ts';

/** Years between what was said first and what is said now; more are another person's. */
const MOST_YEARS = 5;

/** `told`: facts that have answered a question already. At most one finding an article and age. */
export function compareCorrectedAges(
  story: Story,
  facts: readonly NumberFact[],
  told: ReadonlySet<NumberFact>,
): Finding[] {
  const ages = factsOf(facts, 'age').filter(({ detail }) => !detail.approximate);
  return [...Map.groupBy(ages, ({ article }) => article).values()].flatMap((own) =>
    agesNear(own, ages).flatMap((age): Finding[] => {
      const finding = compareWith(story, own, ages, age, told);
      return finding ? [finding] : [];
    }),
  );
}

/** Told by others, and so near one of the article's that it may have been said of the same person. */
function agesNear(own: readonly NumberFact[], all: readonly NumberFact[]): readonly number[] {
  const article = own[0]?.article;
  const mine = [...new Set(own.map(({ detail }) => detail.min))];
  const others = new Set<number>();
  for (const fact of all) if (fact.article !== article) others.add(fact.detail.min);
  return [...others].filter((age) => mine.some((one) => one !== age && isNear(one, age)));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= MOST_YEARS;

/** The article's age for one of whom it takes back that he is `age`, with who still is so elsewhere. */
function compareWith(
  story: Story,
  own: readonly NumberFact[],
  ages: readonly NumberFact[],
  age: number,
  told: ReadonlySet<NumberFact>,
): Finding | null {
  const { reading, article } = own[0] as NumberFact;
  const corrected = readCorrected(reading).get(age);
  if (!corrected) return null;
  const right = own.filter((fact) => mayBeRight(fact, age, corrected));
  const [first] = right;
  if (!first || new Set(right.map(({ detail }) => detail.min)).size > 1) return null;
  const others = ages.filter(
    (fact) =>
      fact.article !== article &&
      fact.detail.min === age &&
      !tellsAge(fact.reading, first.detail.min) &&
      right.every((one) => mayBeOne(one, fact)),
  );
  const [other] = others;
  if (!other || [...right, ...others].some((fact) => told.has(fact))) return null;
  if (areStrangers(reading, other.reading, 'age')) {
    abstainFrom(story, 'strangers', first, other);
    return null;
  }
  const subjects = [...right, ...others].map(({ detail }) => detail.subject);
  const name = subjects.find((subject) => subject?.name != null)?.name;
  const who = name ?? subjects.find((subject) => subject?.noun != null)?.noun ?? '';
  const groups = other.article < article ? [others, right] : [right, others];
  const question = { key: name ? 'howOld' : 'howOldNoun', args: { who } };
  return numberFinding(question, 'update', groups, 'age-corrected', 0.9, [`${age}`]);
}

/** The sentence that takes an age back. */
interface Corrected {
  readonly sentence: number;
  readonly words: string;
}

/** "Police initially said that he was", "her age was first given as", "earlier reports listed him as". */
const TAKEN_BACK =
  /\b(?:initially|originally|at first|first|earlier|previously|mistakenly|incorrectly|erroneously)\b[^.;]{0,30}\b(?:said|reported|reports|identified|gave|given|listed|told|stated|believed|described)\b|\b(?:reported|identified|gave|given|listed|stated) (?:[a-z]+ ){0,3}(?:initially|originally|at first|mistakenly|incorrectly|erroneously)\b|\b(?:earlier|initial|first|previous) (?:police )?(?:reports?|version|story)\b[^.;]{0,40}\b(?:said|gave|listed|had|incorrect|wrong)\b/i;
/** Somebody else's, or no person's. */
const NOT_OF_AGE = /\b(?:shooter|gunman|accus|belie[fv]e[sd]? (?:that )?(?:an?|the) \d)/i;
const AGE_IN_WORDS =
  /\b(\d{1,2})(?:[ -]years?[ -]old\b|-years?\b)|\b(?:age|aged|age of|was|as) (\d{1,2})(?=[.,;]| (?:due|because|when|but)|$)/gi;

/** Each age that is taken back, with the first sentence that does so and tells no other age. */
const readCorrected = onceAReading(({ article: { text }, analysis: { sentences } }): ReadonlyMap<number, Corrected> => {
  const corrected = new Map<number, Corrected>();
  for (const [sentence, { start, end, field }] of sentences.entries()) {
    if (field || end - start > LONGEST) continue;
    const words = text.slice(start, end);
    if (!MAY_TELL_AGE.test(words) || !TAKEN_BACK.test(words) || NOT_OF_AGE.test(words)) continue;
    const [age, ...others] = new Set(findMatches(AGE_IN_WORDS, words).map(([, one, other]) => Number(one ?? other)));
    if (age !== undefined && others.length === 0 && !corrected.has(age)) corrected.set(age, { sentence, words });
  }
  return corrected;
});

/** `AGE_IN_WORDS` finds nothing without; it takes longer to find that. Most sentences have no digit, and are left at once. */
const MAY_TELL_AGE = /\d(?:[ -]year|(?<=(?:age|aged|of|was|as) \d))/i;

const LONGEST = 300; // characters

/** The age that stands in the article for the one taken back. */
const mayBeRight = ({ detail }: NumberFact, age: number, { sentence, words }: Corrected): boolean =>
  detail.min !== age &&
  isNear(detail.min, age) &&
  !(detail.sentence === sentence && detail.field === undefined) &&
  !isSexApart(genderOf(detail.subject?.noun), genderIn(words));

function mayBeOne({ detail: a }: NumberFact, { detail: b }: NumberFact): boolean {
  const [name, other] = [a.subject?.name ?? null, b.subject?.name ?? null];
  if (name !== null && other !== null && !isSameName(name, other)) return false;
  const isSuspect = a.subject?.role === 'suspect';
  if (isSuspect !== (b.subject?.role === 'suspect') && a.subject?.role != null && b.subject?.role != null) return false;
  return !isSexApart(genderOf(a.subject?.noun), genderOf(b.subject?.noun));
}

const genderOf = (noun: string | null | undefined): Gender | null => NOUN_GENDER.get(noun ?? '') ?? null;
const genderIn = (words: string): Gender | null =>
  genderOf(/\b(?:boy|girl|man|woman)\b/i.exec(words)?.[0].toLowerCase());

/** Of anybody, alone or in a list. */
const tellsAge = (reading: Reading, age: number): boolean => readTold(reading).has(`${age}`);

const readTold = onceAReading(({ analysis: { numbers } }): ReadonlySet<string> => {
  const told = new Set<string>();
  for (const { measure, min, text } of numbers) {
    if (measure === 'age') told.add(`${min}`);
    else if (measure === 'ages') for (const age of text.split(/\D+/)) told.add(age);
  }
  return told;
});
