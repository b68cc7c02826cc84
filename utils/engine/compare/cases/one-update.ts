/**
 * One piece of news answers several questions on a case: "No arrests have been made, and no suspect is named" here, a man
 * on trial there. Where two updates rest on one sentence of the early report, the surer question stands for both; and a case
 * that has moved to the very charge which is asked about already has not moved any further.
 */
import type { Finding, FindingValue } from '../../types.ts';

const FURTHER = 'further-arrest';
/** Of the same question where the reports give numbers. */
const COUNT = 'howMany_arrested';
const ARREST = 'arrested-then-charged';

/** Surest first, by how often readers of real stories called such an update real. */
const RULES: readonly string[] = [
  'caught-since',
  'charged-since',
  'withheld-then-named',
  'sought-then-named',
  FURTHER,
  'investigated-then-charged',
  'case-has-moved',
  ARREST,
];

/** Order is kept. */
export function leaveRepeatedUpdates(findings: readonly Finding[]): Finding[] {
  const updates = findings
    .filter(({ verdict, reason: { rule } }) => verdict === 'update' && RULES.includes(rule))
    .toSorted((a, b) => RULES.indexOf(a.reason.rule) - RULES.indexOf(b.reason.rule));
  const told = new Set<string>();
  const isKnown = (sentence: string) => told.has(sentence);
  const charges = new Set<string>();
  const repeated = new Set<Finding>();
  const isCounted = findings.some(({ question, reason }) => question.key === COUNT && reason.rule !== FURTHER);
  for (const finding of updates) {
    if (isCounted && finding.reason.rule === FURTHER) {
      repeated.add(finding);
      continue;
    }
    const early = sentencesOf(finding.values[0]);
    const late = finding.values.slice(1).flatMap(sentencesOf);
    // An arrest is told of in several sentences: one of them is enough.
    const isTold = finding.reason.rule === ARREST ? early.some(isKnown) : early.every(isKnown);
    const isTheCharge =
      finding.values.at(-1)?.normalized === 'charged' && late.every((sentence) => charges.has(sentence));
    if ((early.length > 0 && isTold) || isTheCharge) repeated.add(finding);
    else for (const sentence of early) told.add(sentence);
    if (finding.question.key === 'anyoneCharged') for (const sentence of late) charges.add(sentence);
  }
  return findings.filter((finding) => !repeated.has(finding));
}

const sentencesOf = (value: FindingValue | undefined): string[] =>
  (value?.evidence ?? []).map(({ article, field, start }) => `${article} ${field ?? 'text'} ${start}`);
