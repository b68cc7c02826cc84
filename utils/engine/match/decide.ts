/** What two articles are to each other: reports of one event, parts of one saga, or neither; and by which signals. */
import type { Digest } from './digest.ts';
import { FITTED } from './fitted-weights.ts';
import { DAYS_AROUND } from './index-keys.ts';
import { SIGNALS, type Signal, type Signals } from './signals.ts';

export type Relation = 'same' | 'related';

/** A logistic regression over the signals. */
export interface MatchModel {
  readonly bias: number;
  readonly weights: Readonly<Record<Signal, number>>;
  /** Mean log-odds at and above which groups of articles count as one event. */
  readonly same: number;
  /** Log-odds at and above which an article that no group takes in is paired with the one nearest to it. */
  readonly pair: number;
  /** Log-odds at and above which articles of different events count as one saga. */
  readonly related: number;
}

export interface MatchModels {
  /** Where both publication days are known. */
  readonly timed: MatchModel;
  /** Where one is not: by words and names alone, so it asks for more. */
  readonly untimed: MatchModel;
}

/** Why a relation was decided. */
export interface MatchReason {
  /** 'reader', 'timed' or 'untimed' evidence; 'joined': by way of another article of the story. */
  readonly rule: 'reader' | 'timed' | 'untimed' | 'joined' | 'same-saga';
  /** The signals that spoke most for it, strongest first. */
  readonly basis: readonly Signal[];
}

export const modelFor = (a: Digest, b: Digest, models: MatchModels = FITTED): MatchModel =>
  a.day !== null && b.day !== null ? models.timed : models.untimed;

/** Natural logarithm of the odds that both report one event. */
export function logOddsOf(signals: Signals, { bias, weights }: MatchModel): number {
  let sum = bias;
  for (const signal of SIGNALS) sum += weights[signal] * signals[signal];
  return sum;
}

/** 0–1. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The three signals that weigh most towards the pair. */
export const basisOf = (signals: Signals, { weights }: MatchModel): Signal[] =>
  SIGNALS.filter((signal) => weights[signal] * signals[signal] > 0.2)
    .sort((a, b) => weights[b] * signals[b] - weights[a] * signals[a])
    .slice(0, 3);

/** Too far apart in time to be one event, however alike. */
export const isFarApart = (a: Digest, b: Digest): boolean =>
  a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS_AROUND;
