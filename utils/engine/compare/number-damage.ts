/**
 * What an event destroyed: homes and buildings told as destroyed or damaged, land burned. An event has one such sum, so it
 * takes no shared words, only the same thing and the same fate; an article's greatest number is its sum, the others are
 * of parts. What grew with publication is an update.
 */
import { BUILT, BURNED, DAMAGED, DESTROYED } from '../lexicon/damage-words.ts';
import { stem } from '../text/words.ts';
import type { Finding, Question } from '../types.ts';
import { areStrangers } from './kinship.ts';
import { type NumberFact, numberFinding, sentenceStems, wordOf } from './number-facts.ts';
import { relate } from './number-range.ts';
import { isExplainedByTime } from './toll-growth.ts';

type Fate = 'destroyed' | 'damaged' | 'either' | 'burned';

interface Sum {
  readonly fact: NumberFact;
  readonly fate: Fate;
}

/** Numbers in `used` have answered a question already. One finding a thing at most. */
export function compareDamage(facts: readonly NumberFact[], used: ReadonlySet<NumberFact>): Finding[] {
  const sums = facts.flatMap((fact) => {
    const fate = fateOf(fact);
    return fate === null || used.has(fact) ? [] : [{ fact, fate }];
  });
  if (sums.length < 2) return [];
  const [land, built] = [sums.filter(({ fate }) => fate === 'burned'), sums.filter(({ fate }) => fate !== 'burned')];
  return [land, built].flatMap((group) => compareSums(group, facts));
}

const headOf = ({ detail }: NumberFact): string => detail.what.at(-1) ?? '';

/** What became of the thing counted; null where the number counts nothing that is destroyed. */
function fateOf(fact: NumberFact): Fate | null {
  const { detail } = fact;
  if (detail.isAside || detail.min < 2) return null;
  if (detail.measure === 'area') return detail.context.some((stem) => BURNED.has(stem)) ? 'burned' : null;
  if (detail.measure !== 'count' || !BUILT.has(headOf(fact))) return null;
  const near = detail.context;
  const [isDestroyed, isDamaged] = [near.some((stem) => DESTROYED.has(stem)), near.some((stem) => DAMAGED.has(stem))];
  // "threatened", "saved": of other buildings; two fates in one sentence belong to two numbers, or to one as it says.
  if (sentenceStems(fact).some((stem) => STANDING.has(stem))) return null;
  if (isDestroyed && isDamaged) return 'either';
  return isDestroyed ? 'destroyed' : isDamaged ? 'damaged' : null;
}

const STANDING = new Set(['threaten', 'save', 'insur', 'rebuild', 'rebuilt', 'without', 'inspect']);

function compareSums(group: readonly Sum[], facts: readonly NumberFact[]): Finding[] {
  const byArticle = [...Map.groupBy(group, ({ fact }) => fact.article).values()];
  for (const [index, one] of byArticle.entries())
    for (const other of byArticle.slice(index + 1)) {
      const [a, b] = [greatest(one), greatest(other)];
      if (!areApart(a, b) || areStrangers(a.fact.reading, b.fact.reading)) continue;
      if (one.some(({ fact }) => other.some((sum) => relate(fact.detail, sum.fact.detail) !== 'apart'))) continue;
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

/**
 * The same thing with the same fate; or more of the narrower here than of the wider there: homes than buildings, destroyed
 * than destroyed or damaged.
 */
function areApart(a: Sum, b: Sum): boolean {
  if (relate(a.fact.detail, b.fact.detail) !== 'apart') return false;
  const [more, less] = a.fact.detail.min > b.fact.detail.min ? [a, b] : [b, a];
  const [x, y] = [headOf(more.fact), headOf(less.fact)];
  const isThing = more.fate === 'burned' || x === y || (x === HOME && y === BUILDING);
  return isThing && (more.fate === less.fate || (more.fate === 'destroyed' && less.fate === 'either'));
}

const HOME = 'home';
const BUILDING = stem('buildings');
