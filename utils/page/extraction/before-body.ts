/**
 * The passes over the copied tree before Readability, in the order they run. Each finds one kind of thing that is not
 * the article's body; what may be taken at most is in passes.ts.
 */
import { BLOCK_NAMES } from '../lexicon/block-names.ts';
import { readNameWords } from './class-words.ts';
import { countLinks } from './count-links.ts';
import { type PageCopy, walk } from './page-copy.ts';
import type { TreePass } from './passes.ts';

const REST = 64; // elements looked at between two places where a pass may stop

/** Elements that a reader of the live page can't see, and those that any page hides by its own markup. */
const removeHidden: TreePass = {
  name: 'hidden',
  mostShare: 0.5,
  *find({ copy, isHidden }, remove) {
    for (const element of copy.body.querySelectorAll('[hidden],[style],[aria-modal="true"],dialog:not([open])')) {
      const style = element.getAttribute('style') ?? '';
      if (
        element.hasAttribute('style') &&
        !element.hasAttribute('hidden') &&
        !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
      )
        continue;
      remove(element, 'hidden by markup');
    }
    if (!isHidden) return;
    for (const [mark, element] of copy.marked.entries()) {
      if (mark % REST === 0) yield;
      const original = copy.originals[mark];
      if (original && isHidden(original)) remove(element, 'not visible');
    }
  },
};

const CONTROLS = ['nav', 'menu', 'form', 'button', 'input', 'select', 'textarea', 'label', 'dialog'];
const CONTROL_ROLES = new Set(
  'navigation menu menubar search banner contentinfo dialog alertdialog button toolbar tablist'.split(' '),
);

/** Menus, headers and footers of the site, forms, buttons, dialogs. */
const removeNavigation: TreePass = {
  name: 'navigation',
  mostShare: 0.4,
  *find({ copy }, remove) {
    for (const [index, element] of copy.body.querySelectorAll(`${CONTROLS.join(',')},[role]`).entries()) {
      if (index % REST === 0) yield;
      const role = element.getAttribute('role');
      if (!CONTROLS.includes(element.localName) && !CONTROL_ROLES.has(role ?? '')) continue;
      // Old systems wrap the whole page in one form.
      if (!isWrapper(element)) remove(element, role ?? element.localName);
    }
    for (const [index, element] of copy.body.querySelectorAll('header,footer').entries()) {
      if (index % REST === 0) yield;
      if (!element.closest('article,main,[role="main"]') && !isWrapper(element))
        remove(element, `site ${element.localName}`);
    }
  },
};

/** A container of the article rather than a part beside it. */
const isWrapper = (element: Element): boolean =>
  element.querySelector('article,main') !== null ||
  (element.querySelector('h1') !== null && element.querySelectorAll('p').length >= 3);

const removeAsides: TreePass = {
  name: 'asides',
  mostShare: 0.35,
  mostBesideText: 0.8,
  *find({ copy }, remove) {
    const parts = 'aside,[role="complementary"],[role="note"],[role="doc-footnote"]';
    for (const [index, element] of copy.body.querySelectorAll(parts).entries()) {
      if (index % REST === 0) yield;
      if (!isWrapper(element)) remove(element, 'aside');
    }
  },
};

const LONGEST_CAPTION = 400; // characters
const NO_CAPTION = new Set('h1 h2 h3 h4 h5 h6 a td li b strong'.split(' '));

/** Captions: of figures, and whatever stands in a figure that is no text of the article (tables, quotations stay). */
const removeCaptions: TreePass = {
  name: 'captions',
  mostShare: 0.3,
  *find({ copy }, remove) {
    for (const figure of copy.body.querySelectorAll('figure')) {
      if (!figure.querySelector('table,pre,blockquote,p ~ p')) remove(figure, 'figure');
    }
    yield;
    const alternatives = new Set<string>();
    for (const image of copy.body.querySelectorAll('img[alt]')) {
      const words = fold(image.getAttribute('alt') ?? '');
      if (words.length >= 15) alternatives.add(words);
    }
    for (const [mark, element] of copy.marked.entries()) {
      if (mark % REST === 0) yield;
      // Words inside a sentence or a heading are no caption.
      if ((copy.proseIn.get(element) ?? 0) > LONGEST_CAPTION || NO_CAPTION.has(element.localName)) continue;
      if (!element.isConnected || hasTextBeside(copy, element)) continue;
      const text = (element.textContent ?? '').trim();
      if (text.length > LONGEST_CAPTION) continue;
      if (alternatives.size > 0 && alternatives.has(fold(text))) remove(element, "an image's alternative text");
      else if (
        text.length <= 200 &&
        !/[.!?…:"”’。！？、]$|:\s/.test(text) &&
        !element.querySelector('b,strong') &&
        followsImage(element)
      )
        remove(element, 'under an image');
    }
    for (const caption of copy.body.querySelectorAll(
      'figcaption,table > caption,[itemprop~="caption"],[itemtype*="ImageObject"] p',
    ))
      remove(caption, caption.localName);
  },
};

/** Whether the element's parent has words of its own around it. */
function hasTextBeside(copy: PageCopy, element: Element): boolean {
  const parent = element.parentElement;
  return parent !== null && parent !== copy.body && copy.withText.has(parent);
}

/** Whether an image without words stands right before an element, or before the box that it begins. */
function followsImage(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 3; steps += 1) {
    let before: Element | null = at.previousElementSibling;
    while (before && before.localName === 'br') before = before.previousElementSibling;
    if (before) return (before.localName === 'img' || before.querySelector('img') !== null) && isWordless(before);
    at = at.parentElement;
    if (at && (at.textContent ?? '').trim().length > 220) return false;
  }
  return false;
}

const isWordless = (element: Element): boolean =>
  walk(element, (node) => (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '') ? 'stop' : true));

/** The headline's box and the standfirst under it: what a page says of its article before the article begins. */
const removeStandfirst: TreePass = {
  name: 'standfirst',
  mostShare: 0.25,
  *find({ copy, descriptions }, remove) {
    const prose = copy.proseIn;
    const total = Math.max(1, prose.get(copy.body) ?? 0);
    const isSmall = (element: Element): boolean => (prose.get(element) ?? 0) / total <= MOST_OF_ONE * 2;
    for (const element of copy.body.querySelectorAll(
      '[itemprop~="description"],h1 + h2,h1 + h3,h1 + h4,article header',
    ))
      if (isSmall(element) && (element.localName !== 'header' || element.querySelector('h1')))
        remove(element, 'standfirst');
    const folded = new Set(descriptions.map(fold).filter((text) => text.length >= 20));
    if (folded.size === 0) return;
    const longest = Math.max(...descriptions.map((text) => text.length)) * 2 + 200;
    for (const [mark, element] of copy.marked.entries()) {
      if (mark % REST === 0) yield;
      if (copy.prose[mark] === 0 || (prose.get(element) ?? 0) > longest || !element.isConnected) continue;
      // A template that takes the first paragraph for its description has it among the others.
      if (!folded.has(fold(element.textContent ?? ''))) continue;
      if (countParagraphs(element.parentElement) < 2 && !element.closest('blockquote,li'))
        remove(element, 'description');
    }
  },
};

const countParagraphs = (parent: Element | null): number =>
  parent
    ? [...parent.children].filter(({ localName, textContent }) => localName === 'p' && (textContent ?? '').length >= 60)
        .length
    : 0;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Characters of prose that an article with another inside it has for itself. */
const LEAST_OWN = 200;

/** Other whole articles: nested by a template that forgot an end tag, or following the first as the reader scrolls. */
const removeOtherArticles: TreePass = {
  name: 'other-articles',
  mostShare: 0.97,
  *find({ copy, title }, remove) {
    const outermost = [...copy.body.querySelectorAll('article')].filter(
      (each) => !each.parentElement?.closest('article'),
    );
    const prose = copy.proseIn;
    const isMore = outermost.length > 1;
    const whole = outermost.filter(
      (each) => isMore && (prose.get(each) ?? 0) >= LEAST_OWN * 2 && each.querySelector('h1'),
    );
    if (whole.length > 1) {
      const headline = fold(title);
      const own = whole.find((each) => fold(each.querySelector('h1')?.textContent ?? '') === headline) ?? whole[0];
      for (const each of whole) if (each !== own) remove(each, 'another article on the page');
    }
    for (const outer of copy.body.querySelectorAll('article')) {
      if (outer.parentElement?.closest('article')) continue;
      const nested = [...outer.querySelectorAll('article')].filter((each) => !each.querySelector('h1'));
      yield;
      const all = new Set(nested);
      const outermost = nested.filter((each) => !isInside(each, all));
      if (outermost.length === 0) continue;
      const taken = outermost.reduce((sum, each) => sum + (prose.get(each) ?? 0), 0);
      // Where the outer one has no text of its own, it is only the frame.
      if ((prose.get(outer) ?? 0) - taken < LEAST_OWN) continue;
      for (const each of outermost) remove(each, 'an article inside the article');
    }
  },
};

/** Whether one of the articles is around another. */
function isInside(article: Element, articles: ReadonlySet<Element>): boolean {
  for (let above = article.parentElement?.closest('article'); above; above = above.parentElement?.closest('article'))
    if (articles.has(above)) return true;
  return false;
}

/** Whole words of class and id → the part they name. */
const PARTS = new Map(
  Object.entries(BLOCK_NAMES).flatMap(([part, names]) => names.map((name) => [name, part] as const)),
);

/** A part that holds more of the page's prose than this is the article itself, however it is called. */
const MOST_OF_ONE = 0.12;
const MOST_OF_COMMENTS = 0.9;

const NEVER_BESIDE = new Set('body main article html table tbody h1 time'.split(' '));

/** Parts told by the name that the template gives them. */
const removeNamedBlocks: TreePass = {
  name: 'named-blocks',
  mostShare: 0.95,
  *find({ copy }, remove) {
    const prose = copy.proseIn;
    const total = Math.max(1, prose.get(copy.body) ?? 0);
    // A template gives the same names to many elements.
    const known = new Map<string, readonly NamedPart[]>();
    for (const [index, element] of copy.body.querySelectorAll('[class],[id]').entries()) {
      if (index % REST === 0) yield;
      if (NEVER_BESIDE.has(element.localName)) continue;
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
      let parts = known.get(names);
      if (!parts) {
        parts = readParts(names);
        known.set(names, parts);
      }
      if (parts.length === 0) continue;
      const share = (prose.get(element) ?? 0) / total;
      for (const { part, word } of parts) {
        // Quoted posts are part of the article, whatever service's box they stand in.
        if (/^(?:share|widget|newsletter)$/.test(part) && element.querySelector('blockquote')) {
          // Readability knows the same names.
          element.removeAttribute('class');
          element.removeAttribute('id');
          continue;
        }
        const most = part === 'comments' ? MOST_OF_COMMENTS : MOST_OF_ONE;
        if (share > most || (share > 0 && isWrapper(element))) continue;
        remove(element, `${part}: ${word}`);
        break;
      }
    }
  },
};

interface NamedPart {
  readonly part: string;
  readonly word: string;
}

function readParts(names: string): NamedPart[] {
  return [...readNameWords(names)].flatMap((word) => {
    const part = PARTS.get(word);
    return part === undefined ? [] : [{ part, word }];
  });
}

const LONGEST_LINK_BLOCK = 5_000; // characters without white space

/** Lists and boxes that consist of links: teasers, tags, tables of contents. */
const removeLinkBlocks: TreePass = {
  name: 'link-blocks',
  mostShare: 0.1,
  *find({ copy }, remove) {
    // Of prose, hardly a fifth is white space.
    const isLonger = (element: Element) => (copy.proseIn.get(element) ?? 0) > LONGEST_LINK_BLOCK * 2;
    const counts = yield* countLinks(copy.body, LONGEST_LINK_BLOCK, isLonger);
    for (const [element, { links, text, linked }] of counts)
      if (text > 0 && linked / text >= 0.85) remove(element, `${links} links`);
  },
};

export const TREE_PASSES: readonly TreePass[] = [
  removeHidden,
  removeNavigation,
  removeAsides,
  removeCaptions,
  removeOtherArticles,
  removeStandfirst,
  removeNamedBlocks,
  removeLinkBlocks,
];
