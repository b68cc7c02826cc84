/** DOM ↔ folded text: the words of some elements as one string, and the way back from an offset to a Range. */
import { walk } from '../extraction/page-copy.ts';
import { fold } from './match-quote.ts';

export interface PageText {
  readonly text: string;
  /** Range of a half-open span of `text`; null where the page has changed since. */
  rangeOf(start: number, end: number): Range | null;
}

/** Characters read of a page that is searched as a whole. */
const MOST_TEXT = 2_000_000;
const UNSEEN = /^(?:script|style|noscript|template|svg|textarea)$/;

interface Piece {
  /** Position of its first character in the folded text. */
  readonly start: number;
  readonly node: Text;
  /** Its first space belongs to the space that the piece before it ends in. */
  readonly isTrimmed: boolean;
}

/** Elements one inside the other are read once. Runs of white space are one space, wherever the markup cuts them. */
export function readPageText(elements: readonly Element[]): PageText {
  const pieces: Piece[] = [];
  const seen = new Set<Node>();
  const parts: string[] = [];
  let length = 0;
  let endsInSpace = true;
  for (const element of elements) {
    walk(element, (node) => {
      if (length > MOST_TEXT) return 'stop';
      if (node.nodeType === 1) return !UNSEEN.test((node as Element).localName);
      if (node.nodeType !== 3 || seen.has(node)) return false;
      seen.add(node);
      let words = fold((node as Text).data);
      const isTrimmed = endsInSpace && words.startsWith(' ');
      if (isTrimmed) words = words.slice(1);
      if (words === '') return false;
      pieces.push({ start: length, node: node as Text, isTrimmed });
      parts.push(words);
      length += words.length;
      endsInSpace = words.endsWith(' ');
      return false;
    });
  }
  const text = parts.join('');
  return {
    text,
    rangeOf(start, end) {
      const from = pointOf(pieces, start);
      const to = pointOf(pieces, end - 1);
      if (!from || !to) return null;
      const range = from.node.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return range;
    },
  };
}

/** The text node that holds a character of the folded text, and its offset there. */
function pointOf(pieces: readonly Piece[], position: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece || position < piece.start) return null;
  const offset = unfold(piece.node.data, position - piece.start, piece.isTrimmed);
  return offset === null ? null : { node: piece.node, offset };
}

/** Offset in the raw text of the `wanted`th character of its folded form. */
function unfold(raw: string, wanted: number, isTrimmed: boolean): number | null {
  let count = -1;
  let wasSpace = isTrimmed;
  for (let offset = 0; offset < raw.length; offset += 1) {
    const character = fold(raw[offset] ?? '');
    if (character === '' || (character === ' ' && wasSpace)) continue;
    wasSpace = character === ' ';
    count += 1;
    if (count === wanted) return offset;
  }
  return null;
}
