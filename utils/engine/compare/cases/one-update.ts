/**
 * One piece of news answers several questions on a case: "No arrests have been made, and no suspect is named" here, a man
 * on trial there. Where two updates rest on one sentence of the early report, the surer question stands for both.
 */
import type { Finding } from '../../types.ts';

/** Surest first, by how often readers of real stories called such an update real. */
const RULES: readonly string[] = [
  'caught-since',
  'charged-since',
  'withheld-then-named',
  'sought-then-named',
  'questioned-then-charged',
  'investigated-then-charged',
  'case-has-moved',
];

/** Order is kept. */
export function leaveRepeatedUpdates(findings: readonly Finding[]): Finding[] {
  const updates = findings
    .filter(({ verdict, reason: { rule } }) => verdict === 'update' && RULES.includes(rule))
    .toSorted((a, b) => RULES.indexOf(a.reason.rule) - RULES.indexOf(b.reason.rule));
  const told = new Set<string>();
  const repeated = new Set<Finding>();
  for (const finding of updates) {
    const early = sentencesOf(finding);
    if (early.length > 0 && early.every((sentence) => told.has(sentence))) repeated.add(finding);
    else for (const sentence of early) told.add(sentence);
  }
  return findings.filter((finding) => !repeated.has(finding));
}

const sentencesOf = ({ values }: Finding): string[] =>
  (values[0]?.evidence ?? []).map(({ article, field, start }) => `${article} ${field ?? 'text'} ${start}`);
