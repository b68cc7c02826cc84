/**
 * Where on the body somebody was hit. Parts differ only where each article tells of one: else there are more victims.
 * Where there are several hurt, only a wider and a narrower word for one part are put side by side.
 */
import type { Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import type { Story } from '../story.ts';
import { baseOf, isOpposite, isPlural, isWider, leadOf } from './body-parts.ts';
import type { PlaceFact } from './facts.ts';
import { groupByValue, groupDiffering } from './finding.ts';
import { relateVictims } from './victim.ts';

/** Later sentences may tell of another victim of another day. */
const LEAD = 14;

export function compareBodyParts({ abstain }: Story, facts: readonly PlaceFact[]): Finding[] {
  const parts = facts.filter(({ detail }) => detail.level === 'body' && detail.sentence < LEAD);
  const articles = [...Map.groupBy(parts, ({ article }) => article).values()].map(narrowest);
  for (const [index, a] of articles.entries()) {
    for (const b of articles.slice(index + 1)) {
      const verdict = judge(a, b);
      if (!verdict) {
        if (a[0] && b[0] && isNoneShared(a, b)) abstain('place', 'other-victim', a[0], b[0]);
        continue;
      }
      const groups = verdict === 'differ' ? groupSides(parts, [a, b]) : groupPrecision(parts, a, b);
      if (groups.length < 2) continue;
      const answers = groups.map((group) =>
        group.map(
          (fact): Answer => ({ reading: fact.reading, detail: fact.detail, normalized: fact.detail.normalized }),
        ),
      );
      const rule = verdict === 'differ' ? 'disjoint-body-parts' : 'wider-body-part';
      return [
        makeFinding('place', { key: 'whereHit', args: {} }, verdict, answers, { rule, alignment: 0.6, basis: [] }),
      ];
    }
  }
  return [];
}

/** Parts of which none is the other's: of two people hit, or of one who was hit twice. */
const isNoneShared = (a: readonly PlaceFact[], b: readonly PlaceFact[]): boolean =>
  a.every((x) => b.every((y) => x.detail.normalized !== y.detail.normalized));

/**
 * The first wider and narrower word that may be told of one who was hit, of several hurt surely; else, of the only one, a
 * sentence with the same parts and more.
 */
function groupPrecision(parts: readonly PlaceFact[], a: readonly PlaceFact[], b: readonly PlaceFact[]): PlaceFact[][] {
  const isOne = !parts.some(({ reading }) => tellsSeveralHurt(reading));
  const mayBeOne = (x: PlaceFact, y: PlaceFact) => {
    const relation = relateVictims(x, y);
    return isOne ? relation !== 'other' : relation === 'same';
  };
  const pair = a.flatMap((x) =>
    b.flatMap((y) => ((isWider(x.detail, y.detail) || isWider(y.detail, x.detail)) && mayBeOne(x, y) ? [[x, y]] : [])),
  )[0];
  if (pair) {
    const own = parts.filter((fact) => pair.some((one) => one.detail.normalized === fact.detail.normalized));
    return groupByValue(own.filter((fact) => pair.every((one) => mayBeOne(fact, one))));
  }
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  const isOfOne = less.every((x) => more.every((y) => mayBeOne(x, y))) && new Set(more.map(sentenceOf)).size === 1;
  return isOne && isOfOne && isAmong(less, more) ? groupDiffering([...a, ...b]).slice(0, 6) : [];
}

const sentenceOf = ({ detail }: PlaceFact): number => detail.sentence;

const isAmong = (less: readonly PlaceFact[], more: readonly PlaceFact[]): boolean =>
  less.every((x) => more.some((y) => x.detail.normalized === y.detail.normalized));

const HURT: ReadonlySet<string> = new Set(['shot', 'injured', 'killed', 'hospitalised', 'casualties']);

/** "Two were shot", "one dead, one hurt": the parts may be of several people. */
function tellsSeveralHurt({ analysis }: Reading): boolean {
  const tolls = analysis.numbers.filter(({ measure, isAside, max }) => HURT.has(measure) && !isAside && max > 0);
  return (
    tolls.some(({ min }) => min > 1) ||
    (tolls.some(({ measure }) => measure === 'killed') && tolls.some(({ measure }) => measure === 'injured'))
  );
}

/** An article's parts without those that contain another of it ("the head" beside "the right eye"). */
function narrowest(own: readonly PlaceFact[]): PlaceFact[] {
  const unique = own.filter(
    (fact, i) => own.findIndex(({ detail }) => detail.normalized === fact.detail.normalized) === i,
  );
  return unique.filter((fact) => !unique.some((other) => other !== fact && isWider(fact.detail, other.detail)));
}

function judge(a: readonly PlaceFact[], b: readonly PlaceFact[]): 'differ' | 'precision' | null {
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return null;
  const isSame = (x: PlaceFact, y: PlaceFact) => x.detail.normalized === y.detail.normalized;
  if (a.length === 1 && b.length === 1) {
    if (isSame(one, other)) return null;
    if (isWider(one.detail, other.detail) || isWider(other.detail, one.detail)) return 'precision';
    return isAlike(one, other) ? 'differ' : null;
  }
  // Several parts: one article may tell more of them, or one of them more closely.
  const related = a.some((x) =>
    b.some((y) => isSame(x, y) || isWider(x.detail, y.detail) || isWider(y.detail, x.detail)),
  );
  const isEqual = a.length === b.length && a.every((x) => b.some((y) => isSame(x, y)));
  return related && !isEqual ? 'precision' : null;
}

/** The same limb or organ told otherwise: left and right, one and both, in it and above it. Others may be other victims. */
const isAlike = ({ detail: a }: PlaceFact, { detail: b }: PlaceFact): boolean =>
  baseOf(a) === baseOf(b) && (isOpposite(a, b) || isPlural(a) !== isPlural(b) || leadOf(a) !== leadOf(b));

/** What fits one of the two sides and not the other. */
function groupSides(parts: readonly PlaceFact[], sides: readonly (readonly PlaceFact[])[]): PlaceFact[][] {
  const groups = new Map<string, PlaceFact[]>();
  for (const fact of parts) {
    const key = fittingSide(fact, sides);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

function fittingSide(fact: PlaceFact, sides: readonly (readonly PlaceFact[])[]): string | null {
  const fits = sides.flatMap(([only]) =>
    only && (only.detail.normalized === fact.detail.normalized || isWider(fact.detail, only.detail))
      ? [only.detail.normalized]
      : [],
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
