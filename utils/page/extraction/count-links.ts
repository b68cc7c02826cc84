/** How much of a list or a box consists of links. */

export interface LinkCount {
  readonly links: number;
  /** Characters without white space: of all text in it, and of that inside links. */
  readonly text: number;
  readonly linked: number;
}

const BOXES = new Set(['ul', 'ol', 'dl', 'section', 'div']);
const REST = 64; // links

/**
 * Lists and boxes in a tree, in document order, that hold at least two links and not more text than `longest`. Begins at
 * the links: most of what is around the text of an article has none or is far too long.
 */
export function* countLinks(
  root: Element,
  longest: number,
  isLonger: (element: Element) => boolean,
): Generator<undefined, ReadonlyMap<Element, LinkCount>> {
  const sums = new Map<Element, { links: number; linked: number }>();
  for (const [index, link] of [...root.querySelectorAll('a')].entries()) {
    if (index % REST === REST - 1) yield;
    const length = lengthOf(link);
    for (let above = link.parentElement; above && above !== root; above = above.parentElement) {
      if (isLonger(above)) break;
      if (!BOXES.has(above.localName)) continue;
      const sum = sums.get(above);
      if (!sum) sums.set(above, { links: 1, linked: length });
      else {
        sum.links += 1;
        sum.linked += length;
      }
    }
  }
  const counts = new Map<Element, LinkCount>();
  for (const [element, { links, linked }] of sums) {
    if (links < 2) continue;
    yield;
    const text = lengthOf(element);
    if (text <= longest) counts.set(element, { links, text, linked });
  }
  return counts;
}

const lengthOf = (element: Element): number => (element.textContent ?? '').replaceAll(/\s+/g, '').length;
