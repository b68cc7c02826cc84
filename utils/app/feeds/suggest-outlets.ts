/**
 * Outlets of the catalogue to offer beside an article that stands alone: other voices that report on the same part of the
 * world. Owns the choice; adding one is catalogue-feeds.ts.
 */
import { CATALOGUE, type CatalogueOutlet } from '../../feeds/catalogue.ts';

export interface SuggestedOutlet {
  readonly domain: string;
  readonly name: string;
  readonly country: string;
  readonly ownership: string;
}

const MOST = 4;

/**
 * At most four outlets, best first, in the language of the article's own (English where the catalogue does not know it):
 * of the same country before others, of another kind of ownership before the same, and as different from each other as
 * that leaves. `subscribed`: addresses of feeds that the reader has.
 */
export function suggestOutlets(
  outlet: string,
  subscribed: ReadonlySet<string>,
  catalogue: readonly CatalogueOutlet[] = CATALOGUE,
): SuggestedOutlet[] {
  const own = catalogue.find(({ domain }) => domain === outlet);
  const language = own?.language ?? 'en';
  const left = catalogue.filter(
    (each) =>
      each.domain !== outlet && each.language === language && !each.feeds.some((address) => subscribed.has(address)),
  );
  const chosen: CatalogueOutlet[] = [];
  while (chosen.length < MOST && left.length > 0) {
    const said = [...(own ? [own] : []), ...chosen];
    const rate = (each: CatalogueOutlet) =>
      (each.country === own?.country ? 2 : 0) -
      share(said, ({ ownership }) => ownership === each.ownership) * 3 -
      share(chosen, ({ country }) => country === each.country) * 2;
    const best = left.reduce((a, b) => (rate(b) > rate(a) ? b : a));
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen.map(({ domain, name, country, ownership }) => ({ domain, name, country, ownership }));
}

const share = <T>(list: readonly T[], is: (each: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(is).length / list.length;
