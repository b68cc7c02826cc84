/** In a town or out of it: "in Ardmore" here, "three miles south of Ardmore" there. Other towns are not compared: one may be a part of the other. */
import { sourceOf } from '../../text/document.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { isDoubtfulScene } from './doubt.ts';
import type { PlaceFact } from './facts.ts';
import { toPlaceFinding, whereQuestion } from './finding.ts';
import { isOfScene } from './streets.ts';

/** What comes later may be of another happening. */
const LEAD = 8; // sentences
const OUTSIDE = 'outside ';

/** At most one finding. */
export function compareTowns(story: Story, facts: readonly PlaceFact[], main: string | null): Finding[] {
  const towns = facts.filter((fact) => isTold(fact, main));
  if (story.isExplained) explainOthers(story, towns);
  for (const out of towns) {
    if (!out.detail.normalized.startsWith(OUTSIDE)) continue;
    const town = out.detail.normalized.slice(OUTSIDE.length);
    const inside = towns.filter((fact) => fact.detail.normalized === town && isInside(fact));
    // An article that tells both tells of two places, or of one loosely.
    const outside = towns.filter(
      ({ article, detail }) =>
        detail.normalized === out.detail.normalized && !inside.some((fact) => fact.article === article),
    );
    const [one] = inside.filter(({ article }) => !outside.some((fact) => fact.article === article));
    const [any] = inside;
    if (!one || !outside.includes(out) || areStrangers(one.reading, out.reading, 'weak')) {
      if (any) story.abstain('place', one && outside.includes(out) ? 'strangers' : 'told-by-both', any, out);
      continue;
    }
    const groups = [inside, outside].sort((a, b) => (a[0]?.article ?? 0) - (b[0]?.article ?? 0));
    return [
      toPlaceFinding('differ', groups, whereQuestion(main ?? undefined, groups.flat()), 'in-and-outside-a-town', 0.6, [
        town,
      ]),
    ];
  }
  return [];
}

/** Two towns of two articles, of which none has the other's. */
function explainOthers({ abstain }: Story, towns: readonly PlaceFact[]): void {
  const articles = [...Map.groupBy(towns, ({ article }) => article).values()].map((own) =>
    own.filter(({ detail }) => !detail.field),
  );
  for (const [index, one] of articles.entries())
    for (const other of articles.slice(index + 1)) {
      const [a, b] = [one[0], other[0]];
      const isMet = one.some((mine) => other.some((its) => areOfOnePlace(mine, its)));
      if (a && b && !isMet) abstain('place', 'may-be-within', a, b);
    }
}

const areOfOnePlace = ({ detail: a }: PlaceFact, { detail: b }: PlaceFact): boolean =>
  a.normalized.endsWith(b.normalized) ||
  b.normalized.endsWith(a.normalized) ||
  a.within.includes(b.normalized) ||
  b.within.includes(a.normalized);

const isTold = (fact: PlaceFact, main: string | null): boolean =>
  fact.detail.level === 'city' &&
  fact.detail.sentence < LEAD &&
  (isOfScene(fact, main) || (fact.detail.event === undefined && isToldAsIt(fact))) &&
  !isDoubtfulScene(fact);

/** "It happened about 8 p.m. three miles south of Ardmore." */
const isToldAsIt = ({ reading, detail }: PlaceFact): boolean =>
  reading.analysis.sentences[detail.sentence]?.stems.some((word) => word === 'happen' || word === 'occur') ?? false;

/** Not "near Ardmore", which may be either, and not a headline's, which says it shortly. */
const isInside = ({ reading, detail }: PlaceFact): boolean =>
  !detail.field &&
  /\bin\s$/i.test(sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 4), detail.start));
