/**
 * How many fired. What an article tells is taken together: a plural anywhere outweighs "the gunman", since a report names
 * one of several; a single one is only what an article says that tells of no others.
 */
import { EXCHANGE_OF_FIRE, FIRED_AT_EACH_OTHER } from '../../lexicon/gunmen-words.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { dayOf, factsOf, type NumberFact, numberFinding } from './facts.ts';
import { isRoundUp } from './toll-doubt.ts';

const READ = 8_000; // characters

/** At most one finding. */
export function compareGunmen(story: Story, facts: readonly NumberFact[]): Finding[] {
  const told = factsOf(facts, 'gunmen').filter(({ detail }) => !detail.isAside);
  const all = [...Map.groupBy(told, ({ article }) => article).values()];
  const byArticle = all.map(whatIsTold).filter((own) => whyNotSure(own) === null);
  for (const own of story.isExplained ? all : []) {
    const [why, a] = [whyNotSure(whatIsTold(own)), own[0] as NumberFact];
    const b = byArticle.flat().find((fact) => excludes(a, fact));
    if (why !== null && b) abstainFrom(story, why, a, b);
  }
  for (const [index, one] of byArticle.entries()) {
    for (const other of byArticle.slice(index + 1)) {
      const [a, b] = [one[0] as NumberFact, other[0] as NumberFact];
      if (!excludes(a, b)) continue;
      if (areStrangers(a.reading, b.reading, 'weak')) {
        abstainFrom(story, 'strangers', a, b);
        continue;
      }
      const groups = [a, b].map((side) => byArticle.flat().filter((fact) => fact.detail.min === side.detail.min));
      const hasGrown = b.detail.min > a.detail.min && (dayOf(a.reading) ?? '') < (dayOf(b.reading) ?? '');
      return [
        numberFinding({ key: 'howManyGunmen', args: {} }, hasGrown ? 'update' : 'differ', groups, 'gunmen-apart', 0.7, [
          'gunmen',
        ]),
      ];
    }
  }
  return [];
}

/** Why what an article tells is nobody else's number; null where it is. `own`: see `whatIsTold`. */
function whyNotSure([first]: readonly NumberFact[]): string | null {
  if (!first) return 'told-by-both';
  if (isRoundUp(first)) return 'round-up';
  return isExchange(first) && !FIRED_AT_EACH_OTHER.test(first.detail.text) ? 'exchange-of-fire' : null;
}

/** The facts of one article's number; none where it tells two numbers. */
function whatIsTold(own: readonly NumberFact[]): NumberFact[] {
  const exact = own.filter(({ detail }) => detail.min > 1 && detail.max === detail.min);
  if (new Set(exact.map(({ detail }) => detail.min)).size > 1) return [];
  if (exact.length > 0) return exact;
  const plural = own.filter(({ detail }) => detail.min > 1);
  return plural.length > 0 ? plural : [...own];
}

const excludes = ({ detail: a }: NumberFact, { detail: b }: NumberFact): boolean => a.max < b.min || b.max < a.min;

const isExchange = ({ reading: { article } }: NumberFact): boolean =>
  EXCHANGE_OF_FIRE.test(article.title) || EXCHANGE_OF_FIRE.test(article.text.slice(0, READ));
