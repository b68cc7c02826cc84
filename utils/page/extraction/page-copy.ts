/**
 * The copy of a page that extraction may cut up, and the way back from it: every element with text of its own carries
 * a number in the copy that names the element it was copied from. Numbers survive what Readability does to a tree
 * (renaming, parsing again); object identity does not.
 */

export const MARK = 'data-crossread';

/** A page with more nodes is refused: cutting it up would freeze the tab. An article page has some 5,000. */
const MOST_NODES = 200_000;
/** Characters of text in the whole page, furniture included. */
const LONGEST_PAGE = 5_000_000;
/** Readability reads a container's text again at every level above it. Parsers of browsers stop at 512. */
const DEEPEST = 2_000;

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

/** Copies a document with its open shadow roots and marks the copy. The document itself is not touched. */
export function copyPage(page: Document): PageCopy | PageFailure {
  if (!page.body) return 'no-text';
  const size: Size = { nodes: 0, characters: 0 };
  const shown = readOwnTexts(page.body, size);
  if (!shown) return 'too-large';
  const document = page.cloneNode(true) as Document;
  if (!document.body) return 'no-text';
  const originals: Element[] = [];
  const prose: number[] = [];
  const unseen: Element[] = [];
  const pending = mark(document.body, shown, { originals, prose, unseen });
  // A copy has no shadow roots: what they show is set into the copied host, roots inside roots in their turn.
  for (const { root, host } of pending) {
    for (const child of root.children) {
      const inner = readOwnTexts(child, size);
      if (!inner) return 'too-large';
      const copied = document.importNode(child, true);
      host.append(copied);
      pending.push(...mark(copied, inner, { originals, prose, unseen }));
    }
  }
  for (const element of unseen) element.remove();
  return originals.length === 0 ? 'no-text' : { document, body: document.body, originals, prose };
}

interface Marked {
  readonly originals: Element[];
  readonly prose: number[];
  /** Elements of the copy that are to go, once all are marked. */
  readonly unseen: Element[];
}

/** Marks a copied tree as its original was read. Gives the hosts in it, with the shadow roots of their originals. */
function mark(
  copy: Element,
  shown: Shown,
  { originals, prose, unseen }: Marked,
): { root: ShadowRoot; host: Element }[] {
  const pending: { root: ShadowRoot; host: Element }[] = [];
  let ordinal = 0;
  walk(copy, (node) => {
    if (node.nodeType !== ELEMENT) return true;
    const element = node as Element;
    const found = shown.texts.get(ordinal);
    const root = shown.roots.get(ordinal);
    ordinal += 1;
    if (UNSEEN.has(element.localName)) unseen.push(element);
    if (root) pending.push({ root, host: element });
    if (found) {
      element.setAttribute(MARK, String(originals.length));
      originals.push(found.element);
      prose.push(found.length >= SHORTEST_PROSE && element.localName !== 'a' ? found.length : 0);
    }
    return !UNSEEN.has(element.localName);
  });
  return pending;
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

/** What a tree has to show, by the number of the element in document order. */
interface Shown {
  /** Elements with text directly inside them. */
  readonly texts: ReadonlyMap<number, OwnText>;
  readonly roots: ReadonlyMap<number, ShadowRoot>;
}

/** Counted over the whole page. */
interface Size {
  nodes: number;
  characters: number;
}

/** Null for too large a page. */
function readOwnTexts(tree: Element, size: Size): Shown | null {
  const texts = new Map<number, OwnText>();
  const roots = new Map<number, ShadowRoot>();
  // Number of the element being visited at each depth, so that a text finds its parent's.
  const numbers: number[] = [];
  let ordinal = 0;
  const isWithin = walk(tree, (node, depth) => {
    size.nodes += 1;
    if (size.nodes > MOST_NODES || depth > DEEPEST || size.characters > LONGEST_PAGE) return 'stop';
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      numbers[depth] = ordinal;
      if (element.shadowRoot) roots.set(ordinal, element.shadowRoot);
      ordinal += 1;
      return !UNSEEN.has(element.localName);
    }
    if (node.nodeType !== TEXT) return false;
    const length = (node.nodeValue ?? '').trim().length;
    const parent = node.parentNode;
    if (length === 0 || !parent) return false;
    size.characters += length;
    const number = numbers[depth - 1] ?? 0;
    const known = texts.get(number);
    if (known) known.length += length;
    else texts.set(number, { element: parent as Element, length });
    return false;
  });
  return isWithin ? { texts, roots } : null;
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
