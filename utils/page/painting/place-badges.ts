/**
 * Where badges go: beside the line, in the margin, never over text if there is any room at all. Pure geometry over
 * boxes; measuring is the caller's.
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
}

export interface BadgePosition {
  readonly left: number;
  readonly top: number;
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
    const chosen = boxes.find((box) => isClear(box) && isFree(box)) ?? boxes.find(isClear) ?? boxes[0]!;
    taken.push(chosen);
    return { left: chosen.left, top: chosen.top };
  });
}

/**
 * Right margin, then left margin, then what the block's last line leaves empty, each with room for neighbours; at last,
 * where text fills the window from edge to edge, above the end of the value.
 */
function candidates({ line, block }: BadgeAnchor, width: number): BadgePosition[] {
  const top = (line.top + line.bottom - BADGE_SIZE) / 2;
  const step = BADGE_SIZE + GAP;
  const right = [0, 1, 2, 3].map((n) => ({ left: block.right + GAP + n * step, top }));
  const left = [0, 1, 2, 3].map((n) => ({ left: block.left - (n + 1) * step, top }));
  const inWindow = [...right, ...left].filter((spot) => spot.left >= 0 && spot.left + BADGE_SIZE <= width);
  const lastLine = block.bottom - (line.bottom - line.top) / 2 - BADGE_SIZE / 2;
  const rest = [1, 2, 3, 4].map((n) => ({ left: block.right - n * step, top: lastLine }));
  const edge = Math.max(0, Math.min(width - BADGE_SIZE, line.right + GAP));
  const above = [0, 1, 2, 3].map((n) => ({ left: Math.max(0, edge - n * step), top: line.top - BADGE_SIZE + GAP }));
  return [...inWindow, ...rest, ...above];
}

const boxAt = (left: number, top: number): Box => ({ left, top, right: left + BADGE_SIZE, bottom: top + BADGE_SIZE });

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
