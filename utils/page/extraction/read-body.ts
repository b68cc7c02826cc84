/** Readability on the cut-up copy: which part of the page is the article's body. */
import { Readability } from '@mozilla/readability';
import { type PageCopy, writeMarks } from './page-copy.ts';

/** Readability works in one go: on this much, for some 40 ms on a slow machine. */
const MOST_ELEMENTS = 5_000;
const LONGEST_PROSE = 1_000_000; // characters

/**
 * The body as Readability rebuilt it, marks kept; 'not-article' where it finds none. Of a page that is larger than it may
 * be given, it gets the surroundings of the longest run of paragraphs; 'too-large' where those are too large as well.
 * Changes the copy.
 */
export function readBody(copy: PageCopy): Element | 'too-large' | 'not-article' {
  if (!narrow(copy)) return 'too-large';
  writeMarks(copy);
  dropAddresses(copy.body);
  const parsed = new Readability<Element>(copy.document, {
    serializer: (node) => node as Element,
    // Metadata is read from the page itself, with malformed JSON-LD repaired.
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return parsed?.content ?? 'not-article';
}

/** Readability makes every address absolute, which nobody reads here. What it judges links by stays. */
function dropAddresses(body: Element): void {
  for (const link of body.querySelectorAll('a[href]'))
    if (!/^(?:#|javascript:)/.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
}

/** False where nothing of the copy is small enough. */
function narrow(copy: PageCopy): boolean {
  const isSmall = (element: Element): boolean =>
    (copy.proseIn.get(element) ?? 0) <= LONGEST_PROSE && element.querySelectorAll('*').length < MOST_ELEMENTS;
  if (isSmall(copy.body)) return true;
  let kept = findLongestRun(copy);
  if (!kept || kept === copy.body || !isSmall(kept)) return false;
  for (let above = kept.parentElement; above && above !== copy.body && isSmall(above); above = above.parentElement)
    kept = above;
  copy.body.replaceChildren(kept);
  return true;
}

/** What the longest run of paragraphs is in; null where there is no prose. */
function findLongestRun({ marked, prose }: PageCopy): Element | null {
  const sums = new Map<Element, number>();
  let longest: Element | null = null;
  for (const [mark, element] of marked.entries()) {
    const length = prose[mark] ?? 0;
    const parent = length > 0 && element.isConnected ? element.parentElement : null;
    if (!parent) continue;
    const sum = (sums.get(parent) ?? 0) + length;
    sums.set(parent, sum);
    if (!longest || sum > (sums.get(longest) ?? 0)) longest = parent;
  }
  return longest;
}
