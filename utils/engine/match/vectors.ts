/**
 * Sparse vectors of weighted terms. Terms are numbers here, given out by whoever makes the vectors (term-table.ts), and
 * stand in ascending order: two vectors are walked side by side, which is several times as fast as looking words up.
 */
export interface Vector {
  /** Ascending, each once. */
  readonly terms: Uint32Array;
  /** Of the same length. */
  readonly weights: Float64Array;
  readonly sum: number;
  /** Euclidean length. */
  readonly norm: number;
}

/** Terms in ascending order, each with its place in the list that they came in. */
export interface Order {
  readonly terms: Uint32Array;
  readonly places: Uint32Array;
}

const PLACES = 2 ** 20;

/** `terms`: each once. Several vectors over the same terms share one order. */
export function orderOf(terms: Uint32Array): Order {
  const size = terms.length;
  // Sorted together with their places: both fit into the 53 bits of a whole number.
  const packed = new Float64Array(size);
  for (let at = 0; at < size; at += 1) packed[at] = (terms[at] as number) * PLACES + at;
  packed.sort();
  const sorted = new Uint32Array(size);
  const places = new Uint32Array(size);
  for (let at = 0; at < size; at += 1) {
    const term = Math.floor((packed[at] as number) / PLACES);
    sorted[at] = term;
    places[at] = (packed[at] as number) - term * PLACES;
  }
  return { terms: sorted, places };
}

/** `weigh` gets a term and its place. */
export function makeVector({ terms, places }: Order, weigh: (term: number, place: number) => number): Vector {
  const weights = new Float64Array(terms.length);
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const weight = weigh(terms[at] as number, places[at] as number);
    weights[at] = weight;
    sum += weight;
    squares += weight * weight;
  }
  return { terms, weights, sum, norm: Math.sqrt(squares) };
}

/** 0–1 for weights that are not negative; 0 where either is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [as, bs] = [a.terms, b.terms];
  let dot = 0;
  for (let i = 0, j = 0; i < as.length && j < bs.length; ) {
    const [x, y] = [as[i] as number, bs[j] as number];
    if (x === y) dot += (a.weights[i] as number) * (b.weights[j] as number);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return dot / (a.norm * b.norm);
}

/** Sum of the weights that `a` gives to what `b` has too. */
export function sumShared(a: Vector, b: Vector): number {
  const [as, bs] = [a.terms, b.terms];
  let sum = 0;
  for (let i = 0, j = 0; i < as.length && j < bs.length; ) {
    const [x, y] = [as[i] as number, bs[j] as number];
    if (x === y) sum += a.weights[i] as number;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return sum;
}

/** Sum of the weights that `a` gives to the `most` weightiest terms that `b` has too. */
export function sumOfRarest(a: Vector, b: Vector, most: number): number {
  const [as, bs] = [a.terms, b.terms];
  const top = new Float64Array(most);
  for (let i = 0, j = 0; i < as.length && j < bs.length; ) {
    const [x, y] = [as[i] as number, bs[j] as number];
    if (x === y) insert(top, a.weights[i] as number);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  let sum = 0;
  for (const weight of top) sum += weight;
  return sum;
}

/** Into a list in descending order; the least falls out. */
function insert(top: Float64Array, weight: number): void {
  let at = top.length - 1;
  if (weight <= (top[at] as number)) return;
  for (; at > 0 && (top[at - 1] as number) < weight; at -= 1) top[at] = top[at - 1] as number;
  top[at] = weight;
}

/** How many numbers two ascending lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/** Binary search in an ascending list. */
export function hasTerm(terms: Uint32Array, term: number): boolean {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle] as number;
    if (found === term) return true;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
