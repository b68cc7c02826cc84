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
import type { Finding, PersonDetail, Reading } from '../types.ts';
import { type Answer, makeFinding } from './finding.ts';
import { groupPeople, type PersonGroup } from './name-groups.ts';
import { mentionsBySentence } from './name-mentions.ts';
import { cuedSentences, hasCue } from './name-passages.ts';
import { daysApart } from './number-facts.ts';
import type { Story } from './story.ts';

interface Step extends Answer {
  readonly normalized: CaseStep;
  /** Null: of the one accused, by a pronoun. */
  readonly person: PersonDetail | null;
}

/** Days from a charge to a verdict, at the least: a verdict that is told sooner is of an older case. */
const SOONEST_VERDICT = 14;
/** Characters that are read before and behind a verb. */
const REACH = 160;
const MOST_SHOWN = 3; // of one step

/** Of a band that is tried together. */
const MOST_PEOPLE = 3;

/** At most one finding a person, and a few a story. */
export function compareCases(story: Story): Finding[] {
  const told = story.readings.filter((reading) => hasCue(reading, PASSAGE_CUES.charging));
  if (told.length < 2) return [];
  const firstYear = Math.min(...story.readings.map(({ article }) => yearOf(article.published)));
  const steps = new Map(told.map((reading) => [reading, readSteps(reading, firstYear)]));
  if ([...steps.values()].filter(({ length }) => length > 0).length < 2) return [];
  return groupPeople(story)
    .filter(({ name }) => splitName(name).given !== '')
    .flatMap((group) => compareOf(group, steps))
    .slice(0, MOST_PEOPLE);
}

const yearOf = (published: string | null): number => (published === null ? 9999 : Number(published.slice(0, 4)));

function compareOf(group: PersonGroup, steps: ReadonlyMap<Reading, readonly Step[]>): Finding[] {
  const readings = [...new Set(group.members.map(({ reading }) => reading))];
  const told = readings.flatMap((reading) => {
    const people = group.members.filter((one) => one.reading === reading).map(({ person }) => person);
    const own = (steps.get(reading) ?? []).filter(({ person }) => person !== null && people.includes(person));
    const rank = Math.max(0, ...own.map(rankOf));
    return rank === 0 ? [] : [{ reading, rank, answers: own.filter((step) => rankOf(step) === rank) }];
  });
  const isMoved = (a: (typeof told)[number], b: (typeof told)[number]) => {
    const days = daysApart(a.reading, b.reading) ?? 0;
    const isVerdict = b.rank >= CASE_STEPS.convicted && a.rank < CASE_STEPS['pleaded not guilty'];
    return b.rank > a.rank && days >= (isVerdict ? SOONEST_VERDICT : 1);
  };
  const moved = told.filter((one) => told.some((other) => isMoved(one, other) || isMoved(other, one)));
  if (moved.length === 0) return [];
  const byRank = [...Map.groupBy(moved, ({ rank }) => rank)].sort(([a], [b]) => a - b);
  const values = byRank.map(([, same]) => same.flatMap(({ answers }) => answers.slice(0, 1)).slice(0, MOST_SHOWN));
  const reason = { rule: 'case-has-moved', alignment: 0.8, basis: [group.name] };
  return [makeFinding('name', { key: 'howStandsCase', args: { who: group.name } }, 'update', values, reason)];
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
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      if (NOT_TAKEN.test(before)) continue;
      const here = mentions.get(sentence) ?? [];
      const subject = here.findLast((one) => one.end - from <= match.index);
      const object = here.find((one) => one.start - from >= end);
      const isOfSubject = subject && FROM_PERSON.test(text.slice(subject.end - from, match.index));
      const isOfObject = object && TO_PERSON.test(` ${text.slice(end, object.start - from).trimStart()}`);
      const person = isOfSubject ? subject.person : isOfObject ? object.person : null;
      if (person === null && !FROM_ACCUSED.test(before) && !TO_ACCUSED.test(text.slice(end))) continue;
      const words = match[1] ? `found ${match[1]}` : match[0];
      const detail = { start: from + match.index, end: from + end, text: match[0].trim(), sentence };
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
