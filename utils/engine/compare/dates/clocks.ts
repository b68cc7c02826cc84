/**
 * At what time of the clock the story's own happening was, or the call for help: two articles that tell one time each, by
 * whatever words. A time is read as narrowly as people round: "about 5:30" is no 5:45, "around 1" may be 1:15. Days are
 * compared in dates/alignment and dates/scene; here they only must not speak against one event.
 */
import type { MinuteRange } from '../../details/dates/shapes.ts';
import { areStrangers } from '../kinship.ts';
import { isNearTop } from '../lead.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { mayBeOtherZones } from './doubt.ts';
import type { DateFact } from './facts.ts';
import { type Kind, readTimeKind, type TimeKind } from './time-kinds.ts';

const DAY = 1440; // minutes
const HOUR = 60;
/** What comes later may be background. */
const LEAD = 12; // sentences
/** Times further apart are compared as parts of the day (dates/hours). */
export const MOST_APART = 4 * HOUR;
/** Between a clock time and the call that comes before it. */
const LEAST_EARLY = 3;

/** A time as narrowly as it may be meant; minutes from midnight of the article's own day. */
interface Clock extends TimeKind, MinuteRange {
  readonly fact: DateFact;
}

/** At most one alignment a kind of time. */
export function alignClocks({ abstain }: Story, facts: readonly DateFact[]): Alignment[] {
  const clocks = facts.flatMap(readClock);
  if (clocks.length < 2) return [];
  const articles = [...Map.groupBy(clocks, ({ fact }) => fact.article).values()].map((all) => ({
    all,
    act: toldOf(all, 'act'),
    call: toldOf(all, 'call'),
    later: toldOf(all, 'later'),
  }));
  const found: Alignment[] = [];
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const pair = findApart(one, other, abstain);
      if (!pair || found.some(({ a }) => a.detail.event === pair[0].fact.detail.event)) continue;
      const [a, b] = [pair[0].fact, pair[1].fact];
      const refusal =
        isRoundUp(a) || isRoundUp(b) ? 'round-up' : areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null;
      if (refusal !== null) abstain('date', refusal, a, b);
      else found.push({ a, b, relation: 'apart', score: 0.6, shared: [], rule: 'same-clock' });
    }
  }
  return found.slice(0, 1);
}

/** Of one article: all of them, and those of each kind that stand near its top. */
type Clocks = Readonly<Record<Kind | 'all', readonly Clock[]>>;

/** The times of the act first; of the call only where the act has none, and of a call before the act last. */
function findApart(one: Clocks, other: Clocks, abstain: Story['abstain']): [Clock, Clock] | null {
  for (const [kind, its] of KINDS) {
    const [mine, theirs] = [one[kind], other[its]];
    const [a, b] = [mine[0], theirs[0]];
    if (!a || !b || distance(a, b) > MOST_APART) continue;
    if (gapBetween(a, b) <= 0) {
      if (kind === its && areOtherMinutes(a, b)) abstain('date', 'rounded', a.fact, b.fact);
      continue;
    }
    // A call, a stay in hospital and a death come after the act; only one before it speaks against the act's time.
    if (kind !== its && !(kind === 'act' ? isEarlier(b, a) : isEarlier(a, b))) continue;
    // Who is called comes later; only one who came before the call speaks against it.
    if (
      kind === 'call' &&
      its === 'call' &&
      a.isResponse !== b.isResponse &&
      !(a.isResponse ? isEarlier(a, b) : isEarlier(b, a))
    )
      continue;
    const refusal =
      whyNotApart(mine, theirs) ?? (haveMet(mine, other.all) || haveMet(theirs, one.all) ? 'told-by-both' : null);
    if (refusal === null) return [a, b];
    abstain('date', refusal, a.fact, b.fact);
  }
  return null;
}

/** Of two articles' times that exclude each other: the rule that refuses them, null for a difference. */
function whyNotApart(mine: readonly Clock[], theirs: readonly Clock[]): string | null {
  const [a, b] = [mine[0], theirs[0]];
  if (!a || !b || !mayBeOneDay(a, b)) return 'other-day';
  if (!isOneTime(mine) || !isOneTime(theirs)) return 'several-times';
  return mayBeOtherZones(a.fact, b.fact) ? 'other-time-zone' : null;
}

/** One of the two has the other's time as well, of whatever: then there are two times. */
const haveMet = (mine: readonly Clock[], others: readonly Clock[]): boolean =>
  mine.some((x) => others.some((y) => gapBetween(x, y) === 0));

const KINDS: readonly (readonly [Kind, Kind])[] = [
  ['act', 'act'],
  ['call', 'call'],
  ['call', 'act'],
  ['act', 'call'],
  ['later', 'act'],
  ['act', 'later'],
];

const toldOf = (clocks: readonly Clock[], kind: Kind): Clock[] =>
  clocks.filter((clock) => clock.kind === kind && isNearTop(clock.fact.reading, clock.fact.detail, LEAD));

/** As they are written; as they may be meant, they are one time. */
const areOtherMinutes = ({ fact: { detail: a } }: Clock, { fact: { detail: b } }: Clock): boolean =>
  a.time !== undefined && b.time !== undefined && (a.time.to < b.time.from || b.time.to < a.time.from);

/** Several times that exclude each other are of several happenings. */
const isOneTime = (clocks: readonly Clock[]): boolean =>
  clocks.every((a) => clocks.every((b) => gapBetween(a, b) === 0));

const mayBeOneDay = ({ fact: a }: Clock, { fact: b }: Clock): boolean =>
  a.day === null || b.day === null || a.day === b.day;

/** The call surely came before the act. */
const isEarlier = (call: Clock, act: Clock): boolean => {
  const lead = (((act.from - call.to) % DAY) + DAY) % DAY;
  return lead >= LEAST_EARLY && lead <= MOST_APART;
};

/** Minutes between two times of unknown days, by the shorter way around the clock. */
function gapBetween(a: Clock, b: Clock): number {
  let least = DAY;
  for (const shift of [0, DAY, -DAY])
    least = Math.min(least, Math.max(b.from + shift - a.to, a.from - b.to - shift, 0));
  return least;
}

/** Minutes between the middles of two times, by the shorter way around the clock. */
export function distance(a: MinuteRange, b: MinuteRange): number {
  const apart = Math.abs(a.from + a.to - b.from - b.to) / 2;
  const around = ((apart % DAY) + DAY) % DAY;
  return Math.min(around, DAY - around);
}

/** "Before 8 a.m.": a clock time, though it says little of how long before. */
const OPEN_ENDED = /\b(?:before|after) (?:\d|noon|midnight)/i;

function readClock(fact: DateFact): Clock[] {
  const { time, role, field, text } = fact.detail;
  if (time === undefined || field || role !== 'happened') return [];
  if (time.to - time.from > HOUR && !OPEN_ENDED.test(text)) return [];
  return [{ fact, ...readTimeKind(fact), ...narrow(time.from, time.to, text.toLowerCase()) }];
}

/** Minutes before or after that the words of a time leave open. Usage, read from real reports. */
const BESIDE: readonly (readonly [words: RegExp, minutes: number])[] = [
  [/\b(?:just|right|moments|nearly|almost)\b/, 20],
  [/\b(?:shortly|soon|minutes)\b/, 30],
];
const BESIDE_AT_MOST = 45;

function narrow(from: number, to: number, text: string): Pick<Clock, 'from' | 'to'> {
  const beside = BESIDE.find(([words]) => words.test(text))?.[1] ?? BESIDE_AT_MOST;
  if (/\b(?:before|nearly|almost|by)\b/.test(text)) return { from: to - beside, to };
  if (/\b(?:after|past)\b/.test(text)) return { from, to: from + beside };
  if (/\bbetween\b/.test(text)) return { from, to };
  const at = (from + to) / 2;
  const slack = slackOf(at, to > from);
  return { from: at - slack, to: at + slack };
}

/** The rounder, the looser: a whole hour more than a half one, "about" more than a bare time. */
function slackOf(at: number, isAbout: boolean): number {
  const minute = ((at % HOUR) + HOUR) % HOUR;
  if (minute === 0) return isAbout ? 10 : 5;
  if (minute === 30) return isAbout ? 7 : 4;
  if (minute % 15 === 0) return isAbout ? 5 : 2;
  if (minute % 5 === 0) return isAbout ? 4 : 1;
  return isAbout ? 2 : 0;
}

/** The same time told by another article, to stand beside it. */
export const isSameClock = (a: DateFact, b: DateFact): boolean => {
  const [one, other] = [readClock(a)[0], readClock(b)[0]];
  return one !== undefined && other !== undefined && one.kind === other.kind && gapBetween(one, other) === 0;
};
