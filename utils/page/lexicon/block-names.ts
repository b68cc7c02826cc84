/**
 * Names by which templates call the parts of a page that are not the article's body, as whole words of `class` and
 * `id` (see class-words.ts). Collected from default themes of common content systems (WordPress and newspaper themes,
 * Drupal, Blogger, Ghost, TYPO3), from advertising, recommendation and comment services' documentation, and from
 * microformats. A name alone never removes much: the pass that reads this table weighs it by the share of text.
 */
// biome-ignore format: a table
export const BLOCK_NAMES: Readonly<Record<string, readonly string[]>> = {
  caption: [
    'caption', 'captions', 'figcaption', 'wpcaption', 'imagecaption', 'photocaption', 'mediacaption', 'cutline', 'captiontext',
    'photocredit', 'imagecredit', 'mediacredit', 'credits', 'copyrightinfo', 'imgcaption', 'piccaption', 'bildunterschrift',
    'bildtext', 'credit', 'photographer', 'slideshow', 'gallery', 'galleries', 'carousel', 'photogallery', 'lightbox', 'slider',
  ],
  related: [
    'related', 'relatedposts', 'relatedarticles', 'relatedcontent', 'relatedlinks', 'relatednews', 'recommended', 'recommendation',
    'recommendations', 'readmore', 'readnext', 'alsoread', 'seealso', 'morestories', 'morenews', 'morefrom', 'moreon', 'mostread',
    'mostpopular', 'mostviewed', 'popularposts', 'trending', 'outbrain', 'taboola', 'zergnet', 'revcontent', 'mgid', 'upnext', 'nextup',
    'nextarticle', 'prevnext', 'relatedstories', 'relatedtopics', 'linkbox', 'inlinelink', 'internallink', 'crosslink',
    'crosslinks', 'latestnews', 'latest', 'storypackage', 'promo', 'promobox', 'promotion', 'callout', 'dontmiss',
  ],
  comments: ['comments', 'commentlist', 'comment', 'disqus', 'respond', 'discussion', 'livefyre', 'viafoura', 'coral', 'kommentare'],
  share: [
    'share', 'shares', 'sharing', 'sharebar', 'sharebuttons', 'sharetools', 'social', 'socialmedia', 'socialshare', 'socialbar',
    'sharedaddy', 'addthis', 'addtoany', 'sharethis', 'shariff', 'followus', 'articletools', 'storytools', 'toolbar', 'tools',
  ],
  newsletter: [
    'newsletter', 'newslettersignup', 'signup', 'subscribe', 'subscription', 'emailsignup', 'mailchimp', 'optin', 'mailinglist',
  ],
  author: [
    'authorbio', 'authorbox', 'authorinfo', 'aboutauthor', 'abouttheauthor', 'bio', 'biography', 'authordescription', 'byline',
    'bylines', 'authorcard', 'authorprofile', 'authormeta', 'articleauthor', 'postauthor', 'entryauthor', 'writer', 'contributors',
  ],
  navigation: [
    'breadcrumb', 'breadcrumbs', 'crumbs', 'nav', 'navbar', 'navigation', 'menu', 'mainmenu', 'submenu', 'pagination', 'pager',
    'skiplink', 'skiplinks', 'skip', 'masthead', 'topbar', 'sitenav', 'sitefooter', 'siteheader', 'toc', 'tableofcontents', 'jumplinks',
  ],
  ads: [
    'ad', 'ads', 'adv', 'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'adunit', 'sponsored', 'sponsor', 'dfp', 'banner',
    'anzeige', 'werbung', 'publicidad', 'pubblicita', 'adlabel', 'admarker',
  ],
  tags: ['tags', 'taglist', 'tagcloud', 'posttags', 'articletags', 'keywords', 'topics', 'posttagslist', 'catlinks', 'tagslinks', 'filedunder'],
  meta: [
    'timestamp', 'entrymeta', 'postmeta', 'articlemeta', 'postinfo', 'metainfo', 'articleinfo', 'postdate', 'entrydate', 'pubdate',
    'publishdate', 'publisheddate', 'articledate', 'dateline', 'datetime', 'readingtime', 'readtime', 'timetoread', 'postviews',
    'viewcount', 'entryfooter', 'postfooter', 'articlefooter',
  ],
  legal: ['copyright', 'disclaimer', 'cookie', 'cookies', 'cookiebanner', 'gdpr', 'consent', 'legal', 'imprint'],
  paywall: ['paywall', 'regwall', 'piano', 'meteredcontent', 'subscribewall', 'loginwall'],
  summary: [
    'standfirst', 'dek', 'deck', 'subtitle', 'subheadline', 'subhead', 'subheading', 'kicker', 'eyebrow', 'strapline', 'articlesummary',
    'excerpt', 'tagline', 'keypoints', 'highlights', 'subtitulo', 'bajada', 'copete', 'chapo',
  ],
  quoted: ['clicktotweet', 'ctt', 'tweetthis', 'bettertweet', 'tooltip', 'tooltips', 'popover', 'rollover'],
  hidden: ['hidden', 'hide', 'visuallyhidden', 'sronly', 'screenreadertext', 'screenreader', 'offscreen', 'printonly', 'noscript', 'nodisplay'],
  widget: ['widget', 'widgets', 'sidebar', 'siderail', 'rightrail', 'modal', 'popup', 'overlay', 'poll', 'quiz', 'stickybar', 'infobox'],
};
