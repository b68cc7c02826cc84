/** Readability on the cut-up copy: which part of the page is the article's body. */
import { Readability } from '@mozilla/readability';
import { findLongestRun, type PageCopy, writeMarks } from './page-copy.ts';

/** Readability works in one go: on this much, for some 40 ms on a slow machine. */
const MOST_ELEMENTS = 5_000;
const LONGEST_PROSE = 1_000_000; // characters
/** Elements with text of their own on a page that may be a list; an article of as many has a run of prose. */
const MANY_TEXTS = 1_000;
const SHORTEST_RUN = 300; // characters

/**
 * The body as Readability rebuilt it, marks kept; 'not-article' where it finds none. Of a page that is larger than it may
 * be given, it gets the surroundings of the longest run of paragraphs; 'too-large' where those are too large as well.
 * Changes the copy.
 */
export function readBody(copy: PageCopy): Element | 'too-large' | 'not-article' {
  if (isList(copy)) return 'not-article';
  if (!narrow(copy)) return 'too-large';
  dropPictures(copy.body);
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

/** Nobody reads them here, and each costs Readability as much as a paragraph. */
function dropPictures(body: Element): void {
  for (const picture of body.querySelectorAll('img,picture,video,audio,source,track,map')) picture.remove();
}

/** Teasers without end and no connected text: Readability would try all its ways on them and find nothing. */
function isList(copy: PageCopy): boolean {
  if (copy.originals.length < MANY_TEXTS) return false;
  const run = findLongestRun(copy);
  return run === null || (copy.proseIn.get(run) ?? 0) < SHORTEST_RUN;
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
