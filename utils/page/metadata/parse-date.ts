/**
 * A date as a page writes it → ISO 8601. Understands machine formats (ISO, RFC 5322, epoch) and dates for people in
 * the page's language and English; month names come from the platform's CLDR data, not from a table. What is not
 * surely a date of this kind gives null: two-figure years, days without a year, impossible days.
 */

export interface PageDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]` with `Z` or an offset where one is told. */
  readonly iso: string;
  /** Position in the text it was read from, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Pages are younger than the web. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
const LONGEST = 400; // characters read of a text that may hold a date

/** Offsets of the zone names that news pages print, in minutes east of UTC: RFC 5322 and the tz database's usage. */
const ZONE_OFFSETS: Readonly<Record<string, number>> = {
  ...{ UTC: 0, GMT: 0, Z: 0, WET: 0, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180 },
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ IST: 330, PKT: 300, WIB: 420, SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660 },
};

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first date in a short text; null where there is none. `language` is the page's, for month names. */
export function parseDate(text: string, language: string | null): PageDate | null {
  const source = toWesternDigits(text.slice(0, LONGEST));
  return parseMachineDate(source) ?? parseWrittenDate(source, language);
}

const ISO =
  /(?<!\d)((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)(?:[T ,]+(?:at )?([01]?\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d)(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?/i;
const EPOCH = /^\s*(1\d{9})(\d{3})?\s*$/;

function parseMachineDate(source: string): PageDate | null {
  const epoch = EPOCH.exec(source);
  if (epoch) {
    const at = new Date(Number(epoch[1]) * 1000);
    return { iso: at.toISOString().replace('.000', ''), start: 0, end: source.length };
  }
  const found = ISO.exec(source);
  if (!found) return null;
  const [all, year, , month, day, hour, minute, second, zone] = found;
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isPossible(parts)) return null;
  const clock =
    hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${isoZone(zone)}`;
  return { iso: `${isoDay(parts)}${clock}`, start: found.index, end: found.index + all.length };
}

function isoZone(zone: string | undefined): string {
  if (!zone) return '';
  if (!/\d/.test(zone)) return 'Z';
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)/.exec(zone) ?? [];
  return `${sign}${hours}:${minutes}`;
}

/** Date shapes for people, tried in this order; `M` stands for a month's name. */
const SHAPES: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  // 2019年11月20日, 2019년 11월 20일
  { pattern: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, order: 'ymd' },
  // 20 November 2019, 20. November 2019, 20 de noviembre de 2019, 20th Nov., 2019
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s-]+(?:of |de |di |d')?([\p{L}\p{M}]{2,14})\.?,?[\s-]+(?:de |del )?(\d{4})(?!\d)/giu,
    order: 'dMy',
  },
  // November 20, 2019; Nov. 20th 2019
  {
    pattern: /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+(\d{4})(?!\d)/giu,
    order: 'Mdy',
  },
  // Wed Nov 20 14:57:21 CET 2019
  {
    pattern: /(?<![p{L}p{M}])([a-z]{3})\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?(\d{4})(?!\d)/gi,
    order: 'Mdy',
  },
  // 2019 November 20, 2019. november 20.
  { pattern: /(?<!\d)(\d{4})[.,]?\s+([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})(?!\d)/giu, order: 'yMd' },
  // 2019-1-5, 2019/1/5, 2019. 1. 5
  { pattern: /(?<![\d.])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g, order: 'y_md' },
  // 20.11.2019, 20-11-2019, 20 | 11 | 2019, 20/11/2019 or 11/20/2019
  { pattern: /(?<![\d.])(\d{1,2})\s?([-/.|·])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/g, order: 'd_my' },
  // 11/20/19 2:57 PM: with the time behind it it is no share of anything
  {
    pattern: /(?<![\d/])(\d{1,2})(\/)\s?(\d{1,2})\/(\d{2})(?=[\s,|-]{1,4}(?:at |à )?\d{1,2}[:h.]\d\d)/g,
    order: 'd_mY',
  },
  // 20.11.19
  { pattern: /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/g, order: 'dmY' },
];

function parseWrittenDate(source: string, language: string | null): PageDate | null {
  const months = monthNames(language);
  let best: PageDate | null = null;
  for (const { pattern, order } of SHAPES) {
    for (const match of source.matchAll(pattern)) {
      const parts = readParts(match, order, months, language);
      if (!parts || !isPossible(parts)) continue;
      const end = match.index + match[0].length;
      if (!best || match.index < best.start)
        best = { iso: `${isoDay(parts)}${clockAfter(source, end)}`, start: match.index, end };
      break;
    }
  }
  return best;
}

function readParts(
  match: RegExpMatchArray,
  order: string,
  months: ReadonlyMap<string, number>,
  language: string | null,
): Parts | null {
  const fields: Record<string, number> = {};
  for (const [index, field] of [...order].entries()) {
    const word = match[index + 1] ?? '';
    if (field === '_') continue;
    const value = field === 'M' ? months.get(fold(word)) : Number(word);
    if (value === undefined || Number.isNaN(value)) return null;
    fields[field] = value;
  }
  const { y = 2000 + (fields.Y ?? 0), d = 0 } = fields;
  const m = fields.M ?? fields.m ?? 0;
  if (!order.startsWith('d_m') || match[2] !== '/') return { year: y, month: m, day: d };
  // 11/20/2019 is American; where both numbers may be months, so is 11/12/2019 on a page that says so.
  const isMonthFirst = m > 12 || (d <= 12 && match[2] === '/' && /^en(?:-us)?$/i.test(language ?? ''));
  return isMonthFirst ? { year: y, month: d, day: m } : { year: y, month: m, day: d };
}

const CLOCK =
  /^[\s,|·•@–-]{0,4}(?:at|um|à|alle(?: ore)?|a las|às|kl\.?|[(\p{L}]{2,4})?\s{0,2}(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?::[0-5]\d)?\s?([ap])?\.?m?\.?(?:\s{0,2}\(?([A-Z]{1,4})(?![A-Za-z])(?:\s?([+-]\d{1,2})(?::?(\d\d))?)?)?/iu;

/** `THH:MM` with the zone, where a clock time follows a date; else an empty string. */
function clockAfter(source: string, from: number): string {
  const found = CLOCK.exec(source.slice(from, from + 60));
  if (!found) return '';
  const [, hour = '', minute = '', half, zone, hours, minutes] = found;
  let value = Number(hour);
  if (half && value > 12) return '';
  if (half?.toLowerCase() === 'p' && value < 12) value += 12;
  if (half?.toLowerCase() === 'a' && value === 12) value = 0;
  const offset = hours
    ? Number(hours) * 60 + Math.sign(Number(hours)) * Number(minutes ?? 0)
    : ZONE_OFFSETS[zone?.toUpperCase() ?? ''];
  return `T${pad(value)}:${minute}${offset === undefined ? '' : isoOffset(offset)}`;
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const isoDay = ({ year, month, day }: Parts): string => `${year}-${pad(month)}-${pad(day)}`;

function isPossible({ year, month, day }: Parts): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Lower case, without marks and full stops: "Févr." → "fevr". */
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase();

/** Short forms that newsrooms use and CLDR has not; of no other month in any of these languages. */
const OTHER_SHORT_FORMS: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['setiembre', 9],
  ['mrz', 3],
  ['maerz', 3],
  ['janner', 1],
  ['feber', 2],
];

const monthTables = new Map<string, ReadonlyMap<string, number>>();

/** Tried where a page doesn't tell its language: their month names hardly ever mean different months. */
const UNTOLD = ['de', 'fr', 'es', 'it', 'pt', 'nl'];

/** Month names and their short forms in a language and in English, folded. */
function monthNames(language: string | null): ReadonlyMap<string, number> {
  const key = language ?? '';
  const known = monthTables.get(key);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of language === null ? ['en', ...UNTOLD] : [language, 'en']) {
    for (const month of ['long', 'short'] as const) {
      // With a day, many languages put the name into the genitive.
      for (const options of [{ month }, { month, day: 'numeric' }] as const) addNames(names, locale, options);
    }
  }
  for (const [name, month] of OTHER_SHORT_FORMS) if (!names.has(name)) names.set(name, month);
  monthTables.set(key, names);
  return names;
}

function addNames(names: Map<string, number>, locale: string, options: Intl.DateTimeFormatOptions): void {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  } catch {
    return; // A page may claim a language that is no language tag.
  }
  for (let month = 1; month <= 12; month += 1) {
    const part = format.formatToParts(Date.UTC(2021, month - 1, 10)).find(({ type }) => type === 'month');
    if (part && !/\d/.test(part.value) && !names.has(fold(part.value))) names.set(fold(part.value), month);
  }
}

/** Arabic, Devanagari, Gujarati … digits as 0–9; every other character keeps its place. */
const toWesternDigits = (text: string): string =>
  text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Decimal digits stand in Unicode in runs of ten that begin at a multiple of ten from a script's zero.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return digit.length === 1 ? String(code - zero) : digit;
  });
