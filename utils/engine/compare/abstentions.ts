/**
 * Pairs that looked alike and were not flagged, with the rule that refused them: noted by the comparers for `--explain`.
 * Owns the list; why a pair is refused is each comparer's own business.
 */
import type { Detail, DetailKind, Evidence, Finding, Reading } from '../types.ts';
import { evidenceOf } from './finding.ts';

export interface Noted {
  readonly reading: Reading;
  readonly detail: Detail;
}

/** Why two values were not put against each other. */
export interface Abstention {
  readonly kind: DetailKind;
  /** Kebab-case name of the rule: 'other-person', 'background-event'. */
  readonly rule: string;
  /** Two, in the order in which they were held against each other; each with its sentence. */
  readonly values: readonly { readonly text: string; readonly evidence: Evidence }[];
}

export type Abstain = (kind: DetailKind, rule: string, a: Noted, b: Noted) => void;

/** A story of many articles has many pairs; nobody reads more. */
const MOST_ABSTENTIONS = 500;

/** `list` grows as pairs are noted; with `isExplained` false nothing is. */
export function collectAbstentions(isExplained: boolean): { list: readonly Abstention[]; abstain: Abstain } {
  const list: Abstention[] = [];
  const abstain: Abstain = (kind, rule, a, b) => {
    if (!isExplained || list.length >= MOST_ABSTENTIONS) return;
    const values = [a, b].map(({ reading, detail }) => ({ text: detail.text, evidence: evidenceOf(reading, detail) }));
    list.push({ kind, rule, values });
  };
  return { list, abstain };
}

/**
 * Each pair of values once a rule, however many sentences tell them, without those that a finding of whatever kind shows
 * after all.
 */
export function leaveTold(noted: readonly Abstention[], findings: readonly Finding[]): readonly Abstention[] {
  if (noted.length === 0) return noted;
  const told = findings.map(
    ({ values }) => new Set(values.flatMap(({ evidence }) => evidence.map((each) => placeOf(each)))),
  );
  const seen = new Set<string>();
  return noted.filter(({ kind, rule, values }) => {
    const places = values.map(({ evidence }) => placeOf(evidence));
    const pair = [kind, rule, ...values.map(({ text }) => text.toLowerCase()).toSorted()].join('|');
    if (seen.has(pair) || told.some((set) => places.every((place) => set.has(place)))) return false;
    seen.add(pair);
    return true;
  });
}

const placeOf = ({ article, field, value }: Evidence): string => `${article}:${field ?? ''}:${value.start}`;
