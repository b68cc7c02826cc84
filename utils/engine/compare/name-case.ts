/**
 * How the case against a person stands: charged, indicted, pleaded, convicted, sentenced. An update where a later report
 * tells a further step of one who is named in both. Who is charged at all is asked elsewhere (name-suspects), and with
 * what (name-charges).
 */
import { splitName } from '../details/people/name-forms.ts';
import {
  CASE_STEPS,
  type CaseStep,
  FOUND_APART,
  FROM_ACCUSED,
  FROM_PERSON,
  NOT_TAKEN,
  OTHER_CASE,
  STEP_VERB,
  stepOf,
  TO_ACCUSED,
  TO_PERSON,
} from '../lexicon/case-words.ts';
import { PASSAGE_CUES } from '../text/cues.ts';
import { findMatches } from '../text/matches.ts';
import type { Finding, PersonDetail, Question, Reading } from '../types.ts';
import { type Answer, makeFinding } from './finding.ts';
import { areStrangers } from './kinship.ts';
import { groupPeople, type PersonGroup } from './name-groups.ts';
import { mentionsBySentence } from './name-mentions.ts';
import { cuedSentences, hasCue } from './name-passages.ts';
import { daysApart } from './number-facts.ts';
import type { Story } from './story.ts';

interface Step extends Answer {
  readonly normalized: CaseStep;
  /** Null: of one whom the report does not name. */
  readonly person: PersonDetail | null;
}

/** Days from a charge to a verdict, at the least: a verdict that is told sooner is of an older case. */
const SOONEST_VERDICT = 14;
/** Characters that are read before and behind a verb. */
const REACH = 160;
const MOST_SHOWN = 3; // of one step

/** Of a band that is tried together. */
const MOST_PEOPLE = 3;

/** What one report tells of one case: its furthest step. */
interface Told {
  readonly reading: Reading;
  readonly rank: number;
  readonly answers: readonly Step[];
}

/** At most one finding a person, and a few a story; where no person has one, at most one of the only case there is. */
export function compareCases(story: Story): Finding[] {
  const told = story.readings.filter((reading) => hasCue(reading, PASSAGE_CUES.charging));
  if (told.length < 2) return [];
  const firstYear = Math.min(...story.readings.map(({ article }) => yearOf(article.published)));
  const steps = new Map(told.map((reading) => [reading, readSteps(reading, firstYear)]));
  if ([...steps.values()].filter(({ length }) => length > 0).length < 2) return [];
  const groups = groupPeople(story).filter(({ name }) => splitName(name).given !== '');
  const findings = groups.flatMap((group) => compareOf(group, steps)).slice(0, MOST_PEOPLE);
  return findings.length > 0 ? findings : compareOnly(groups, steps);
}

const yearOf = (published: string | null): number => (published === null ? 9999 : Number(published.slice(0, 4)));

function compareOf(group: PersonGroup, steps: ReadonlyMap<Reading, readonly Step[]>): Finding[] {
  const readings = [...new Set(group.members.map(({ reading }) => reading))];
  const told = readings.flatMap((reading) => {
    const people = group.members.filter((one) => one.reading === reading).map(({ person }) => person);
    return furthest(
      reading,
      (steps.get(reading) ?? []).filter(({ person }) => person !== null && people.includes(person)),
    );
  });
  return findMoved(told, { key: 'howStandsCase', args: { who: group.name } });
}

/** All reports tell of one accused at most, and not all by name. */
function compareOnly(groups: readonly PersonGroup[], steps: ReadonlyMap<Reading, readonly Step[]>): Finding[] {
  const accused = new Set(
    [...steps.values()].flatMap((told) => told.flatMap(({ person }) => (person ? [person] : []))),
  );
  const named = groups.filter(({ members }) => members.some(({ person }) => accused.has(person)));
  if (named.length > 1 || named.flatMap(({ members }) => members).length < accused.size) return [];
  const [only] = named;
  // A report that never names him, where others do, may tell of another.
  const isHis = (reading: Reading) => !only || only.members.some((member) => member.reading === reading);
  const told = [...steps].flatMap(([reading, own]) => (isHis(reading) ? furthest(reading, own) : []));
  const question: Question = only
    ? { key: 'howStandsCase', args: { who: only.name } }
    : { key: 'howStandsTheCase', args: {} };
  return findMoved(told, question);
}

function furthest(reading: Reading, steps: readonly Step[]): Told[] {
  const rank = Math.max(0, ...steps.map(rankOf));
  return rank === 0 ? [] : [{ reading, rank, answers: steps.filter((step) => rankOf(step) === rank) }];
}

function findMoved(told: readonly Told[], question: Question): Finding[] {
  const isMoved = (a: Told, b: Told) => {
    const days = daysApart(a.reading, b.reading) ?? 0;
    const isVerdict = b.rank >= CASE_STEPS.convicted && a.rank < CASE_STEPS['pleaded not guilty'];
    return b.rank > a.rank && days >= (isVerdict ? SOONEST_VERDICT : 1) && !areStrangers(a.reading, b.reading, 'weak');
  };
  const moved = told.filter((one) => told.some((other) => isMoved(one, other) || isMoved(other, one)));
  if (moved.length === 0) return [];
  const byRank = [...Map.groupBy(moved, ({ rank }) => rank)].sort(([a], [b]) => a - b);
  const values = byRank.map(([, same]) => same.flatMap(({ answers }) => answers.slice(0, 1)).slice(0, MOST_SHOWN));
  const reason = { rule: 'case-has-moved', alignment: 0.8, basis: Object.values(question.args) };
  return [makeFinding('name', question, 'update', values, reason)];
}

const rankOf = ({ normalized }: Step): number => CASE_STEPS[normalized];

/** In order of the text. Steps of "he" or "the suspect" are those of the only person of whom any is told by name. */
function readSteps(reading: Reading, firstYear: number): Step[] {
  const mentions = mentionsBySentence(reading);
  const steps: Step[] = [];
  for (const { sentence, from, text } of cuedSentences(reading, PASSAGE_CUES.charging)) {
    const verbs = [...findMatches(STEP_VERB, text), ...findMatches(FOUND_APART, text)];
    if (verbs.length === 0 || OTHER_CASE.test(text) || tellsYearBefore(text, firstYear)) continue;
    for (const match of verbs) {
      const whole = match[0];
      const words = match[1] ? `found ${match[1]}` : whole;
      const end = match.index + (match[1] ? 'found'.length : whole.length);
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      if (NOT_TAKEN.test(before)) continue;
      const here = mentions.get(sentence) ?? [];
      const subject = here.findLast((one) => one.end - from <= match.index);
      const object = here.find((one) => one.start - from >= end);
      const isOfSubject = subject && FROM_PERSON.test(text.slice(subject.end - from, match.index));
      const isOfObject = object && TO_PERSON.test(` ${text.slice(end, object.start - from).trimStart()}`);
      const named = isOfSubject ? subject.person : isOfObject ? object.person : null;
      const person = named?.name && splitName(named.name).given !== '' ? named : null;
      if (named === null && !FROM_ACCUSED.test(before) && !TO_ACCUSED.test(text.slice(end))) continue;
      const start = from + match.index;
      const detail = { start, end: start + whole.length, text: whole, sentence };
      steps.push({ reading, detail, normalized: stepOf(words), person });
    }
  }
  const accused = new Set(steps.flatMap(({ person }) => (person ? [person] : [])));
  const [only = null] = accused;
  return steps.map((step) => (step.person === null && accused.size === 1 ? { ...step, person: only } : step));
}

/** "was convicted in 2009": long before the first report. */
const tellsYearBefore = (text: string, firstYear: number): boolean =>
  findMatches(/\b(?:in|since|from|of)(?: [A-Z][a-z]+)? ((?:19|20)\d\d)\b/g, text).some(
    ([, year]) => Number(year) < firstYear,
  );
