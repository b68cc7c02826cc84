/**
 * What an event destroyed: homes and buildings told as destroyed or damaged, land burned, power cut. An event has one such
 * sum, so it takes no shared words, only the same thing and the same fate; an article's greatest number is its sum, the
 * others are of parts. What grew with publication is an update.
 */
import { BUILT, BURNED, DAMAGED, DESTROYED, POWER, SERVED } from '../../lexicon/damage-words.ts';
import { stem } from '../../text/words.ts';
import type { Finding, Question } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { type NumberFact, numberFinding, sentenceStems, sentenceText, wordOf } from './facts.ts';
import { relate } from './range.ts';
import { isExplainedByTime } from './toll-growth.ts';

type Fate = 'destroyed' | 'damaged' | 'either' | 'burned' | 'power';

interface Sum {
  readonly fact: NumberFact;
  readonly fate: Fate;
}

/** Numbers in `used` have answered a question already. One finding a thing at most. */
export function compareDamage(story: Story, facts: readonly NumberFact[], used: ReadonlySet<NumberFact>): Finding[] {
  const sums = facts.flatMap((fact) => {
    const fate = fateOf(fact);
    return fate === null || used.has(fact) ? [] : [{ fact, fate }];
  });
  if (sums.length < 2) return [];
  const [land, dark, built] = [
    sums.filter(({ fate }) => fate === 'burned'),
    sums.filter(({ fate }) => fate === 'power'),
    sums.filter(({ fate }) => fate !== 'burned' && fate !== 'power'),
  ];
  return [land, dark, built].flatMap((group) => compareSums(story, group, facts));
}

const headOf = ({ detail }: NumberFact): string => detail.what.at(-1) ?? '';

/** What became of the thing counted; null where the number counts nothing that is destroyed. */
function fateOf(fact: NumberFact): Fate | null {
  const { detail } = fact;
  if (detail.isAside || detail.min < 2) return null;
  const near = detail.context;
  if (detail.measure === 'area') return near.some((stem) => BURNED.has(stem)) ? 'burned' : null;
  if (detail.measure !== 'count' && detail.measure !== 'people') return null;
  if (near.some((stem) => POWER.has(stem)))
    return SERVED.has(headOf(fact)) && detail.min >= LEAST_DARK ? 'power' : null;
  if (!BUILT.has(headOf(fact)) || sentenceStems(fact).some((stem) => STANDING.has(stem))) return null;
  if (EITHER.test(sentenceText(fact))) return 'either';
  // Two fates belong to two numbers: the nearest is this one's.
  const nearest = near.find((stem) => DESTROYED.has(stem) || DAMAGED.has(stem));
  return nearest === undefined ? null : DESTROYED.has(nearest) ? 'destroyed' : 'damaged';
}

/** Fewer are a street's, not an event's. */
const LEAST_DARK = 100;

/** One number of both fates. */
const EITHER =
  /\b(?:destroyed|levell?ed|gutted|collapsed|toppled|flattened) (?:or|and) (?:\w+ )?damaged\b|\bdamaged (?:or|and) (?:\w+ )?(?:destroyed|levell?ed|gutted|collapsed|toppled|flattened)\b/i;

/** Of buildings that still stand, or stand for something else. */
const STANDING = new Set(['threaten', 'save', 'insur', 'rebuild', 'rebuilt', 'without', 'inspect']);

function compareSums(story: Story, group: readonly Sum[], facts: readonly NumberFact[]): Finding[] {
  const byArticle = [...Map.groupBy(group, ({ fact }) => fact.article).values()];
  for (const [index, one] of byArticle.entries())
    for (const other of byArticle.slice(index + 1)) {
      const [a, b] = [greatest(one), greatest(other)];
      if (relate(a.fact.detail, b.fact.detail) !== 'apart') continue;
      const why = whyNotApart(one, other);
      if (why !== null) {
        abstainFrom(story, why, a.fact, b.fact);
        continue;
      }
      const values = [a.fact, b.fact];
      const verdict = isExplainedByTime(values, facts) ? 'update' : 'differ';
      const question: Question =
        a.fate === 'burned'
          ? { key: 'howMuch_area', args: {} }
          : { key: 'howMany', args: { what: wordOf(a.fact, headOf(a.fact)) } };
      return [
        numberFinding(
          question,
          verdict,
          values.map((fact) => [fact]),
          'damage-apart',
          0.8,
          [a.fate],
        ),
      ];
    }
  return [];
}

const greatest = (sums: readonly Sum[]): Sum =>
  sums.reduce((most, sum) => (sum.fact.detail.min > most.fact.detail.min ? sum : most));

/** Null where two articles' sums, which exclude each other, are of the same; else the reason. */
function whyNotApart(one: readonly Sum[], other: readonly Sum[]): string | null {
  const [a, b] = [greatest(one), greatest(other)];
  const why = whyOtherThing(a, b);
  if (why !== null) return why;
  if (areStrangers(a.fact.reading, b.fact.reading)) return 'strangers';
  const isShared = one.some(({ fact }) => other.some((sum) => relate(fact.detail, sum.fact.detail) !== 'apart'));
  return isShared ? 'one-number-fits' : null;
}

/**
 * Null for the same thing with the same fate; or more of the narrower here than of the wider there: homes than buildings,
 * destroyed than destroyed or damaged.
 */
function whyOtherThing(a: Sum, b: Sum): string | null {
  const [more, less] = a.fact.detail.min > b.fact.detail.min ? [a, b] : [b, a];
  const [x, y] = [headOf(more.fact), headOf(less.fact)];
  if (more.fate !== 'burned' && x !== y && (x !== HOME || y !== BUILDING)) return 'other-thing';
  return more.fate === less.fate || (more.fate === 'destroyed' && less.fate === 'either') ? null : 'other-fate';
}

const HOME = 'home';
const BUILDING = stem('buildings');
