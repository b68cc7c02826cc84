/** Of two lists of answers that were not put against each other: the pair that stands for them in `--explain`. */
import type { DetailKind } from '../types.ts';
import type { Noted } from './abstentions.ts';
import type { Story } from './story.ts';

/** The first of either that two articles give; nothing where all are of one article, or where nobody asked. */
export function noteFirstPair(
  { isExplained, abstain }: Story,
  kind: DetailKind,
  rule: string,
  ones: readonly Noted[],
  others: readonly Noted[],
): void {
  if (!isExplained) return;
  for (const a of ones) {
    const b = others.find(({ reading }) => reading !== a.reading);
    if (!b) continue;
    abstain(kind, rule, a, b);
    return;
  }
}
