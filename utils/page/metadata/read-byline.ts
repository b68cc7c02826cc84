/** Who a page says wrote its article. */
import { textOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

const LONGEST = 200;
const SHOWN =
  '[rel~="author"],[itemprop~="author"],[property~="author"],[class*="byline" i],[id*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author_name" i],[class*="author__name" i],[class~="author" i],[class*="article-author" i],[class*="author-line" i],[class~="autor" i],[class~="auteur" i],[class~="firma" i],[class*="submitted" i]';
const NOT_OWN = 'aside,nav,[class*="comment" i],[class*="related" i]';

/** Names without "By"; null where none is given. `siteNames`: what the outlet is called, which many pages name as author. */
export function readByline(facts: PageFacts, siteNames: readonly string[] = []): string | null {
  const stated = readStatedAuthors(facts.articleObject?.author) ?? readMetaAuthor(facts);
  if (stated && !isOutlet(stated, siteNames)) return stated;
  return readShownAuthors(facts.page) ?? readBylineLine(facts.page) ?? stated;
}

/** The outlet itself, its address or its company: no person, though true where the page names nobody else. */
function isOutlet(author: string, siteNames: readonly string[]): boolean {
  if (/^(?:[\w-]+\.)+[a-z]{2,10}$|\b(?:Inc|Ltd|LLC|GmbH|S\.A\.|SpA|Sp\. z o\.o)\.?$/i.test(author)) return true;
  // "Ida Fennimore, The Lantern" names both.
  if (author.includes(',')) return false;
  const words = spaced(author);
  return siteNames
    .map(spaced)
    .some((name) => name.length >= 6 && (words.includes(name) || words.replaceAll(' ', '') === name.trim()));
}

/** Lower case and without marks, a space before and after each word. */
const spaced = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const MOST_AUTHORS = 8;

/** By the names that templates give to the place of the byline; of several authors beside each other all. */
function readShownAuthors(page: Document): string | null {
  const elements = [...page.querySelectorAll(SHOWN)].slice(0, 20);
  for (const [at, element] of elements.entries()) {
    const byline = isElsewhere(element) ? null : readAuthor(element);
    if (!byline) continue;
    const beside = elements.slice(at + 1).filter((each) => isBeside(element, each));
    const names = [byline, ...beside.flatMap((each) => readAuthor(each) ?? [])];
    return [...new Set(names)].slice(0, MOST_AUTHORS).join(', ');
  }
  return null;
}

const readAuthor = (element: Element): string | null =>
  cleanByline(wordsOf(element.querySelector('[itemprop~="name"]') ?? element));

/** Another author in the same line: marked alike, one after the other in one element. */
const isBeside = (element: Element, other: Element): boolean =>
  other.parentElement === element.parentElement &&
  ['rel', 'itemprop', 'property'].some(
    (name) => element.hasAttribute(name) && element.getAttribute(name) === other.getAttribute(name),
  );

/** In a list beside the article, or at the foot of the site; an article may have a foot of its own. */
function isElsewhere(element: Element): boolean {
  if (element.closest(NOT_OWN)) return true;
  const foot = element.closest('footer');
  return foot !== null && !foot.parentElement?.closest('article,main');
}

/** The words of an element, those of its children apart. */
function wordsOf(element: Element): string {
  return [...element.childNodes]
    .slice(0, 12)
    .map((node) => node.textContent ?? '')
    .join(' ');
}

const LINES = 'p,div,span,address,cite,em,i,b,strong,small,li';
const MOST_LINES = 400;
/** "By Ida Fennimore and Pavel Quist", and nothing else in the line. */
const NAMED =
  /^(?:by|von|par|por|di|door):?\s+\p{Lu}[\p{L}.'’-]+(?:,?\s+(?:and|und|et|y|e|en|de|van|von|der|la|\p{Lu}[\p{L}.'’-]*)){1,9}$/iu;

const BY = /^\s*(?:by|von|par|por|di|door)\b/i;

/** A line of its own before the text, in pages whose templates have no name for it. */
function readBylineLine(page: Document): string | null {
  const lines = page.querySelectorAll(LINES);
  for (let at = 0; at < lines.length && at < MOST_LINES; at += 1) {
    const line = lines[at] as Element;
    if (line.childElementCount > 6) continue;
    if ([...line.children].filter(({ localName }) => localName !== 'br').length > 3) continue;
    if (!BY.test(line.textContent ?? '')) continue;
    const text = beforeBreak(line).replaceAll(/\s+/g, ' ').trim();
    if (text.length > 90 || !NAMED.test(text) || !hasCapitals(text) || isElsewhere(line)) continue;
    return cleanByline(text);
  }
  return null;
}

/** The words of a line up to where its first break stands: below the name the post or the company is told. */
function beforeBreak(line: Element): string {
  let words = '';
  for (const node of line.childNodes) {
    if (node.nodeName === 'BR' && words.trim() !== '') break;
    words += node.textContent ?? '';
  }
  return words;
}

/** Every word but those that join names begins with a capital: "By Tuesday the water" is no byline. */
const hasCapitals = (text: string): boolean =>
  text
    .split(/[\s,]+/)
    .slice(1)
    .every((word) => /^(?:\p{Lu}|(?:and|und|et|y|e|en|de|van|von|der|la)$)/u.test(word));

function readStatedAuthors(author: unknown): string | null {
  const all = Array.isArray(author) ? author : [author];
  const names = all.slice(0, 8).flatMap((each) => cleanByline(textOf(each) ?? '') ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

function readMetaAuthor(facts: PageFacts): string | null {
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'citation_author',
  ]) {
    const names = (facts.metas.get(name) ?? []).flatMap((content) => cleanByline(content) ?? []);
    if (names.length > 0) return [...new Set(names)].slice(0, 8).join(', ');
  }
  return metaOf(facts, 'twitter:creator')?.startsWith('@') === false
    ? cleanByline(metaOf(facts, 'twitter:creator') ?? '')
    : null;
}

const LABEL =
  /^[\s|·•,–—-]*(?:(?:(?:written |story |reported |posted |submitted )?by|von|par|por|di|door)[:\s]+|(?:authors?|autor(?:en|es)?|auteurs?|autore)\s*:\s*)(?=\S)/i;
/** What stands behind the names: a bar, the day, what the writer is, how to follow. */
const BEHIND =
  /\s*[|·•].*$|[\s,–—-]*\b(?:on\s+)?(?:(?:\p{L}{3,9}\.?\s+)?\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+(?:19|20)\d\d|\p{L}{3,9}\.?\s+\d{1,2},?\s+(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}).*$|\s+(?:follow\b|@\w).*$|,\s*(?:(?:staff|senior|chief|political|special|associate|contributing|sports|news|business|crime|education|science|health)\s+){0,2}(?:writer|reporter|correspondent|editor|columnist|producer|contributor)s?\b.*$/iu;

/** A name or names out of a byline; null for an address, an empty string or a whole paragraph. */
function cleanByline(source: string): string | null {
  const words = source
    .slice(0, LONGEST * 4)
    .replaceAll(/\s+/g, ' ')
    .replace(LABEL, '')
    .replace(/\s+,/g, ',');
  if (words.length > LONGEST * 2) return null;
  const text = words
    .replace(BEHIND, '')
    .replace(/[\s|·•,–—-]+$/, '')
    .trim();
  if (
    text.length < 2 ||
    text.length > LONGEST ||
    /^https?:|^@|^www\.|^\d{1,2}[:.]\d\d/i.test(text) ||
    !/\p{L}/u.test(text)
  )
    return null;
  return text;
}
