/** Readability on the cut-up copy: which part of the page is the article's body. */
import { Readability } from '@mozilla/readability';
import type { PageCopy } from './page-copy.ts';

/** The body as Readability rebuilt it, marks kept; null where it finds none. Changes the copy. */
export function readBody(copy: PageCopy): Element | null {
  const parsed = new Readability<Element>(copy.document, {
    serializer: (node) => node as Element,
    // Metadata is read from the page itself, with malformed JSON-LD repaired.
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  return parsed?.content ?? null;
}
