/**
 * Which of an article's candidates report its event, which belong to its saga. Pairs are not decided one by one: those
 * near enough are joined into groups by average linkage (Sokal & Michener 1958), the surest first, so that one chance
 * likeness can't pull two stories together, and a new article that is near two groups joins one or joins both.
 */
import {
  basisOf,
  isFarApart,
  isOneSaga,
  logOddsOf,
  type MatchModels,
  type MatchReason,
  modelFor,
  probability,
  type Relation,
} from './decide.ts';
import type { Digest } from './digest.ts';
import { FITTED } from './fitted-weights.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { readSignals } from './signals.ts';
import type { TermFrequencies } from './term-weights.ts';

export interface Candidate<Id> {
  readonly id: Id;
  readonly digest: Digest;
}

export interface Match<Id> {
  readonly id: Id;
  /** 0–1: how sure the pair alone is. */
  readonly score: number;
  readonly relation: Relation;
  readonly reason: MatchReason;
}

/** What the reader said of a pair, whatever the engine thinks; null where nothing. */
export type ReaderDecision<Id> = (a: Id, b: Id) => 'same' | 'different' | null;

/** Pairs below these odds are not worth joining anything by. */
const LEAST_ODDS = -7;
/** A candidate less likely than this is left out of the grouping. */
const LEAST_CANDIDATE_ODDS = -4;
const CERTAIN = 1_000;

/** Matches of `open`, best first. Candidates of neither relation are left out. */
export function placeInStory<Id>(
  open: Candidate<Id>,
  candidates: readonly Candidate<Id>[],
  frequencies: TermFrequencies,
  decisionOf: ReaderDecision<Id> = () => null,
  models: MatchModels = FITTED,
): Match<Id>[] {
  const here = new Neighbourhood(
    [open, ...candidates].map(({ digest }) => digest),
    frequencies,
  );
  const pairs = candidates.map((candidate) => {
    const signals = readSignals(open.digest, candidate.digest, here);
    const model = modelFor(open.digest, candidate.digest, models);
    return { candidate, signals, model, odds: logOddsOf(signals, model), decision: decisionOf(open.id, candidate.id) };
  });
  const near = pairs.filter(({ odds, decision, candidate }) =>
    decision === null ? odds > LEAST_CANDIDATE_ODDS && !isFarApart(open.digest, candidate.digest) : decision === 'same',
  );
  const members = [open, ...near.map(({ candidate }) => candidate)];
  const link = (i: number, j: number): number | null => {
    const [a, b] = [members[i] as Candidate<Id>, members[j] as Candidate<Id>];
    const decision = decisionOf(a.id, b.id);
    if (decision !== null) return decision === 'same' ? CERTAIN : -CERTAIN * CERTAIN;
    if (isFarApart(a.digest, b.digest)) return null;
    const model = modelFor(a.digest, b.digest, models);
    const odds = i === 0 ? (near[j - 1]?.odds ?? 0) : logOddsOf(readSignals(a.digest, b.digest, here), model);
    return Math.max(LEAST_ODDS, odds) - model.same;
  };
  const joined = new Set(groupOfFirst(members.length, link).map((index) => members[index]?.id));
  if (joined.size === 0) {
    const nearest = near.reduce<(typeof near)[number] | null>((a, b) => (a && a.odds >= b.odds ? a : b), null);
    if (nearest && nearest.odds >= nearest.model.pair) joined.add(nearest.candidate.id);
  }
  return pairs
    .flatMap(({ candidate, signals, model, odds, decision }): Match<Id>[] => {
      const match = (relation: Relation, rule: MatchReason['rule']): Match<Id>[] => [
        { id: candidate.id, score: probability(odds), relation, reason: { rule, basis: basisOf(signals, model) } },
      ];
      if (joined.has(candidate.id)) {
        if (decision === 'same') return match('same', 'reader');
        if (odds < Math.min(model.same, model.pair)) return match('same', 'joined');
        return match('same', model === models.timed ? 'timed' : 'untimed');
      }
      return isOneSaga(signals) ? match('related', 'same-saga') : [];
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * Average linkage over `size` items; `link` gives how far a pair is above the threshold, or null where it says nothing.
 * Gives the indices of the group of item 0, without it.
 */
function groupOfFirst(size: number, link: (i: number, j: number) => number | null): number[] {
  const links = new Map<number, Map<number, { sum: number; count: number }>>();
  const members = new Map<number, number[]>();
  for (let i = 0; i < size; i += 1) {
    members.set(i, [i]);
    links.set(i, new Map());
  }
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const value = link(i, j);
      if (value === null) continue;
      links.get(i)?.set(j, { sum: value, count: 1 });
      links.get(j)?.set(i, { sum: value, count: 1 });
    }
  }
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    for (const [a, row] of links) {
      for (const [b, { sum, count }] of row) {
        const mean = sum / count;
        if (a < b && mean >= 0 && (best === null || mean > best.mean)) best = { a, b, mean };
      }
    }
    if (!best) return (members.get(0) ?? []).slice(1);
    merge(best.a, best.b, links, members);
  }
}

function merge(
  a: number,
  b: number,
  links: Map<number, Map<number, { sum: number; count: number }>>,
  members: Map<number, number[]>,
): void {
  const row = links.get(a);
  for (const [c, link] of links.get(b) ?? []) {
    links.get(c)?.delete(b);
    if (c === a || !row) continue;
    const known = row.get(c);
    const joint = known ? { sum: known.sum + link.sum, count: known.count + link.count } : link;
    row.set(c, joint);
    links.get(c)?.set(a, joint);
  }
  links.delete(b);
  members.get(a)?.push(...(members.get(b) ?? []));
  members.delete(b);
}
