/**
 * The copy of a page that extraction may cut up, and the way back from it: every element with text of its own has a
 * number that names the element it was copied from, and is given it as an attribute before Readability comes. Numbers survive what Readability does to a tree
 * (renaming, parsing again); object identity does not.
 */
import { PageCopier } from './page-copier.ts';

/** Attribute of the copy's elements that have text of their own: its value is their number. */
export const MARK = 'data-crossread';

/** A page with more elements is refused at once. An article page has some 2,000, with thousands of comments 30,000. */
const MOST_ELEMENTS = 60_000;

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
  /** Element of the copy, by mark; not connected any more once it was removed. */
  readonly marked: readonly Element[];
  readonly withText: ReadonlySet<Element>;
  /** Characters of prose by mark; 0 for labels and links. */
  readonly prose: readonly number[];
  /** Characters of prose in every element of the copy that has any inside it; `body` stands for the whole page. */
  readonly proseIn: ReadonlyMap<Element, number>;
  /** Takes an element out of the copy, and its prose out of all that is around it. */
  remove(element: Element): void;
}

/**
 * Copies a document with its open shadow roots and marks the copy, in slices. `root`: copied as if it were the body. The
 * document itself is not touched; what changes in it between two slices is copied as it was or as it is.
 */
export function* copyPage(
  page: Document,
  root: Element | null = page.body,
): Generator<undefined, PageCopy | PageFailure> {
  if (!root || !page.documentElement) return 'no-text';
  if (root.querySelectorAll('*').length > MOST_ELEMENTS) return 'too-large';
  const { document, body } = copyFrame(page);
  const copier = new PageCopier(document);
  const isWhole = yield* copier.copy(root, body);
  if (!isWhole) return 'too-large';
  const { originals, marked, withText, prose, proseIn } = copier;
  if (originals.length === 0) return 'no-text';
  const remove = (element: Element) => {
    const taken = proseIn.get(element) ?? 0;
    for (let above = taken > 0 ? element.parentElement : null; above; above = above.parentElement) {
      const sum = proseIn.get(above);
      if (sum !== undefined) proseIn.set(above, sum - taken);
    }
    element.remove();
  };
  return { document, body, originals, marked, withText, prose, proseIn, remove };
}

/** The document with its head, and an empty body. */
function copyFrame(page: Document): { document: Document; body: HTMLElement } {
  const document = page.cloneNode(false) as Document;
  const html = document.importNode(page.documentElement, false);
  document.appendChild(html);
  for (const child of page.documentElement.childNodes)
    html.appendChild(document.importNode(child, child !== page.body));
  const { body } = document;
  return { document, body };
}

/** Writes their numbers on the elements that are left. */
export function writeMarks({ marked }: PageCopy): void {
  for (const [mark, element] of marked.entries()) if (element.isConnected) element.setAttribute(MARK, String(mark));
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

/** What the longest run of paragraphs that are left in the copy is in; null where there is no prose. */
export function findLongestRun({ marked, prose }: PageCopy): Element | null {
  const sums = new Map<Element, number>();
  let longest: Element | null = null;
  for (const [mark, element] of marked.entries()) {
    const length = prose[mark] ?? 0;
    let parent = length > 0 && element.isConnected ? element.parentElement : null;
    // Some templates wrap each paragraph.
    if (parent?.childElementCount === 1) parent = parent.parentElement;
    if (!parent) continue;
    const sum = (sums.get(parent) ?? 0) + length;
    sums.set(parent, sum);
    if (!longest || sum > (sums.get(longest) ?? 0)) longest = parent;
  }
  return longest;
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

/** An element's texts, a space after each, to the end of the one that makes them `longest` characters or more. */
export function beginningOf(element: Element, longest: number): string {
  let text = '';
  walk(element, (node) => {
    if (node.nodeType === 3) text += `${node.nodeValue ?? ''} `;
    return text.length < longest || 'stop';
  });
  return text;
}
