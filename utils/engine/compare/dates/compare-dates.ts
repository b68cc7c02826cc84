/**
 * When something happened or was said: dates of different articles about the same happening, grouped by what they mean.
 * Only disjoint days or times differ; where one is wider than the other it is a matter of precision. Dates that need a
 * publication day have none where it is unknown, and are not compared.
 */
import type { Finding, Verdict } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import type { Story } from '../story.ts';
import { type Alignment, alignDates } from './alignment.ts';
import { alignAnnouncements } from './announcements.ts';
import { alignAppointments } from './appointments.ts';
import { alignPersons } from './befallen.ts';
import { alignClocks, isSameClock } from './clocks.ts';
import { collectDateFacts, type DateFact, normalizeFact, relate } from './facts.ts';
import { alignHours } from './hours.ts';
import { isSameEvent } from './keys.ts';
import { OF_EVENT, questionOfDates } from './question.ts';
import { alignScenes } from './scene.ts';
import { compareSpans } from './spans.ts';

/** Readers are called to differences; of mere precision a story shows a few. */
const MOST_PRECISION = 5;
/** More values than this are no longer read. */
const MOST_VALUES = 6;

/** Rules that look themselves for what the other article tells of the same. */
const OF_ONE: ReadonlySet<Alignment['rule']> = new Set([
  ...OF_EVENT,
  'same-person',
  'same-appointment',
  'same-announcement',
]);

/** Differences first, then the surest precision findings. A date answers one question at most. */
export function compareDates(story: Story): Finding[] {
  if (story.readings.length < 2) return [];
  const facts = collectDateFacts(story);
  const alignments = [
    ...alignDates(story, facts),
    ...alignScenes(story, facts),
    ...alignClocks(story, facts),
    ...alignHours(story, facts),
    ...alignPersons(story, facts),
    ...alignAppointments(story, facts),
    ...alignAnnouncements(story, facts),
  ];
  const used = new Set<DateFact>();
  const findings: Finding[] = [];
  for (const alignment of alignments.filter(({ relation }) => relation === 'apart')) {
    if (used.has(alignment.a) || used.has(alignment.b)) continue;
    if (hasAgreement(facts, alignments, alignment)) {
      story.abstain('date', 'told-by-both', alignment.a, alignment.b);
      continue;
    }
    // That the story's own event has two days or hours is said once.
    if (OF_EVENT.has(alignment.rule) && findings.length > 0) continue;
    const groups = groupDifference(facts, alignments, alignment);
    for (const fact of groups.flat()) used.add(fact);
    findings.push(toFinding('differ', groups, alignment));
  }
  // A question that outlets answer differently is not asked again for its rounder answers.
  const asked = new Set([...used].map(({ detail }) => detail.event));
  const precise = groupPrecision(alignments, used)
    .filter(({ alignment }) => !asked.has(alignment.a.detail.event) && !asked.has(alignment.b.detail.event))
    .slice(0, MOST_PRECISION);
  for (const { groups, alignment } of precise) findings.push(toFinding('precision', groups, alignment));
  return [...findings, ...compareSpans(story)];
}

/**
 * True where one of the two articles has, for the same happening, a date that fits the other's: then it tells of two
 * happenings, or of one in two ways. Wider dates beside a narrower one of the same article do not count.
 */
function hasAgreement(
  facts: readonly DateFact[],
  alignments: readonly Alignment[],
  { a, b, rule }: Alignment,
): boolean {
  if (rule === 'same-statement' || OF_ONE.has(rule)) return false;
  if (rule === 'same-passage')
    return alignments.some(
      (other) =>
        other.relation !== 'apart' &&
        [other.a, other.b].some((fact) => fact === a || fact === b) &&
        [other.a, other.b].some((fact) => fact.article === a.article) &&
        [other.a, other.b].some((fact) => fact.article === b.article),
    );
  const fits = (fact: DateFact, article: number) =>
    facts.some(
      (other) =>
        other.article === article &&
        isSameEvent(other.detail.event, fact.detail.event) &&
        !hasNarrower(facts, other) &&
        relate(other, fact) !== 'apart' &&
        relate(other, fact) !== null,
    );
  return hasNarrower(facts, a) || hasNarrower(facts, b) || fits(a, b.article) || fits(b, a.article);
}

/** "Sunday night" beside "at 11 p.m." of the same happening in the same article: the narrower one counts. */
const hasNarrower = (facts: readonly DateFact[], { article, detail, extent }: DateFact): boolean =>
  facts.some(
    (other) =>
      other.article === article &&
      other.detail.event === detail.event &&
      extent !== null &&
      other.extent !== null &&
      other.extent.from >= extent.from &&
      other.extent.to <= extent.to &&
      other.extent.to - other.extent.from < extent.to - extent.from,
  );

/** Two groups: what agrees with one side and what agrees with the other, by the day it begins on, or by its span. */
function groupDifference(
  facts: readonly DateFact[],
  alignments: readonly Alignment[],
  alignment: Alignment,
): DateFact[][] {
  if (alignment.rule === 'same-clock')
    return [alignment.a, alignment.b]
      .map((side) => [side, ...facts.filter((fact) => fact !== side && isSameClock(fact, side))].slice(0, MOST_VALUES))
      .sort((x, y) => (x[0]?.article ?? 0) - (y[0]?.article ?? 0));
  // Days that only their weekdays tell have nothing else in common, nor have parts of the day.
  const isBare =
    alignment.rule === 'same-hours' || (alignment.a.day === null && alignment.rule === 'same-announcement');
  if (isBare) return [[alignment.a], [alignment.b]];
  const isStatement = alignment.rule === 'same-statement';
  const isAligned = (fact: DateFact) =>
    !isStatement || alignments.some(({ rule, a, b }) => rule === 'same-statement' && (a === fact || b === fact));
  // A neighbouring kind of happening ("spoke" beside "sent a letter") joins only where it was itself aligned with a side.
  const isAlignedWithSide = (fact: DateFact) =>
    alignments.some(
      ({ a, b }) =>
        (a === fact && (b === alignment.a || b === alignment.b)) ||
        (b === fact && (a === alignment.a || a === alignment.b)),
    );
  // Two times of one day are told apart by their hours.
  const isOneDay = alignment.a.day !== null && alignment.a.day === alignment.b.day;
  const dayKey = (fact: DateFact): string | null =>
    isOneDay ? normalizeFact(fact) : fact.day === null ? fact.detail.value : String(fact.day);
  const sideOf = (side: DateFact) =>
    facts
      .filter(
        (fact) =>
          fact === side ||
          (dayKey(fact) === dayKey(side) &&
            isSameEvent(fact.detail.event, side.detail.event) &&
            (fact.detail.event === side.detail.event || isAlignedWithSide(fact)) &&
            fact.detail.role === side.detail.role &&
            isAligned(fact)),
      )
      .slice(0, MOST_VALUES);
  return [sideOf(alignment.a), sideOf(alignment.b)].sort((x, y) => (x[0]?.article ?? 0) - (y[0]?.article ?? 0));
}

interface Precision {
  readonly groups: DateFact[][];
  readonly alignment: Alignment;
}

/** Chains alignments that share a date; one finding a chain that has at least two different values. */
function groupPrecision(alignments: readonly Alignment[], used: ReadonlySet<DateFact>): Precision[] {
  const chainOf = new Map<DateFact, Chain>();
  for (const alignment of alignments) {
    const { a, b, relation } = alignment;
    if (relation === 'apart' || used.has(a) || used.has(b)) continue;
    const [left, right] = [chainOf.get(a), chainOf.get(b)];
    if (left && left === right) continue;
    const chain = left ?? right ?? { facts: new Set<DateFact>(), alignment, lastFrom: -Infinity, firstTo: Infinity };
    // A chain holds what fits together: a date apart from any in it starts none of its own.
    const newcomers = [a, b, ...(left && right ? right.facts : [])].filter((fact) => !chain.facts.has(fact));
    if (newcomers.some(({ extent }) => extent && (extent.to < chain.lastFrom || chain.firstTo < extent.from))) continue;
    for (const fact of newcomers) {
      chain.facts.add(fact);
      chainOf.set(fact, chain);
      if (!fact.extent) continue;
      chain.lastFrom = Math.max(chain.lastFrom, fact.extent.from);
      chain.firstTo = Math.min(chain.firstTo, fact.extent.to);
    }
  }
  return [...new Set(chainOf.values())].flatMap(({ facts, alignment }) => {
    const told = [...facts].sort(byPlace);
    const isOfOne = told.every(({ article }) => article === told[0]?.article);
    // A clock time with and without its day may read the same.
    if (isOfOne || new Set(told.map(({ detail }) => detail.text.toLowerCase())).size < 2) return [];
    const values = [...Map.groupBy(told, normalizeFact).values()];
    return values.length < 2 ? [] : [{ groups: values.slice(0, MOST_VALUES), alignment }];
  });
}

interface Chain {
  readonly facts: Set<DateFact>;
  readonly alignment: Alignment;
  /** Of its dates of a known day, where the last begins and the first ends: who keeps between is apart from none. */
  lastFrom: number;
  firstTo: number;
}

const byPlace = (a: DateFact, b: DateFact): number => a.article - b.article || a.detail.start - b.detail.start;

function toFinding(verdict: Verdict, groups: readonly DateFact[][], alignment: Alignment): Finding {
  const answers = groups.map((group) =>
    group.map((fact): Answer => ({ reading: fact.reading, detail: fact.detail, normalized: normalizeFact(fact) })),
  );
  const rule = verdict === 'differ' ? `disjoint-dates-${alignment.rule}` : `wider-date-${alignment.rule}`;
  return makeFinding('date', questionOfDates(alignment), verdict, answers, {
    rule,
    alignment: Math.min(1, alignment.score),
    basis: alignment.shared,
  });
}
