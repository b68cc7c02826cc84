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
  /** What is added to the weights, times the signal `inexperience`: in a new corpus likeness says less. */
  readonly inexperienced: Readonly<Record<Signal, number>>;
  /** Mean log-odds at and above which groups of articles count as one event. */
  readonly same: number;
  /** Mean log-odds at and above which an article that no group took in joins the group nearest to it. */
  readonly pair: number;
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
export function logOddsOf(signals: Signals, model: MatchModel): number {
  let sum = model.bias;
  for (const signal of SIGNALS) sum += weightOf(signal, signals, model) * signals[signal];
  return sum;
}

const weightOf = (signal: Signal, { inexperience }: Signals, { weights, inexperienced }: MatchModel): number =>
  weights[signal] + inexperienced[signal] * inexperience;

/** 0–1. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** The three signals that weigh most towards the pair. */
export function basisOf(signals: Signals, model: MatchModel): Signal[] {
  const part = (signal: Signal) => weightOf(signal, signals, model) * signals[signal];
  return SIGNALS.filter((signal) => part(signal) > 0.2)
    .sort((a, b) => part(b) - part(a))
    .slice(0, 3);
}

/** Least likeness for one saga: shared words, names, and rare words. Time does not count. */
const SAGA = { words: 0.5, names: 0.3, rarest: 0.55 } as const;

/** Not one event, but of one saga: a later statement, a sequel, a background piece. */
export const isOneSaga = ({ words, names, rarest }: Signals): boolean =>
  words >= SAGA.words && names >= SAGA.names && rarest >= SAGA.rarest;

/** Too far apart in time to be one event, however alike. */
export const isFarApart = (a: Digest, b: Digest): boolean =>
  a.day !== null && b.day !== null && Math.abs(a.day - b.day) > DAYS_AROUND;
