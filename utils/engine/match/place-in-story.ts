/**
 * Which of an article's candidates report its event, which belong to its saga. Pairs are not decided one by one: those
 * near enough are joined into groups, the surest first, and an article that no group took in may still join the nearest.
 *
 * A story is no stored thing but what comes out for the articles that are there, whichever of them is asked about and in
 * whatever order they came: a new article that is near two groups joins one, or joins both into one.
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
import { gatherGroup, type Linking, type LinkOf } from './gather-group.ts';
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
/** A pair less likely than this brings no article into the grouping. */
const LEAST_CANDIDATE_ODDS = -5;
/** Candidates less alike in their words can't part a group; reading all their signals is not worth the time. */
const LEAST_LIKENESS = 0.1;
/** Outweighs any number of links. */
const NEVER = -1e6;

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
    const isApart = isFarApart(open.digest, candidate.digest);
    return {
      candidate,
      signals,
      model,
      isApart,
      odds: logOddsOf(signals, model),
      decision: decisionOf(open.id, candidate.id),
    };
  });
  const all = [open, ...candidates];
  const linkOf = remember(all.length, (i, j) =>
    readLink(all[i], all[j], decisionOf, here, models, i === 0 ? pairs[j - 1]?.odds : undefined),
  );
  const isAlike = (i: number, j: number) => {
    const [a, b] = [all[i] as Candidate<Id>, all[j] as Candidate<Id>];
    return here.likeness(a.digest, b.digest) >= LEAST_LIKENESS || decisionOf(a.id, b.id) !== null;
  };
  const joined = new Set(gatherGroup(all.length, linkOf, isAlike).map((index) => all[index]?.id));
  // The reader's word on this very pair wins whatever else was said.
  for (const { candidate, decision } of pairs) if (decision === 'same') joined.add(candidate.id);
  return pairs
    .flatMap(({ candidate, signals, model, isApart, odds, decision }): Match<Id>[] => {
      const match = (relation: Relation, rule: MatchReason['rule'], sure = odds): Match<Id>[] => [
        { id: candidate.id, score: probability(sure), relation, reason: { rule, basis: basisOf(signals, model) } },
      ];
      if (joined.has(candidate.id)) {
        if (decision === 'same') return match('same', 'reader');
        // However alike: by itself the pair is too far apart in time, and stands after those that are not.
        if (isApart) return match('same', 'joined', LEAST_ODDS);
        if (odds < Math.min(model.same, model.pair)) return match('same', 'joined');
        return match('same', model === models.timed ? 'timed' : 'untimed');
      }
      return isOneSaga(signals) ? match('related', 'same-saga') : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Null where the pair says nothing. `known`: its log-odds where they were read before. */
function readLink<Id>(
  a: Candidate<Id> | undefined,
  b: Candidate<Id> | undefined,
  decisionOf: ReaderDecision<Id>,
  here: Neighbourhood,
  models: MatchModels,
  known?: number,
): Linking | null {
  if (!a || !b) return null;
  const said = decisionOf(a.id, b.id);
  if (said === 'different') return { group: NEVER, single: NEVER, isNear: true, said };
  const isApart = isFarApart(a.digest, b.digest);
  if (isApart && said === null) return null;
  const model = modelFor(a.digest, b.digest, models);
  const odds = isApart
    ? LEAST_ODDS
    : Math.max(LEAST_ODDS, known ?? logOddsOf(readSignals(a.digest, b.digest, here), model));
  const isNear = said === 'same' || odds > LEAST_CANDIDATE_ODDS;
  return { group: odds - model.same, single: odds - model.pair, isNear, said };
}

/** Pairs are looked at again and again, in either order. */
function remember(size: number, read: LinkOf): LinkOf {
  const known = new Map<number, Linking | null>();
  return (i, j) => {
    const at = i < j ? i * size + j : j * size + i;
    const link = known.get(at);
    if (link !== undefined) return link;
    const made = read(Math.min(i, j), Math.max(i, j));
    known.set(at, made);
    return made;
  };
}
