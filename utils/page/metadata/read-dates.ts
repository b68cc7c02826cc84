/**
 * When a page says it was published and changed. Sources from the surest down: JSON-LD, meta tags, microdata, `time`
 * elements and visible dates near the headline, the address. A date of change is never taken for one of publication.
 */
import { readClassWords } from '../extraction/class-words.ts';
import {
  DATE_NAMES,
  MODIFIED_LABEL,
  MODIFIED_META,
  OTHER_DATES,
  PUBLISHED_LABEL,
  PUBLISHED_META,
} from '../lexicon/date-sources.ts';
import type { PageFacts } from './page-facts.ts';
import { isMostlyDate, parseDate } from './parse-date.ts';
import { resolveRelativeDate } from './relative-date.ts';

export interface PageDates {
  /** ISO 8601 date or date-time; null where the page tells none. */
  readonly published: string | null;
  readonly modified: string | null;
}

export function readDates(facts: PageFacts): PageDates {
  const modified = readModified(facts);
  const published = readPublished(facts);
  return { published, modified };
}

function readPublished(facts: PageFacts): string | null {
  return (
    readStated(facts, facts.articleObject?.datePublished) ??
    readMeta(facts, PUBLISHED_META) ??
    readMicrodata(facts, 'datePublished') ??
    readVisible(facts) ??
    readStated(facts, facts.articleObject?.dateCreated) ??
    readAddress(facts.url ?? '') ??
    readPlainText(facts)
  );
}

function readModified(facts: PageFacts): string | null {
  return (
    readStated(facts, facts.articleObject?.dateModified) ??
    readMeta(facts, MODIFIED_META) ??
    readMicrodata(facts, 'dateModified')
  );
}

function readStated(facts: PageFacts, value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return parseDate(String(value), facts.language)?.iso ?? null;
}

function readMeta(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    for (const content of facts.metas.get(name) ?? []) {
      const date = parseDate(content, facts.language);
      if (date) return date.iso;
    }
  }
  return null;
}

function readMicrodata(facts: PageFacts, property: string): string | null {
  for (const element of facts.page.querySelectorAll(`[itemprop~="${property}" i]`)) {
    if (element.closest(OTHER_DATES)) continue;
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent;
    const date = parseDate(value ?? '', facts.language) ?? parseDate(element.textContent ?? '', facts.language);
    if (date) return date.iso;
  }
  return null;
}

/** Day in an address: /2019/11/20/, /2019-11-20-, /20191120/. */
export function readAddress(url: string): string | null {
  const found =
    /[/_=-]((?:19|20)\d\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.&-]|$)/.exec(url) ??
    /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/([1-9])\//.exec(url);
  if (!found) return null;
  const [, year, month = '', day = ''] = found;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, null)?.iso ?? null;
}

const MOST_ELEMENTS = 400;
const LONGEST_LABEL = 160; // characters of an element that is a date line

/** The best of the visible date elements: those with a label first, then by nearness to the headline. */
function readVisible(facts: PageFacts): string | null {
  const { page, language, now } = facts;
  let best: { readonly iso: string; readonly rank: number } | null = null;
  const heading = page.querySelector('h1') ?? page.querySelector('h2');
  const elements = [...page.querySelectorAll('time,[datetime],[class],[id],abbr[title]')].filter(isDateElement);
  for (const [order, element] of elements.slice(0, MOST_ELEMENTS).entries()) {
    const text = element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    if (text.length > LONGEST_LABEL) continue;
    const stated =
      element.getAttribute('datetime') ?? (element.localName === 'abbr' ? element.getAttribute('title') : null);
    const date = (stated && parseDate(stated, language)) || parseDate(text, language);
    const iso = date?.iso ?? resolveRelativeDate(text, now);
    if (!iso) continue;
    const label = `${text} ${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${labelBefore(element)}`;
    const rank = rankOf(element, label, heading) - order / 1_000;
    if (rank > 0 && (!best || rank > best.rank)) best = { iso, rank };
  }
  return best?.iso ?? null;
}

function isDateElement(element: Element): boolean {
  if (element.localName === 'time' || element.localName === 'abbr' || element.hasAttribute('datetime')) return true;
  if (element.localName === 'body' || element.localName === 'html') return false;
  for (const word of readClassWords(element)) if (DATE_NAMES.has(word)) return true;
  return false;
}

/** Words just before an element inside its parent: "Published:". */
function labelBefore(element: Element): string {
  const before = element.previousSibling?.textContent ?? element.parentElement?.previousSibling?.textContent ?? '';
  return before.length > 60 ? '' : before;
}

function rankOf(element: Element, label: string, heading: Element | null): number {
  let rank = 3;
  const isPublished = PUBLISHED_LABEL.test(label);
  if (isPublished) rank += 2;
  if (MODIFIED_LABEL.test(label) && !isPublished) return 0;
  if (element.localName === 'time') rank += 1;
  if (element.closest('footer,[role="contentinfo"]')) rank -= 3;
  if (element.closest(OTHER_DATES)) rank -= 4;
  if (element.closest('li,a')) rank -= 1;
  const shared = heading ? sharedDepth(element, heading) : 0;
  return rank + Math.max(0, 3 - shared * 0.5);
}

/** Steps up from an element to the first ancestor that holds the heading too. */
function sharedDepth(element: Element, heading: Element): number {
  let steps = 0;
  for (let above = element.parentElement; above && steps < 12; above = above.parentElement) {
    if (above.contains(heading)) return steps;
    steps += 1;
  }
  return steps;
}

const MOST_TEXT = 200_000;

/** A labelled date anywhere in the page's text: the last resort. */
function readPlainText({ page, language }: PageFacts): string | null {
  const text = (page.body?.textContent ?? '').slice(0, MOST_TEXT);
  const labels = new RegExp(PUBLISHED_LABEL.source, 'giu');
  for (const label of text.matchAll(labels)) {
    const from = label.index + label[0].length;
    const date = parseDate(text.slice(from, from + 60), language);
    if (date && date.start < 25) return date.iso;
  }
  return null;
}

export { isMostlyDate };
