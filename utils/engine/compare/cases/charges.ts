/** With what a person is charged, and of what convicted: kind and degree of a homicide. */
import type { Finding, Question, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { groupPeople, type PersonGroup } from '../names/groups.ts';
import { daysApart } from '../numbers/facts.ts';
import type { Story } from '../story.ts';
import { type Charge, readCharges } from './charge-readings.ts';
import { findSole } from './sole-accused.ts';
import { firstYearOf } from './steps.ts';

/** One finding a person: the first two articles whose charges exclude each other; else one of the only accused. */
export function compareCharges(story: Story): Finding[] {
  const firstYear = firstYearOf(story.readings);
  const byReading = new Map(story.readings.map((reading) => [reading, readCharges(reading, firstYear)]));
  const told = [...byReading].filter(([, charges]) => charges.length > 0);
  if (told.length < 2) return [];
  const findings = groupPeople(story).flatMap((group) => compareOf(story, group, byReading));
  if (findings.length > 0) return findings;
  const sole = findSole(story, firstYear);
  if (sole === null) return [];
  const question: Question = sole.name
    ? { key: 'whatCharge', args: { who: sole.name } }
    : { key: 'whatTheCharge', args: {} };
  return compareTold(
    story,
    told.map(([reading, charges]) => ({ reading, charges })),
    question,
  );
}

function compareOf(story: Story, group: PersonGroup, byReading: ReadonlyMap<Reading, readonly Charge[]>): Finding[] {
  const told = group.members.flatMap(({ reading, person }) => {
    const charges = (byReading.get(reading) ?? []).filter((charge) => charge.person === person);
    return charges.length > 0 ? [{ reading, charges }] : [];
  });
  return compareTold(story, told, { key: 'whatCharge', args: { who: group.name } });
}

/** At most one finding. */
function compareTold(story: Story, told: readonly ChargedIn[], question: Question): Finding[] {
  let isNoted = !story.isExplained;
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1)) {
      const days = daysApart(one.reading, other.reading);
      const found = areStrangers(one.reading, other.reading) ? null : findStep(one, other, days);
      if (found === null) {
        isNoted = isNoted || noteOther(story, one, other);
        continue;
      }
      const { step, before, after } = found;
      const toAnswers = ({ reading, charges }: typeof one): Answer[] =>
        charges.map(({ detail, isAttempt, offence }) => ({
          reading,
          detail,
          normalized: isAttempt ? `attempted ${offence}` : offence,
        }));
      const reason = { rule: RULES[step], alignment: 0.9, basis: Object.values(question.args) };
      return [
        makeFinding(
          'name',
          question,
          step !== 'exclude' || (days !== null && days >= 1) ? 'update' : 'differ',
          [toAnswers(before), toAnswers(after)],
          reason,
        ),
      ];
    }
  }
  return [];
}

interface Found {
  readonly step: keyof typeof RULES;
  readonly before: ChargedIn;
  readonly after: ChargedIn;
}

/** `days`: from the one to the other; pages without a date may be in any order. Null where the charges may be the same. */
function findStep(one: ChargedIn, other: ChargedIn, days: number | null): Found | null {
  const isLater = days !== null && days >= 1;
  const pairs: (readonly [ChargedIn, ChargedIn])[] = [[one, other]];
  if (isLater) pairs.push([one, { ...other, charges: newsOf(other.charges) }]);
  if (days === null) pairs.push([other, one]);
  for (const [before, after] of pairs) {
    const step = relateCharges(before.charges, after.charges);
    if (step !== null && (step === 'exclude' || isLater || days === null)) return { step, before, after };
  }
  return null;
}

/** What is told first is the news; what the accused was charged with before is told besides. */
function newsOf(charges: readonly Charge[]): Charge[] {
  const first = Math.min(...charges.flatMap(({ detail }) => (detail.field === 'title' ? [] : [detail.sentence])));
  return charges.filter(({ detail }) => detail.field === 'title' || detail.sentence === first);
}

const RULES = {
  exclude: 'charges-exclude-each-other',
  completed: 'attempt-then-deed',
  raised: 'assault-then-homicide',
} as const;

interface ChargedIn {
  readonly reading: Reading;
  readonly charges: readonly Charge[];
}

/** Charges of one person that differ and may both be right: told besides, of another degree, or of an attempt. True where there is one. */
function noteOther({ abstain }: Story, one: ChargedIn, other: ChargedIn): boolean {
  for (const a of one.charges) {
    const b = other.charges.find((its) => its.offence !== a.offence || its.isAttempt !== a.isAttempt);
    if (!b) continue;
    const tells = (charges: readonly Charge[], its: Charge) =>
      charges.some(({ offence, isAttempt }) => offence === its.offence && isAttempt === its.isAttempt);
    const rule =
      tells(other.charges, a) || tells(one.charges, b)
        ? 'told-by-both'
        : a.isAttempt !== b.isAttempt
          ? 'attempt-and-deed'
          : excludes(a.offence, b.offence)
            ? 'several-charges'
            : 'one-includes-the-other';
    abstain('name', rule, { reading: one.reading, detail: a.detail }, { reading: other.reading, detail: b.detail });
    return true;
  }
  return false;
}

/**
 * 'completed': only attempts first, then the deed; 'raised': an assault first, then a homicide; 'exclude': two degrees or
 * kinds; null: they may be the same.
 */
function relateCharges(a: readonly Charge[], b: readonly Charge[]): keyof typeof RULES | null {
  const done = (charges: readonly Charge[]) =>
    charges.filter(({ isAttempt, isAssault }) => !isAttempt && !isAssault).map(({ offence }) => offence);
  const [one, other] = [done(a), done(b)];
  if (one.length === 0 && other.length > 0) {
    if (!a.some(({ isAttempt }) => isAttempt)) return 'raised';
    return b.some(({ isAttempt }) => isAttempt) ? null : 'completed';
  }
  if (one.length === 0 || other.length === 0) return null;
  return one.every((x) => other.every((y) => excludes(x, y))) ? 'exclude' : null;
}

/** "Murder" contains every degree of it, "homicide" everything but that it is told to be negligent or reckless. */
function excludes(a: string, b: string): boolean {
  if (a === b || isAnyHomicide(a) || isAnyHomicide(b)) return false;
  const [kindA, kindB] = [a.split(' ').at(-1), b.split(' ').at(-1)];
  return kindA !== kindB || (a !== kindA && b !== kindB);
}

const isAnyHomicide = (offence: string): boolean => /^(?:criminal )?homicide$/.test(offence);
