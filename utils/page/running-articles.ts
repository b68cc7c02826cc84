/**
 * Several whole articles on one page, one after the other as the reader scrolls: which they are, which one is being read,
 * what its own address is, and when another one is reached. Owns nothing of how an article is extracted.
 */
import { readJsonLd, textOf } from './metadata/json-ld.ts';

/** Characters of paragraphs that make an article whole: teasers and posts of a live blog have no `h1` and less text. */
const LEAST_TEXT = 400;
const SHORTEST_PARAGRAPH = 60;
const MOST_ARTICLES = 50;

/** Whole articles, in document order; fewer than two on nearly every page. */
export function findWholeArticles(page: Document): readonly Element[] {
  if (page.querySelectorAll('article h1').length < 2) return [];
  return [...page.querySelectorAll('article')]
    .filter((each) => !each.parentElement?.closest('article') && each.querySelector('h1') && isLong(each))
    .slice(0, MOST_ARTICLES);
}

function isLong(article: Element): boolean {
  let sum = 0;
  for (const paragraph of article.querySelectorAll('p')) {
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length >= SHORTEST_PARAGRAPH) sum += length;
    if (sum >= LEAST_TEXT) return true;
  }
  return false;
}

/** The article across the middle of the window; null between two of them. */
export function findArticleInView(articles: readonly Element[], middle: number): Element | null {
  return (
    articles.find((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top <= middle && middle <= bottom;
    }) ?? null
  );
}

export const headlineOf = (article: Element): string =>
  (article.querySelector('h1')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Attributes by which templates that load the next article keep its address. */
const ADDRESSES = ['data-url', 'data-href', 'data-article-url', 'data-canonical-url', 'data-permalink', 'itemid'];
const LINKS = 'h1 a[href],[itemprop~="mainEntityOfPage"],[itemprop~="url"],a[rel~="bookmark"]';

/**
 * The address under which an article can be opened by itself: as its element says, as JSON-LD says of its headline, or
 * the page's own where the window's title speaks of it. Null where nothing tells: then nobody knows what to call it.
 */
export function addressOfArticle(article: Element, page: Document, address: string): string | null {
  const link = article.querySelector(LINKS);
  const headline = fold(headlineOf(article));
  const object = readJsonLd(page).find((each) => headline !== '' && fold(textOf(each.headline) ?? '') === headline);
  const claims = [
    ...ADDRESSES.map((name) => article.getAttribute(name)),
    ...['href', 'content', 'itemid'].map((name) => link?.getAttribute(name)),
    typeof object?.mainEntityOfPage === 'string' ? object.mainEntityOfPage : null,
    typeof object?.url === 'string' ? object.url : null,
  ];
  const { origin } = new URL(address);
  for (const claim of claims) {
    const url = claim ? URL.parse(claim, address) : null;
    if (url?.origin === origin && url.pathname !== '/') return url.href;
  }
  return headline !== '' && fold(page.title).includes(headline) ? address : null;
}

/**
 * A document of the article alone, with what the page's head says of it and of the outlet: what it says of the page's
 * first article is left out.
 */
export function singleOut(article: Element, page: Document, address: string): Document {
  const headline = headlineOf(article);
  const alone = page.cloneNode(false) as Document;
  const root = alone.importNode(page.documentElement, false);
  const head = alone.createElement('head');
  const body = alone.createElement('body');
  const title = alone.createElement('title');
  title.textContent = headline;
  head.append(title);
  body.append(alone.importNode(article, true));
  root.append(head, body);
  alone.append(root);
  const isItsOwn =
    fold(page.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '') === fold(headline);
  const metas = isItsOwn
    ? 'meta'
    : 'meta[property="og:site_name"],meta[property="og:locale"],meta[name="application-name"]';
  for (const meta of page.querySelectorAll(metas)) head.append(alone.importNode(meta, false));
  const object = readJsonLd(page).find((each) => fold(textOf(each.headline) ?? '') === fold(headline));
  if (object) {
    const script = alone.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = JSON.stringify(object);
    head.append(script);
  }
  const canonical = alone.createElement('link');
  canonical.setAttribute('rel', 'canonical');
  canonical.setAttribute('href', address);
  head.append(canonical);
  return alone;
}

/** Calls back each time another article comes to the middle of the window, until `signal` aborts. */
export function watchArticles(articles: readonly Element[], onReach: () => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver(onReach, { rootMargin: '-50% 0px -50% 0px' });
  for (const article of articles) observer.observe(article);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
