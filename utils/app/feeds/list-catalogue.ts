/** The catalogue of well-known outlets as the screen of sources shows it. */
import { CATALOGUE } from '../../feeds/catalogue.ts';
import type { CatalogueView, SourcesView } from './sources-view.ts';

/** The catalogue, and which of its outlets are subscribed. */
export function listCatalogue({ feeds }: SourcesView): CatalogueView[] {
  const subscribed = new Set(feeds.map(({ address }) => address));
  return CATALOGUE.map(({ name, country, language, ownership, domain, feeds: addresses }) => ({
    name,
    country,
    language,
    ownership,
    domain,
    isAdded: addresses.every((address) => subscribed.has(address)),
  }));
}
