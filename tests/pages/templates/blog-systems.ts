/** Articles as the systems print them that small outlets install: blogs, content systems, newsletters. */

import { dayOf, dayPath, each, htmlPage, jsonLd, metas, type Template, teasers, writtenDay } from '../markup.ts';
import { CORRECTION } from '../more-stories.ts';

const commentForm =
  '<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form id="commentform" action="/wp-comments-post.php" method="post"><p class="comment-notes">Your email address will not be published. Required fields are marked *</p><textarea id="comment" name="comment"></textarea><input name="author" type="text"><input name="email" type="email"><input name="url" type="url"><input name="wp-comment-cookies-consent" type="checkbox"></form></div>';

export const BLOG_SYSTEMS: Readonly<Record<string, Template>> = {
  'blog, classic theme, nothing declared': (story) => ({
    address: `https://harbourwatch.example/${dayPath(story).slice(0, 7)}/${story.slug}/`,
    html: htmlPage(
      `<title>${story.title} – Harbour Watch</title><link rel="pingback" href="/xmlrpc.php"><link rel="alternate" type="application/rss+xml" title="Harbour Watch" href="/feed/"><link rel="shortlink" href="/?p=2114"><meta name="generator" content="WordPress 4.9.8">`,
      `<body class="post-template-default single single-post postid-2114"><div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Harbour Watch</a></p><p class="site-description">News from the mole</p></header><div id="primary" class="content-area has-side"><main class="site-main" id="main"><article id="post-2114" class="post-2114 post type-post status-publish format-standard hentry category-coast"><header class="entry-header"><h1 class="entry-title">${story.title}</h1></header><div class="entry-content">${each(story.paragraphs, '<p>', '</p>')}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=x">X</a></li></ul></div></div><footer class="entry-footer"><span class="byline"><span class="author vcard"><a class="url fn n" href="/author/x/">${story.author}</a></span></span><span class="posted-on"><a href="#" rel="bookmark"><time class="entry-date published" datetime="${story.published}">${writtenDay(story)}</time></a></span></footer></article><div id="comments" class="comments-area"><ol class="comment-list"><li class="comment"><div class="comment-content"><p>I live two streets from there and have never seen anything like it, and I have seen a good deal.</p></div></li></ol>${commentForm}</div></main></div><aside id="secondary" class="sidebar widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/a">Seals are back</a></li></ul></section></aside></div></body>`,
    ),
  }),
  'blog, block theme, graph of an SEO plug-in': (story) => ({
    address: `https://thekolnarian.example/${story.slug}/`,
    html: htmlPage(
      `<title>${story.title} - The Kolnarian</title>${metas({ 'og:locale': 'en_GB', 'og:type': 'article', 'og:title': `${story.title} - The Kolnarian`, 'og:site_name': 'The Kolnarian', 'article:published_time': story.published, author: story.author, 'twitter:label1': 'Written by' })}${jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: story.title, datePublished: story.published }, { '@type': 'ImageObject' }, { '@type': 'BreadcrumbList', itemListElement: [] }, { '@type': 'WebSite', name: 'The Kolnarian' }, { '@type': 'Person', name: story.author }] })}`,
      `<body class="wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">The Kolnarian</a></p></header><main class="wp-block-group is-layout-flow"><div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">${story.title}</h1><div class="wp-block-post-date"><time datetime="${story.published}">${writtenDay(story)}</time></div></div><div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained">${each(story.paragraphs, '<p>', '</p>')}</div></main><footer class="wp-block-template-part"><p>Proudly made with a block theme</p></footer></div></body>`,
    ),
  }),
  'newspaper theme of a blog system': (story) => ({
    address: `https://virrtimes.example/${story.slug}/`,
    html: htmlPage(
      `<title>${story.title} | Virr Times</title>${metas({ 'og:type': 'article', 'og:title': story.title, 'article:published_time': story.published })}`,
      `<body class="post-template-default single td-standard-pack"><div class="td-main-content-wrap"><div class="td-crumb-container"><div class="entry-crumbs"><a href="/">Home</a> <a href="/news">News</a></div></div><article class="post" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><h1 class="entry-title">${story.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name">By <a href="/author/x">${story.author}</a></div><span class="td-post-date"><time class="td-module-date entry-date updated" datetime="${story.published}">${writtenDay(story)}</time></span><div class="td-post-views">411</div></div></div><div class="td-post-content tagdiv-type">${story.paragraphs.map((text, index) => `<p>${text}</p>${index === 1 ? '<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>' : ''}`).join('')}</div><footer><div class="td-block-title">RELATED ARTICLES</div>${teasers(3)}</footer></article></div></body>`,
    ),
  }),
  'content management with fields': (story) => ({
    address: `https://www.oberlindradio.example/news/${story.slug}`,
    html: htmlPage(
      `<meta name="Generator" content="Drupal 9 (https://www.drupal.org)"><link rel="canonical" href="https://www.oberlindradio.example/news/${story.slug}"><link rel="shortlink" href="/node/48213"><meta name="description" content="${story.standfirst}"><title>${story.title} | Oberlind Radio</title>`,
      `<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden skip-link">Go to the article</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header">Oberlind Radio</div></header><main role="main"><div class="layout-content"><div class="region region-content"><h1 class="page-header"><span>${story.title}</span></h1><article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span>${story.author}</span> on <span>${writtenDay(story)} - 14:20</span></div></footer><div class="node__content"><div class="field field--name-field-image field--type-image"><img src="q.jpg" alt="The quay"></div><div class="text-formatted field field--label-hidden field--name-body field--type-text-with-summary field__item clearfix">${each(story.paragraphs, '<p>', '</p>')}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/tags/coast">Coast</a></div></div></div></article></div></div></main></div></div></body>`,
    ),
  }),
  'old content management with an info list': (story) => ({
    address: `https://gemeinde-blick.example/index.php/news/412-${story.slug}`,
    html: htmlPage(
      `<base href="https://gemeinde-blick.example/index.php/news/412-${story.slug}"><meta name="generator" content="Joomla! - Open Source Content Management"><meta name="author" content="${story.author}"><title>${story.title}</title>`,
      `<body class="site com_content view-article"><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h2 itemprop="headline">${story.title}</h2></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by <span itemprop="name">${story.author}</span></dd><dd class="published"><time datetime="${story.published}" itemprop="datePublished">Published: ${writtenDay(story)}</time></dd><dd class="hits">Hits: 381</dd></dl><div itemprop="articleBody">${each(story.paragraphs, '<p>', '</p>')}</div><ul class="pager pagenav"><li class="previous"><a href="/a">Prev</a></li></ul></div></body>`,
    ),
  }),
  'hosted blog with line breaks': (story) => ({
    address: `https://talesfromthequay.example/${dayPath(story).slice(0, 7)}/${story.slug.slice(0, 22)}.html`,
    html: htmlPage(
      `<title>Tales from the Quay: ${story.title}</title><meta content="blogger" name="generator"><link rel="alternate" type="application/atom+xml" href="/feeds/posts/default">${metas({ 'og:url': 'https://talesfromthequay.example/', 'og:title': story.title })}`,
      `<body><div class="body-fauxcolumns"></div><div class="content"><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${writtenDay(story)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${story.title}</h3><div class="post-body entry-content" itemprop="description articleBody">${each(story.paragraphs, '', '<br /><br />')}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">${story.author}</span></span> <span class="post-timestamp">at <abbr class="published" title="${story.published}">6:20 PM</abbr></span></div></div></div></div></div></div></div></div></div></body>`,
    ),
  }),
  'publishing system for members': (story) => ({
    address: `https://www.thesounding.example/${story.slug}/`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:site_name': 'The Sounding', 'og:type': 'article', 'og:title': story.title, 'article:published_time': story.published })}${jsonLd({ '@context': 'https://schema.org', '@type': 'Article', headline: story.title, datePublished: story.published, author: { '@type': 'Person', name: story.author } })}<meta name="generator" content="Ghost 5.79">`,
      `<body class="post-template"><div class="viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-button" data-portal="signup">Subscribe</a></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><h1 class="gh-article-title is-title">${story.title}</h1><p class="gh-article-excerpt is-body">${story.standfirst}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/x/">${story.author}</a></h4><time class="gh-article-meta-date" datetime="${dayOf(story)}">${writtenDay(story)}</time><span>— 4 min read</span></div></header><section class="gh-content gh-canvas is-body">${each(story.paragraphs, '<p>', '</p>')}<div class="kg-card kg-signup-card"><h2>Get The Sounding in your inbox</h2><form><input type="email" placeholder="Your email"><button>Subscribe</button></form></div></section></article><div class="gh-comments"><div id="ghost-comments-root"></div></div></main></div></body>`,
    ),
  }),
  'newsletter on the web': (story) => ({
    address: `https://lowwater.letters.example/p/${story.slug}`,
    html: htmlPage(
      `<title>${story.title} - by ${story.author}</title>${metas({ 'og:type': 'article', 'og:title': story.title })}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.published, isAccessibleForFree: true, author: [{ '@type': 'Person', name: story.author }] })}`,
      `<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><button>Subscribe</button><button>Sign in</button></div><div class="container"><article class="newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 class="post-title published">${story.title}</h1><h3 class="subtitle">${story.standfirst}</h3><div class="meta-EgzBVA">${writtenDay(story, 'en-US', 'short')}</div></div><div class="available-content"><div dir="auto" class="body markup">${each(story.paragraphs, '<p><span>', '</span></p>')}<div class="subscription-widget-wrap"><div class="preamble"><p class="cta-caption">Low Water is free to read. To receive new letters and support my work, consider becoming a subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" name="email"></form></div></div></div></article></div></div></div></body>`,
    ),
  }),
  'site builder with spans in paragraphs': (story) => ({
    address: `https://www.weirvalleypost.example/post/${story.slug}`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article', 'og:title': story.title, 'article:published_time': story.published })}<link rel="canonical" href="https://www.weirvalleypost.example/post/${story.slug}">`,
      `<body><div id="SITE_CONTAINER"><div class="_2Hij5 _3bcaz"><div data-hook="post"><div class="VtlUqv"><ul><li>${story.author}</li><li><span data-hook="time-ago" class="time-ago">${writtenDay(story, 'en-US', 'short')}</span></li><li>2 min read</li></ul></div><h1 data-hook="post-title" class="_2Mcyh"><span>${story.title}</span></h1><div data-hook="rcv-block1"><div class="z6hDm">${story.paragraphs.map((text) => `<div><p class="pcQbi" dir="auto"><span><span>${text}</span></span></p></div><div type="empty-line"><div class="mlzpP"><br></div></div>`).join('')}</div></div></div></div></div></body>`,
    ),
  }),
  'notice of correction': () => ({
    address: `https://dailyfathom.example/corrections/2024/03/09/${CORRECTION.slug}`,
    html: htmlPage(
      `<title>${CORRECTION.title} - Daily Fathom</title>${metas({ 'og:type': 'article', 'article:published_time': CORRECTION.published })}`,
      `<body><div class="site"><article><h1>${CORRECTION.title}</h1><div class="byline">${CORRECTION.author} · <time datetime="${CORRECTION.published}">${writtenDay(CORRECTION)}</time></div>${each(CORRECTION.paragraphs, '<p>', '</p>')}</article></div></body>`,
    ),
    story: CORRECTION,
  }),
};
