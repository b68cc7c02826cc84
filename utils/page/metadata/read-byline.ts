/** Who a page says wrote its article. */
import { textOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

const LONGEST = 200;
const SHOWN =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author-name" i],[class*="authorname" i],[class~="author" i],[class*="article-author" i]';

/** Names without "By"; null where none is given. */
export function readByline(facts: PageFacts): string | null {
  const stated = readStatedAuthors(facts.articleObject?.author) ?? readMetaAuthor(facts);
  if (stated) return stated;
  for (const element of [...facts.page.querySelectorAll(SHOWN)].slice(0, 20)) {
    if (element.closest('aside,nav,footer,[class*="comment" i],[class*="related" i]')) continue;
    const name = element.querySelector('[itemprop~="name"]') ?? element;
    const byline = cleanByline(name.textContent ?? '');
    if (byline) return byline;
  }
  return null;
}

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

/** A name or names out of a byline; null for an address, an empty string or a whole paragraph. */
function cleanByline(source: string): string | null {
  const text = source
    .slice(0, LONGEST * 4)
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s|·•,–—-]*(?:(?:written |story |reported |posted )?by|von|par|por|di|door)[:\s]+(?=\S)/i, '')
    .replace(/[\s|·•,–—-]+$/, '')
    .trim();
  if (text.length < 2 || text.length > LONGEST || /^https?:|^@|^www\./i.test(text) || !/\p{L}/u.test(text)) return null;
  return text;
}
