/** Everything of an article but its text, from the page itself. Nothing here changes the page. */
import type { Article } from '../../engine/types.ts';
import { canonicalAddress } from '../canonical-address.ts';
import { type DomainOf, guessDomain } from '../domain-of.ts';
import { textOf } from './json-ld.ts';
import { metaOf, type PageFacts, readPageFacts } from './page-facts.ts';
import { readByline } from './read-byline.ts';
import { readDates } from './read-dates.ts';
import { readGenre } from './read-genre.ts';
import { readOutlet, readOutletName } from './read-outlet.ts';
import { readTitle } from './read-title.ts';

export type Metadata = Omit<Article, 'text' | 'extractedFrom' | 'credit' | 'partial'>;

/** The metadata, and what of the page's facts the passes of extraction need. */
export interface PageMetadata {
  readonly metadata: Metadata;
  /** The article in a sentence, as search engines and link previews are told. */
  readonly descriptions: readonly string[];
  readonly facts: PageFacts;
}

/**
 * `url`, `now` and `domainOf` as in the extraction's options; `readText`: the body's text, by default with all that is
 * never shown. Without an address the article's id and outlet are empty.
 */
export function readMetadata(
  page: Document,
  url: string | null,
  now: string | null,
  domainOf: DomainOf = guessDomain,
  readText?: () => string,
): PageMetadata {
  const steps = readMetadataInSteps(page, url, now, domainOf, readText);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a place to stop after each field that may take long on a large page. */
export function* readMetadataInSteps(
  page: Document,
  url: string | null,
  now: string | null,
  domainOf: DomainOf = guessDomain,
  readText?: () => string,
): Generator<undefined, PageMetadata> {
  const address = canonicalAddress(page, url, domainOf);
  const facts = readPageFacts(page, address, now, readText);
  const outlet = readOutlet(url ?? address, domainOf);
  const outletName = readOutletName(facts);
  const siteNames = [outletName ?? '', outlet?.split('.')[0] ?? ''];
  const title = readTitle(facts, siteNames);
  yield;
  const genre = readGenre(facts, title);
  const byline = readByline(facts, siteNames);
  yield;
  const dates = readDates(facts);
  yield;
  const metadata: Metadata = {
    id: address ?? '',
    url: address,
    outlet: outlet ?? '',
    outletName,
    title,
    byline,
    ...dates,
    language: facts.language ?? textOf(facts.articleObject?.inLanguage),
    section:
      textOf(facts.articleObject?.articleSection) ?? metaOf(facts, 'article:section', 'section', 'parsely-section'),
    ...(genre && { genre }),
  };
  const descriptions = [
    metaOf(facts, 'og:description'),
    metaOf(facts, 'description'),
    metaOf(facts, 'twitter:description'),
    textOf(facts.articleObject?.description),
  ].flatMap((text) => text ?? []);
  return { metadata, descriptions, facts };
}
