/**
 * What is wrong with a screen's layout, by measurement in the page: each function runs there as it stands, so it uses
 * nothing from outside of itself. Gives what a person would point at, in words.
 */

/** Elements that make the page scroll sideways; empty where it does not. Regions that scroll by themselves may be wide. */
export function findSidewaysScroll(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const scrolls = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (right <= root.clientWidth + 0.5 && left >= -0.5) return false;
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (scrolls(at)) return false;
      return true;
    })
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.slice(0, 40)}"`);
}

/** Pairs of things to press, or of lines of text, that lie over one another. */
export function findOverlaps(): string[] {
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.sr-only') === null;
  /** Whatever sticks or floats may lie over others on purpose; so may what an element clips. */
  const isLayered = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
    return false;
  };
  const clipOf = (element: Element | null) => {
    const clip = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const box = at.getBoundingClientRect();
      clip.left = Math.max(clip.left, box.left);
      clip.top = Math.max(clip.top, box.top);
      clip.right = Math.min(clip.right, box.right);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    return clip;
  };
  interface Box {
    readonly what: string;
    readonly element: Element;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const boxes: Box[] = [];
  const add = (what: string, element: Element, rect: DOMRect, inset: number) => {
    const clip = clipOf(what.startsWith('"') ? element : element.parentElement);
    const box = {
      what,
      element,
      left: Math.max(rect.left, clip.left),
      top: Math.max(rect.top + inset, clip.top),
      right: Math.min(rect.right, clip.right),
      bottom: Math.min(rect.bottom - inset, clip.bottom),
    };
    if (box.right - box.left > 1 && box.bottom - box.top > 1) boxes.push(box);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || node.textContent?.trim() === '' || !isShown(parent) || isLayered(parent)) continue;
    if (parent.closest('svg, option, script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // The letters themselves are lower than their line box.
    for (const rect of range.getClientRects())
      add(`"${node.textContent?.slice(0, 30)}"`, parent, rect, rect.height * 0.2);
  }
  for (const element of document.querySelectorAll('button, a, input, select, summary, textarea')) {
    if (!isShown(element) || isLayered(element)) continue;
    for (const rect of element.getClientRects())
      add(
        `<${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent}>`,
        element,
        rect,
        1,
      );
  }
  const found: string[] = [];
  boxes.sort((a, b) => a.top - b.top);
  for (const [index, one] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next] as Box;
      if (other.top >= one.bottom - 1) break;
      if (one.left >= other.right - 1 || other.left >= one.right - 1) continue;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      // A label and its box are one thing to press.
      const label = one.element.closest('label');
      if (label && label === other.element.closest('label')) continue;
      found.push(`${one.what} lies over ${other.what}`);
    }
  }
  return found.slice(0, 5);
}

/** Things to press that are smaller than 24 × 24 px (WCAG 2.5.8); links within a sentence are exempt. */
export function findSmallTargets(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('button, a, input, select, summary, textarea, [role=tab]')) {
    if (!element.checkVisibility({ opacityProperty: true }) || (element as HTMLButtonElement).disabled) continue;
    if (element.tagName === 'A' && element.closest('p, blockquote, li, dd') && element.matches(':not(:only-child)'))
      continue;
    const target = element.closest('label') ?? element;
    const inSentence = target.tagName === 'A' && target.closest('blockquote') !== null;
    const { width, height } = target.getBoundingClientRect();
    if (!inSentence && width > 0 && (width < 23.5 || height < 23.5))
      found.push(`${element.outerHTML.slice(0, 80)} is ${Math.round(width)} × ${Math.round(height)} px`);
  }
  return found.slice(0, 5);
}

/** Text that is cut off: its box hides what does not fit, and it is not told in whole elsewhere. */
export function findCutText(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (!/hidden|clip/.test(overflowX) || element.closest('.sr-only, svg') || !element.checkVisibility())
        return false;
      if (textOverflow === 'ellipsis' && element.closest('[title]')) return false;
      return element.scrollWidth > element.clientWidth + 1;
    })
    .slice(0, 5)
    .map((element) => `${element.className}: "${element.textContent?.slice(0, 60)}"`);
}
