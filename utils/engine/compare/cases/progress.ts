/**
 * How the case against a person stands: arrested, accused, on trial, convicted, sentenced. An update where a later report
 * tells a further step of one who is named in both, or of the only accused there is. Who is charged at all is
 * asked elsewhere (cases/suspects), and with what (cases/charges).
 */
import { isSameName, splitName } from '../../details/people/name-forms.ts';
import { CASE_STEPS } from '../../lexicon/case-words.ts';
import type { Finding, Question, Reading } from '../../types.ts';
import { makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { groupPeople, type PersonGroup } from '../names/groups.ts';
import { daysApart } from '../numbers/facts.ts';
import { hasCue } from '../passages.ts';
import type { Story } from '../story.ts';
import { findSole } from './sole-accused.ts';
import { CASE_CUES, firstYearOf, readCase, SOONEST_VERDICT, type Step } from './steps.ts';

const MOST_SHOWN = 6; // of one step, the first and the last of an article, then those that it tells to be passed since

/** Of a band that is tried together. */
const MOST_PEOPLE = 3;

/** What one report tells of one case. */
interface Told {
  readonly reading: Reading;
  readonly rank: number;
  /** Of its furthest step. */
  readonly answers: readonly Step[];
  readonly steps: readonly Step[];
}

/** At most one finding a person, and a few a story; where no person has one, at most one of the only case there is. */
export function compareCases(story: Story): Finding[] {
  if (!story.readings.some((reading) => hasCue(reading, CASE_CUES))) return [];
  const firstYear = firstYearOf(story.readings);
  const cases = new Map(story.readings.map((reading) => [reading, readCase(reading, firstYear)]));
  if ([...cases.values()].filter((steps) => steps.length > 0).length < 2) return [];
  const groups = groupPeople(story).filter(({ name }) => splitName(name).given !== '');
  const findings = groups.flatMap((group) => compareOf(group, cases)).slice(0, MOST_PEOPLE);
  return findings.length > 0 ? findings : compareOnly(story, firstYear, cases);
}

function compareOf(group: PersonGroup, cases: ReadonlyMap<Reading, readonly Step[]>): Finding[] {
  const readings = [...new Set(group.members.map(({ reading }) => reading))];
  const told = readings.flatMap((reading) => {
    const people = group.members.filter((one) => one.reading === reading).map(({ person }) => person);
    const steps = cases.get(reading) ?? [];
    return furthest(
      reading,
      steps.filter(({ person }) => person !== null && people.includes(person)),
    );
  });
  return findMoved(told, { key: 'howStandsCase', args: { who: group.name } });
}

/** All reports tell of one accused at most, and not all by name. */
function compareOnly(story: Story, firstYear: number, cases: ReadonlyMap<Reading, readonly Step[]>): Finding[] {
  const told = [...cases].flatMap(([reading, steps]) => furthest(reading, steps));
  const findings = findMoved(told, { key: 'howStandsTheCase', args: {} });
  const sole = findings.length > 0 ? findSole(story, firstYear) : null;
  if (sole === null) return [];
  const { name } = sole;
  if (name === null) return findings;
  const his = told.filter(({ answers }) => !answers.some((step) => step.person === null && isOfNextNamed(step, name)));
  return findMoved(his, { key: 'howStandsCase', args: { who: name } });
}

/** "A man was indicted on Friday. Ada Brunt, 34, …": the sentence after a step begins with another's name. */
function isOfNextNamed({ reading, detail }: Step, name: string): boolean {
  const next = reading.analysis.sentences[detail.field === 'title' ? -1 : detail.sentence + 1];
  return reading.analysis.people.some(
    (person) =>
      person.name !== null &&
      splitName(person.name).given !== '' &&
      !isSameName(person.name, name) &&
      person.mentions.some(({ start, field }) => field === undefined && start === next?.start),
  );
}

function furthest(reading: Reading, steps: readonly Step[]): Told[] {
  const rank = Math.max(0, ...steps.map(rankOf));
  return rank === 0 ? [] : [{ reading, rank, answers: steps.filter((step) => rankOf(step) === rank), steps }];
}

function findMoved(told: readonly Told[], question: Question): Finding[] {
  const isMoved = (a: Told, b: Told) => {
    const days = daysApart(a.reading, b.reading);
    const isVerdict = b.rank >= CASE_STEPS.mistrial && a.rank < CASE_STEPS['pleaded not guilty'];
    const isInTime = days === null ? !isVerdict : days >= (isVerdict ? SOONEST_VERDICT : 1);
    return stageOf(b) > stageOf(a) && isInTime && !areStrangers(a.reading, b.reading, 'weak');
  };
  const moved = told.filter((one) => told.some((other) => isMoved(one, other) || isMoved(other, one)));
  if (moved.length === 0) return [];
  const byStage = [...Map.groupBy(moved, stageOf)].sort(([a], [b]) => a - b);
  const first = byStage[0]?.[0] ?? 0;
  const values = byStage.map(([, same]) =>
    same
      .flatMap((told) => {
        const passed = told.steps.filter(
          (step) => !told.answers.includes(step) && stageOf({ rank: rankOf(step) }) > first,
        );
        return [...told.answers.slice(0, 1), ...told.answers.slice(1).slice(-1), ...passed];
      })
      .slice(0, MOST_SHOWN),
  );
  const reason = { rule: 'case-has-moved', alignment: 0.8, basis: Object.values(question.args) };
  return [makeFinding('name', question, 'update', values, reason)];
}

/** Charged, indicted or denying it, one is accused: readers take the forms of a court in between for no news. */
const stageOf = ({ rank }: Pick<Told, 'rank'>): number =>
  rank > CASE_STEPS.charged && rank <= CASE_STEPS['pleaded not guilty'] ? CASE_STEPS.charged : rank;

const rankOf = ({ normalized }: Step): number => CASE_STEPS[normalized];
