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
  'originalpublicationdate',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'dateposted',
  'release_date',
  'iso-8601-publish-date',
];

/** Names that some systems give to the day of publication, others to that of the last change or of the request. */
export const DOUBTFUL_META = ['date', 'dc.date', 'dcterms.date', 'displaydate', 'created', 'article.created'];

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

/** A label that says a date is one of change, in the languages of the outlets that the catalogue knows and some more. */
export const MODIFIED_LABEL =
  /(?<![\p{L}])(?:updated?|modified|modification|edited|corrected|last (?:changed|reviewed)|aktualisiert|geändert|zuletzt|mis à jour|mise à jour|modifié|actualizad[oa]|modificad[oa]|aggiornat[oa]|aggiornamento|atualizad[oa]|bijgewerkt|gewijzigd|güncelle\p{L}*|uppdatera[dt]|oppdatert|opdateret|aktualizacja|zaktualizowano|обновлено|изменено|تحديث)(?![\p{L}])|수정|업데이트|更新|अपडेट/iu;

/** A label that says a date is of something else: a member's account, a birth, an event, the page's request. */
export const OTHER_LABEL =
  /(?<![\p{L}])(?:registered|registriert|joined|member since|mitglied seit|inscrit|born|geboren|né le|expires?|deadline|event date|start date|accessed|retrieved|current time|aktuelle zeit)(?![\p{L}])/iu;

/** A label that says a date is one of publication. */
export const PUBLISHED_LABEL =
  /(?<![\p{L}])(?:published|posted|publish(?:ed)? (?:on|date)|first published|original(?:ly)?|created|released|(?:erst)?veröffentlicht|erschienen|erstellt|online seit|stand|publié|mise? en ligne|publicado|publicación|pubblicato|publicatie|gepubliceerd|opublikowano|yayın\w*|publicera[dt]|publisert|udgivet|опубликовано|نشر|date|datum)(?![\p{L}])|입력|등록|公開|配信|发布|發布|प्रकाशित/iu;

/** A label that tells the first of several publications: the others may be states of the text ("Stand", "Published"). */
export const FIRST_LABEL =
  /(?<![\p{L}])(?:(?:first|originally) (?:published|posted)|original(?:ly)? publication|erstveröffentlicht|zuerst (?:veröffentlicht|erschienen)|première publication|publicado originalmente|primera publicación)(?![\p{L}])/iu;

/** Whole words in `class` and `id` of an element that holds the page's date. */
export const DATE_NAMES = new Set(
  'date datetime dateline datum timestamp published pubdate publication posted postdate postedon dtpublished fecha data created meta metadata postmeta entrymeta entrydate articledate publishdate publishdate publishedon submitted authored timedata newsdate releasedate blogdate datepublished'.split(
    ' ',
  ),
);

/** Parts of a page whose dates belong to something else than its article. */
export const OTHER_DATES =
  'nav,aside,[role="complementary"],[role="navigation"],[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="sidebar" i],[id*="sidebar" i],[class*="recommend" i],[class*="teaser" i],[class*="copyright" i],[class*="widget" i]:not(.Blog),[class*="most-read" i],[class*="trending" i]';

/** The site's own head, where today's date stands: no date of an article, unless its headline is in there too. */
export const SITE_HEAD =
  'header,[role="banner"],[class*="site-header" i],[class*="masthead" i],[class*="top-bar" i],[class*="topbar" i],[class*="today" i]';

/** Attributes by which scripts keep the moment of publication for elements that they fill in later. */
export const STAMPED = [
  'data-timestamp',
  'data-datetime',
  'data-published',
  'data-publish-date',
  'data-date-published',
  'data-published-at',
  'data-publishtime',
  'data-publish-time',
  'data-pubdate',
];
