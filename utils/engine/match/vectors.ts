/** Sparse vectors of weighted terms. */
export type Vector = ReadonlyMap<string, number>;

export function normOf(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** 0–1 for weights that are not negative; 0 where either is empty. */
export function cosine(a: Vector, normA: number, b: Vector, normB: number): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of few) dot += weight * (many.get(term) ?? 0);
  return normA > 0 && normB > 0 ? dot / (normA * normB) : 0;
}
