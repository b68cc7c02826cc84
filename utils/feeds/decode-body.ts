/** Bytes of a response → text, by byte order mark, Content-Type, or the XML declaration, in that order. */

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
  /charset\s*=\s*["']?([\w-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null;

function fromDeclaration(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})["']/.exec(head)?.[1] ?? null;
}
