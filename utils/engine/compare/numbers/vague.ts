/**
 * A count told loosely here and exactly there: "dozens of questions", "almost four dozen questions". Both articles have
 * one such number of the thing, so it takes less than for a difference to know that they mean the same.
 */
import type { Finding } from '../../types.ts';
import type { Story } from '../story.ts';
import { type NumberFact, numberFinding, sentenceStems } from './facts.ts';
import { amountQuestion } from './questions.ts';
import { relate } from './range.ts';

const LOOSE = new Set(['count', 'people', 'area', 'weight', 'distance', 'money']);
const LEAST_SHARED = 1; // stems beside the thing itself, telling ones
const LEAST_TELLING = 0.35;
const LEAST_CONTAINMENT = 0.12;
/** "People" are counted for many reasons: the sentences have to tell nearly the same. */
const LEAST_OF_PEOPLE = 0.4;

/** One finding a thing at most; numbers in `used` have answered a question already. */
export function compareVagueAmounts(
  story: Story,
  facts: readonly NumberFact[],
  used: ReadonlySet<NumberFact>,
): Finding[] {
  const things = Map.groupBy(
    facts.filter((fact) => LOOSE.has(fact.detail.measure) && fact.detail.what.length > 0),
    ({ detail }) => `${detail.measure}|${detail.unit ?? ''}|${detail.what.at(-1)}`,
  );
  return [...things.values()].flatMap((group) => {
    if (!group.some(({ detail }) => detail.approximate) || group.some((fact) => used.has(fact))) return [];
    const alone = group.filter((fact) => group.every((other) => other.article !== fact.article || isSame(other, fact)));
    for (const [index, a] of alone.entries()) {
      for (const b of alone.slice(index + 1)) {
        if (a.article === b.article || !isNarrowing(a, b)) continue;
        const shared = sharedWords(story, a, b);
        if (!shared) continue;
        const [plain, other] = a.detail.what.length <= b.detail.what.length ? [a, b] : [b, a];
        const question = amountQuestion(plain, other);
        return [numberFinding(question, 'precision', [[a], [b]], 'only-count-of-a-thing', 0.5, shared)];
      }
    }
    return [];
  });
}

const isSame = (a: NumberFact, b: NumberFact): boolean =>
  a.detail.min === b.detail.min && a.detail.max === b.detail.max;

/** One of the two is hedged or vague, and contains the other. */
function isNarrowing({ detail: a }: NumberFact, { detail: b }: NumberFact): boolean {
  const relation = relate(a, b);
  return (relation === 'narrower' || relation === 'wider') && (a.approximate || b.approximate);
}

/** The words beside the number that both sentences tell; null where they are too few. */
function sharedWords({ weight, overlap }: Story, a: NumberFact, b: NumberFact): readonly string[] | null {
  const [x, y] = [a.detail.what, b.detail.what];
  const isOther = x.length > 1 && y.length > 1 && !x.slice(0, -1).some((stem) => y.includes(stem));
  if (isOther) return null;
  const own = new Set([...x, ...y]);
  const rest = (fact: NumberFact) => sentenceStems(fact).filter((stem) => !own.has(stem) && !/^\d/.test(stem));
  const { containment, shared } = overlap(rest(a), rest(b));
  const least = a.detail.measure === 'people' ? LEAST_OF_PEOPLE : LEAST_CONTAINMENT;
  const telling = shared.filter((stem) => weight(stem) >= LEAST_TELLING);
  return telling.length >= LEAST_SHARED && containment >= least ? shared.slice(0, 6) : null;
}
