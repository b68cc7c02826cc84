/**
 * Where it happened, where people were taken, where somebody was hit. Places of one level that exclude each other
 * differ, and only where neither article names the other's place; narrower and wider ones are a matter of precision.
 */
import { EVENT_NAMES } from '../lexicon/event-words.ts';
import type { Finding, Question, Verdict } from '../types.ts';
import { pairSentences, type SentencePair } from './date-passages.ts';
import { type Answer, makeFinding } from './finding.ts';
import { compareBodyParts } from './place-body.ts';
import {
  collectPlaceFacts,
  isCare,
  isPlain,
  isToldBeside,
  levelRank,
  mainHappening,
  type PlaceFact,
  streetsOf,
} from './place-facts.ts';
import type { Story } from './story.ts';

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
  const scene = main === null ? [] : compareScene(facts, main);
  const shown = new Set(scene.flatMap(({ values }) => values.map(({ normalized }) => normalized)));
  return [
    ...compareStreets(facts, passages),
    ...compareSpots(story, facts, passages),
    ...compareBodyParts(facts),
    ...scene,
    ...compareContained(facts, passages, shown),
    ...compareCare(facts),
  ];
}

type Passages = (a: PlaceFact, b: PlaceFact) => SentencePair | undefined;

/** Only of the sentences that a comparison below can ask for: streets, spots, and places within places. */
function readPassages(story: Story, facts: readonly PlaceFact[]): Passages {
  const wider = new Set(facts.flatMap(({ detail }) => (detail.level === 'body' ? [] : detail.within)));
  const keys = new Map<string, { article: number; sentence: number }>();
  for (const fact of facts) {
    const { level, normalized, within } = fact.detail;
    if (level === 'spot' || (level !== 'body' && within.length > 0) || level === 'street' || wider.has(normalized))
      keys.set(`${fact.article}:${fact.detail.sentence}`, { article: fact.article, sentence: fact.detail.sentence });
  }
  const pairs = new Map<string, SentencePair>();
  for (const pair of pairSentences(story, [...keys.values()]))
    pairs.set(`${pair.a.article}:${pair.a.sentence}|${pair.b.article}:${pair.b.sentence}`, pair);
  return (a, b) => pairs.get(`${a.article}:${a.detail.sentence}|${b.article}:${b.detail.sentence}`);
}

/** Two streets for one happening, told in sentences that say the same, and no street in common. */
function compareStreets(facts: readonly PlaceFact[], passages: Passages): Finding[] {
  const named = facts.filter((fact) => streetsOf(fact).length > 0);
  const all = new Map<number, Set<string>>();
  for (const fact of named)
    all.set(fact.article, new Set([...(all.get(fact.article) ?? []), ...streetsOf(fact).map(nameOf)]));
  for (const [index, a] of named.entries()) {
    for (const b of named.slice(index + 1)) {
      if (a.article === b.article || isCareSentence(facts, a) || isCareSentence(facts, b)) continue;
      const pair = passages(a, b);
      // An article that names one street only means it: then less has to be shared.
      const isSingle = all.get(a.article)?.size === 1 && all.get(b.article)?.size === 1;
      if (!pair || pair.containment < (isSingle ? 0.2 : 0.3) || pair.shared.length < (isSingle ? 3 : 4)) continue;
      const has = (article: number, fact: PlaceFact) =>
        streetsOf(fact).some((street) => all.get(article)?.has(nameOf(street)));
      if (has(b.article, a) || has(a.article, b)) continue;
      const groups = [a, b].map((side) =>
        named.filter((fact) => streetsOf(fact).some((street) => streetsOf(side).includes(street))),
      );
      return [
        toFinding(
          'differ',
          groups,
          whereQuestion(a.detail.event ?? b.detail.event),
          'disjoint-streets',
          pair.containment,
          pair.shared.slice(0, 6),
        ),
      ];
    }
  }
  return [];
}

/** "zara street" → "zara": outlets mix up the suffix. */
const nameOf = (street: string): string => street.split(' ').slice(0, -1).join(' ') || street;

const isCareSentence = (facts: readonly PlaceFact[], fact: PlaceFact): boolean =>
  fact.detail.event === 'hospital' ||
  facts.some(
    (other) => other.article === fact.article && other.detail.sentence === fact.detail.sentence && isCare(other),
  );

/** "on the porch" against "in the front yard": told of the same person, and neither article names the other spot. */
function compareSpots(story: Story, facts: readonly PlaceFact[], passages: Passages): Finding[] {
  const spots = facts.filter(({ detail }) => detail.level === 'spot');
  const mentions = (article: number, fact: PlaceFact) => {
    const noun = headOf(fact);
    return story.readings[article]?.analysis.sentences.some(({ stems }) => stems.includes(noun)) ?? true;
  };
  for (const [index, a] of spots.entries()) {
    for (const b of spots.slice(index + 1)) {
      if (a.article === b.article || headOf(a) === headOf(b)) continue;
      const pair = passages(a, b);
      if (!pair || pair.containment < 0.25 || pair.shared.length < 3) continue;
      if (mentions(b.article, a) || mentions(a.article, b)) continue;
      const groups = [a, b].map((side) => spots.filter((fact) => headOf(fact) === headOf(side)));
      return [
        toFinding(
          'differ',
          groups,
          whereQuestion(a.detail.event ?? b.detail.event),
          'disjoint-spots',
          pair.containment,
          pair.shared.slice(0, 6),
        ),
      ];
    }
  }
  return [];
}

const headOf = ({ detail }: PlaceFact): string => detail.normalized.split(' ').at(-1) ?? '';

/** Where the story's main happening took place: what each article tells, from the narrowest. */
function compareScene(facts: readonly PlaceFact[], main: string): Finding[] {
  const scene = facts.filter(
    (fact) =>
      fact.detail.level !== 'body' &&
      fact.detail.sentence < NEAR_TOP &&
      !isCare(fact) &&
      (fact.detail.event === main || isCalledTo(fact) || isToldAs(fact, main)) &&
      levelRank(fact.detail.level) <= levelRank('city'),
  );
  const groups = groupDiffering(pickOfArticles(scene));
  const articles = new Set(groups.flat().map(({ article }) => article));
  if (groups.length < 2 || articles.size < 2) return [];
  return [
    toFinding('precision', groups.slice(0, MOST_VALUES), whereQuestion(main), 'wider-place-same-happening', 0.5, [
      main,
    ]),
  ];
}

/** One group a value. What every article tells is left out, except of those articles that tell no more. */
function groupDiffering(facts: readonly PlaceFact[]): PlaceFact[][] {
  const all = new Set(facts.map(({ article }) => article));
  const groups = groupByValue(facts);
  const isCommon = (group: readonly PlaceFact[]) => new Set(group.map(({ article }) => article)).size === all.size;
  const special = groups.filter((group) => !isCommon(group));
  const rich = new Set(special.flat().map(({ article }) => article));
  const common = groups.filter(isCommon).map((group) => group.filter(({ article }) => !rich.has(article)));
  return [...common.filter((group) => group.length > 0).slice(0, 1), ...special].sort(
    (a, b) => (a[0]?.article ?? 0) - (b[0]?.article ?? 0),
  );
}

/** Addresses and named sites near the top, in a sentence that names the happening. */
const isToldAs = (fact: PlaceFact, main: string): boolean =>
  fact.detail.sentence < LEAD &&
  /^(?:block|street|crossing|named-site|spot)$/.test(fact.detail.level) &&
  fact.detail.event !== 'utter' &&
  isToldBeside(fact, main);

/** "Police were called to the 400 block of Elm Street" tells the scene's address. */
const isCalledTo = ({ detail }: PlaceFact): boolean =>
  (/^(?:call|find|hospital)$/.test(detail.event ?? '') && /^(?:block|street|crossing)$/.test(detail.level)) ||
  (/^(?:call|find)$/.test(detail.event ?? '') && detail.level !== 'city');

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

function groupByValue(facts: readonly PlaceFact[]): PlaceFact[][] {
  const groups = new Map<string, PlaceFact[]>();
  for (const fact of facts) groups.set(fact.detail.normalized, [...(groups.get(fact.detail.normalized) ?? []), fact]);
  return [...groups.values()];
}

/** "New Hampshire" and "Concord, N.H.", "Elm Street" and "the 400 block of Elm Street", told of the same. */
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
    toFinding('precision', groups, whereQuestion(narrow.detail.event), 'place-within-place', score, [
      wide.detail.normalized,
    ]),
  ];
}

/** To which hospital: a name in one article, none in another. Two names may be two patients, or one who was moved. */
function compareCare(facts: readonly PlaceFact[]): Finding[] {
  const care = facts.filter((fact) => isCare(fact) && !fact.detail.field);
  const named = care.filter(({ detail }) => detail.level === 'named-site');
  const vague = care.filter(
    ({ article, detail }) => detail.level === 'site' && !named.some((fact) => fact.article === article),
  );
  const [first] = named;
  if (!first || vague.length === 0) return [];
  const names = new Set(named.map(({ detail }) => detail.normalized));
  if (names.size > 2) return [];
  const groups = [...groupByValue(named), vague.slice(0, 3)];
  return [
    toFinding('precision', groups, { key: 'whichHospital', args: {} }, 'named-and-unnamed-hospital', 0.5, ['hospital']),
  ];
}

function whereQuestion(event: string | undefined): Question {
  const name = EVENT_NAMES.get(event ?? '');
  return name === undefined ? { key: 'whereItWas', args: {} } : { key: 'whereEvent', args: { what: name } };
}

function toFinding(
  verdict: Verdict,
  groups: readonly (readonly PlaceFact[])[],
  question: Question,
  rule: string,
  alignment: number,
  basis: readonly string[],
): Finding {
  const answers = groups.map((group) =>
    group.map((fact): Answer => ({ reading: fact.reading, detail: fact.detail, normalized: fact.detail.normalized })),
  );
  return makeFinding('place', question, verdict, answers, { rule, alignment: Math.min(1, alignment), basis });
}
