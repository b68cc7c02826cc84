/**
 * How many were hit where an article tells its victims one by one and gives no sum: the number of the last ("a fourth
 * victim") stands for the total. What sums say is numbers/hit's business.
 */
import { sourceOf } from '../../text/document.ts';
import type { NumberFact } from './facts.ts';
import { isOfRoundUp } from './toll-doubt.ts';

/** Victims told one by one: the mentions of the last, and how many they make. */
export interface LastVictim {
  readonly facts: readonly NumberFact[];
  readonly count: number;
  /** Numbers of dead that the article tells; one where it tells that somebody died. */
  readonly dead: readonly number[];
}

const LEAD = 25; // sentences
/** Somebody may come after the last who has a number. */
const MORE =
  /\b(?:another|(?:two|three|four|five|several) (?:other|more)|(?:two|three|four|five|several) others|other) (?:victims?|person|people|men|man|wom[ae]n|teens?|teenagers?|boys?|girls?|males?|females?)\b|\bothers (?:were|was|have)\b/i;
const TOLLS: ReadonlySet<string> = new Set(['shot', 'injured', 'casualties', 'hospitalised']);

/** `own`: all numbers of one article. Null where it sums up, or tells of somebody beside. */
export function readLastVictim(own: readonly NumberFact[]): LastVictim | null {
  const numbered = own.filter(({ detail: { measure, sentence } }) => measure === 'victims' && sentence < LEAD);
  const count = Math.max(0, ...numbered.map(({ detail }) => detail.min));
  const last = numbered.filter(({ detail }) => detail.min === count);
  const [first] = last;
  if (!first || first.detail.isAside || isOfRoundUp(first)) return null;
  const isSummedUp = own.some(
    ({ detail: { measure, max } }) => (TOLLS.has(measure) || measure === 'people') && max >= count,
  );
  if (isSummedUp) return null;
  const hurt = own.filter(
    ({ detail }) => detail.measure === 'age' && /^(?:killed|hurt|struck)$/.test(detail.subject?.role ?? ''),
  );
  if (new Set(hurt.map(({ detail }) => detail.min)).size > count) return null;
  return MORE.test(sourceOf(first.reading.article, first.detail)) ? null : { facts: last, count, dead: readDead(own) };
}

function readDead(own: readonly NumberFact[]): number[] {
  const told = own.filter(({ detail: { measure, min } }) => measure === 'killed' && min > 0);
  const hasDied = own.some(({ detail: { measure, min } }) => measure === 'outcome' && min === 1);
  return told.length > 0 ? told.map(({ detail }) => detail.min) : hasDied ? [1] : [];
}
