/** What a page says it is: in JSON-LD, Open Graph, microdata and RDFa. */

/** Schema.org types of a news article; see https://schema.org/NewsArticle. */
const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
const MAYBE_NEWS = /^(?:Article|BlogPosting|SatiricalArticle)$/;
/** What a page is instead, when that is what it is about. */
const OTHER =
  /^(?:Product\w*|Offer|(?!Web|Item)\w+Page|DiscussionForumPosting|SocialMediaPosting|TechArticle|APIReference|HowTo|\w*ScholarlyArticle|Dataset|Legislation|Book|Chapter|PodcastEpisode|Quiz|\w+Gallery|JobPosting|RealEstateListing|Recipe|\w*Event|SoftwareApplication|Course)$/;
/** Of these, what stands beside articles too: dates of concerts, offers of the day. */
const BESIDE = /^(?:Offer|\w*Event|Course|SoftwareApplication|\w+Gallery|PodcastEpisode|Book|Quiz|HowTo)$/;

const LARGEST_SCRIPT = 300_000; // characters
const MOST_SCRIPTS = 12;

/** 'news': a report with a day; 'maybe': some article; 'other': surely something else. */
export type Declared = 'news' | 'maybe' | 'none' | 'other';

export function readDeclaration(page: Document): Declared {
  const { types, isDated } = readObjects(page);
  const openGraph = contentOf(page, 'og:type').toLowerCase();
  if (types.some((type) => NEWS.test(type)) || page.querySelector(inMarkup('NewsArticle'))) return 'news';
  const isArticle = openGraph === 'article' || openGraph === 'news' || types.some((type) => MAYBE_NEWS.test(type));
  const isDatedArticle = isArticle && (isDated || contentOf(page, 'article:published_time') !== '');
  if (types.some((type) => OTHER.test(type) && !(isDatedArticle && BESIDE.test(type)))) return 'other';
  if (/^(?:product|profile|video\.|music\.|book$|game|place|restaurant)/.test(openGraph)) return 'other';
  if (contentOf(page, 'citation_journal_title') !== '') return 'other';
  if (isDatedArticle) return 'news';
  // Plug-ins of blogs call every page an article, but give only posts a day of publication.
  if (isArticle) return contentOf(page, 'article:modified_time') === '' ? 'maybe' : 'none';
  return page.querySelector(`${inMarkup('Article')},${inMarkup('BlogPosting')}`) ? 'maybe' : 'none';
}

const inMarkup = (type: string): string =>
  `[itemtype*="schema.org/${type}" i],[typeof~="${type}"],[typeof$=":${type}"]`;

/** Content of the first meta element of that name; empty where there is none. */
export function contentOf(page: Document, name: string): string {
  return page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
}

/**
 * Types of the page's own objects, and whether an article among them is dated: objects inside others (list items,
 * publishers, videos) say nothing of the page.
 */
function readObjects(page: Document): { types: readonly string[]; isDated: boolean } {
  const types: string[] = [];
  let isDated = false;
  const add = (value: unknown, depth: number) => {
    if (depth > 3 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 50)) add(each, depth + 1);
      return;
    }
    const object = value as Record<string, unknown>;
    for (const type of [object['@type']].flat()) {
      if (typeof type !== 'string') continue;
      const name = type.replace(/^.*[/:]/, '');
      types.push(name);
      if (MAYBE_NEWS.test(name) && typeof object.datePublished === 'string') isDated = true;
    }
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
  return { types, isDated };
}
