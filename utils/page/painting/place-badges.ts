/**
 * Where badges go: beside the line's end, in the margin, never over text of the page. Pure geometry over boxes; measuring
 * is the caller's.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** All in CSS pixels of the document (scrolled offset included). */
export interface BadgeAnchor {
  /** The last line of the painted value. */
  readonly line: Box;
  /** The text block that the line belongs to. */
  readonly block: Box;
  /** Lines end on the left. */
  readonly isRightToLeft?: boolean;
}

export interface BadgePosition {
  readonly left: number;
  readonly top: number;
  /** False: every place has text of the page in it; whoever shows it there covers some. */
  readonly isFree: boolean;
}

export const BADGE_SIZE = 24; // px, the smallest target that WCAG 2.2 asks for
const GAP = 4; // px

/** In the order of the anchors. `width`: of the document; `isFree`: no text of the page stands in the box. */
export function placeBadges(
  anchors: readonly BadgeAnchor[],
  width: number,
  isFree: (box: Box) => boolean,
): BadgePosition[] {
  const taken: Box[] = [];
  return anchors.map((anchor) => {
    const boxes = candidates(anchor, width).map(({ left, top }) => boxAt(left, top));
    const isClear = (box: Box) => !taken.some((other) => overlaps(box, other));
    const free = boxes.find((box) => isClear(box) && isFree(box));
    if (free) taken.push(free);
    const { left, top } = free ?? boxes.findLast(isClear) ?? boxes[0]!;
    return { left, top, isFree: free !== undefined };
  });
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

/**
 * The margin at the lines' end, then the one at their start, then what the block's last line leaves empty, then the gaps
 * below and above the block, each with room for neighbours; at last above the end of the value.
 */
function candidates({ line, block, isRightToLeft = false }: BadgeAnchor, width: number): Spot[] {
  const top = (line.top + line.bottom - BADGE_SIZE) / 2;
  const step = BADGE_SIZE + GAP;
  const right = [0, 1, 2, 3].map((n) => ({ left: block.right + GAP + n * step, top }));
  const left = [0, 1, 2, 3].map((n) => ({ left: block.left - (n + 1) * step, top }));
  const margins = isRightToLeft ? [...left, ...right] : [...right, ...left];
  // A block that is wider than the window.
  const [start, end] = [Math.max(0, block.left), Math.min(width, block.right)];
  /** Along a line of badges, from the lines' end backwards. */
  const along = (at: number) =>
    [0, 1, 2, 3, 4, 5].map((n) => ({
      left: isRightToLeft ? start + n * step : end - BADGE_SIZE - n * step,
      top: at,
    }));
  const lastLine = block.bottom - (line.bottom - line.top) / 2 - BADGE_SIZE / 2;
  const gaps = [0, -GAP, GAP].flatMap((shift) => [
    ...along(block.bottom + shift),
    ...along(block.top - BADGE_SIZE - shift),
  ]);
  const edge = Math.max(0, Math.min(width - BADGE_SIZE, line.right + GAP));
  const above = [0, 1, 2, 3].map((n) => ({ left: Math.max(0, edge - n * step), top: line.top - BADGE_SIZE + GAP }));
  const isInWindow = (spot: Spot) => spot.left >= 0 && spot.left + BADGE_SIZE <= width && spot.top >= 0;
  return [...margins, ...along(lastLine), ...gaps, ...above].filter(isInWindow);
}

const boxAt = (left: number, top: number): Box => ({ left, top, right: left + BADGE_SIZE, bottom: top + BADGE_SIZE });

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
