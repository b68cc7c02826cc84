/**
 * The steps of criminal cases that one report tells, in its text and its title, each with the accused where it is told who
 * that is. Which of them two reports tell differently is cases/progress's business.
 */
import { splitName } from '../../details/people/name-forms.ts';
import { ANY_TITLE_STEP, OPEN_TITLE, TITLE_STEPS } from '../../lexicon/case-titles.ts';
import {
  CASE_STEPS,
  type CaseStep,
  COURT_STEP,
  FOUND_APART,
  FROM_ACCUSED,
  FROM_PERSON,
  NOT_ALL,
  NOT_TAKEN,
  OF_ACCUSED,
  OTHER_CASE,
  SAID_TO_HAVE,
  SEVERAL_ACCUSED,
  STEP_VERB,
  stepOf,
  TELLS_CHARGE,
  TO_ACCUSED,
  TO_PERSON,
} from '../../lexicon/case-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import { findMatches } from '../../text/matches.ts';
import type { PersonDetail, Reading } from '../../types.ts';
import type { Answer } from '../finding.ts';
import { type Mention, mentionsBySentence } from '../mentions.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { type CuedSentence, cuedSentences } from '../passages.ts';

export interface Step extends Answer {
  readonly normalized: CaseStep;
  /** Null: of one whom the report does not name. */
  readonly person: PersonDetail | null;
}

/** A sentence that tells a step has one of these. */
export const CASE_CUES = PASSAGE_CUES.charging | PASSAGE_CUES.catching;

/** Days from a charge to a verdict, at the least: a verdict that is told sooner is of an older case. */
export const SOONEST_VERDICT = 14;

/** Characters that are read before and behind a verb. */
const REACH = 160;

/** Year of the first report; 9999 where none is dated. */
export const firstYearOf = (readings: readonly Reading[]): number =>
  Math.min(
    ...readings.map(({ article: { published } }) => (published === null ? 9999 : Number(published.slice(0, 4)))),
  );

const known = new WeakMap<Reading, { readonly firstYear: number; readonly made: readonly Step[] }>();

/**
 * Those of the text in its order, then the title's. What is told of a year before the first report's is of another case;
 * steps of "he" or "the suspect" are those of the only person of whom any is told by name.
 */
export function readCase(reading: Reading, firstYear: number): readonly Step[] {
  const before = known.get(reading);
  if (before?.firstYear === firstYear) return before.made;
  const made = findSteps(reading, firstYear);
  known.set(reading, { firstYear, made });
  return made;
}

/** Does a sentence on charges or arrests tell of more than one accused? */
export const tellsOfSeveral = (reading: Reading): boolean =>
  SEVERAL_ACCUSED.test(reading.article.title) ||
  cuedSentences(reading, CASE_CUES).some(({ text }) => SEVERAL_ACCUSED.test(text));

function findSteps(reading: Reading, firstYear: number): Step[] {
  const sentences = cuedSentences(reading, CASE_CUES);
  const near = [...sentences.flatMap((sentence) => readSentence(reading, sentence, firstYear)), ...readTitle(reading)];
  const told = near.length > 0 ? near : readFurtherOn(reading, sentences, firstYear);
  // Who is arrested on a charge is charged, though the words tell it in another order.
  const isCharged =
    told.some(({ normalized }) => normalized === 'arrested') && sentences.some(({ text }) => TELLS_CHARGE.test(text));
  const steps = told.filter(({ normalized }) => normalized !== 'arrested' || !isCharged);
  const accused = new Set(steps.flatMap(({ person }) => (person ? [person] : [])));
  const [only = null] = accused;
  return steps.map((step) => (step.person === null && accused.size === 1 ? { ...step, person: only } : step));
}

/** Where no other is told of, "a man" who is arrested further on in the report is the one. */
function readFurtherOn(reading: Reading, sentences: readonly CuedSentence[], firstYear: number): Step[] {
  if (isRoundUp({ reading })) return [];
  return sentences
    .filter(({ sentence }) => sentence < FURTHER_ON)
    .flatMap((sentence) => readSentence(reading, sentence, firstYear, true))
    .filter(({ normalized }) => normalized === 'arrested');
}

function readSentence(
  reading: Reading,
  { sentence, from, text }: CuedSentence,
  firstYear: number,
  isOfAnybody = false,
): Step[] {
  const verbs = [...findMatches(STEP_VERB, text), ...findMatches(FOUND_APART, text)];
  const court = NOT_ALL.test(text) ? [] : findMatches(COURT_STEP, text);
  if (verbs.length + court.length === 0 || OTHER_CASE.test(text) || tellsYearBefore(text, firstYear)) return [];
  const here = mentionsBySentence(reading).get(sentence) ?? [];
  const toStep = (match: RegExpExecArray, person: PersonDetail | null): Step => {
    const start = from + match.index;
    const detail = { start, end: start + match[0].length, text: match[0], sentence };
    return { reading, detail, normalized: stepOf(match[1] ? `found ${match[1]}` : match[0]), person };
  };
  return [
    ...verbs.flatMap((match) => {
      const accused = accusedOf(text, from, match, here, sentence < LEAD, isOfAnybody);
      return accused === null ? [] : [toStep(match, accused.person)];
    }),
    ...court.map((match) => toStep(match, null)),
  ];
}

/** Of whom the news is: a background case stands further on. */
const LEAD = 5; // sentences
const FURTHER_ON = 15; // sentences
const OF_ANYBODY = /\ban? (?:[\w-]+ ){1,6}$/i;

const isLateStep = (words: string): boolean => CASE_STEPS[stepOf(words)] >= CASE_STEPS['pleaded not guilty'];

/** Null where the step is not taken, or of nobody. */
function accusedOf(
  text: string,
  from: number,
  match: RegExpExecArray,
  here: readonly Mention[],
  isLead: boolean,
  isOfAnybody: boolean,
): { person: PersonDetail | null } | null {
  const end = match.index + (match[1] ? 'found'.length : match[0].length);
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  if (NOT_TAKEN.test(before) && !SAID_TO_HAVE.test(before)) return null;
  const subject = here.findLast((one) => one.end - from <= match.index);
  const object = here.find((one) => one.start - from >= end);
  const isOfSubject = subject && FROM_PERSON.test(text.slice(subject.end - from, match.index));
  const isOfObject = object && TO_PERSON.test(` ${text.slice(end, object.start - from).trimStart()}`);
  const named = isOfSubject ? subject.person : isOfObject ? object.person : null;
  const isTold = FROM_ACCUSED.test(before) || TO_ACCUSED.test(text.slice(end));
  // Further on, "a man" is another one.
  const isHis = isLead && isLateStep(match[0]) && (subject === undefined || OF_ACCUSED.test(text));
  if (named === null && !isHis && !(isTold && (isLead || isOfAnybody || !OF_ANYBODY.test(before)))) return null;
  return { person: named?.name && splitName(named.name).given !== '' ? named : null };
}

/** The furthest step that the title tells, of whomever it names. */
function readTitle(reading: Reading): Step[] {
  const { article, analysis } = reading;
  for (const [index, { field, start: from, end: to }] of analysis.sentences.entries()) {
    if (field !== 'title') continue;
    const text = article.title.slice(from, to);
    if (!ANY_TITLE_STEP.test(text) || OPEN_TITLE.test(text) || OTHER_CASE.test(text)) continue;
    for (const [normalized, pattern] of TITLE_STEPS) {
      const match = pattern.exec(text);
      if (!match) continue;
      const start = from + match.index;
      const end = start + match[0].length;
      const named = analysis.people.filter(
        ({ name, mentions }) =>
          name !== null &&
          splitName(name).given !== '' &&
          mentions.some((span) => span.field === 'title' && span.end <= start),
      );
      const detail = { start, end, text: match[0], sentence: index, field } as const;
      return [{ reading, detail, normalized, person: named.length === 1 ? (named[0] ?? null) : null }];
    }
  }
  return [];
}

/** "was convicted in 2009": long before the first report. */
export const tellsYearBefore = (text: string, firstYear: number): boolean =>
  findMatches(/\b(?:in|since|from|of)(?: [A-Z][a-z]+)? ((?:19|20)\d\d)\b/g, text).some(
    ([, year]) => Number(year) < firstYear,
  );
