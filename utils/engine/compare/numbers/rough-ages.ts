/**
 * A person's age told roughly here ("a juvenile", "in her 40s", "younger than 10") and exactly there. Only where the
 * other article tells of one person of such an age, and both tell nearly the same of them.
 */
import {
  AGE_WORDS,
  decadeRange,
  IN_DECADE,
  ROUGH_AGE,
  ROUGH_AGE_ANCHOR,
  YOUNGER_THAN,
} from '../../lexicon/age-words.ts';
import { NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, Question, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';
import { factsOf, type NumberFact, normalize } from './facts.ts';

export interface RoughAge {
  readonly reading: Reading;
  readonly detail: Detail;
  readonly from: number;
  readonly to: number;
  /** A number is told, not only a word: then it is this person's age, whoever else the article tells the age of. */
  readonly isTold: boolean;
}

const LEAST_CONTAINMENT = 0.2;
const LEAST_SHARED = 2;
const LEAD = 8; // sentences
/** Mentions of one side that are shown. */
const MOST_SHOWN = 3;

/** A rough age with the exact one that it stands for, and what the sentences share. */
export interface RoughMatch {
  /** The mention that the match rests on first, then others of the same article that fit. */
  readonly roughs: readonly RoughAge[];
  readonly exact: readonly NumberFact[];
  readonly shared: readonly string[];
}

/** At most one finding an exact age. */
export const compareRoughAges = (story: Story, facts: readonly NumberFact[]): Finding[] =>
  matchRoughAges(story, facts).map((match) => toFinding(story, match));

/** Both the numbers' comparers and the names' ask, of the same facts. */
const known = new WeakMap<Story, readonly RoughMatch[]>();

export function matchRoughAges(story: Story, facts: readonly NumberFact[]): readonly RoughMatch[] {
  const before = known.get(story);
  if (before) return before;
  const made = findMatches(story, facts);
  known.set(story, made);
  return made;
}

function findMatches(story: Story, facts: readonly NumberFact[]): RoughMatch[] {
  const ages = factsOf(facts, 'age').filter(({ detail }) => !detail.approximate);
  if (ages.length === 0) return [];
  const found = new Map<number, RoughMatch>();
  for (const reading of story.readings) {
    const own = new Set(ages.filter((age) => age.reading === reading).map(({ detail }) => detail.min));
    const roughs = readRoughAges(reading).filter((rough) => rough.isTold || ![...own].some((age) => fits(rough, age)));
    for (const rough of roughs) {
      const exact = ages.filter(
        (age) => age.reading !== reading && fits(rough, age.detail.min) && !own.has(age.detail.min),
      );
      const [age, ...rest] = new Set(exact.map(({ detail }) => detail.min));
      if (age === undefined || found.has(age)) continue;
      const shared =
        rest.length > 0 ? null : exact.map((other) => sharedBy(story, rough, other)).find((one) => one !== null);
      if (!shared) {
        if (story.isExplained) explainRough(story, rough, exact);
        continue;
      }
      const same = roughs.filter(
        (one) => one !== rough && one.isTold === rough.isTold && fits(one, age) && !isBeside(one, rough),
      );
      found.set(age, { roughs: [rough, ...same], exact, shared });
    }
  }
  return [...found.values()];
}

/** A number of years that was told, and an exact age within it; a word ("a teenager") may stand for anybody. */
function explainRough({ abstain }: Story, rough: RoughAge, [exact, ...others]: readonly NumberFact[]): void {
  if (!rough.isTold || !exact) return;
  const isOneOfSeveral = others.some(({ detail }) => detail.min !== exact.detail.min);
  const why = isOneOfSeveral ? 'several-of-such-an-age' : isOther(rough, exact) ? 'other-person' : 'little-in-common';
  abstain('number', why, rough, exact);
}

const fits = ({ from, to }: RoughAge, age: number): boolean => age >= from && age <= to;

const SUSPECT = /\b(?:suspects?|gunm[ae]n|shooters?|attackers?|assailants?)\b/i;

/** A woman in her 50s is no father of 55; a suspect is not the one who was shot. */
function isOther({ reading, detail }: RoughAge, { detail: exact }: NumberFact): boolean {
  const gender = exact.subject?.noun == null ? undefined : NOUN_GENDER.get(exact.subject.noun);
  const told = /^in (his|her) /i.exec(detail.text)?.[1]?.toLowerCase();
  if (told !== undefined && gender !== undefined && gender !== (told === 'his' ? 'male' : 'female')) return true;
  const sentence = reading.analysis.sentences[detail.sentence];
  const isSuspect = SUSPECT.test(reading.article.text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  return isSuspect && /^(?:killed|hurt|struck)$/.test(exact.subject?.role ?? '');
}

/** "A toddler shot another child": two of one sentence are two people. */
const isBeside = (a: RoughAge, b: RoughAge): boolean => a !== b && a.detail.sentence === b.detail.sentence;

function toFinding(story: Story, { roughs, exact: ages, shared }: RoughMatch): Finding {
  const exact = ages
    .slice(0, MOST_SHOWN)
    .map(({ reading, detail }): Answer => ({ reading, detail, normalized: normalize(detail) }));
  const vague = roughs
    .slice(0, MOST_SHOWN)
    .map((rough): Answer => ({ ...rough, normalized: `${rough.from}..${rough.to} year` }));
  const [one, other] = [roughs[0]?.reading, ages[0]?.reading].map((reading) =>
    story.readings.indexOf(reading as Reading),
  );
  return makeFinding(
    'number',
    questionOf(ages),
    'precision',
    (one ?? 0) < (other ?? 0) ? [vague, exact] : [exact, vague],
    { rule: 'age-told-roughly', alignment: 0.6, basis: shared },
  );
}

/** Asked about the one whose age is told exactly. */
function questionOf(ages: readonly NumberFact[]): Question {
  const name = ages.map(({ detail }) => detail.subject?.name).find((told) => told != null);
  const noun = ages.map(({ detail }) => detail.subject?.noun).find((told) => told != null);
  if (name != null) return { key: 'howOldExactly', args: { who: name } };
  return noun == null ? { key: 'howOldVague', args: {} } : { key: 'howOldExactlyNoun', args: { who: noun } };
}

function readRoughAges(reading: Reading): RoughAge[] {
  const words = findPassages(reading, ROUGH_AGE, PASSAGE_CUES.roughAge, ROUGH_AGE_ANCHOR).flatMap(
    ({ match, ...detail }) => {
      const [from, to] = AGE_WORDS.get((match[1] ?? '').toLowerCase()) ?? [1, 0];
      return [{ reading, detail, from, to, isTold: false }];
    },
  );
  const below = findPassages(reading, YOUNGER_THAN, PASSAGE_CUES.roughAge).map(({ match, ...detail }) => {
    return { reading, detail, from: 0, to: Number(match[1]) - 1, isTold: true };
  });
  const decades = findPassages(reading, IN_DECADE, PASSAGE_CUES.roughAge).map(({ match, ...detail }) => {
    const [from, to] = decadeRange(match[1]?.toLowerCase(), match[2], match[3]);
    return { reading, detail, from, to, isTold: true };
  });
  return [...below, ...decades, ...words];
}

/** The words that the two sentences share; null where they are too few. */
function sharedBy({ overlap }: Story, rough: RoughAge, exact: NumberFact): readonly string[] | null {
  const stemsOf = (reading: Reading, { sentence, field }: Detail) =>
    field === 'title' ? [] : (reading.analysis.sentences[sentence]?.stems ?? []).filter((stem) => !/^\d/.test(stem));
  const { containment, shared } = overlap(stemsOf(rough.reading, rough.detail), stemsOf(exact.reading, exact.detail));
  if (isOther(rough, exact)) return null;
  // An upper bound told of somebody needs no more than to stand at the top of both.
  if (rough.isTold && rough.from === 0 && Math.max(rough.detail.sentence, exact.detail.sentence) < LEAD)
    return shared.slice(0, 6);
  return shared.length >= LEAST_SHARED && containment >= LEAST_CONTAINMENT ? shared.slice(0, 6) : null;
}
