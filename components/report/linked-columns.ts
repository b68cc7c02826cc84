/**
 * Columns that scroll together: reads where each stands and moves the others to the same passage. Owns scrolling; which
 * passages belong together is worked out in utils/app/side-by-side.
 *
 * The reading line of a column goes from its top edge to its bottom edge while the column goes from its top to its end, so
 * that all of them begin and end together and shared sentences stand at one height in between. Where there is room for
 * one column only, it does not scroll by itself: the page does.
 */
import { alignPassages, type Column, followPassages } from '../../utils/app/side-by-side/align-passages.ts';

/** Where a sentence is brought to, as a part of the height that is seen. */
const SENTENCE_AT = 0.3;

/** Where each column was put last: the event of scrolling that follows is no reader's. */
const lastPut = new WeakMap<HTMLElement, number>();

const columnsIn = (box: HTMLElement): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>('.column')].filter(({ offsetParent }) => offsetParent !== null);

/** Call at each event of scrolling (`target`: what scrolled): the other columns follow the one that a reader moved. */
export function followColumn(box: HTMLElement, target: EventTarget | null): void {
  const columns = columnsIn(box);
  const leader = columns.find((column) => column === target);
  if (!leader) return;
  const put = lastPut.get(leader);
  lastPut.delete(leader);
  if (put !== undefined && Math.abs(put - leader.scrollTop) <= 1) return;
  const line = readingLine(leader);
  for (const other of columns) {
    if (other !== leader) bringTo(other, follow(leader, other, leader.scrollTop + line), line);
  }
}

/**
 * Brings each column to the finding's first sentence in it, and columns without one to the passage that belongs there.
 * `sign`: one that the reader pressed: its own column stays where it is. False where no column has a sentence.
 */
export function showFinding(box: HTMLElement, finding: string, sign: Element | null): boolean {
  const columns = columnsIn(box);
  const pressed = sign && columns.find((column) => column.contains(sign));
  const leader = pressed ?? columns.find((column) => placesIn(column).has(finding));
  if (!leader) return false;
  const place = pressed ? placeIn(leader, sign as Element) : (placesIn(leader).get(finding) ?? 0);
  const line = pressed ? place - leader.scrollTop : heightSeen(leader) * SENTENCE_AT;
  for (const column of columns) {
    if (column !== pressed) bringTo(column, placesIn(column).get(finding) ?? follow(leader, column, place), line);
  }
  return true;
}

/**
 * Call before another column takes the only room. What it gives back is to be called with that column: the passage that
 * was in view is in view again.
 */
export function leaveColumn(box: HTMLElement): (box: HTMLElement) => void {
  const [left] = columnsIn(box);
  if (!left || scrolls(left)) return () => undefined;
  const line = heightSeen(left) * SENTENCE_AT;
  const [before, place] = [measure(left), line - left.getBoundingClientRect().top];
  return (then) => {
    const [shown] = columnsIn(then);
    // Above the texts there is nothing to follow.
    if (shown && place > 0) bringTo(shown, followPassages(alignPassages(before, measure(shown)), place), line);
  };
}

const follow = (leader: HTMLElement, other: HTMLElement, place: number): number =>
  followPassages(alignPassages(measure(leader), measure(other)), place);

/** Puts a place of the column at `line` px below the upper edge of what is seen of it. */
function bringTo(column: HTMLElement, place: number, line: number): void {
  if (!scrolls(column)) {
    column.ownerDocument.defaultView?.scrollBy(0, column.getBoundingClientRect().top + place - line);
    return;
  }
  const before = column.scrollTop;
  column.scrollTop = place - line;
  if (column.scrollTop !== before) lastPut.set(column, column.scrollTop);
}

const scrolls = (column: HTMLElement): boolean =>
  column.ownerDocument.defaultView?.getComputedStyle(column).overflowY !== 'visible';

const heightSeen = (column: HTMLElement): number =>
  scrolls(column) ? column.clientHeight : (column.ownerDocument.defaultView?.innerHeight ?? 0);

function readingLine({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const way = scrollHeight - clientHeight;
  return way <= 0 ? 0 : (scrollTop / way) * clientHeight;
}

const measure = (column: HTMLElement): Column => ({ places: placesIn(column), height: column.scrollHeight });

/** Place of the first sign of each finding. */
function placesIn(column: HTMLElement): Map<string, number> {
  const places = new Map<string, number>();
  for (const sign of column.querySelectorAll<HTMLElement>('.sign')) {
    const { finding = '' } = sign.dataset;
    if (!places.has(finding)) places.set(finding, placeIn(column, sign));
  }
  return places;
}

const placeIn = (column: HTMLElement, element: Element): number =>
  element.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
