/**
 * What a page says of itself → an article of the outlet whose address the tab shows. The trust boundary: a page can't
 * speak for another outlet, nor overwrite another outlet's article by a canonical link.
 */
import { getDomain } from 'tldts';
import type { Article } from '../engine/types.ts';
import type { PageArticle } from './page-article.ts';

/** Registrable domain; the host itself where it has none (an address in numbers, a host of one word). */
export function outletOf(url: string): string {
  const { hostname } = new URL(url);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/** `visited`: the address of the tab, an http(s) address. */
export function admitArticle(page: PageArticle, visited: string): Article {
  const outlet = outletOf(visited);
  const url = believedAddress(page.canonical, outlet) ?? withoutFragment(visited);
  const { canonical: _, ...said } = page;
  return { ...said, id: url, url, outlet, extractedFrom: 'live-page' };
}

function believedAddress(canonical: string | null, outlet: string): string | null {
  if (canonical === null || !URL.canParse(canonical) || !/^https?:/.test(canonical)) return null;
  return outletOf(canonical) === outlet ? withoutFragment(canonical) : null;
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
