/**
 * What pairs of dates ask of each, in numbers and read once: most pairs of a story are told apart by these alone, before
 * a word is looked at. Which of the others answer one question is dates/alignment's business.
 */
import { HAPPENINGS } from '../../lexicon/event-words.ts';
import type { Story } from '../story.ts';
import type { DateFact } from './facts.ts';

const DAY = 1440; // minutes

/** Words for one act: a letter is sent and says, a visitor meets. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['send', 'utter'],
  ['speech', 'utter'],
  ['visit', 'meet'],
]);

export const isSameEvent = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || (FAMILIES.get(a) ?? a) === (FAMILIES.get(b) ?? b));

export const isNamed = (event: string): boolean => event !== 'utter' && !event.startsWith('verb:');
export const SCENE: ReadonlySet<string> = new Set([...HAPPENINGS, 'call', 'find', 'fight', 'injure']);

/** The title and the first sentences tell the story's own event; what comes later may be background. */
const LEAD = 7; // sentences
export const isInLead = ({ detail }: DateFact): boolean => detail.sentence < LEAD;

export interface DateKey {
  readonly fact: DateFact;
  readonly article: number;
  /** Minutes; where no day is known, all time: then nothing is apart. */
  readonly from: number;
  readonly to: number;
  /** Of the extent; 0 where no day is known. */
  readonly length: number;
  /** Equal for equal events, and for events of one family. */
  readonly event: number;
  readonly family: number;
  readonly isNamed: boolean;
  readonly isScene: boolean;
  readonly isUtterance: boolean;
  readonly isDue: boolean;
  readonly isComing: boolean;
  readonly isAlone: boolean;
}

export const NO_EVENT = -1;

/** In the order of the facts. */
export function readKeys(facts: readonly DateFact[]): DateKey[] {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  return facts.map((fact) => {
    const { event, role } = fact.detail;
    return {
      fact,
      article: fact.article,
      from: fact.extent?.from ?? Number.NEGATIVE_INFINITY,
      to: fact.extent?.to ?? Number.POSITIVE_INFINITY,
      length: fact.extent ? fact.extent.to - fact.extent.from : 0,
      event: event === undefined ? NO_EVENT : numberOf(event),
      family: event === undefined ? NO_EVENT : numberOf(FAMILIES.get(event) ?? event),
      isNamed: event !== undefined && isNamed(event),
      isScene: event !== undefined && SCENE.has(event),
      isUtterance: event === 'utter',
      isDue: role === 'due',
      isComing: isComing(fact),
      isAlone: fact.isAlone,
    };
  });
}

/** Plans are told apart from what happened; a coming day that nothing says more of may be a plan's. */
export const isRoleAligned = (a: DateKey, b: DateKey, isApart: boolean): boolean =>
  a.isDue === b.isDue || (!isApart && (a.isComing || b.isComing));

const isComing = ({ reading, detail }: DateFact): boolean =>
  detail.role === 'unknown' &&
  detail.interval !== null &&
  reading.article.published !== null &&
  detail.interval.from >= reading.article.published.slice(0, 10);

const LONG = 62 * DAY;

/** What was said then is not what happened then; a year is no looser word for a day; two dates need two acts. */
export function mayRefine(a: DateKey, b: DateKey, isSame: boolean): boolean {
  if (isSame) return true;
  const isWide = Math.max(a.length, b.length) >= 6 * DAY;
  if ((a.isUtterance || b.isUtterance) && !isWide) return false;
  return Math.min(a.length, b.length) > DAY || Math.max(a.length, b.length) <= LONG;
}

/** Where either sentence has other dates, the clauses, not only the sentences, have to tell the same. */
export function haveOneClause(a: DateKey, b: DateKey, clauseOf: (key: DateKey) => readonly number[]): boolean {
  if (a.isAlone && b.isAlone) return true;
  const isPlan = (a.isDue || a.isComing) && (b.isDue || b.isComing);
  const other = clauseOf(b);
  let shared = 0;
  for (const stem of clauseOf(a)) if (other.includes(stem)) shared += 1;
  return shared >= (isPlan ? 1 : 3);
}

/** The clause's stems by their numbers, without those of the calendar. */
export function makeClauseReader({ numbersOf, stemOf }: Story): (key: DateKey) => readonly number[] {
  const known = new Map<DateKey, readonly number[]>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const clause = numbersOf(key.fact.detail.context).filter((number) => !CALENDAR_STEM.test(stemOf(number)));
    known.set(key, clause);
    return clause;
  };
}

export const CALENDAR_STEM =
  /^(?:mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb|todai|yesterdai|month|week|weekend|year|last|earlier|later|earli|late|morn|afternoon|even|night|p\.?m|a\.?m|said|told|\d.*)$/;
