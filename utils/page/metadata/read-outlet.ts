/** Whose page it is: the registrable domain of the address is the identity, a name the page claims only a label. */
import { getDomain } from 'tldts';
import { type JsonObject, textOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** Registrable domain ("bbc.co.uk"), the host itself where it has none (an IP address); null without an address. */
export function readOutlet(url: string | null): string | null {
  if (url === null) return null;
  const domain = getDomain(url, { allowPrivateDomains: true });
  if (domain) return domain;
  try {
    return new URL(url).hostname || null;
  } catch {
    return null;
  }
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
