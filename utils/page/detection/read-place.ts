/** What an address tells of its page before the page is looked at: private, a list, a shop, or the name of a thing. */

/** Host labels of services where people read their own affairs, not the news. */
const PRIVATE_HOST =
  /(?:^|[.-])(?:web)?(?:mail|inbox|bank|banking|ebanking|netbanking|login|signin|auth|sso|accounts?|secure|checkout|calendar|drive|admin|intranet|portal|wallet|billing|payments?|my|app)(?:[.-]|$)/;
/** Host labels of what stands beside an outlet's or a company's news: help, talk, shops. */
const OTHER_HOST =
  /^(?:docs?|support|help|learn|developers?|dev|wiki|kb|forums?|community|boards|lists|status|jobs|careers|shop|store|maps|play|translate)\./;
/** Path segments of pages that ask for something, list something, sell something or teach something. */
const OTHER_PATH =
  /\/(?:log-?(?:in|on)|sign-?(?:in|up)|regist(?:er|ration)|password|accounts?|profile|settings|cart|basket|checkout|orders?|inbox|mail|compose|messages|search|suche|recherche|tags?|tagged|categor(?:y|ies)|kategorie|topics?|sections?|authors?|galler(?:y|ies)|photos?|pictures|slideshows?|forums?|threads?|products?|shop|store|doc(?:s|umentation)?|wiki|contact|subscribe|donate|faq|help|support|jobs|careers|archives?|page|legal|guides?|guidance|tutorials?|courses?|lyrics|dictionary|thesaurus|releases|changelog|pricing|quiz|puzzles|tv-guide)(?:[/.]|$)/;
/** Names of pages that every site has and nobody publishes: what we do with data, who we are. */
const STANDING_PAGE =
  /\/(?:[\w-]*(?:privacy|cookies?|data-protection|standards|corrections|ethics|editorial|comments?)[\w-]*-(?:policy|notice|statement|settings)|terms-(?:and-conditions|of-(?:use|service|sale))|about(?:-us(?:-[\w-]+)?)?(?=\/?$)|code-of-(?:conduct|ethics)|datenschutz\w*|impressum|mentions-legales|aviso-legal|politica-de-(?:privacidad|cookies))(?:[-/.]|$)/;
/** Sections that news stands in, in the languages that the rest of the project knows. */
const NEWS_PATH =
  /\/(?:news|articles?|story|stories|world|politics|nation(?:al)?|regional?|local|nachrichten|artikel|lokales|politik|actualites?|politique|noticias?|nacional|notizie|cronaca)(?:[/.]|$)/;

const DAY = String.raw`\/(?:19|20)\d\d(?:(?:\/[A-Za-z][A-Za-z_-]{2,20})?[/-](?:0?[1-9]|1[012])[/-](?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|1[012])(?:0[1-9]|[12]\d|3[01]))\b`;
const DAY_IN_PATH = new RegExp(DAY);
/** A day alone is the address of the day's archive. */
const DAY_AND_MORE = new RegExp(String.raw`${DAY}[/_-]*\w`);

export interface Place {
  readonly isOther: boolean;
  /** The path names a thing rather than a section: many words, a number of five figures, what stands under a day. */
  readonly hasSlug: boolean;
  readonly hasDay: boolean;
  /** Stands in a section of news. */
  readonly isNews: boolean;
}

/** Null where no article can be: another protocol, a private host, the front page. */
export function readPlace(address: string): Place | null {
  const [, host = '', path = ''] = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(address) ?? [];
  const search = /\?[^#]*/.exec(address)?.[0] ?? '';
  if (host === '' || PRIVATE_HOST.test(host.toLowerCase())) return null;
  if (
    /^\/?(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path) &&
    !/[?&](?:p|id|article|story)=\d/.test(search)
  )
    return null;
  const lower = path.toLowerCase();
  const isNews = NEWS_PATH.test(lower);
  // Below a section of news three words or a smaller number are enough.
  const words = isNews ? 3 : 4;
  return {
    isOther:
      OTHER_HOST.test(host.toLowerCase()) ||
      OTHER_PATH.test(lower) ||
      STANDING_PAGE.test(lower) ||
      /[?&](?:q|query|s|search)=/.test(search),
    hasSlug:
      path.split('/').some((segment) => segment.split(/[-_]/).length >= words) ||
      (isNews ? /\d{5}|\/(?!(?:19|20)\d\d(?:\/|$))\d{4}(?:\/|$)/ : /\d{5}/).test(path) ||
      DAY_AND_MORE.test(path) ||
      /[?&](?:p|id|idx|no|nr|article\w*|story\w*|news\w*)=\d{3}/.test(search),
    hasDay: DAY_IN_PATH.test(path),
    isNews,
  };
}
