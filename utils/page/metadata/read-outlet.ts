/** Whose page it is: the registrable domain of the address is the identity, a name the page claims only a label. */
import type { DomainOf } from '../domain-of.ts';
import { type JsonObject, textOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** Registrable domain ("bbc.co.uk"), the host itself where it has none (an IP address); null without an address. */
export function readOutlet(url: string | null, domainOf: DomainOf): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return domainOf(hostname) ?? (hostname || null);
}

const LONGEST_NAME = 60;

/** What the page calls its outlet; null where it gives no short name. */
export function readOutletName(facts: PageFacts): string | null {
  const publisher = facts.articleObject?.publisher as JsonObject | undefined;
  const names = [
    metaOf(facts, 'og:site_name'),
    textOf(publisher),
    metaOf(facts, 'application-name', 'apple-mobile-web-app-title'),
  ];
  return names.find((name) => name && name.length <= LONGEST_NAME && !/^https?:/.test(name)) ?? null;
}
