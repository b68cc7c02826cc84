/** Measures the page for badges: where a mark's line and its block are, and whether a box has text of the page in it. */
import type { BadgeAnchor, Box } from '../../utils/page/painting/place-badges.ts';

/** In document coordinates; null where the range is not rendered. */
export function measureAnchor(range: Range): BadgeAnchor | null {
  const lines = range.getClientRects();
  const line = lines[lines.length - 1];
  if (!line || line.width === 0) return null;
  const block = blockOf(range);
  return {
    line: toDocument(line),
    block: toDocument(block.getBoundingClientRect()),
    isRightToLeft: getComputedStyle(block).direction === 'rtl',
  };
}

/** Boxes out of sight can't be asked: they count as free until they are scrolled to. */
export function isFreeOfText(box: Box): boolean {
  const [left, top] = [box.left - scrollX, box.top - scrollY];
  const [right, bottom] = [box.right - scrollX, box.bottom - scrollY];
  const across = [left + 1, (left + right) / 2, right - 1];
  const down = [top + 1, (top + bottom) / 2, bottom - 1];
  return across.every((x) => down.every((y) => !isTextAt(x, y)));
}

const SOLID = 'img, picture, video, iframe, canvas, svg, button, input, select, textarea, a';

function isTextAt(x: number, y: number): boolean {
  const hit = document.elementsFromPoint(x, y).find(({ localName }) => localName !== 'crossread-notes');
  if (!hit) return false;
  if (hit.matches(SOLID)) return true;
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.setStart(caret.offsetNode, Math.max(0, caret.offset - 1));
  range.setEnd(caret.offsetNode, Math.min((caret.offsetNode as Text).length, caret.offset + 1));
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

function blockOf(range: Range): Element {
  const start = range.startContainer;
  let element = start instanceof Element ? start : start.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element ?? document.documentElement;
}

const toDocument = ({ left, top, right, bottom }: DOMRect): Box => ({
  left: left + scrollX,
  top: top + scrollY,
  right: right + scrollX,
  bottom: bottom + scrollY,
});
