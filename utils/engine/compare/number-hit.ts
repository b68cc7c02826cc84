/**
 * How many people were hit, told in two ways: "five people were shot" here, "one killed, three injured" there. Only where
 * neither article tells it the other's way; every way to read the two has to exclude the other (the dead counted in or
 * beside, the gunman among them).
 */
import type { Finding } from '../types.ts';
import { areStrangers } from './kinship.ts';
import { type NumberFact, numberFinding, sentenceText } from './number-facts.ts';
import { DEATH, isDenied, isOfSuspect, isRoundUp, mayCountGunman } from './toll-doubt.ts';
import { isExplainedByTime } from './toll-growth.ts';

/** At most one finding. */
export function compareHit(facts: readonly NumberFact[]): Finding[] {
  const tolls = facts.filter(({ detail }) => /^(?:shot|injured|killed)$/.test(detail.measure));
  const byArticle = [...Map.groupBy(tolls, ({ article }) => article).values()];
  const shot = byArticle.flatMap((own) => readOneWay(own, 'shot', 'injured'));
  const hurt = byArticle.flatMap((own) => readOneWay(own, 'injured', 'shot'));
  for (const a of shot)
    for (const b of hurt) {
      if (areStrangers(a.fact.reading, b.fact.reading)) continue;
      if (a.totals.some((total) => b.totals.includes(total))) continue;
      const values = [a.fact, b.fact].sort((x, y) => x.article - y.article);
      if (mayCountGunman([a.fact, b.fact])) continue;
      const verdict = isExplainedByTime(values, facts) ? 'update' : 'differ';
      const groups = values.map((fact) => [fact]);
      return [numberFinding({ key: 'howMany_shot', args: {} }, verdict, groups, 'hit-told-in-two-ways', 0.75, [])];
    }
  return [];
}

/** Somebody is told beside the number: "and a fifth was cut by glass". */
const OTHERS =
  /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|others?|including)\b|\band (?:a|an|one|two|three|his|her|their) (?!killed|dead|injured|wounded|hurt)/i;

interface Told {
  readonly fact: NumberFact;
  /** Every number of people hit that the article may mean. */
  readonly totals: readonly number[];
}

/** The article's total by `measure`, if it tells one exact number of it and nothing of `other`. */
function readOneWay(own: readonly NumberFact[], measure: string, other: string): Told[] {
  const told = own.filter(({ detail }) => detail.measure === measure);
  const fact = told.find(({ detail }) => !detail.isAside);
  if (fact === undefined || own.some(({ detail }) => detail.measure === other)) return [];
  const { min, max, what } = fact.detail;
  if (min !== max || min < 2 || what.length > 0) return [];
  if (told.some(({ detail }) => detail.min !== min || detail.max !== max)) return [];
  if (OTHERS.test(sentenceText(fact)) || isDenied(fact) || isOfSuspect(fact) || isRoundUp(fact)) return [];
  return [
    {
      fact,
      totals: totalsOf(
        fact,
        own.filter(({ detail }) => detail.measure === 'killed'),
      ),
    },
  ];
}

/** "one killed and four injured" are five; of "four shot", or of hurt and dead told apart, the dead may be some or others. */
function totalsOf(fact: NumberFact, killed: readonly NumberFact[]): number[] {
  const { min, measure, sentence, field } = fact.detail;
  const isDeadly = DEATH.test(sentenceText(fact));
  const beside = killed.find(({ detail }) => detail.sentence === sentence && detail.field === field);
  if (measure === 'injured' && beside) return [min + beside.detail.min];
  if (measure === 'shot' && !isDeadly) return [min];
  const dead = new Set([0, 1, ...killed.map(({ detail }) => detail.min)]);
  return [...dead].map((number) => min + number);
}
