/**
 * Copies a tree of elements and reads it on the way: which elements have text of their own, how much of it is prose, and
 * which are never shown. Large trees are copied part by part, so that the page is never held up for long: a part is
 * copied and read at once, and whatever the page does between two parts, copy and original of a part agree.
 */

/** Characters of text in the whole page, furniture included. */
const LONGEST_PAGE = 5_000_000;
/** Parsers of browsers stop at 512; only scripts build deeper. Readability reads a text again at every level above it. */
const DEEPEST = 600;
/** Elements that are copied at once. */
const PART = 800;

/** Text of an element's own that reads like a sentence rather than a label, in characters. */
const SHORTEST_PROSE = 60;

const ELEMENT = 1;
const TEXT = 3;
/** Never shown, or not text. */
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'iframe', 'canvas', 'object', 'embed', 'noscript']);

/** An element on the way down to the node being read. */
interface Level {
  original: Element;
  copy: Element;
  /** -1 while no text of its own was met. */
  mark: number;
  /** Characters of its own text. */
  own: number;
  /** Characters of prose of the elements inside it. */
  inside: number;
}

/** An element too large to be copied at once, and the next of its children. */
interface Opened {
  readonly level: Level;
  readonly children: readonly ChildNode[];
  next: number;
}

export class PageCopier {
  readonly originals: Element[] = [];
  readonly marked: Element[] = [];
  readonly withText = new Set<Element>();
  readonly prose: number[] = [];
  readonly proseIn = new Map<Element, number>();
  readonly #document: Document;
  readonly #unseen: Element[] = [];
  readonly #roots: { readonly root: ShadowRoot; readonly host: Element; readonly depth: number }[] = [];
  #characters = 0;
  #sinceRest = 0;
  #isTooLarge = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Fills an empty copy of an element. False where there is more than may be read. */
  *copy(original: Element, copy: Element): Generator<undefined, boolean> {
    yield* this.#copyInParts(original, copy, 0);
    if (!this.proseIn.has(copy)) this.proseIn.set(copy, 0);
    // A copy has no shadow roots: what they show is set into the copied host, roots inside roots in their turn.
    for (const { root, host, depth } of this.#roots) {
      for (const child of [...root.children]) {
        const inner = this.#document.importNode(child, false);
        host.append(inner);
        const prose = yield* this.#copyInParts(child, inner, depth + 1);
        for (let above: Element | null = prose > 0 ? host : null; above; above = above.parentElement)
          this.proseIn.set(above, (this.proseIn.get(above) ?? 0) + prose);
      }
      if (this.#isTooLarge) break;
    }
    for (const element of this.#unseen) element.remove();
    return !this.#isTooLarge;
  }

  /** `copy` is empty. Gives the characters of prose in it. */
  *#copyInParts(original: Element, copy: Element, depth: number): Generator<undefined, number> {
    const opened: Opened[] = [];
    const open = (from: Element, to: Element) => {
      const level = { original: from, copy: to, mark: -1, own: 0, inside: 0 };
      if (this.#enter(level, depth + opened.length)) opened.push({ level, children: [...from.childNodes], next: 0 });
    };
    open(original, copy);
    let prose = 0;
    for (let at = opened.at(-1); at; at = opened.at(-1)) {
      if (this.#isTooLarge) return 0;
      const child = at.children[at.next];
      at.next += 1;
      if (!child) {
        opened.pop();
        prose = this.#leave(at.level);
        const above = opened.at(-1);
        if (above) above.level.inside += prose;
        continue;
      }
      if (child.nodeType !== ELEMENT) {
        at.level.copy.append(this.#document.importNode(child, false));
        if (child.nodeType === TEXT) this.#readText(child, at.level);
        continue;
      }
      const element = child as Element;
      const isPart = UNSEEN.has(element.localName) || element.querySelectorAll('*').length <= PART;
      // Imported, not cloned: a copy that belonged to the page would load its images and run its custom elements.
      const twin = this.#document.importNode(element, isPart);
      at.level.copy.append(twin);
      if (isPart) at.level.inside += this.#readPart(element, twin, depth + opened.length);
      else open(element, twin);
      if (this.#sinceRest > PART) {
        this.#sinceRest = 0;
        yield;
      }
    }
    return prose;
  }

  /** A tree and its copy, step by step together. Gives the characters of prose in it. */
  #readPart(original: Element, copy: Element, depth: number): number {
    const levels: Level[] = [{ original, copy, mark: -1, own: 0, inside: 0 }];
    let level = levels[0] as Level;
    let top = 0;
    if (!this.#enter(level, depth)) return 0;
    let node: Node | null = original.firstChild;
    let twin: Node | null = copy.firstChild;
    for (;;) {
      if (!node || !twin) {
        const prose = this.#leave(level);
        if (top === 0) return prose;
        node = level.original.nextSibling;
        twin = level.copy.nextSibling;
        top -= 1;
        level = levels[top] as Level;
        level.inside += prose;
        continue;
      }
      if (node.nodeType === TEXT) this.#readText(node, level);
      else if (node.nodeType === ELEMENT) {
        // Levels are used again: there is one for each depth, not for each element.
        const inner = levels[top + 1] ?? { ...level };
        levels[top + 1] = inner;
        inner.original = node as Element;
        inner.copy = twin as Element;
        inner.mark = -1;
        inner.own = 0;
        inner.inside = 0;
        if (this.#enter(inner, depth + top + 1)) {
          top += 1;
          level = inner;
          node = inner.original.firstChild;
          twin = inner.copy.firstChild;
          continue;
        }
        if (this.#isTooLarge) return 0;
      }
      node = node.nextSibling;
      twin = twin.nextSibling;
    }
  }

  /** False where what is in the element is not read. */
  #enter({ original, copy }: Level, depth: number): boolean {
    this.#sinceRest += 1;
    if (depth > DEEPEST || this.#characters > LONGEST_PAGE) this.#isTooLarge = true;
    if (UNSEEN.has(original.localName)) {
      this.#unseen.push(copy);
      return false;
    }
    if (original.shadowRoot) this.#roots.push({ root: original.shadowRoot, host: copy, depth });
    return !this.#isTooLarge;
  }

  #leave({ copy, mark, own, inside }: Level): number {
    const isProse = own >= SHORTEST_PROSE && copy.localName !== 'a';
    if (mark >= 0 && isProse) this.prose[mark] = own;
    const sum = inside + (isProse ? own : 0);
    if (sum > 0) this.proseIn.set(copy, sum);
    return sum;
  }

  #readText(text: Node, level: Level): void {
    const length = (text.nodeValue ?? '').trim().length;
    if (length === 0) return;
    this.#characters += length;
    level.own += length;
    if (level.mark >= 0) return;
    level.mark = this.originals.length;
    this.originals.push(level.original);
    this.marked.push(level.copy);
    this.withText.add(level.copy);
    this.prose.push(0);
  }
}
