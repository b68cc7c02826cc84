/** One address for one article: what differs only by tracking, AMP, print or mobile variant folds into one. */
import type { DomainOf } from './domain-of.ts';

/**
 * Query parameters that tell where a reader came from, not what the page is. From the documentation of the analytics
 * and mail services that set them (utm_*: Urchin and Google Analytics; fbclid: Meta; gclid: Google Ads; mc_*: Mailchimp …).
 */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igsh(?:id)?|yclid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_(?:id|conv)|oly_(?:anon|enc)_id|s_?cid|cmpid|cmp|ito|ns_\w+|at_\w+|xtor|guc\w+|ncid|ocid|smid|smtyp|partner|ref|ref_?src|ref_?url|referr?er|source|src|sr_share|share|shareToken|socialsharing|feature|taid|__twitter_impression|spm|wt_mc|wtrid|igu|_ga|_gl|CMP)$/i;
/** Parameters that ask for another form of the same page. */
const VARIANT = /^(?:amp|outputType|output|print(?:able|erfriendly)?|view|mobile|mode|page_?view)$/i;
const VARIANT_VALUE = /^(?:|1|true|yes|amp|print|mobile|printable)$/i;

/**
 * The page's address without what doesn't name the article. A canonical link (or og:url) is believed only within the
 * registrable domain really visited; with `url` null, for a saved file, it is believed as it is. Null where no address
 * is known or it is not http(s).
 */
export function canonicalAddress(page: Document, url: string | null, domainOf: DomainOf): string | null {
  const visited = url === null ? null : parseAddress(url, null);
  if (url !== null && !visited) return null;
  const claims = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
    ...(visited ? [] : [page.querySelector('link[rel~="shortlink" i],link[rel~="amphtml" i]')?.getAttribute('href')]),
  ];
  for (const claim of claims) {
    const claimed = claim ? parseAddress(claim, visited?.href ?? null) : null;
    if (!claimed || !isAcceptable(claimed, visited, domainOf)) continue;
    return foldAddress(claimed.href, domainOf);
  }
  return visited ? foldAddress(visited.href, domainOf) : null;
}

/** An address with tracking, AMP, print and mobile forms taken off. Gives back what is no http(s) address. */
export function foldAddress(address: string, domainOf: DomainOf): string {
  const url = parseAddress(address, null);
  if (!url) return address;
  url.hash = '';
  url.username = '';
  url.password = '';
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hostname = foldHost(url.hostname, domainOf);
  for (const [name, value] of [...url.searchParams])
    if (TRACKING.test(name) || (VARIANT.test(name) && VARIANT_VALUE.test(value))) url.searchParams.delete(name);
  url.searchParams.sort();
  url.pathname = foldPath(url.pathname);
  return url.href;
}

/** m.news.example, amp.news.example and www.news.example are one host. */
function foldHost(host: string, domainOf: DomainOf): string {
  const domain = domainOf(host);
  if (!domain) return host;
  const labels = host.slice(0, Math.max(0, host.length - domain.length - 1)).split('.');
  const kept = labels.filter((label) => label !== '' && !/^(?:www\d?|m|mobile|amp|touch)$/.test(label));
  return [...kept, domain].join('.');
}

function foldPath(path: string): string {
  const folded = path
    .replace(/^\/(?:amp|mobile|print)(?=\/)/, '')
    .replace(/\/(?:amp|print|mobile|amp\.html|index\.html?|index\.php)\/?$/, '/')
    .replace(/\.amp(?:\.html)?$/, (ending) => (ending.endsWith('.html') ? '.html' : ''))
    .replace(/(?<=\w)\/+$/, '');
  return folded === '' ? '/' : folded;
}

/** A claim for the front page, from a template that sets one canonical link for the whole site, names no article. */
function isAcceptable(claimed: URL, visited: URL | null, domainOf: DomainOf): boolean {
  if (!visited) return true;
  if (claimed.pathname === '/' && claimed.search === '' && visited.pathname !== '/') return false;
  const own = domainOf(visited.hostname) ?? visited.hostname;
  return (domainOf(claimed.hostname) ?? claimed.hostname) === own;
}

function parseAddress(address: string, base: string | null): URL | null {
  try {
    const url = base === null ? new URL(address.trim()) : new URL(address.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
