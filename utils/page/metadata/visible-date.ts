/**
 * The date that a page shows its readers: every short text with a date in it is weighed by its label, its element and
 * its distance from the headline, and the best is taken.
 */
import { readClassWords } from '../extraction/class-words.ts';
import { walk } from '../extraction/page-copy.ts';
import { findHeadline } from '../headline.ts';
import {
  DATE_NAMES,
  FIRST_LABEL,
  MODIFIED_LABEL,
  OTHER_DATES,
  OTHER_LABEL,
  PUBLISHED_LABEL,
  SITE_HEAD,
} from '../lexicon/date-sources.ts';
import type { PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { resolveRelativeDate } from './relative-date.ts';

export interface VisibleDate {
  readonly iso: string;
  /** How surely it is the day of publication; see the weights below. From `SURE` on it outweighs doubtful metadata. */
  readonly weight: number;
}

export const SURE = 6.5;

/** Below, a date is as likely that of something else on the page. */
const LEAST = 2.5;
/** Where a date begins: nothing else about it is that certain. */
const BASE = 3;
const WEIGHT = {
  label: 3, // "Published", "Posted on", or a byline before it in the line
  first: 2, // "First published"
  name: 2, // class or id says date, or a time element
  near: 3, // up to 12 texts after the headline
  nearby: 2, // up to 40 after
  above: 2, // up to 4 before
  faraway: 1, // up to 12 before: the site's own clock stands there too
  alone: 1, // hardly anything but the date in its block
  elsewhere: -7, // a sidebar, comments, related articles
  elsewhereLabelled: -3,
  footer: -3,
  linked: -2, // inside a link: another article's teaser
  listed: -1,
} as const;

const MOST_TEXTS = 6_000;
const MOST_CANDIDATES = 60;
const LONGEST = 120; // characters of a text that is a date line

interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly ordinal: number;
}

/** Null where no text of the page is likely its date. `isModified` looks for the date of change instead. */
export function readVisibleDate(facts: PageFacts): VisibleDate | null {
  const { body } = facts.page;
  if (!body) return null;
  const headline = findHeadline(facts.page);
  const { candidates, position } = findCandidates(body, headline);
  let best: VisibleDate | null = null;
  for (const candidate of candidates) {
    const date = readCandidate(candidate, facts);
    if (!date) continue;
    const weight = weigh(candidate, date, headline, position);
    if (weight >= LEAST && (!best || weight > best.weight)) best = { iso: date.iso, weight };
  }
  return best;
}

/** Texts that may hold a date, and the number of the headline's text among all texts; -1 where there is no headline. */
function findCandidates(
  body: Element,
  headline: Element | null,
): { candidates: readonly Candidate[]; position: number } {
  const candidates: Candidate[] = [];
  const seen = new Set<Element>();
  let position = -1;
  let ordinal = 0;
  walk(body, (node) => {
    if (ordinal > MOST_TEXTS || candidates.length >= MOST_CANDIDATES) return 'stop';
    if (node.nodeType === 1)
      return !/^(?:script|style|svg|noscript|option|template)$/.test((node as Element).localName);
    if (node.nodeType !== 3) return false;
    const value = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (value === '' || !parent) return false;
    const element = parent.closest('time,[datetime]') ?? parent;
    ordinal += 1;
    if (position < 0 && headline?.contains(element)) position = ordinal;
    if (value.length > LONGEST || !mayHoldDate(value, element) || seen.has(element)) return false;
    seen.add(element);
    candidates.push({ element, text: element.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '', ordinal });
    return false;
  });
  return { candidates, position };
}

const mayHoldDate = (text: string, element: Element): boolean =>
  /\p{Nd}{4}|\d{1,2}([./])\d{1,2}\1\d{2}|\bago\b|yesterday|today/iu.test(text) ||
  element.localName === 'time' ||
  element.hasAttribute('datetime');

interface LineDate {
  readonly iso: string;
  /** Words of the line before it, from the date before on. */
  readonly label: string;
  /** Characters of the line that are no date. */
  readonly rest: number;
}

function readCandidate({ element, text }: Candidate, { dateLocale, now }: PageFacts): LineDate | null {
  if (text.length > LONGEST * 2) return null;
  const stated =
    element.getAttribute('datetime') ?? (element.localName === 'abbr' ? element.getAttribute('title') : null);
  const shown = readOwnDate(text, dateLocale);
  const date = stated ? parseDate(stated, dateLocale) : null;
  if (date) {
    const { iso } = shown && isSameMoment(shown.iso, date.iso) ? shown : date;
    return { iso, label: shown?.label ?? '', rest: shown?.rest ?? text.length };
  }
  if (shown) return shown;
  if (text.length >= 60 || (BARE_DAY.test(text) && !isNamedDate(element))) return null;
  const iso = resolveRelativeDate(text, now);
  // Nothing of the text is taken for the date alone, so that its words count as a label.
  return iso === null ? null : { iso, label: text, rest: text.length };
}

/** A clock time as readers see it, on the day before or after that of the same moment in UTC. */
function isSameMoment(shown: string, stated: string): boolean {
  if (!/T\d\d:\d\d$/.test(shown) || !stated.endsWith('Z')) return false;
  const minutes = Math.abs(Date.parse(`${shown}Z`) - Date.parse(stated)) / 60_000;
  return shown.slice(0, 10) !== stated.slice(0, 10) && minutes <= 14 * 60 && minutes % 15 <= 1;
}

/** A word that menus and headings have too. */
const BARE_DAY = /^\W*(?:today|yesterday)\b(?![\s,|•·-]*(?:at\s)?\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m))/i;

const MOST_DATES = 4;

/**
 * Of several dates in one line the one with a label of publication, else the first without one of change; where all are of
 * changes, the first.
 */
function readOwnDate(text: string, locale: string | null): LineDate | null {
  const dates: LineDate[] = [];
  let rest = text.length;
  for (let from = 0; dates.length < MOST_DATES; ) {
    const date = parseDate(text.slice(from), locale);
    if (!date) break;
    rest -= date.end - date.start;
    dates.push({ iso: date.iso, label: text.slice(from, from + date.start), rest: 0 });
    from += date.end;
  }
  const own =
    dates.find(({ label }) => PUBLISHED_LABEL.test(label)) ??
    dates.find(({ label }) => !MODIFIED_LABEL.test(label)) ??
    dates[0];
  return own ? { ...own, rest } : null;
}

function weigh(
  { element, ordinal }: Candidate,
  { label: own, rest }: LineDate,
  headline: Element | null,
  position: number,
): number {
  const label = `${own} ${labelBefore(element)}`;
  const isPublished = PUBLISHED_LABEL.test(label) || BYLINE.test(own);
  const names = element.getAttribute('class') ?? '';
  // Microformats call any time of an entry "updated", that of its publication too.
  const isChange = MODIFIED_LABEL.test(label) || (MODIFIED_LABEL.test(names) && !isCalledPublished(element));
  if (isChange && !isPublished) return 0;
  if (OTHER_LABEL.test(label)) return 0;
  if (rest > 70 && !isPublished) return 0;
  let weight = BASE;
  if (isPublished) weight += WEIGHT.label;
  if (FIRST_LABEL.test(label)) weight += WEIGHT.first;
  const isNamed = isNamedDate(element);
  if (isNamed) weight += WEIGHT.name;
  if (rest <= 25) weight += WEIGHT.alone;
  if (position >= 0) {
    const distance = ordinal - position;
    if (distance > 0 && distance <= 12) weight += WEIGHT.near;
    else if (distance > 0 && distance <= 40) weight += WEIGHT.nearby;
    else if (distance >= -4 && distance < 0) weight += WEIGHT.above;
    else if (distance >= -12 && distance < 0) weight += WEIGHT.faraway;
  }
  const head = element.closest(SITE_HEAD);
  if (head && headline && !head.contains(headline)) weight += WEIGHT.elsewhere;
  const other = element.closest(OTHER_DATES);
  // Some systems call every box a widget, the article's own too.
  if ((other && !(headline && other.contains(headline))) || isInTeaser(element, headline))
    weight += isPublished ? WEIGHT.elsewhereLabelled : WEIGHT.elsewhere;
  if (element.closest('footer,[role="contentinfo"],[class*="footer" i],[id*="footer" i]')) weight += WEIGHT.footer;
  // A date that links to the day's archive is the page's own all the same.
  if (element.closest('a') && !(isNamed && rest <= 10)) weight += WEIGHT.linked;
  if (element.closest('li')) weight += WEIGHT.listed;
  // The first of equals: what stands further up is the page's own.
  return weight - ordinal / 100_000;
}

const HIGHEST = 4; // levels
const LONGEST_TEASER = 400; // characters
/** Names of authors and sections have fewer words, headlines more. */
const HEADLINE = /(?:\S+\s+){4}\S/;

/** Beside the linked headline of another article, in a box that has hardly more in it. */
function isInTeaser(element: Element, headline: Element | null): boolean {
  let box = element.parentElement;
  for (let level = 0; box && level < HIGHEST; level += 1, box = box.parentElement) {
    if (box.localName === 'body' || (headline && box.contains(headline))) return false;
    if ((box.textContent ?? '').length > LONGEST_TEASER) return false;
    for (const link of box.querySelectorAll('a[href]'))
      if (!link.contains(element) && HEADLINE.test((link.textContent ?? '').trim())) return true;
  }
  return false;
}

/** "By Ida Fennimore on ", and then the date. */
const BYLINE = /^(?:by|von|par|por|di|door)\s[^\d:.]{4,70}$/iu;

/** By HTML's former attribute, or by a name of its own or of what is around it. */
const isCalledPublished = (element: Element): boolean =>
  element.hasAttribute('pubdate') ||
  [element, element.parentElement].some((each) => /publish|pubdate|posted/i.test(each?.getAttribute('class') ?? ''));

const isNamedDate = (element: Element): boolean =>
  element.localName === 'time' || hasDateName(element) || hasDateName(element.parentElement);

function hasDateName(element: Element | null): boolean {
  if (!element) return false;
  for (const word of readClassWords(element)) if (DATE_NAMES.has(word)) return true;
  return false;
}

/** Words just before an element inside its parent, or before the parent: "Published:". */
function labelBefore(element: Element): string {
  const near = element.previousSibling?.textContent?.trim() || element.previousElementSibling?.textContent?.trim();
  const before = near || element.parentElement?.previousSibling?.textContent?.trim() || '';
  return before.length > 40 ? '' : before;
}
