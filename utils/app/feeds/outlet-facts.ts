/**
 * The catalogue's facts of an outlet in the reader's language. Owns the codes of its countries (ISO 3166-1) and which
 * message says each kind of ownership; the facts themselves are the catalogue's. Pure, by Intl.
 */
import type { StoryWords } from '../story-words.ts';

interface OutletFacts {
  readonly domain: string;
  readonly country: string;
  readonly ownership: string;
}

const CODES: ReadonlyMap<string, string> = new Map(
  `AE United Arab Emirates|AU Australia|BE Belgium|BH Bahrain|CA Canada|CH Switzerland|DE Germany|EG Egypt|ES Spain|FI Finland
  |FR France|GB United Kingdom|HK Hong Kong|HU Hungary|IL Israel|IN India|IQ Iraq|IR Iran|IT Italy|JO Jordan|JP Japan
  |KR South Korea|KW Kuwait|LB Lebanon|NL The Netherlands|NZ New Zealand|OM Oman|PK Pakistan|QA Qatar|RU Russia
  |SA Saudi Arabia|SG Singapore|SY Syria|TR Turkey|US United States|YE Yemen`
    .split(/\s*\|/)
    .map((line) => [line.slice(3), line.slice(0, 2)]),
);

/** As the catalogue names it, in English and where it has no code. */
export function tellCountry(country: string, { locale }: Pick<StoryWords, 'locale'>): string {
  const code = CODES.get(country);
  if (code === undefined || /^en\b/.test(locale)) return country;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? country;
}

/** "abc.net.au · Australia · State Funded Media" */
export function tellOutletFacts({ domain, country, ownership }: OutletFacts, words: StoryWords): string {
  const key = `ownership_${ownership.replaceAll(/\W/g, '_')}`;
  const owned = words.t(key);
  return [domain, tellCountry(country, words), owned === key ? ownership : owned].join(' · ');
}
