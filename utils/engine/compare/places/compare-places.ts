/**
 * Where it happened, where people were taken, where somebody was hit (of people told from others: records/compare-records). Places of one level that exclude each other
 * differ, and only where neither article names the other's place; narrower and wider ones are a matter of precision.
 */
import type { Finding } from '../../types.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import type { Story } from '../story.ts';
import { compareBodyParts } from './body.ts';
import { compareCare } from './care.ts';
import { isDoubtfulScene } from './doubt.ts';
import {
  collectPlaceFacts,
  isCare,
  isPlain,
  isToldBeside,
  levelRank,
  mainHappening,
  type PlaceFact,
  streetsOf,
} from './facts.ts';
import { groupDiffering, type Passages, readPassages, toPlaceFinding, whereQuestion } from './finding.ts';
import { compareHomes } from './homes.ts';
import { compareHouseNumbers } from './house-numbers.ts';
import { compareStreetNames } from './street-names.ts';
import { compareSpots, compareStreets } from './streets.ts';
import { compareTowns } from './towns.ts';

const MOST_VALUES = 6;
/** Values of one article in one finding. */
const MOST_OF_ARTICLE = 3;
/** What stands later may tell of another happening. */
const NEAR_TOP = 25; // sentences
const LEAD = 10;

export function comparePlaces(story: Story): Finding[] {
  if (story.readings.length < 2) return [];
  const facts = collectPlaceFacts(story);
  const main = mainHappening(story);
  const passages = readPassages(story, facts);
  const streets = compareStreets(story, facts, passages, main);
  const differing = [
    ...streets,
    ...(streets.length > 0 ? [] : [...compareHouseNumbers(story, facts, main), ...compareStreetNames(story, facts)]),
    ...compareSpots(story, facts, passages),
    ...compareTowns(story, facts, main),
  ];
  // Where outlets differ on the scene, its rounder names are not shown once more.
  const scene = main === null || differing.length > 0 ? [] : compareScene(facts, main);
  const shown = new Set(scene.flatMap(({ values }) => values.map(({ normalized }) => normalized)));
  return [
    ...differing,
    ...compareBodyParts(story, facts),
    ...scene,
    ...compareContained(facts, passages, shown),
    ...compareCare(story, facts),
    ...compareHomes(story),
  ];
}

/** Where the story's main happening took place: what each article tells, from the narrowest. */
function compareScene(facts: readonly PlaceFact[], main: string): Finding[] {
  const told = facts.filter(
    (fact) =>
      fact.detail.level !== 'body' &&
      fact.detail.sentence < NEAR_TOP &&
      levelRank(fact.detail.level) <= levelRank('city') &&
      (fact.detail.event === main || isCalledTo(fact) || isToldAs(fact, main)) &&
      !isCare(fact),
  );
  if (told.every(({ article }) => article === told[0]?.article)) return [];
  const groups = groupDiffering(pickOfArticles(leaveRoundUps(told).filter((fact) => !isDoubtfulScene(fact))));
  const articles = new Set(groups.flat().map(({ article }) => article));
  if (groups.length < 2 || articles.size < 2) return [];
  return [
    toPlaceFinding(
      'precision',
      groups.slice(0, MOST_VALUES),
      whereQuestion(main, groups.flat()),
      'wider-place-same-happening',
      0.5,
      [main],
    ),
  ];
}

/** Without those of articles that sum up several happenings, on several streets or in several towns. */
function leaveRoundUps(facts: readonly PlaceFact[]): PlaceFact[] {
  const left = new Set<number>();
  for (const [article, own] of Map.groupBy(facts, (fact) => fact.article)) {
    const streets = new Set(own.map((fact) => streetsOf(fact).join(' ')).filter((name) => name !== ''));
    const towns = new Set(own.flatMap(({ detail }) => (isTown(detail.level) ? [detail.normalized] : [])));
    if (own[0] && isRoundUp(own[0]) && (streets.size > 1 || towns.size > 1)) left.add(article);
  }
  return facts.filter(({ article }) => !left.has(article));
}

const isTown = (level: string): boolean => level === 'city' || level === 'neighbourhood';

/** Addresses and named sites near the top, in a sentence that names the happening. */
const isToldAs = (fact: PlaceFact, main: string): boolean =>
  fact.detail.sentence < LEAD &&
  /^(?:block|street|crossing|named-site|spot)$/.test(fact.detail.level) &&
  fact.detail.event !== 'utter' &&
  isToldBeside(fact, main);

/** "Police were called to the 400 block of Elm Street" tells the scene's address; where they found whom is narrower. */
const isCalledTo = ({ detail }: PlaceFact): boolean =>
  (/^(?:call|find|hospital)$/.test(detail.event ?? '') && /^(?:block|street|crossing)$/.test(detail.level)) ||
  (/^(?:call|find)$/.test(detail.event ?? '') && detail.level !== 'city' && detail.level !== 'spot');

/** The narrowest few of each article; what says nothing ("the home") only where there is nothing else. */
function pickOfArticles(facts: readonly PlaceFact[]): PlaceFact[] {
  const byArticle = new Map<number, PlaceFact[]>();
  for (const fact of facts) byArticle.set(fact.article, [...(byArticle.get(fact.article) ?? []), fact]);
  return [...byArticle.values()].flatMap((own) => {
    const telling = own.filter((fact) => !isPlain(fact));
    const sorted = [...(telling.length > 0 ? telling : own)].sort(
      (a, b) => levelRank(a.detail.level) - levelRank(b.detail.level),
    );
    const values = new Set<string>();
    for (const { detail } of sorted) if (values.size < MOST_OF_ARTICLE) values.add(detail.normalized);
    return own.filter(({ detail }) => values.has(detail.normalized));
  });
}

/** "Oregon" and "Salem, Ore.", "Elm Street" and "the 400 block of Elm Street", told of the same. */
function compareContained(facts: readonly PlaceFact[], passages: Passages, shown: ReadonlySet<string>): Finding[] {
  let best: { narrow: PlaceFact; wide: PlaceFact; score: number } | null = null;
  const named = Map.groupBy(facts, ({ detail }) => detail.normalized);
  for (const narrow of facts) {
    if (narrow.detail.level === 'body') continue;
    for (const wide of narrow.detail.within.flatMap((place) => named.get(place) ?? [])) {
      if (narrow.article === wide.article) continue;
      const [first, second] = narrow.article < wide.article ? [narrow, wide] : [wide, narrow];
      const pair = passages(first, second);
      const score = pair && pair.shared.length >= 3 ? pair.containment : 0;
      if (score >= 0.3 && score > (best?.score ?? 0)) best = { narrow, wide, score };
    }
  }
  if (!best) return [];
  const { narrow, wide, score } = best;
  if (shown.has(narrow.detail.normalized) && shown.has(wide.detail.normalized)) return [];
  const isTold = facts.some(
    ({ article, detail }) => article === wide.article && detail.normalized === narrow.detail.normalized,
  );
  if (isTold) return [];
  const groups = [wide, narrow].sort((a, b) => a.article - b.article).map((fact) => [fact]);
  return [
    toPlaceFinding(
      'precision',
      groups,
      whereQuestion(narrow.detail.event, [wide, narrow]),
      'place-within-place',
      score,
      [wide.detail.normalized],
    ),
  ];
}
