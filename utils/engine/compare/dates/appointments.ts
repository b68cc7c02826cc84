/**
 * On which day something announced is to be: a vigil, a hearing, an operation. Two articles that announce one thing, each
 * with one day. Whether it took place is cases/plans' business.
 */
import { APPOINTMENTS, appointmentOf } from '../../lexicon/appointment-words.ts';
import { sourceOf } from '../../text/document.ts';
import { findMatches } from '../../text/matches.ts';
import { stem } from '../../text/words.ts';
import { areStrangers } from '../kinship.ts';
import { nameOtherPeople } from '../mentions.ts';
import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { gapBetween, whyDoubtful } from './doubt.ts';
import { type DateFact, relate } from './facts.ts';
import { CALENDAR_STEM } from './keys.ts';

const DAY = 1440; // minutes
const HOUR = 60;
const LEAST_APART = 25;
/** A case's steps and yearly events lie further apart. */
const MOST_APART = 45 * DAY;
/** Characters between what is announced and its day. */
const NEAR = 90;
const LEAST_SHARED = 2;
/** They stand with whatever is announced. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  ['scheduled', 'planned', 'set', 'expected', 'held', 'hold', 'due', 'begin', 'next', 'updated', 'posted'].map((word) =>
    stem(word),
  ),
);

interface Appointment {
  readonly fact: DateFact;
  readonly kind: string;
}

/** At most one alignment a kind and pair of articles. */
export function alignAppointments(story: Story, facts: readonly DateFact[]): Alignment[] {
  const found: Alignment[] = [];
  for (const told of Map.groupBy(facts.flatMap(readAppointment), ({ kind }) => kind).values()) {
    const articles = [...Map.groupBy(told, ({ fact }) => fact.article).values()];
    for (const [index, one] of articles.entries())
      for (const other of articles.slice(index + 1)) {
        const alignment = alignPair(story, one, other);
        if (alignment) found.push(alignment);
      }
  }
  return found;
}

function alignPair(story: Story, one: readonly Appointment[], other: readonly Appointment[]): Alignment | null {
  const meets = (a: Appointment, b: Appointment) => relate(a.fact, b.fact) !== 'apart';
  for (const a of one)
    for (const b of other) {
      const shared = sharedStems(story, a.fact, b.fact);
      if (meets(a, b) || shared.length < LEAST_SHARED || nameOtherPeople(a.fact, b.fact)) continue;
      const refusal = one.some((mine) => other.some((its) => meets(mine, its)))
        ? 'told-by-both'
        : whyNotApart(a.fact, b.fact);
      if (refusal === null)
        return { a: a.fact, b: b.fact, relation: 'apart', score: 0.6, shared, rule: 'same-appointment' };
      story.abstain('date', refusal, a.fact, b.fact);
    }
  return null;
}

function whyNotApart(a: DateFact, b: DateFact): string | null {
  if (a.day === null || b.day === null || Math.abs(a.day - b.day) * DAY > MOST_APART) return 'days-too-far-apart';
  const doubt = whyDoubtful(a, b, false);
  if (doubt !== null && !(doubt === 'hours-of-one-day' && areOtherHours(a, b))) return doubt;
  return areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null;
}

/** Two clock times of one day. */
const areOtherHours = (a: DateFact, b: DateFact): boolean =>
  [a, b].every(({ detail: { time } }) => time !== undefined && time.to - time.from <= HOUR) &&
  gapBetween(a, b) >= LEAST_APART;

/** Stems of both sentences beside those of the calendar. */
function sharedStems({ overlap }: Story, a: DateFact, b: DateFact): readonly string[] {
  const [one, other] = [a, b].map(({ reading, detail }) => reading.analysis.sentences[detail.sentence]?.stems ?? []);
  return overlap(one ?? [], other ?? []).shared.filter((stem) => !CALENDAR_STEM.test(stem) && !ANNOUNCING.has(stem));
}

function readAppointment(fact: DateFact): Appointment[] {
  const { reading, detail, day } = fact;
  if (day === null || detail.field || !isToCome(fact)) return [];
  const sentence = reading.analysis.sentences[detail.sentence];
  if (!sentence) return [];
  const text = sourceOf(reading.article, sentence).slice(sentence.start, sentence.end);
  const [from, to] = [detail.start - sentence.start, detail.end - sentence.start];
  let best: { kind: string; distance: number } | null = null;
  for (const match of findMatches(APPOINTMENTS, text)) {
    const end = match.index + match[0].length;
    // What stands before its day is more often meant than what follows.
    const distance = end <= from ? from - end : 2 * (match.index - to);
    if (distance >= 0 && distance <= NEAR && (best === null || distance < best.distance))
      best = { kind: appointmentOf(match), distance };
  }
  return best === null ? [] : [{ fact, kind: best.kind }];
}

const isToCome = ({ reading, detail }: DateFact): boolean =>
  detail.role === 'due' ||
  (detail.role === 'unknown' &&
    detail.interval !== null &&
    reading.article.published !== null &&
    detail.interval.from > reading.article.published.slice(0, 10));
