/** The article's headline, without the site's name. */
import { textOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** Between a headline and the site's name in `title` elements. */
const SEPARATOR = /\s+[|·•»«>:—–-]{1,2}\s+|\s*[|»]\s*/;

/** The headline as shown where the page shows one that its metadata knows; an empty string where there is none. */
export function readTitle(facts: PageFacts, siteNames: readonly string[]): string {
  const claimed = [
    textOf(facts.articleObject?.headline),
    metaOf(facts, 'og:title'),
    metaOf(facts, 'twitter:title'),
    facts.page.querySelector('title')?.textContent ?? null,
    metaOf(facts, 'dc.title', 'citation_title', 'headline'),
  ].flatMap((title) => (title ? [cleanTitle(title, siteNames)] : []));
  const headings = [...facts.page.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => squeeze(heading.textContent ?? ''));
  const shown = headings
    .filter((heading) => heading.length >= 8 && heading.length <= 400)
    .map((heading) => ({ heading, score: Math.max(0, ...claimed.map((title) => similarity(heading, title))) }))
    .sort((a, b) => b.score - a.score)[0];
  if (shown && (shown.score >= 0.45 || claimed.length === 0)) return shown.heading;
  return claimed[0] ?? shown?.heading ?? '';
}

/** A title without the outlet's name at its end or beginning. */
export function cleanTitle(title: string, siteNames: readonly string[]): string {
  const text = squeeze(title);
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return text;
  const names = siteNames.map(fold).filter((name) => name.length > 1);
  const isSite = (part: string): boolean => {
    const folded = fold(part);
    return names.some(
      (name) =>
        folded === name ||
        (name.length >= 4 && (folded.includes(name) || (folded.length >= 4 && name.includes(folded)))),
    );
  };
  let from = 0;
  let to = parts.length;
  const barAt = text.lastIndexOf('|');
  if (isSite(parts[to - 1] ?? '')) to -= 1;
  else if (isSite(parts[0] ?? '')) from = 1;
  // After a bar stands a site or section; a dash may be the headline's own.
  else if (barAt > 0 && words(text.slice(barAt + 1)) <= 4 && words(text.slice(0, barAt)) >= 4)
    return cleanEdge(text.slice(0, barAt));
  if (from === 0 && to === parts.length) return text;
  if (to <= from) return text;
  const first = text.indexOf(parts[from] ?? '');
  const last = text.lastIndexOf(parts[to - 1] ?? '') + (parts[to - 1] ?? '').length;
  return first < last ? cleanEdge(text.slice(first, last)) : text;
}

const cleanEdge = (text: string): string => text.replace(/[\s|·•»«:—–-]+$/, '').trim();
const squeeze = (text: string): string => text.slice(0, 2_000).replaceAll(/\s+/g, ' ').trim();
const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^(?:the|www)/, '');

/** Share of words in common (Dice), 0–1. */
function similarity(a: string, b: string): number {
  const left = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const right = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (left.size + right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}
