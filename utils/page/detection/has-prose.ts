/**
 * Has a page as much connected prose as an article? Paragraphs of an article are neighbours; teasers, answers, reviews
 * and captions stand each in a box of its own. So prose is counted by parent (or by the parent's parent, where each
 * paragraph is wrapped) and the largest decides.
 */

const MOST_PARAGRAPHS = 250;
const MOST_BOXES = 1_000;
const MOST_NODES = 8_000;
const LONG_PARAGRAPH = 80; // characters: teasers and labels are shorter, paragraphs of news longer
/** Of paragraphs that are not neighbours a page that surely is news has to have as many characters in all. */
const LEAST_LOOSE = 400;

/** `least`: characters. `isList` is told of a page that has such prose under several headlines of lists. */
export function hasProse(page: Document, least: number): boolean {
  const sums = new Map<Element, number>();
  const add = (element: Element | null, length: number): boolean => {
    if (!element || element === page.documentElement) return false;
    const sum = (sums.get(element) ?? 0) + length;
    sums.set(element, sum);
    return sum >= least && element.closest(BESIDE_TEXT) === null;
  };
  const paragraphs = page.querySelectorAll('p');
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at += 1) {
    const paragraph = paragraphs[at] as Element;
    const length = sizeOf(paragraph.textContent);
    if (length < LONG_PARAGRAPH || linkedLength(paragraph) > length / 2 || isBesideItself(paragraph)) continue;
    const parent = paragraph.parentElement;
    if (add(parent, length)) return true;
    if (parent?.childElementCount === 1 && !isBesideItself(parent) && add(parent.parentElement, length)) return true;
  }
  return hasBareProse(page, add);
}

/** Scripts without word spaces say as much in a third of the characters. */
function sizeOf(text: string | null): number {
  const words = text?.trim() ?? '';
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(words.slice(0, 20)) ? words.length * 3 : words.length;
}

const BESIDE_TEXT = 'aside,footer,nav,figcaption,[class*="comment" i],[id*="comment" i],[hidden]';

/** Without what is around it: that is looked up once, for the box whose text would decide. */
const isBesideItself = (element: Element): boolean =>
  /comment/i.test(`${element.getAttribute('class')} ${element.id}`) ||
  element.hasAttribute('hidden') ||
  /^(?:aside|footer|nav|figcaption)$/.test(element.localName);

/** The same for pages without paragraphs: text set right into boxes, cut by line breaks. */
function hasBareProse(page: Document, add: (element: Element | null, length: number) => boolean): boolean {
  const boxes = page.querySelectorAll('div,td,article,section,span');
  for (let at = 0; at < boxes.length && at < MOST_BOXES; at += 1) {
    const box = boxes[at] as Element;
    let own = 0;
    for (let node = box.firstChild; node; node = node.nextSibling) {
      const length = node.nodeType === 3 ? sizeOf(node.nodeValue) : 0;
      if (length >= LONG_PARAGRAPH / 2) own += length;
    }
    if (own < LONG_PARAGRAPH || isBesideItself(box)) continue;
    if (add(box, own) || add(box.parentElement, own)) return true;
  }
  return false;
}

const NO_PROSE =
  /^(?:script|style|noscript|template|svg|nav|aside|footer|form|button|a|figcaption|h[1-6]|textarea|select)$/;

/**
 * For a page that says it is news: paragraphs anywhere, in items of lists, posts, elements of the page's own making, open
 * shadow roots. Text under a linked headline is another article's.
 */
export function hasLooseProse(page: Document): boolean {
  let sum = 0;
  const roots: ParentNode[] = [page.body];
  for (let at = 0, nodes = 0; at < roots.length; at += 1) {
    let node: Node | null = roots[at]?.firstChild ?? null;
    while (node && nodes < MOST_NODES) {
      nodes += 1;
      let goesIn = false;
      if (node.nodeType === 1) {
        const element = node as Element;
        if (element.shadowRoot) roots.push(element.shadowRoot);
        goesIn = !NO_PROSE.test(element.localName) && !isBesideItself(element);
      } else if (node.nodeType === 3) {
        const length = sizeOf(node.nodeValue);
        if (length >= LONG_PARAGRAPH && !isTeased(node.parentElement)) sum += length;
        if (sum >= LEAST_LOOSE) return true;
      }
      node = (goesIn && node.firstChild) || after(node, roots[at] as Node);
    }
  }
  return false;
}

const isTeased = (element: Element | null): boolean =>
  element?.closest('article,section,li,div')?.querySelector('h2 a,h3 a,h4 a,a h2,a h3,a h4') != null;

/** The node after one and all that is in it; null at the end of the root. */
function after(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at && at !== root ? at.nextSibling : null;
}

function linkedLength(paragraph: Element): number {
  let sum = 0;
  for (const link of paragraph.querySelectorAll('a')) sum += link.textContent?.length ?? 0;
  return sum;
}
