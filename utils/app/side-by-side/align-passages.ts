/**
 * Which place of one column belongs to which of another, so that columns scroll together: the places of values that both
 * articles have are fixed points, and between them the way is divided in proportion. Pure; all numbers in px.
 */

/** The same passage in two columns, from each one's top. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Places of findings (by id) in a column, and the column's height. */
export interface Column {
  readonly places: ReadonlyMap<string, number>;
  readonly height: number;
}

/**
 * Top to top, end to end, and between them as many shared findings as go forwards in both columns: outlets tell things in
 * different orders, and no column may run backwards while the other goes on. In order of `from`.
 */
export function alignPassages(one: Column, other: Column): Passage[] {
  const shared = [...one.places]
    .flatMap(([finding, from]) => {
      const to = other.places.get(finding);
      return to === undefined ? [] : [{ from, to }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return [{ from: 0, to: 0 }, ...longestForwards(shared), { from: one.height, to: other.height }];
}

/** The place in the other column that belongs to a place in the first. Places outside are as far outside. */
export function followPassages(passages: readonly Passage[], place: number): number {
  const next = passages.findIndex(({ from }) => from > place);
  const before = passages.at(next < 0 ? -1 : Math.max(0, next - 1));
  if (!before) return place;
  const after = next < 0 ? undefined : passages[next];
  if (!after || after === before) return before.to + place - before.from;
  return before.to + ((place - before.from) / (after.from - before.from)) * (after.to - before.to);
}

/** Longest part that grows strictly on both sides; of several the one found first. `passages`: in order of `from`. */
function longestForwards(passages: readonly Passage[]): Passage[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  passages.forEach(({ from, to }, index) => {
    lengths[index] = 1;
    previous[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = passages[earlier] as Passage;
      const length = (lengths[earlier] ?? 0) + 1;
      if (candidate.from < from && candidate.to < to && length > (lengths[index] ?? 0)) {
        lengths[index] = length;
        previous[index] = earlier;
      }
    }
  });
  const way: Passage[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = previous[at] ?? -1) {
    way.unshift(passages[at] as Passage);
  }
  return way;
}
