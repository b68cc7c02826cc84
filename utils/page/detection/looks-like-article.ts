/**
 * Is this page one news article? The cheap answer that runs on every page the reader allowed: no library, no layout, no
 * more than a few lookups before a page that is none is told. Private pages (mail, bank, forms, log-in) must never
 * pass: what doesn't declare itself an article has to look like one in every respect. Extraction has the last word.
 */
import { hasLooseProse, hasProse } from './has-prose.ts';
import { contentOf, readDeclaration } from './read-declaration.ts';
import { type Place, readPlace } from './read-place.ts';
import { showsDay } from './shows-day.ts';

const MOST_CONTROLS = 300;
const LOG_OUT =
  /^(?:log ?out|log off|sign ?out|abmelden|ausloggen|(?:se )?déconnexion|se déconnecter|cerrar sesión|esci|sair|uitloggen|logga ut|wyloguj|выйти|ログアウト)$/i;
/** Characters of prose under one parent that an article has at least. A telling address makes up for some. */
const LEAST_PROSE = { news: 200, maybe: 450, toldByAddress: 450, none: 700 } as const;

/** What a page carries that wants to be found: nobody describes a letter to search engines. */
const MADE_PUBLIC =
  'link[rel="canonical"],link[rel="alternate"],meta[name="description"],meta[name="keywords"],meta[property^="og:"]';

/** `address` is the one really visited. Reads the page, never changes it. */
export function looksLikeArticle(page: Document, address: string = page.location?.href ?? ''): boolean {
  const place = readPlace(address);
  if (!place || !page.body) return false;
  switch (readDeclaration(page)) {
    case 'other':
      return false;
    case 'news':
      return (!place.isOther || place.hasSlug) && (hasProse(page, LEAST_PROSE.news) || hasLooseProse(page));
    case 'maybe':
      return isLikely(page, place);
    case 'none':
      return isUndeclared(page, place);
  }
}

function isLikely(page: Document, place: Place): boolean {
  if (place.isOther || isKept(page)) return false;
  if (!hasProse(page, LEAST_PROSE.maybe)) return false;
  const shown = place.hasDay ? 'published' : showsDay(page);
  return shown !== 'kept-up' && (place.hasSlug || shown === 'published' || isDated(page, place.hasDay));
}

/** Of a page that says nothing of itself everything is asked; what costs most is asked last. */
function isUndeclared(page: Document, place: Place): boolean {
  if (place.isOther || !place.hasSlug || isKept(page)) return false;
  if (!place.hasDay && !place.isNews && !page.querySelector(MADE_PUBLIC)) return false;
  if (!place.hasDay && !page.querySelector('h1,h2,h3')) return false;
  if (!hasProse(page, place.hasDay || place.isNews ? LEAST_PROSE.toldByAddress : LEAST_PROSE.none)) return false;
  const shown = showsDay(page);
  if (shown === 'kept-up' || (shown === null && !isDated(page, place.hasDay))) return false;
  return !isPersonal(page) && !isListOfTexts(page);
}

/** Signs of a page to work in, or one that is kept from the public. */
function isKept(page: Document): boolean {
  return (
    page.querySelector('[role="application"],[contenteditable="true"],[role="grid"]') !== null ||
    /\bnoindex\b/i.test(contentOf(page, 'robots'))
  );
}

/** Signs of a page that belongs to one person or wants to be filled in. */
function isPersonal(page: Document): boolean {
  if (page.querySelector('input[type="password"],[role="textbox"]')) return true;
  if (page.querySelector('a[href*="logout" i],a[href*="signout" i],a[href*="sign-out" i],a[href*="log-out" i]'))
    return true;
  const controls = page.querySelectorAll('button,[role="button"],a');
  for (let at = 0; at < controls.length && at < MOST_CONTROLS; at += 1)
    if (LOG_OUT.test(controls[at]?.textContent?.trim() ?? '')) return true;
  let fields = 0;
  for (const field of page.querySelectorAll('input,textarea,select')) {
    if (/^(?:hidden|search|submit|button|checkbox|radio)$/.test(field.getAttribute('type') ?? '')) continue;
    // A comment form asks for four things, a newsletter for one.
    if (!field.closest('nav,footer,header,aside,[id*="comment" i],[class*="comment" i],[role="search"]')) fields += 1;
  }
  return fields >= 4;
}

/** Blogs show the last posts whole, one under the other, each with its headline for a link. */
function isListOfTexts(page: Document): boolean {
  return (
    page.querySelectorAll('article h2 a[href],article h3 a[href]').length >= 2 && !page.querySelector('article h1')
  );
}

function isDated(page: Document, hasDay: boolean): boolean {
  return (
    hasDay ||
    page.querySelector(
      'time,[itemprop="datePublished"],meta[property="article:published_time"],meta[name*="date" i],[class*="date" i],[class*="publish" i],[class*="timestamp" i]',
    ) !== null
  );
}
