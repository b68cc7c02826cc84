/** Does a page show its readers a day beside its headline, and is it the day of publication? */
import { findHeadline } from '../headline.ts';

/** A number of one or two figures beside a year, day and month in figures, or a time as young as news is. */
const DAY =
  /(?<!\d)\d{1,2}[^\d,;]{1,18}[\s,]{1,3}(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d\d|\d ?(?:m|min|minute|h|hr|hour)s? ago\b/i;
/** Before the day of a page that is kept up rather than published. */
const KEPT_UP = /\b(?:last |page )*(?:updated|reviewed|modified|edited|revised|effective)\b/i;
const PUBLISHED = /\b(?:published|posted)\b/i;

const TEXTS = { before: 6, after: 24 } as const;
const LONGEST = 160; // characters of a text that a day stands in
const MOST_NODES = 400;

/** 'kept-up': all days beside the headline are told to be of a change; null: no day there, or no headline. */
export function showsDay(page: Document): 'published' | 'kept-up' | null {
  const headline = findHeadline(page) ?? page.querySelector('h2') ?? page.querySelector('h3');
  if (!headline) return null;
  let found: 'kept-up' | null = null;
  for (const text of [...textsFrom(headline, TEXTS.after, next), ...textsFrom(headline, TEXTS.before, previous)]) {
    if (text.length > LONGEST || !DAY.test(text)) continue;
    if (!KEPT_UP.test(text) || PUBLISHED.test(text)) return 'published';
    found = 'kept-up';
  }
  return found;
}

/** The next texts in document order, or the ones before, without those inside the element itself. */
function textsFrom(start: Element, most: number, step: (node: Node) => Node | null): string[] {
  const texts: string[] = [];
  let node: Node | null = start;
  for (let steps = 0; node && steps < MOST_NODES && texts.length < most; steps += 1) {
    node = step(node);
    const text = node?.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '' && node?.parentNode?.nodeName !== 'SCRIPT' && !start.contains(node)) texts.push(text);
  }
  return texts;
}

function next(node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

function previous(node: Node): Node | null {
  let at = node.previousSibling;
  if (!at) return node.parentNode;
  while (at.lastChild) at = at.lastChild;
  return at;
}
