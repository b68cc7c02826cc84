/**
 * Is this page one news article? The cheap answer that runs on every page the reader allowed: no imports, no layout,
 * no more than a few lookups before a page that is none is told. Private pages (mail, bank, forms, log-in) must never
 * pass: what doesn't declare itself an article has to look like one in every respect. Extraction has the last word.
 */

/** Host labels of services where people read their own affairs, not the news. */
const PRIVATE_HOST =
  /(?:^|[.-])(?:web)?(?:mail|inbox|bank|banking|ebanking|netbanking|login|signin|auth|sso|accounts?|secure|checkout|calendar|drive|admin|intranet|portal|wallet|billing|payments?|my|app)(?:[.-]|$)/;
/** Path segments of pages that ask for something, list something or sell something. */
const OTHER_PATH =
  /\/(?:log-?in|log-?on|sign-?in|sign-?up|register|registration|password|accounts?|profile|settings|cart|basket|checkout|orders?|inbox|mail|compose|messages|search|suche|recherche|tags?|tagged|category|categories|kategorie|topics?|sections?|authors?|gallery|galleries|photos?|pictures|slideshows?|forums?|threads?|products?|shop|store|docs?|documentation|wiki|contact|subscribe|donate|faq|help|support|jobs|careers|archive|archives|page)(?:[/.]|$)/;
/** Schema.org types of a news article; see https://schema.org/NewsArticle. */
const NEWS = /^(?:\w*NewsArticle|OpinionNewsArticle|ReportageNewsArticle|LiveBlogPosting|Report)$/;
const MAYBE_NEWS = /^(?:Article|BlogPosting|AnalysisNewsArticle|SatiricalArticle)$/;
/** What a page is instead, when that is what it is about. */
const OTHER =
  /^(?:Product|ProductGroup|Offer|QAPage|FAQPage|DiscussionForumPosting|TechArticle|APIReference|SearchResultsPage|CollectionPage|ProfilePage|ImageGallery|MediaGallery|CheckoutPage|ContactPage|JobPosting|Recipe|Event|BroadcastEvent|SoftwareApplication|Course)$/;
/** Of these, what stands beside articles too: dates of concerts, offers of the day. */
const BESIDE = /^(?:Offer|Event|BroadcastEvent|Course|SoftwareApplication|MediaGallery|ImageGallery)$/;

const LARGEST_SCRIPT = 300_000; // characters
const MOST_SCRIPTS = 12;
const MOST_PARAGRAPHS = 250;
const MOST_BOXES = 1_000;
const MOST_CONTROLS = 300;
const LOG_OUT =
  /^(?:log ?out|log off|sign ?out|abmelden|ausloggen|(?:se )?déconnexion|se déconnecter|cerrar sesión|esci|sair|uitloggen|logga ut|wyloguj|выйти|ログアウト)$/i;
const LONG_PARAGRAPH = 80; // characters: teasers and labels are shorter, paragraphs of news longer
/** Characters of prose under one parent that an article has at least: declared, half declared, not declared. */
const LEAST_PROSE = { news: 200, maybe: 450, none: 700 } as const;

/** What a page carries that wants to be found: nobody describes a letter to search engines. */
const MADE_PUBLIC =
  'link[rel="canonical"],link[rel="alternate"],meta[name="description"],meta[name="keywords"],meta[property^="og:"]';

type Declared = keyof typeof LEAST_PROSE | 'other';

/** `address` is the one really visited. Reads the page, never changes it. */
export function looksLikeArticle(page: Document, address: string = page.location?.href ?? ''): boolean {
  const place = readPlace(address);
  if (!place || !page.body) return false;
  const declared = readDeclaration(page);
  if (declared === 'other') return false;
  if (declared !== 'news' && (place.isOther || isKept(page))) return false;
  if (declared === 'none' && isPersonal(page)) return false;
  if (declared === 'news' && place.isOther && !place.hasSlug) return false;
  if (declared === 'none') {
    if (!place.hasSlug || !isDated(page, place.hasDay) || !page.querySelector('h1,h2')) return false;
    if (!place.hasDay && !page.querySelector(MADE_PUBLIC)) return false;
  }
  if (declared === 'maybe' && !place.hasSlug && !isDated(page, place.hasDay)) return false;
  return hasProse(page, LEAST_PROSE[declared], declared !== 'none');
}

interface Place {
  readonly isOther: boolean;
  /** The path names a thing rather than a section: many words, or a number of five figures. */
  readonly hasSlug: boolean;
  readonly hasDay: boolean;
}

/** Null where no article can be: another protocol, a private host, the front page. */
function readPlace(address: string): Place | null {
  const [, host = '', path = ''] = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(address) ?? [];
  const search = /\?[^#]*/.exec(address)?.[0] ?? '';
  if (host === '' || PRIVATE_HOST.test(host.toLowerCase())) return null;
  if (
    /^\/?(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path) &&
    !/[?&](?:p|id|article|story)=\d/.test(search)
  )
    return null;
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  return {
    isOther: OTHER_PATH.test(path.toLowerCase()) || /[?&](?:q|query|s|search)=/.test(search),
    hasSlug:
      last.split(/[-_]/).length >= 4 ||
      /\d{5}/.test(path) ||
      /[?&](?:p|id|article\w*|story\w*|news\w*)=\d{3}/.test(search),
    hasDay: /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])[/-]?(?:0?[1-9]|[12]\d|3[01])\b/.test(path),
  };
}

/** What the page says it is: in JSON-LD, Open Graph and microdata. */
function readDeclaration(page: Document): Declared {
  const types = readTypes(page);
  const openGraph = contentOf(page, 'og:type').toLowerCase();
  if (types.some((type) => NEWS.test(type)) || page.querySelector('[itemtype*="schema.org/NewsArticle" i]'))
    return 'news';
  const isArticle = openGraph === 'article' || openGraph === 'news' || types.some((type) => MAYBE_NEWS.test(type));
  const isDatedArticle = isArticle && contentOf(page, 'article:published_time') !== '';
  if (types.some((type) => OTHER.test(type) && !(isDatedArticle && BESIDE.test(type)))) return 'other';
  if (/^(?:product|profile|video\.|music\.|book$|game|place|restaurant)/.test(openGraph)) return 'other';
  if (isArticle) return isDatedArticle ? 'news' : 'maybe';
  return page.querySelector('[itemtype*="schema.org/Article" i],[itemtype*="schema.org/BlogPosting" i]')
    ? 'maybe'
    : 'none';
}

function contentOf(page: Document, name: string): string {
  return page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
}

/** Types of the page's own objects: those inside others (list items, publishers, videos) say nothing of the page. */
function readTypes(page: Document): string[] {
  const types: string[] = [];
  const add = (value: unknown, depth: number) => {
    if (depth > 3 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 50)) add(each, depth + 1);
      return;
    }
    const object = value as Record<string, unknown>;
    for (const type of [object['@type']].flat()) if (typeof type === 'string') types.push(type.replace(/^.*[/:]/, ''));
    add(object['@graph'], depth + 1);
    add(object.mainEntity, depth + 1);
  };
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    try {
      add(JSON.parse(source), 0);
    } catch {
      // Malformed, as templates make it: its first type is the outermost object's.
      const type = /"@type"\s*:\s*\[?\s*"([^"]{1,60})"/.exec(source)?.[1];
      if (type) types.push(type.replace(/^.*[/:]/, ''));
    }
  }
  return types;
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

function isDated(page: Document, hasDay: boolean): boolean {
  return (
    hasDay ||
    page.querySelector(
      'time,[itemprop="datePublished"],meta[property="article:published_time"],meta[name*="date" i],[class*="date" i],[class*="publish" i],[class*="timestamp" i]',
    ) !== null
  );
}

/**
 * Paragraphs of an article are neighbours; teasers, answers, reviews and captions stand each in a box of its own. So
 * prose is counted by parent (or by the parent's parent, where each paragraph is wrapped) and the largest decides.
 */
function hasProse(page: Document, least: number, isDeclared: boolean): boolean {
  const sums = new Map<Element, number>();
  const add = (element: Element | null, length: number): boolean => {
    if (!element || element === page.documentElement) return false;
    const sum = (sums.get(element) ?? 0) + length;
    sums.set(element, sum);
    return sum >= least && element.closest(BESIDE_TEXT) === null;
  };
  const paragraphs = page.querySelectorAll('p');
  for (let at = 0; at < paragraphs.length && at < MOST_PARAGRAPHS; at += 1) {
    const paragraph = paragraphs[at] as Element;
    const length = paragraph.textContent?.trim().length ?? 0;
    if (length < LONG_PARAGRAPH || linkedLength(paragraph) > length / 2 || isBesideItself(paragraph)) continue;
    const parent = paragraph.parentElement;
    if (add(parent, length)) return true;
    if (parent?.childElementCount === 1 && !isBesideItself(parent) && add(parent.parentElement, length)) return true;
  }
  // What declares nothing is searched for bare text only where it is cut by line breaks, as old pages are.
  return (isDeclared || page.querySelector('br') !== null) && hasBareProse(page, add);
}

const BESIDE_TEXT = 'aside,footer,nav,figcaption,[class*="comment" i],[id*="comment" i],[hidden]';

/** Without what is around it: that is looked up once, for the box whose text would decide. */
const isBesideItself = (element: Element): boolean =>
  /comment/i.test(`${element.getAttribute('class')} ${element.id}`) ||
  element.hasAttribute('hidden') ||
  /^(?:aside|footer|nav|figcaption)$/.test(element.localName);

/** The same for pages without paragraphs: text set right into boxes, cut by line breaks. */
function hasBareProse(page: Document, add: (element: Element | null, length: number) => boolean): boolean {
  const boxes = page.querySelectorAll('div,td,article,section,span');
  for (let at = 0; at < boxes.length && at < MOST_BOXES; at += 1) {
    const box = boxes[at] as Element;
    let own = 0;
    for (let node = box.firstChild; node; node = node.nextSibling) {
      const length = node.nodeType === 3 ? (node.nodeValue?.trim().length ?? 0) : 0;
      if (length >= LONG_PARAGRAPH / 2) own += length;
    }
    if (own < LONG_PARAGRAPH || isBesideItself(box)) continue;
    if (add(box, own) || add(box.parentElement, own)) return true;
  }
  return false;
}

function linkedLength(paragraph: Element): number {
  let sum = 0;
  for (const link of paragraph.querySelectorAll('a')) sum += link.textContent?.length ?? 0;
  return sum;
}
