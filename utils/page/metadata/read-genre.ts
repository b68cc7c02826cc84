/** What kind of article a page says it is: a report, somebody's opinion, a running blog, a notice of correction. */
import type { Genre } from '../../engine/types.ts';
import { textOf, typesOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** Section names and address parts of opinion pages. */
const OPINION =
  /^(?:opinions?|op-?ed|editorials?|leaders?|comment|commentary|commentisfree|columns?|columnists?|letters?(?: to the editor)?|perspectives?|viewpoints?|voices|meinung|kommentar|tribune|debats|opini[oó]n|opinione|opiniao)$/i;
const LIVE_ADDRESS = /\/(?:live|live-?blog|live-?updates?|liveticker|live-?news)(?:[/-]|$)|-live(?:-|$)|\/live\//i;
const CORRECTION_TITLE =
  /^(?:corrections?|clarifications?|errat(?:um|a)|corrections? and clarifications?)\b\s*(?:[:—–-]|$)/i;
const OPINION_TITLE =
  /^(?:opinion|editorial|commentary|op-?ed|column|letters?(?: to the editor)?|guest essay)\s*[:|—–]/i;

/** Undefined where the page says nothing: taken for a report. */
export function readGenre(facts: PageFacts, title: string): Genre | undefined {
  const types = facts.articleObject ? typesOf(facts.articleObject) : [];
  const path = pathOf(facts.url);
  const isLive =
    types.includes('LiveBlogPosting') ||
    facts.objects.some((object) => typesOf(object).includes('LiveBlogPosting')) ||
    LIVE_ADDRESS.test(path);
  if (isLive) return 'live';
  if (CORRECTION_TITLE.test(title)) return 'correction';
  const sections = [
    textOf(facts.articleObject?.articleSection),
    metaOf(facts, 'article:section', 'section', 'parsely-section'),
    textOf(facts.articleObject?.genre),
    ...path.split('/'),
  ];
  const isOpinion =
    types.includes('OpinionNewsArticle') ||
    metaOf(facts, 'article:opinion', 'og:article:opinion') === 'true' ||
    OPINION_TITLE.test(title) ||
    sections.some((section) => section !== null && OPINION.test(section.trim()));
  if (isOpinion) return 'opinion';
  return types.length > 0 ? 'report' : undefined;
}

function pathOf(url: string | null): string {
  try {
    return url ? new URL(url).pathname : '';
  } catch {
    return '';
  }
}
