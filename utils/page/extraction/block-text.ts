/**
 * DOM → lines: each block is a line of its own (`textContent` glues the words of neighbouring blocks), runs of white
 * space are one space, and each line remembers which elements of the page its words come from.
 */
import { MARK, walk } from './page-copy.ts';

export interface Line {
  readonly text: string;
  /** Marks of the elements whose own text is in the line, in order; see `PageCopy.originals`. */
  readonly marks: readonly number[];
  /** Nearest block around it: 'p', 'li', 'h2', 'td', 'blockquote', 'div' … */
  readonly block: string;
  /** Inside a list item, whatever the block. */
  readonly isListed: boolean;
  /** Characters that stand inside links. */
  readonly linked: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Hyphenation points and marks that templates put inside words. Joiners stay: some scripts are written with them. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const SPACE = /\s+/g;

/** What the elements around a text say of it. */
interface Place {
  readonly block: string;
  readonly mark: number;
  readonly isLinked: boolean;
  readonly isListed: boolean;
}

class LineReader {
  readonly lines: Line[] = [];
  #text = '';
  #marks: number[] = [];
  #block = 'body';
  #linked = 0;
  #isListed = false;

  add(text: string, { mark, block, isLinked, isListed }: Place): void {
    let words = text.replaceAll(INVISIBLE, '').replaceAll(SPACE, ' ');
    if (this.#text === '' || this.#text.endsWith(' ')) words = words.trimStart();
    if (words === '') return;
    if (this.#text === '') {
      this.#block = block.split(' ').at(-1) ?? '';
      this.#isListed = isListed;
    }
    this.#text += words;
    if (mark >= 0 && this.#marks.at(-1) !== mark) this.#marks.push(mark);
    if (isLinked) this.#linked += words.length;
  }

  end(): void {
    const text = this.#text.trim();
    if (text !== '')
      this.lines.push({
        text,
        marks: this.#marks,
        block: this.#block,
        isListed: this.#isListed,
        linked: Math.min(this.#linked, text.length),
      });
    this.#text = '';
    this.#marks = [];
    this.#linked = 0;
  }
}

/** An element of the page's own making that stands among elements: between words it would be a link or a tooltip. */
const isBlockOfItsOwn = (element: Element): boolean =>
  element.localName.includes('-') && !isWords(element.previousSibling) && !isWords(element.nextSibling);
const isWords = (node: Node | null): boolean => node?.nodeType === 3 && /\S/.test(node.nodeValue ?? '');

/** The lines of a tree, in document order; never an empty one. */
export function readLines(root: Element): Line[] {
  const reader = new LineReader();
  // Ancestors of the node being visited: what they are is looked up for every text, so it is kept, not climbed for.
  const stack: Place[] = [];
  let deepest = -1;
  const leave = (depth: number) => {
    while (deepest >= depth) {
      const left = stack.pop();
      deepest -= 1;
      if (left && left.block !== stack.at(-1)?.block) reader.end();
    }
  };
  walk(root, (node, depth) => {
    leave(depth);
    const above = stack.at(-1) ?? { block: '', mark: -1, isLinked: false, isListed: false };
    if (node.nodeType === 3) {
      reader.add(node.nodeValue ?? '', above);
      return false;
    }
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (name === 'br') {
      reader.end();
      return false;
    }
    const isBlock = BLOCKS.has(name) || isBlockOfItsOwn(element);
    if (isBlock) reader.end();
    const mark = element.getAttribute(MARK);
    stack.push({
      // The depth makes nested blocks of one name differ.
      block: isBlock ? `${depth} ${name}` : above.block,
      mark: mark === null ? above.mark : Number(mark),
      isLinked: above.isLinked || name === 'a',
      isListed: above.isListed || name === 'li',
    });
    deepest = depth;
    return true;
  });
  leave(0);
  reader.end();
  return reader.lines;
}
