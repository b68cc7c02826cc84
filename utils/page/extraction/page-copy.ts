/**
 * The copy of a page that extraction may cut up, and the way back from it: every element with text of its own carries
 * a number in the copy that names the element it was copied from. Numbers survive what Readability does to a tree
 * (renaming, parsing again); object identity does not.
 */

export const MARK = 'data-crossread';

/** A page with more nodes is refused: cutting it up would freeze the tab. An article page has some 5,000. */
export const MOST_NODES = 200_000;
/** Characters of text in the whole page, furniture included. */
export const LONGEST_PAGE = 5_000_000;
/** Readability reads a container's text again at every level above it. Parsers of browsers stop at 512. */
export const DEEPEST = 2_000;

/** Text of an element's own that reads like a sentence rather than a label, in characters. */
const SHORTEST_PROSE = 60;

/**
 * 'too-large': more nodes, text or depth than is read. 'not-article': no part of the page reads like an article.
 * 'no-text': no words at all.
 */
export type PageFailure = 'too-large' | 'not-article' | 'no-text';

export interface PageCopy {
  readonly document: Document;
  readonly body: HTMLElement;
  /** Element of the page itself, by mark. */
  readonly originals: readonly Element[];
  /** Characters of prose by mark; 0 for labels and links. */
  readonly prose: readonly number[];
}

const ELEMENT = 1;
const TEXT = 3;
/** Never shown, or not text. */
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'iframe', 'canvas', 'object', 'embed', 'noscript']);

/** Copies a document and marks the copy. The document itself is not touched. */
export function copyPage(page: Document): PageCopy | PageFailure {
  if (!page.body) return 'no-text';
  const texts = readOwnTexts(page.body);
  if (typeof texts === 'string') return texts;
  const document = page.cloneNode(true) as Document;
  if (!document.body) return 'no-text';
  const originals: Element[] = [];
  const prose: number[] = [];
  const unseen: Element[] = [];
  let ordinal = 0;
  walk(document.body, (node) => {
    if (node.nodeType !== ELEMENT) return true;
    const found = texts.get(ordinal);
    ordinal += 1;
    const element = node as Element;
    if (UNSEEN.has(element.localName)) unseen.push(element);
    if (found) {
      element.setAttribute(MARK, String(originals.length));
      originals.push(found.element);
      prose.push(found.length >= SHORTEST_PROSE && element.localName !== 'a' ? found.length : 0);
    }
    return !UNSEEN.has(element.localName);
  });
  for (const element of unseen) element.remove();
  return { document, body: document.body, originals, prose };
}

/** Characters of the longest run of paragraphs that are neighbours on the page: most likely the article. */
export function longestRun({ originals, prose }: PageCopy): number {
  const sums = new Map<Element | null, number>();
  for (const [mark, element] of originals.entries()) {
    const length = prose[mark] ?? 0;
    if (length > 0) sums.set(element.parentElement, (sums.get(element.parentElement) ?? 0) + length);
  }
  return Math.max(0, ...sums.values());
}

interface OwnText {
  readonly element: Element;
  length: number;
}

/** Elements with text directly inside them, by their number in document order; a failure for too large a page. */
function readOwnTexts(body: HTMLElement): ReadonlyMap<number, OwnText> | PageFailure {
  const texts = new Map<number, OwnText>();
  // Number of the element being visited at each depth, so that a text finds its parent's.
  const numbers: number[] = [];
  let nodes = 0;
  let characters = 0;
  let ordinal = 0;
  const isWithin = walk(body, (node, depth) => {
    nodes += 1;
    if (nodes > MOST_NODES || depth > DEEPEST || characters > LONGEST_PAGE) return 'stop';
    if (node.nodeType === ELEMENT) {
      numbers[depth] = ordinal;
      ordinal += 1;
      return !UNSEEN.has((node as Element).localName);
    }
    if (node.nodeType !== TEXT) return false;
    const length = (node.nodeValue ?? '').trim().length;
    const parent = node.parentNode;
    if (length === 0 || !parent) return false;
    characters += length;
    const number = numbers[depth - 1] ?? 0;
    const known = texts.get(number);
    if (known) known.length += length;
    else texts.set(number, { element: parent as Element, length });
    return false;
  });
  if (!isWithin) return 'too-large';
  return texts.size === 0 ? 'no-text' : texts;
}

/**
 * Visits a tree in document order without recursion, so that no depth overflows the stack. `visit` says whether to go
 * into a node; 'stop' ends the walk. Returns whether the walk came to its end.
 */
export function walk(root: Node, visit: (node: Node, depth: number) => boolean | 'stop'): boolean {
  let node: Node = root;
  let depth = 0;
  for (;;) {
    const answer = visit(node, depth);
    if (answer === 'stop') return false;
    if (answer && node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      const parent = node.parentNode;
      if (!parent) return true;
      node = parent;
      depth -= 1;
    }
    if (node === root || !node.nextSibling) return true;
    node = node.nextSibling;
  }
}
