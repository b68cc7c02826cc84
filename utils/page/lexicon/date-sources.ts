/**
 * Where pages keep their dates. Meta names are from the Open Graph and Dublin Core vocabularies and from the
 * documentation of Parse.ly, Sailthru, Chartbeat, Swiftype, Google Scholar and several CMS; words from many templates.
 */

/** `name`, `property` or `itemprop` of meta elements, lower case, best first. */
export const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.available',
  'dc.date.available',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'article.published',
  'article_date_original',
  'article:publication_date',
  'publication_date',
  'publicationdate',
  'publication-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_date',
  'published-date',
  'publisheddate',
  'published_time',
  'published_at',
  'publishtime',
  'pubdate',
  'pub_date',
  'pub-date',
  'datecreated',
  'date.created',
  'date_created',
  'created',
  'originalpublicationdate',
  'article.created',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'dateposted',
  'release_date',
  'iso-8601-publish-date',
  'gentime',
  'displaydate',
  'date',
];

export const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'modified_time',
  'moddate',
  'updated_time',
  'revision_date',
];

/** A label that says a date is one of change. English, German, French, Spanish, Italian, Portuguese, Dutch. */
export const MODIFIED_LABEL =
  /\b(?:updated?|modified|modification|edited|corrected|last (?:changed|reviewed)|aktualisiert|geändert|zuletzt|mis à jour|mise à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|aggiornamento|atualizad[oa]|bijgewerkt|gewijzigd|güncelle\w*)\b/iu;

/** A label that says a date is one of publication. */
export const PUBLISHED_LABEL =
  /\b(?:published|posted|publish(?:ed)? (?:on|date)|first published|created|released|veröffentlicht|erstellt|publié|publicado|publicación|pubblicato|publicatie|gepubliceerd|opublikowano|yayın\w*|date)\b/iu;

/** Whole words in `class` and `id` of an element that holds the page's date. */
export const DATE_NAMES = new Set([
  'date',
  'datetime',
  'dateline',
  'datum',
  'time',
  'timestamp',
  'published',
  'publish',
  'pubdate',
  'publication',
  'posted',
  'postdate',
  'postedon',
  'dtpublished',
  'fecha',
  'data',
  'zeit',
  'created',
  'meta',
  'byline',
  'info',
  'postmeta',
  'articledate',
  'publishdate',
  'publishedon',
  'submitted',
  'release',
  'day',
  'time',
  'updated',
  'modified',
  'autor',
  'author',
]);

/** Parts of a page whose dates belong to something else than its article. */
export const OTHER_DATES =
  'nav,aside,[role="complementary"],[role="navigation"],[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="sidebar" i],[id*="sidebar" i],[class*="recommend" i],[class*="teaser" i],[class*="copyright" i],[class*="widget" i],[class*="most-read" i],[class*="trending" i]';
