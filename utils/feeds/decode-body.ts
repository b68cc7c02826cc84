/**
 * Bytes of a page, a feed or a dropped file → text: by byte order mark, then by the charset of the Content-Type, then by
 * what the text says of itself (XML declaration, `meta charset`), else as UTF-8. That is the order of the HTML standard.
 */

/** A charset that no browser knows is read as UTF-8; what can't be decoded becomes U+FFFD. Never throws. */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const charset = fromMark(bytes) ?? fromHeader(contentType) ?? fromDeclaration(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function fromMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return null;
}

const fromHeader = (contentType: string | null) =>
  /charset\s*=\s*["']?([\w:-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null;

const SNIFFED = 4_096; // bytes; the HTML standard asks for the first 1,024

function fromDeclaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const ofXml = /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})["']/.exec(head)?.[1];
  if (ofXml !== undefined) return ofXml;
  // A feed may hold a page's markup as a text.
  if (/^\s*(?:<\?xml|<rss|<feed|<rdf|\{)/i.test(head)) return null;
  const ofPage = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
  // A page whose meta element could be read as ASCII is not UTF-16, whatever it says.
  return ofPage?.startsWith('utf-16') ? 'utf-8' : (ofPage ?? null);
}
