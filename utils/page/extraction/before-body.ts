/**
 * The passes over the copied tree before Readability, in the order they run. Each finds one kind of thing that is not
 * the article's body; what may be taken at most is in passes.ts.
 */
import { BLOCK_NAMES } from '../lexicon/block-names.ts';
import { readNameWords } from './class-words.ts';
import { MARK, type PageCopy } from './page-copy.ts';
import { readProse, type TreePass } from './passes.ts';

/** Elements that a reader of the live page can't see, and those that any page hides by its own markup. */
const removeHidden: TreePass = {
  name: 'hidden',
  mostShare: 0.5,
  find({ copy, isHidden }, remove) {
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
    for (const element of copy.body.querySelectorAll(`[${MARK}]`)) {
      const original = copy.originals[Number(element.getAttribute(MARK))];
      if (original && isHidden(original)) remove(element, 'not visible');
    }
  },
};

/** Menus, headers and footers of the site, forms, buttons, dialogs. */
const removeNavigation: TreePass = {
  name: 'navigation',
  mostShare: 0.4,
  find({ copy }, remove) {
    const parts =
      'nav,menu,form,button,input,select,textarea,label,dialog,[role="navigation"],[role="menu"],[role="menubar"],[role="search"],[role="banner"],[role="contentinfo"],[role="dialog"],[role="alertdialog"],[role="button"],[role="toolbar"],[role="tablist"]';
    for (const element of copy.body.querySelectorAll(parts)) {
      // Old systems wrap the whole page in one form.
      if (!isWrapper(element)) remove(element, element.getAttribute('role') ?? element.localName);
    }
    for (const element of copy.body.querySelectorAll('header,footer')) {
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
  find({ copy }, remove) {
    for (const element of copy.body.querySelectorAll(
      'aside,[role="complementary"],[role="note"],[role="doc-footnote"]',
    ))
      if (!isWrapper(element)) remove(element, 'aside');
  },
};

/** Captions: of figures, and whatever stands in a figure that is no text of the article (tables, quotations stay). */
const removeCaptions: TreePass = {
  name: 'captions',
  mostShare: 0.3,
  find({ copy }, remove) {
    for (const figure of copy.body.querySelectorAll('figure')) {
      if (!figure.querySelector('table,pre,blockquote,p ~ p')) remove(figure, 'figure');
    }
    const alternatives = new Set<string>();
    for (const image of copy.body.querySelectorAll('img[alt]')) {
      const words = fold(image.getAttribute('alt') ?? '');
      if (words.length >= 15) alternatives.add(words);
    }
    for (const element of copy.body.querySelectorAll(`[${MARK}]`)) {
      const text = (element.textContent ?? '').trim();
      // Words inside a sentence or a heading are no caption.
      if (text.length > 400 || /^(?:h[1-6]|a|td|li|b|strong)$/.test(element.localName) || hasTextBeside(copy, element))
        continue;
      if (alternatives.has(fold(text))) remove(element, "an image's alternative text");
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
  return parent !== null && parent !== copy.body && parent.hasAttribute(MARK);
}

/** Whether an image without words stands right before an element, or before the box that it begins. */
function followsImage(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 3; steps += 1) {
    let before: Element | null = at.previousElementSibling;
    while (before && before.localName === 'br') before = before.previousElementSibling;
    if (before) return (before.localName === 'img' || before.querySelector('img') !== null) && lengthOf(before) === 0;
    at = at.parentElement;
    if (at && (at.textContent ?? '').trim().length > 220) return false;
  }
  return false;
}

/** The headline's box and the standfirst under it: what a page says of its article before the article begins. */
const removeStandfirst: TreePass = {
  name: 'standfirst',
  mostShare: 0.25,
  find({ copy, descriptions }, remove) {
    const prose = readProse(copy);
    const total = Math.max(1, prose.get(copy.body) ?? 0);
    const isSmall = (element: Element): boolean => (prose.get(element) ?? 0) / total <= MOST_OF_ONE * 2;
    for (const element of copy.body.querySelectorAll(
      '[itemprop~="description"],h1 + h2,h1 + h3,h1 + h4,article header',
    ))
      if (isSmall(element) && (element.localName !== 'header' || element.querySelector('h1')))
        remove(element, 'standfirst');
    const folded = new Set(descriptions.map(fold).filter((text) => text.length >= 20));
    if (folded.size === 0) return;
    for (const element of copy.body.querySelectorAll(`[${MARK}]`)) {
      // A template that takes the first paragraph for its description has it among the others.
      if (copy.prose[Number(element.getAttribute(MARK))] === 0 || !folded.has(fold(element.textContent ?? '')))
        continue;
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
  find({ copy, title }, remove) {
    const outermost = [...copy.body.querySelectorAll('article')].filter(
      (each) => !each.parentElement?.closest('article'),
    );
    const sums = outermost.length > 1 ? readProse(copy) : null;
    const whole = outermost.filter((each) => (sums?.get(each) ?? 0) >= LEAST_OWN * 2 && each.querySelector('h1'));
    if (whole.length > 1) {
      const headline = fold(title);
      const own = whole.find((each) => fold(each.querySelector('h1')?.textContent ?? '') === headline) ?? whole[0];
      for (const each of whole) if (each !== own) remove(each, 'another article on the page');
    }
    for (const outer of copy.body.querySelectorAll('article')) {
      if (outer.parentElement?.closest('article')) continue;
      const nested = [...outer.querySelectorAll('article')].filter((each) => !each.querySelector('h1'));
      const outermost = nested.filter((each) => !nested.some((other) => other !== each && other.contains(each)));
      if (outermost.length === 0) continue;
      const prose = readProse(copy);
      const taken = outermost.reduce((sum, each) => sum + (prose.get(each) ?? 0), 0);
      // Where the outer one has no text of its own, it is only the frame.
      if ((prose.get(outer) ?? 0) - taken < LEAST_OWN) continue;
      for (const each of outermost) remove(each, 'an article inside the article');
    }
  },
};

/** Whole words of class and id → the part they name. */
const PARTS = new Map(
  Object.entries(BLOCK_NAMES).flatMap(([part, names]) => names.map((name) => [name, part] as const)),
);

/** A part that holds more of the page's prose than this is the article itself, however it is called. */
const MOST_OF_ONE = 0.12;
const MOST_OF_COMMENTS = 0.9;

/** Parts told by the name that the template gives them. */
const removeNamedBlocks: TreePass = {
  name: 'named-blocks',
  mostShare: 0.95,
  find({ copy }, remove) {
    const prose = readProse(copy);
    const total = Math.max(1, prose.get(copy.body) ?? 0);
    // A template gives the same names to many elements.
    const known = new Map<string, readonly NamedPart[]>();
    for (const element of copy.body.querySelectorAll('[class],[id]')) {
      if (/^(?:body|main|article|html|table|tbody|h1|time)$/.test(element.localName)) continue;
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

/** Lists and boxes that consist of links: teasers, tags, tables of contents. */
const removeLinkBlocks: TreePass = {
  name: 'link-blocks',
  mostShare: 0.1,
  find({ copy }, remove) {
    for (const element of copy.body.querySelectorAll('ul,ol,dl,section,div')) {
      const links = element.querySelectorAll('a');
      if (links.length < 2) continue;
      const text = lengthOf(element);
      if (text === 0 || text > 5_000) continue;
      let linked = 0;
      for (const link of links) linked += lengthOf(link);
      if (linked / text >= 0.85) remove(element, `${links.length} links`);
    }
  },
};

const lengthOf = (element: Element): number => (element.textContent ?? '').replaceAll(/\s+/g, '').length;

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
