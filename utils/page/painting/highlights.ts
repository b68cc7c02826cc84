/**
 * Paints ranges with the Custom Highlight API: the page's own nodes stay as they are. Owns the registry's names; how
 * each looks is in the stylesheet that comes with the in-page part (`::highlight(…)`), what is painted is the caller's.
 *
 * The page can read the registry, so the names tell nothing. In Firefox a content script may set, ask and delete, but
 * not walk through the registry.
 */

/** One a verdict that is painted, and one for the flash after a jump. */
export const HIGHLIGHT_NAMES = { differ: 'crossread-a', update: 'crossread-b', wording: 'crossread-c' } as const;
const FLASH_NAME = 'crossread-d';
const FLASH_LASTS = 1_800; // ms

export type PaintedVerdict = keyof typeof HIGHLIGHT_NAMES;

/** False in browsers without the API: badges and popup still work. */
export const canPaint = (): boolean => typeof CSS !== 'undefined' && 'highlights' in CSS;

/** Replaces what was painted. Verdicts without ranges are taken out of the registry. */
export function paintRanges(ranges: Readonly<Partial<Record<PaintedVerdict, readonly Range[]>>>): void {
  if (!canPaint()) return;
  for (const verdict of Object.keys(HIGHLIGHT_NAMES) as PaintedVerdict[]) {
    const own = ranges[verdict] ?? [];
    if (own.length === 0) CSS.highlights.delete(HIGHLIGHT_NAMES[verdict]);
    else CSS.highlights.set(HIGHLIGHT_NAMES[verdict], new Highlight(...own));
  }
}

export function clearPaint(): void {
  paintRanges({});
  if (canPaint()) CSS.highlights.delete(FLASH_NAME);
}

/** Scrolls a range to the middle of the window and marks it for a moment. */
export function flash(range: Range, signal: AbortSignal): void {
  scrollToRange(range);
  if (!canPaint()) return;
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(FLASH_NAME, highlight);
  const timer = setTimeout(() => CSS.highlights.delete(FLASH_NAME), FLASH_LASTS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function scrollToRange(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  // The element first, whatever scrolls it into view; then the line itself, in case the element is longer than the window.
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const offset = (top + bottom) / 2 - innerHeight / 2;
  if (Math.abs(offset) > innerHeight / 4) scrollBy({ top: offset, behavior: 'instant' });
}
