/**
 * Why what two articles tell of people is no difference, for `--explain`: of people who would differ if they were one, and
 * are not taken for one. Of each question the likeliest pair only. Ages are told by the comparers of numbers.
 */
import type { Detail, Finding } from '../../types.ts';
import type { Story } from '../story.ts';
import { judgePair } from './findings.ts';
import { type Aspect, likeness, type Told, whyTwo } from './pairs.ts';

/** What speaks against any pair of two articles. */
export interface Unpairing {
  /** Against the two articles as a whole; null where each pair of people has a reason of its own. */
  readonly rule: string | null;
  /** Whether the question is answered already. */
  readonly isTold: (finding: Finding) => boolean;
}

export function noteUnpaired(
  story: Story,
  ofA: readonly Told[],
  ofB: readonly Told[],
  aspects: readonly Aspect[],
  { rule, isTold }: Unpairing,
): void {
  if (!story.isExplained) return;
  for (const aspect of aspects) {
    if (aspect === 'age') continue;
    const unpaired = ofA
      .flatMap((a) => ofB.flatMap((b) => judgeUnpaired(a, b, aspect) ?? []))
      .filter(({ finding }) => !isTold(finding));
    const [best] = unpaired.sort((one, other) => other.points - one.points);
    if (best) noteOne(story, best, aspect, rule ?? best.rule);
  }
}

interface Unpaired {
  readonly a: Told;
  readonly b: Told;
  /** What it would be if they were one. */
  readonly finding: Finding;
  readonly rule: string;
  /** What they share; people who cannot be one come behind those who share nothing. */
  readonly points: number;
}

/** Null where the two would not differ if they were one person, or where one of them is nobody certain. */
function judgeUnpaired(a: Told, b: Told, aspect: Aspect): Unpaired | null {
  const finding = judgePair({ a, b, points: 0, isLeft: false }, aspect);
  if (!finding) return null;
  const two = whyTwo(a, b, aspect);
  // Nobody asks why somebody's death is not another's.
  if (two !== null && aspect === 'fate') return null;
  const rule = two ?? 'maybe-another-person';
  return { a, b, finding, rule, points: likeness(a, b, aspect) ?? LEAST };
}

const LEAST = -10;

function noteOne({ abstain }: Story, { a, b, finding: { kind } }: Unpaired, aspect: Aspect, rule: string): void {
  const [one, other] = [detailOf(a, aspect), detailOf(b, aspect)];
  if (one && other)
    abstain(kind, rule, { reading: a.record.reading, detail: one }, { reading: b.record.reading, detail: other });
}

/** What the answer to the question would be read from. */
function detailOf({ record, wounds, conditions }: Told, aspect: Aspect): Detail | undefined {
  if (aspect === 'wound') return wounds[0]?.detail;
  if (aspect === 'sex') return record.ages[0];
  if (aspect === 'deathbed') return record.deaths[0];
  return conditions[0]?.detail ?? record.deaths[0];
}
