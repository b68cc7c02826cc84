/**
 * Where on one street: "the 1800 block of Elm Street" here, the 1700 block there. A house lies in its block, so that only
 * numbers of which neither contains the other differ, and only where each article tells one place on the street.
 */
import type { Finding } from '../types.ts';
import { areStrangers } from './kinship.ts';
import { isDoubtfulScene } from './place-doubt.ts';
import type { PlaceFact } from './place-facts.ts';
import { toPlaceFinding, whereQuestion } from './place-finding.ts';
import { isOfScene } from './place-streets.ts';

interface Numbered {
  readonly fact: PlaceFact;
  /** House numbers, both included. */
  readonly from: number;
  readonly to: number;
}

const BLOCK = 100;
const LEAD = 8; // sentences

/** At most one finding. */
export function compareHouseNumbers(facts: readonly PlaceFact[], main: string | null): Finding[] {
  const numbered = facts.flatMap(readNumber);
  for (const [street, onStreet] of Map.groupBy(numbered, ({ fact }) => fact.detail.within[0] ?? '')) {
    const articles = [...Map.groupBy(onStreet, ({ fact }) => fact.article).values()].filter(isOnePlace);
    for (const [index, one] of articles.entries()) {
      for (const other of articles.slice(index + 1)) {
        const [a, b] = [one, other].map((own) => own.find(({ fact }) => isOfScene(fact, main) || isToldFirst(fact)));
        if (!a || !b || !isApart(a, b) || areStrangers(a.fact.reading, b.fact.reading, 'weak')) continue;
        const groups = [a, b].map((side) => articles.flat().filter((each) => !isApart(each, side)));
        return [
          toPlaceFinding(
            'differ',
            groups.map((group) => group.map(({ fact }) => fact)),
            whereQuestion(main ?? a.fact.detail.event ?? b.fact.detail.event),
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

/** Near the top, and of no other happening: "It happened in the 400 block of Elm Street." */
const isToldFirst = (fact: PlaceFact): boolean =>
  fact.detail.event === undefined && fact.detail.sentence < LEAD && !isDoubtfulScene(fact);

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
