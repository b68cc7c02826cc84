/** Are two passages about the same thing? Weighted overlap of their stems; the measures that all kinds share. */

export interface Overlap {
  /** 0–1: shared weight over the weight of the lighter side (containment). */
  readonly containment: number;
  /** 0–1: shared weight over the weight of both sides together (Jaccard). */
  readonly jaccard: number;
  /** Shared stems, most telling first. */
  readonly shared: readonly string[];
}

/** Weighted overlap of two bags of stems, repetitions folded. Empty sides overlap in nothing. */
export function overlapOf(a: readonly string[], b: readonly string[], weight: (stem: string) => number): Overlap {
  const left = new Set(a);
  const right = new Set(b);
  const shared = [...left].filter((stem) => right.has(stem)).sort((x, y) => weight(y) - weight(x));
  const sum = (stems: Iterable<string>) => {
    let total = 0;
    for (const stem of stems) total += weight(stem);
    return total;
  };
  const [both, one, other] = [sum(shared), sum(left), sum(right)];
  if (both === 0) return { containment: 0, jaccard: 0, shared: [] };
  return { containment: both / Math.min(one, other), jaccard: both / (one + other - both), shared };
}
