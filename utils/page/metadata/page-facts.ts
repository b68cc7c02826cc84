/** What the readers of each field share: the page's meta tags, its JSON-LD and its main heading, looked up once. */
import { beginningOf } from '../extraction/page-copy.ts';
import { findArticleObject, type JsonObject, readJsonLd } from './json-ld.ts';

/** So much of the page's text is looked through for labels. */
export const LONGEST_TEXT = 200_000; // characters

export interface PageFacts {
  readonly page: Document;
  /** The body's text, its first `LONGEST_TEXT` characters at least, without scripts where the caller can leave them out. */
  readonly readText: () => string;
  /** Address really visited; null for a file. */
  readonly url: string | null;
  readonly now: string | null;
  /** The page's claim, BCP 47; null where it makes none. */
  readonly language: string | null;
  /** The language with the country, where one is told: says whether 3/5 is in March or in May. */
  readonly dateLocale: string | null;
  /** All contents of meta elements by lower-case name, property, itemprop or http-equiv, in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly objects: readonly JsonObject[];
  /** JSON-LD of the article. */
  readonly articleObject: JsonObject | null;
}

const MOST_METAS = 1_000;

export function readPageFacts(
  page: Document,
  url: string | null,
  now: string | null,
  readText: () => string = () => (page.body ? beginningOf(page.body, LONGEST_TEXT) : ''),
): PageFacts {
  const metas = readMetas(page);
  const objects = readJsonLd(page);
  const language = readClaimedLanguage(page, metas);
  return {
    page,
    readText,
    url,
    now,
    metas,
    objects,
    articleObject: findArticleObject(objects, page.querySelector('title')?.textContent ?? ''),
    language,
    dateLocale: readDateLocale(language, metas, url),
  };
}

/** The first content of the first of the names that has one. */
export function metaOf({ metas }: PageFacts, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name)?.[0];
    if (content) return content;
  }
  return null;
}

function readMetas(page: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  const elements = [...page.querySelectorAll('meta[content]')].slice(0, MOST_METAS);
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (name === '') continue;
        const known = metas.get(name);
        if (known) known.push(content);
        else metas.set(name, [content]);
      }
    }
  }
  return metas;
}

/** Countries of English pages that write the day first, by the last label of their hosts. */
const DAY_FIRST: Readonly<Record<string, string>> = {
  ...{ uk: 'GB', ie: 'IE', au: 'AU', nz: 'NZ', in: 'IN', za: 'ZA', sg: 'SG', my: 'MY', ng: 'NG', ke: 'KE', pk: 'PK' },
};

function readDateLocale(
  language: string | null,
  metas: ReadonlyMap<string, readonly string[]>,
  url: string | null,
): string | null {
  if (language === null) return readCountrysLanguage(url);
  if (language !== 'en') return language;
  const [, claimed] = /^en[-_]([a-z]{2})$/i.exec(metas.get('og:locale')?.[0] ?? '') ?? [];
  // Many systems say en_US wherever they are.
  if (claimed && !/^us$/i.test(claimed)) return `en-${claimed.toUpperCase()}`;
  const [, last = ''] = /^https?:\/\/[^/]*\.([a-z]{2})(?=[:/]|$)/i.exec(url ?? '') ?? [];
  const country = DAY_FIRST[last.toLowerCase()];
  return country ? `en-${country}` : language;
}

/** What is spoken where the host's last label is a country, for the names of months; null where that is English or unknown. */
function readCountrysLanguage(url: string | null): string | null {
  const [, country = ''] = /^https?:\/\/[^/]*\.([a-z]{2})(?=[:/]|$)/i.exec(url ?? '') ?? [];
  if (country === '') return null;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return /^(?:en|und)$/.test(language) ? null : language;
}

/** `lang` of the root, else what meta tags say; normalised to `xx` or `xx-YY`. */
function readClaimedLanguage(page: Document, metas: ReadonlyMap<string, readonly string[]>): string | null {
  const claims = [
    page.documentElement?.getAttribute('lang'),
    page.documentElement?.getAttribute('xml:lang'),
    page.body?.getAttribute('lang'),
    metas.get('content-language')?.[0],
    metas.get('inlanguage')?.[0],
    metas.get('language')?.[0],
    metas.get('og:locale')?.[0],
    metas.get('dc.language')?.[0],
  ];
  for (const claim of claims) {
    const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:[-_].*)?$/i.exec(claim?.trim() ?? '') ?? [];
    if (language) return region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
  }
  return null;
}
