/** Which dates of different articles answer one question, and how sure that is. Verdicts are dates/compare-dates' business. */
import { HAPPENINGS, REPEATABLE_EVENTS } from '../../lexicon/event-words.ts';
import { areStrangers } from '../kinship.ts';
import { nameOtherPeople } from '../mentions.ts';
import type { Story } from '../story.ts';
import { gapBetween, isOneOfSeveral, whyDoubtful } from './doubt.ts';
import { type DateFact, type Relation, relate } from './facts.ts';
import {
  type DateKey,
  haveOneClause,
  isInLead,
  isNamed,
  isRoleAligned,
  makeClauseReader,
  mayRefine,
  NO_EVENT,
  readKeys,
  SCENE,
} from './keys.ts';
import { pairSentences, type SentenceKey, type SentencePair, type SentencePairs } from './passages.ts';
import { isAnotherTime, isOnePersonsArrest } from './person.ts';
import { alignStatement, readSharedWords } from './statement.ts';

const DAY = 1440; // minutes

/** Sentences this alike are copies: what differs between them is the page, not the report. */
const COPY = 0.8;

/** Happenings of one person each: two of them in a story are told apart by the names beside them. */
const PERSONAL = new Set([
  'die',
  'kill',
  'fall',
  'vanish',
  'resign',
  'arrest',
  'plead',
  'convict',
  'sentence',
  'hospital',
  'find',
]);

export interface Alignment {
  readonly a: DateFact;
  readonly b: DateFact;
  readonly relation: Relation;
  /** 0–1 */
  readonly score: number;
  readonly shared: readonly string[];
  readonly rule:
    | 'same-passage'
    | 'same-happening'
    | 'same-statement'
    | 'same-scene'
    | 'same-clock'
    | 'same-hours'
    | 'same-person'
    | 'same-appointment'
    | 'same-announcement';
}

/** Alignments between articles, strongest first. */
export function alignDates(story: Story, facts: readonly DateFact[]): Alignment[] {
  const shares = readSharedWords(story);
  const pairOf = readPairs(story, facts);
  const found: Alignment[] = [];
  const clauseOf = makeClauseReader(story);
  const keys = readKeys(facts);
  for (const [index, one] of keys.entries()) {
    for (let other = index + 1; other < keys.length; other += 1) {
      const its = keys[other] as DateKey;
      if (one.article === its.article) continue;
      const isApart = one.to < its.from || its.to < one.from;
      const isSame = one.family === its.family && one.family !== NO_EVENT;
      const isHappening = (one.isNamed && one.event === its.event) || (one.isScene && its.isScene);
      // No rule aligns the others, whatever their sentences share: see below what each rule asks.
      if (isApart && !isSame) continue;
      const mayBeFiner = !isApart && mayRefine(one, its, isSame);
      if ((!isApart && !isHappening && !mayBeFiner) || !isRoleAligned(one, its, isApart)) continue;
      const pair = pairOf(index, other);
      if (!pair && !isHappening) continue;
      const [a, b] = [one.fact, its.fact];
      const relation = relate(a, b);
      if (relation === null) continue;
      const isRefining = pair !== null && mayBeFiner && (isSame || haveOneClause(one, its, clauseOf));
      if (!isApart && !isHappening && !isRefining) continue;
      const made =
        alignStatement(story, facts, a, b, relation, pair, shares) ??
        alignPassage(a, b, relation, pair, isSame, isRefining) ??
        alignHappening(facts, a, b, relation, pair);
      if (relation === 'apart' && (made || story.isExplained)) {
        const isCopy = (pair?.similarity ?? 0) >= COPY;
        const refusal = made ? whyDoubtful(a, b, isCopy) : whyNotAligned(facts, a, b, pair, isCopy);
        if (refusal !== null) {
          story.abstain('date', refusal, a, b);
          continue;
        }
      }
      if (made) found.push(made);
    }
  }
  return strongestFirst(found);
}

/** Those of one score keep their order. Scores are few: of copies, and of what a rule gives one score to. */
function strongestFirst(found: readonly Alignment[]): Alignment[] {
  const byScore = Map.groupBy(found, ({ score }) => score);
  return [...byScore].sort(([x], [y]) => y - x).flatMap(([, alignments]) => alignments);
}

/** By positions of facts, the smaller first: what their sentences share. */
function readPairs(story: Story, facts: readonly DateFact[]): SentencePairs {
  const keys: SentenceKey[] = [];
  let positions: number[] = [];
  let own = -1;
  // Facts are in order of their articles.
  const sentenceOf = facts.map(({ article, detail }) => {
    if (article !== own) [own, positions] = [article, []];
    const known = positions[detail.sentence];
    if (known !== undefined) return known;
    positions[detail.sentence] = keys.length;
    return keys.push({ article, sentence: detail.sentence }) - 1;
  });
  const pairs = pairSentences(story, keys);
  return (first, second) => pairs(sentenceOf[first] ?? -1, sentenceOf[second] ?? -1);
}

/**
 * Two sentences that say nearly the same. To differ they need one date of the same grain each, of the same act; to be
 * more and less precise it is enough that one date contains the other.
 */
function alignPassage(
  a: DateFact,
  b: DateFact,
  relation: Relation,
  pair: SentencePair | null,
  isSame: boolean,
  isRefining: boolean,
): Alignment | null {
  if (!pair) return null;
  const { containment, tellingCount: shared } = pair;
  // Offices say the same again the next day; only a letter is sent once.
  if (relation === 'apart' && a.detail.event === 'utter' && b.detail.event === 'utter') return null;
  const isEnough =
    relation === 'apart'
      ? isSame && containment >= 0.5 && shared >= 6 && isSameGrain(a, b) && a.isAlone && b.isAlone
      : isRefining &&
        ((isPartOfDay(a, b) && containment >= 0.25 && shared >= 2) ||
          (containment >= 0.5 ? shared >= 2 : containment >= 0.35 && shared >= (isSame ? 3 : 4)));
  if (!isEnough) return null;
  return { a, b, relation, score: containment, shared: mostTelling(pair), rule: 'same-passage' };
}

const mostTelling = (pair: SentencePair | null): readonly string[] => pair?.mostTelling ?? [];

/** "Announced Tuesday", "announced Tuesday afternoon". */
const isPartOfDay = (a: DateFact, b: DateFact): boolean =>
  a.detail.event === b.detail.event && a.day !== null && a.day === b.day && !a.detail.time !== !b.detail.time;

const isSameGrain = (a: DateFact, b: DateFact): boolean =>
  (a.day === null) === (b.day === null) &&
  (a.day !== null || (a.detail.value ?? '').length === (b.detail.value ?? '').length);

/** The same kind of happening, told as the story's own event on both sides. */
function alignHappening(
  facts: readonly DateFact[],
  a: DateFact,
  b: DateFact,
  relation: Relation,
  pair: SentencePair | null,
): Alignment | null {
  const [event, other] = [a.detail.event, b.detail.event];
  if (event === undefined || other === undefined) return null;
  if (relation !== 'apart') {
    const isClock = (a.extent === null) !== (b.extent === null);
    if (isClock && !SCENE.has(event) && event !== 'arrest') return null;
    // On one day, a clock time within a part of it: the call to the police, the find and the deed itself are one.
    const isScene =
      SCENE.has(event) && SCENE.has(other) && (a.day !== null || !a.extent) && (b.day !== null || !b.extent);
    const isTold =
      event === other &&
      isNamed(event) &&
      ((pair !== null && pair.tellingCount >= 2) ||
        (isInLead(a) && isInLead(b) && (SCENE.has(event) || event === 'arrest')));
    if (!isTold && !(isScene && (event === other || (isInLead(a) && isInLead(b))))) return null;
    const score = event === other ? Math.max(0.6, pair?.containment ?? 0) : 0.4;
    return { a, b, relation, score, shared: mostTelling(pair), rule: 'same-happening' };
  }
  if (!isOfOneDay(a, b) || whyNotOneHappening(facts, a, b, pair) !== null) return null;
  const score = isToldFirst(a, b) || isOnePersons(a, b) ? 0.7 : (pair?.containment ?? 0);
  return { a, b, relation, score, shared: mostTelling(pair), rule: 'same-happening' };
}

/** Both tell a day of one kind of happening that is over in a day. */
const isOfOneDay = ({ detail: { event = '' }, day }: DateFact, other: DateFact): boolean =>
  event === other.detail.event && day !== null && other.day !== null && isNamed(event) && !REPEATABLE_EVENTS.has(event);

/** Of two days of one kind of happening that exclude each other: the rule that keeps them apart, null for a difference. */
function whyNotOneHappening(
  facts: readonly DateFact[],
  a: DateFact,
  b: DateFact,
  pair: SentencePair | null,
): string | null {
  if (isOneOfSeveral(facts, a) || isOneOfSeveral(facts, b)) return 'several-happenings';
  if (gapBetween(a, b) > MOST_APART) return 'days-too-far-apart';
  if (PERSONAL.has(a.detail.event ?? '') && nameOtherPeople(a, b)) return 'other-person';
  if (isAnotherTime(a) || isAnotherTime(b)) return 'other-happening';
  const isTold = pair !== null && pair.containment >= 0.3 && pair.tellingCount >= 3;
  if (!isToldFirst(a, b) && !isTold && !isOnePersons(a, b)) return 'other-clause';
  return areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null;
}

const MOST_APART = 3 * DAY;

const isToldFirst = (a: DateFact, b: DateFact): boolean =>
  isInLead(a) && isInLead(b) && isImpersonal(a.detail.event ?? '');

const isImpersonal = (event: string): boolean => !PERSONAL.has(event) && HAPPENINGS.has(event);

const isOnePersons = (a: DateFact, b: DateFact): boolean => a.detail.event === 'arrest' && isOnePersonsArrest(a, b);

/** Why two days that exclude each other and ask one question are of no rule's pair; null where they ask none. */
function whyNotAligned(
  facts: readonly DateFact[],
  a: DateFact,
  b: DateFact,
  pair: SentencePair | null,
  isCopy: boolean,
): string | null {
  if (a.day === null || b.day === null) return null;
  const isAlike = pair !== null && pair.containment >= 0.5 && pair.tellingCount >= 6;
  const isOneDay = isOfOneDay(a, b) && isInLead(a) && isInLead(b);
  if (!isAlike && !isOneDay) return null;
  const doubt = whyDoubtful(a, b, isCopy);
  if (doubt !== null) return doubt;
  if (isOneDay) return whyNotOneHappening(facts, a, b, pair);
  if (a.detail.event === 'utter' && b.detail.event === 'utter') return 'said-again';
  return a.isAlone && b.isAlone ? null : 'several-dates';
}
