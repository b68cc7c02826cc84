/**
 * What a page says of itself → an article of the outlet whose address the tab shows. The trust boundary: a page can't
 * speak for another outlet, nor overwrite another outlet's article by a canonical link.
 */
import type { Article } from '../engine/types.ts';
import { foldAddress } from '../page/canonical-address.ts';
import { readOutlet } from '../page/metadata/read-outlet.ts';
import { registrableDomain } from '../page/registrable-domain.ts';
import type { PageArticle } from '../platform/page-article.ts';

/** Registrable domain of an http(s) address; the host itself where it has none. */
export const outletOf = (url: string): string => readOutlet(url, registrableDomain) ?? new URL(url).hostname;

/** `visited`: the address of the tab, an http(s) address. The id folds variants of one page; the address is one that opens. */
export function admitArticle(page: PageArticle, visited: string): Article {
  const outlet = outletOf(visited);
  const { canonical, isFurtherDown, ...said } = page;
  const isOwn = canonical !== null && isWebAddress(canonical) && outletOf(canonical) === outlet;
  const id = isOwn ? canonical : visited;
  return {
    ...said,
    id: foldAddress(id, registrableDomain),
    url: withoutFragment(isFurtherDown ? id : visited),
    outlet,
    extractedFrom: 'live-page',
  };
}

const isWebAddress = (address: string): boolean => URL.canParse(address) && /^https?:/.test(address);

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
