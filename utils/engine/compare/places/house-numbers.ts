/**
 * Where on one street: "the 1800 block of Elm Street" here, the 1700 block there. A house lies in its block, so that only
 * numbers of which neither contains the other differ, and only where each article tells one place on the street.
 */
import { NO_SUFFIX } from '../../details/places/read-street.ts';
import { sourceOf } from '../../text/document.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { isNearTop } from '../lead.ts';
import type { Story } from '../story.ts';
import { isDoubtfulScene } from './doubt.ts';
import type { PlaceFact } from './facts.ts';
import { toPlaceFinding, whereQuestion } from './finding.ts';
import { isOfScene } from './streets.ts';

interface Numbered {
  readonly fact: PlaceFact;
  /** House numbers, both included. */
  readonly from: number;
  readonly to: number;
}

const BLOCK = 100;
const LEAD = 12; // sentences

/** At most one finding. */
export function compareHouseNumbers(story: Story, facts: readonly PlaceFact[], main: string | null): Finding[] {
  const numbered = facts.flatMap(readNumber);
  const bare = new Set(numbered.flatMap(({ fact }) => (streetOf(fact).endsWith(NO_SUFFIX) ? coreOf(fact) : [])));
  const keyOf = ({ fact }: Numbered) => (bare.has(coreOf(fact)) ? coreOf(fact) : streetOf(fact));
  for (const [street, onStreet] of Map.groupBy(numbered, keyOf)) {
    const all = [...Map.groupBy(onStreet, ({ fact }) => fact.article).values()];
    const articles = all.filter(isOnePlace);
    if (story.isExplained) explainSeveral(story, all);
    for (const [index, one] of articles.entries()) {
      for (const other of articles.slice(index + 1)) {
        const [a, b] = [one, other].map((own) => own.find(({ fact }) => isOfScene(fact, main) || isToldEarly(fact)));
        const [first, second] = [a ?? one[0], b ?? other[0]];
        if (!first || !second || !isApart(first, second)) continue;
        if (!a || !b || areStrangers(a.fact.reading, b.fact.reading, 'weak')) {
          story.abstain('place', a && b ? 'strangers' : 'not-the-scene', first.fact, second.fact);
          continue;
        }
        const groups = [a, b].map((side) => articles.flat().filter((each) => !isApart(each, side)));
        return [
          toPlaceFinding(
            'differ',
            groups.map((group) => group.map(({ fact }) => fact)),
            whereQuestion(main ?? a.fact.detail.event ?? b.fact.detail.event, [a.fact, b.fact]),
            'disjoint-house-numbers',
            0.7,
            [street],
          ),
        ];
      }
    }
  }
  return [];
}

/** An article that tells several places on the street may mean any of them. */
function explainSeveral({ abstain }: Story, articles: readonly (readonly Numbered[])[]): void {
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const [a] = one.filter((each) => other.every((its) => isApart(each, its)));
      const [b] = other.filter((each) => one.every((its) => isApart(each, its)));
      if (a && b && !(isOnePlace(one) && isOnePlace(other))) abstain('place', 'several-numbers', a.fact, b.fact);
    }
  }
}

/** Near the top, and no home, no place of an arrest: "They were leaving the park in the 400 block of Elm Street." */
const isToldEarly = (fact: PlaceFact): boolean =>
  isNearTop(fact.reading, fact.detail, LEAD) &&
  !/^(?:arrest|hearing|utter|verb:live|verb:resid|verb:born)$/.test(fact.detail.event ?? '') &&
  !ELSEWHERE.test(sentenceOf(fact)) &&
  !isDoubtfulScene(fact);

/** Where somebody was caught or lives, where a car was left. */
const ELSEWHERE =
  /\b(?:arrest(?:s|ed)?|custody|surrendered|resid(?:es|ed|ents?)|lives?|lived|abandoned|crash(?:ed)?|chase|pursuit|search warrants?|casings|recovered|later found|police station|headquarters)\b/i;

function sentenceOf({ reading, detail }: PlaceFact): string {
  const { start = 0, end = 0 } = reading.analysis.sentences[detail.sentence] ?? {};
  return sourceOf(reading.article, detail).slice(start, end);
}

const streetOf = ({ detail }: PlaceFact): string => detail.within[0] ?? '';
/** Without the kind of street, which some outlets leave out. */
const coreOf = (fact: PlaceFact): string => streetOf(fact).split(' ').slice(0, -1).join(' ');

/** "400 block elm street" is 400 to 499, "22 elm street" the house; a round number is a block. */
function readNumber(fact: PlaceFact): Numbered[] {
  if (fact.detail.level !== 'block') return [];
  const [, digits, block] = /^(\d+)( block)? /.exec(fact.detail.normalized) ?? [];
  const from = Number(digits);
  if (!(from > 0)) return [];
  const isBlock = block !== undefined || from % BLOCK === 0;
  return [{ fact, from, to: isBlock ? from + BLOCK - 1 : from }];
}

const isApart = (a: Numbered, b: Numbered): boolean => a.to < b.from || b.to < a.from;

const isOnePlace = (own: readonly Numbered[]): boolean => own.every((a) => own.every((b) => !isApart(a, b)));
