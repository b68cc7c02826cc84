/**
 * HTML → a document as a browser would build it. linkedom is quick but reads markup more
 * literally than browsers do (text before `<html>` loses it the whole page), so parse5 mends the tree first.
 */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/** More is not parsed: a page with its images inlined stays far below. */
const LARGEST_PAGE = 20 * 1024 * 1024; // characters

/** Null where the page is too large, or a part of it is for the parser. */
export function parsePage(html: string): Document | null {
  if (html.length > LARGEST_PAGE) return null;
  try {
    return parseHTML(mend(html)).document as unknown as Document;
  } catch {
    return null; // the parser's stack ends at an attribute of a megabyte
  }
}

function mend(html: string): string {
  try {
    return serialize(parse(html));
  } catch {
    // Nested so deep that the serializer's recursion ends; linkedom has none, but wants a root.
    return /<html[\s>]/i.test(html) ? html : `<html><head></head>${html}</html>`;
  }
}
