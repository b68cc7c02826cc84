/** Who a page says wrote its article. */
import { textOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

const LONGEST = 200;
const SHOWN =
  '[rel~="author"],[itemprop~="author"],[property~="author"],[class*="byline" i],[id*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author_name" i],[class*="author__name" i],[class~="author" i],[class*="article-author" i],[class*="submitted" i]';
const NOT_OWN = 'aside,nav,[class*="comment" i],[class*="related" i]';

/** Names without "By"; null where none is given. */
export function readByline(facts: PageFacts): string | null {
  const stated = readStatedAuthors(facts.articleObject?.author) ?? readMetaAuthor(facts);
  if (stated) return stated;
  for (const element of [...facts.page.querySelectorAll(SHOWN)].slice(0, 20)) {
    if (isElsewhere(element)) continue;
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    const byline = cleanByline(wordsOf(name));
    if (byline) return byline;
  }
  return readBylineLine(facts.page);
}

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

const LINES = 'p,div,span,address,em,i,small,li';
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
    if (line.childElementCount > 3) continue;
    const written = line.textContent ?? '';
    if (!BY.test(written)) continue;
    const text = written.replaceAll(/\s+/g, ' ').trim();
    if (text.length > 90 || !NAMED.test(text) || !hasCapitals(text) || isElsewhere(line)) continue;
    return cleanByline(text);
  }
  return null;
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
  if (text.length < 2 || text.length > LONGEST || /^https?:|^@|^www\./i.test(text) || !/\p{L}/u.test(text)) return null;
  return text;
}
