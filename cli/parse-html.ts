/**
 * Bytes or a string of HTML → a document as a browser would build it. linkedom is quick but reads markup more
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

const SNIFFED = 4_096; // bytes; the standard asks for the first 1,024

/**
 * Decodes by byte order mark, then the charset of the HTTP header where one is told, then the page's own `meta
 * charset`, else as UTF-8: the order of the HTML standard. Never throws.
 */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  const label = byteOrderMark(bytes) ?? charset ?? declaredCharset(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes); // a charset nobody knows
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
  // A page whose meta element could be read as ASCII is not UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : (label ?? null);
}
