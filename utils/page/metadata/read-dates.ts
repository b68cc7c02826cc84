/**
 * When a page says it was published and changed. Sources from the surest down: JSON-LD, meta tags, microdata, the day
 * in the address, what is shown near the headline, what scripts hold. A date of change is never taken for one of
 * publication.
 */
import {
  DOUBTFUL_META,
  MODIFIED_LABEL,
  MODIFIED_META,
  OTHER_DATES,
  PUBLISHED_LABEL,
  PUBLISHED_META,
  STAMPED,
} from '../lexicon/date-sources.ts';
import { typesOf } from './json-ld.ts';
import { LONGEST_TEXT, type PageFacts } from './page-facts.ts';
import { parseDate } from './parse-date.ts';
import { readVisibleDate, SURE, type VisibleDate } from './visible-date.ts';

export interface PageDates {
  /** ISO 8601 date or date-time; null where the page tells none. */
  readonly published: string | null;
  readonly modified: string | null;
}

export function readDates(facts: PageFacts): PageDates {
  return { published: readPublished(facts), modified: readModified(facts) };
}

function readPublished(facts: PageFacts): string | null {
  const address = readAddress(facts.url ?? '', facts.dateLocale);
  const stated =
    readStated(facts, facts.articleObject?.datePublished) ??
    readMeta(facts, PUBLISHED_META) ??
    readMicrodata(facts, 'datePublished') ??
    readPageObject(facts);
  if (stated !== null) return toLocalDay(stated, facts, address);
  const visible = readVisibleDate(facts);
  if (address !== null) return toShownDay(address, visible);
  if (visible && visible.weight >= SURE) return visible.iso;
  return (
    readStamped(facts) ??
    readMeta(facts, DOUBTFUL_META) ??
    visible?.iso ??
    readStated(facts, facts.articleObject?.dateCreated) ??
    readLabelled(facts, PUBLISHED_LABELS) ??
    readDateline(facts) ??
    readScripts(facts)
  );
}

function readModified(facts: PageFacts): string | null {
  return (
    readStated(facts, facts.articleObject?.dateModified) ??
    readMeta(facts, MODIFIED_META) ??
    readMicrodata(facts, 'dateModified') ??
    readLabelled(facts, MODIFIED_LABELS)
  );
}

function readStated(facts: PageFacts, value: unknown): string | null {
  const [first] = [value].flat();
  if (typeof first !== 'string' && typeof first !== 'number') return null;
  return parseDate(String(first), facts.dateLocale)?.iso ?? null;
}

const MOST_OF_A_NAME = 5;

function readMeta(facts: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    for (const content of (facts.metas.get(name) ?? []).slice(0, MOST_OF_A_NAME)) {
      const date = parseDate(content, facts.dateLocale);
      if (date) return date.iso;
    }
  }
  return null;
}

function readMicrodata(facts: PageFacts, property: string): string | null {
  const marked = `[itemprop~="${property}" i],[property~="${property}"],[property$=":${property}"]`;
  for (const element of facts.page.querySelectorAll(marked)) {
    if (element.localName === 'meta' && !element.hasAttribute('itemprop')) continue;
    if (element.closest(OTHER_DATES)) continue;
    for (const value of [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      element.textContent,
    ]) {
      const date = value ? parseDate(value, facts.dateLocale) : null;
      if (date) return date.iso;
    }
  }
  return null;
}

/** What an element holds for a script that writes the time for readers. */
function readStamped({ page, dateLocale }: PageFacts): string | null {
  for (const element of page.querySelectorAll(STAMPED.map((name) => `[${name}]`).join(','))) {
    if (element.closest(OTHER_DATES) || MODIFIED_LABEL.test(element.getAttribute('class') ?? '')) continue;
    for (const name of STAMPED) {
      const value = element.getAttribute(name);
      const date = value ? parseDate(value, dateLocale) : null;
      if (date) return date.iso;
    }
  }
  return null;
}

const DAY = 86_400_000; // milliseconds
const HOUR = 3_600_000;
const ZONED = /T.*(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A clock time beside the headline, of the day before or after the one that a system wrote by another clock. Only its day
 * is taken where it has no zone: an hour of nobody knows where would put reports in a false order.
 */
function toShownDay(day: string, shown: VisibleDate | null): string {
  if (shown === null || day.length !== 10 || shown.weight < SURE || !shown.iso.includes('T')) return day;
  const shift = Math.abs(Date.parse(shown.iso.slice(0, 10)) - Date.parse(day)) / DAY;
  if (shift !== 1) return day;
  return ZONED.test(shown.iso) ? shown.iso : shown.iso.slice(0, 10);
}

/**
 * A time told in UTC, in the outlet's own day: relative dates in the text count from the day that its readers saw.
 * Believed only where the address or the date beside the headline names the day before or after.
 */
function toLocalDay(iso: string, facts: PageFacts, address: string | null): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time) || !/T.*(?:Z|\+00:00)$|^.{10}$/.test(iso)) return iso;
  const shown = readVisibleDate(facts);
  if (iso.length === 10) return toShownDay(iso, shown);
  // A system that writes the time of the last change into both fields, beside the day of publication as shown.
  const isCopied = iso === readStated(facts, facts.articleObject?.dateModified);
  if (
    isCopied &&
    shown &&
    shown.weight >= SURE &&
    time > Date.parse(shown.iso) &&
    time - Date.parse(shown.iso) <= 3 * DAY
  )
    if (shown.iso.slice(0, 10) < iso.slice(0, 10)) return shown.iso;
  const hour = new Date(time).getUTCHours();
  const days = [shown && shown.weight >= SURE ? shown.iso : null, address];
  const local = days.find((each) => {
    // A time with its zone tells this very moment, or is another one's: the latest entry of a live blog.
    if (!each || (ZONED.test(each) && Math.abs(Date.parse(each) - time) > HOUR)) return false;
    const shift = (Date.parse(each.slice(0, 10)) - Date.parse(iso.slice(0, 10))) / DAY;
    // West of Greenwich it is still the day before until 8 (Los Angeles), east of it the day after from 11 (Auckland).
    return (shift === -1 && hour < 8) || (shift === 1 && hour >= 11);
  });
  if (!local) return iso;
  const minutes = Math.round((Date.parse(`${local.slice(0, 16)}Z`) - time) / 900_000) * 15;
  // With a clock time the zone is known; without one, only the day.
  const isZone = /T\d\d:\d\d/.test(local) && Math.abs(minutes) <= 14 * 60;
  return isZone
    ? `${new Date(time + minutes * 60_000).toISOString().slice(0, 19)}${offsetOf(minutes)}`
    : local.slice(0, 10);
}

function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/**
 * Day in an address: /2019/11/20/, /2019-11-20-, /20191120/, /2019/nov/20/, /2019/politics/11/20/, -20-11-2019; null where
 * there is none.
 */
function readAddress(url: string, locale: string | null): string | null {
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d\d?)(?:\/|$)/i.exec(url);
  if (named) return parseDate(`${named[3]} ${named[2]} ${named[1]}`, 'en')?.iso ?? null;
  const [, first = '', second = '', last = ''] = /[/_-](\d\d)-(\d\d)-((?:19|20)\d\d)(?:[/_.&-]|$)/.exec(url) ?? [];
  // Americans write the month first; where both may be one, nobody knows.
  const isDayFirst = Number(first) > 12 || !/^en(?:-us)?$/i.test(locale ?? 'en');
  if (first !== '' && isDayFirst) return parseDate(`${last}-${second}-${first}`, null)?.iso ?? null;
  const found =
    /[/_=-]((?:19|20)\d\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.&-]|$)/.exec(url) ??
    /\/((?:19|20)\d\d)\/(?:[a-z][a-z_-]{2,20}\/)?(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\//i.exec(url);
  if (!found) return null;
  const [, year, month = '', day = ''] = found;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, null)?.iso ?? null;
}

/** The date of an object that describes the page, where none describes an article. */
function readPageObject(facts: PageFacts): string | null {
  const page = facts.objects.find((object) =>
    typesOf(object).some((type) => /^(?:\w*Page|CreativeWork|VideoObject)$/.test(type)),
  );
  return readStated(facts, page?.datePublished);
}

const PUBLISHED_LABELS = new RegExp(PUBLISHED_LABEL.source, 'giu');
const MODIFIED_LABELS = new RegExp(MODIFIED_LABEL.source, 'giu');

/** "6:11 PM EST, Wed " between a label and its date. */
const CLOCK_AND_WEEKDAY = /^[\s:,|-]{0,4}\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?,?\s?[A-Z]{0,4},?\s?(?:\p{L}{2,9},?)?\s?$/iu;

/** The first date anywhere in the page's text that a label stands right before. */
function readLabelled({ readText, dateLocale }: PageFacts, labels: RegExp): string | null {
  const text = readText().slice(0, LONGEST_TEXT);
  for (const { start, end } of listBeforeDigits(text)) {
    for (const label of text.slice(start, end).matchAll(labels)) {
      // May be the end of a longer word.
      if (label.index === 0 && start > 0) continue;
      const from = start + label.index + label[0].length;
      const after = text.slice(from, from + 60);
      const date = parseDate(after, dateLocale);
      if (date && (date.start < 12 || CLOCK_AND_WEEKDAY.test(after.slice(0, date.start)))) return date.iso;
    }
  }
  return null;
}

/** Of any script; most characters are told by their number alone. */
function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < FIRST_OTHER_DIGIT) return code >= 48 && code <= 57;
  return /\p{Nd}/u.test(text.charAt(index));
}
const FIRST_OTHER_DIGIT = 0x660;

/** From a label to the first digit of its date, weekday and month between them. */
const LABEL_REACH = 60; // characters

/** The only places where a label of a date can stand: the patterns of labels are slow on a whole text. */
function listBeforeDigits(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text, index)) continue;
    const start = Math.max(0, index - LABEL_REACH);
    const last = places.at(-1);
    if (last && start <= last.end) last.end = index;
    else places.push({ start, end: index });
  }
  return places;
}

/** "MARNOCK, March 5, 2024 (AFP) —", "MARNOCK, 5 March 2024 /Newswire/ --": the place in capitals, the day, a dash or who sends it. */
const DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,40}, (?:\p{L}{2,12}\.? )?[\p{L}\d., ]{8,30}(?:[(/–—:]|--)/u;
const MOST_PARAGRAPHS = 40;

/** The day with its year that a release or an agency's report begins with. */
function readDateline({ page, dateLocale }: PageFacts): string | null {
  const paragraphs = page.querySelectorAll('p');
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at += 1) {
    const paragraph = paragraphs[at] as Element;
    const [line] = DATELINE.exec((paragraph.textContent ?? '').trim().slice(0, 120)) ?? [];
    const date = line && !paragraph.closest(OTHER_DATES) ? parseDate(line, dateLocale) : null;
    if (date) return date.iso;
  }
  return null;
}

const SCRIPT_DATE =
  /"(?:datePublished|publishedAt|published_at|publishDate|publishedDate|publish_date|firstPublished|publicationDate|pubDate|createdAt|createdDate|created_at|firstPublishDate|datePosted)"\s*:\s*(?:"((?:19|20)\d\d-[^"]{5,30})"|(1\d{9}(?:\d{3})?)\b)/i;
const LARGEST_SCRIPT = 1_000_000; // characters

/** What a single-page application holds in its scripts: the last resort. */
function readScripts({ page }: PageFacts): string | null {
  for (const script of page.querySelectorAll('script:not([src])')) {
    const [, written, epoch] = SCRIPT_DATE.exec((script.textContent ?? '').slice(0, LARGEST_SCRIPT)) ?? [];
    const found = written ?? epoch;
    const date = found ? parseDate(found, null) : null;
    if (date) return date.iso;
  }
  return null;
}
