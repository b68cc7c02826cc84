/** Articles whose markup is not what one expects: no paragraphs, no metadata, wrong types, shadow roots, tables. */
import {
  dayOf,
  dayPath,
  each,
  htmlPage,
  jsonLd,
  menu,
  metas,
  newsArticle,
  type Template,
  teasers,
  writtenDay,
} from '../markup.ts';

export const ODD_MARKUP: Readonly<Record<string, Template>> = {
  'app with text in boxes': (story) => ({
    address: `https://www.undertow.example/a/${story.slug}-44718`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article', 'og:title': story.title, 'article:published_time': story.published })}`,
      `<body><div id="__next"><div class="css-1x2y3z"><div class="css-9f0a1b"><div class="css-h1-7c">${story.title}</div><div class="css-meta-2d">${writtenDay(story)}</div>${each(story.paragraphs, '<div class="sc-bdnylx css-p-55"><span>', '</span></div>')}</div><div class="css-rail">${teasers(4)}</div></div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { article: { title: story.title, publishedAt: story.published } } } })}</script></body>`,
    ),
  }),
  'app that declares nothing but its state': (story) => ({
    address: `https://undertow-local.example/stories/${story.slug}`,
    html: htmlPage(
      `<title>${story.title} · Undertow Local</title><meta name="viewport" content="width=device-width"><meta name="description" content="${story.standfirst}">`,
      `<body><div id="root"><div class="app"><div class="story"><h1>${story.title}</h1><div class="story-date">${writtenDay(story)}</div><div class="story-body">${each(story.paragraphs, '<div class="para">', '</div>')}</div></div></div></div><script>window.__STATE__ = ${JSON.stringify({ story: { id: 311, publishedAt: story.published } })}</script></body>`,
    ),
  }),
  'each paragraph a custom element': (story) => ({
    address: `https://www.newsloom.example/world/${story.slug}/`,
    html: htmlPage(
      `<title>${story.title}</title>${jsonLd(newsArticle(story, 'Newsloom'))}`,
      `<body><nl-page><nl-headline><h1>${story.title}</h1></nl-headline><nl-body>${each(story.paragraphs, '<nl-paragraph>', '</nl-paragraph>')}</nl-body></nl-page></body>`,
    ),
  }),
  'inside a shadow root': (story) => ({
    address: `https://www.portalnow.example/en-xx/news/other/${story.slug}/ar-BB1jlq2x`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article', 'og:title': story.title })}${jsonLd(newsArticle(story, 'Portal Now'))}`,
      `<body><entry-point><template shadowrootmode="open"><div class="root"><article-page><template shadowrootmode="open"><h1>${story.title}</h1><div class="article-body">${each(story.paragraphs, '<p>', '</p>')}</div></template></article-page></div></template></entry-point></body>`,
    ),
  }),
  'laid out in tables': (story) => ({
    address: `http://www.oldharbour.example/archiv/${dayPath(story)}/a0123.htm`,
    html: `<HTML><HEAD><TITLE>Old Harbour Gazette: ${story.title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=2><IMG SRC=logo.gif ALT="Old Harbour Gazette"></TD></TR><TR><TD WIDTH=150 VALIGN=top><FONT SIZE=2><A HREF=/>Start</A><BR><A HREF=/coast.htm>Coast</A><BR><A HREF=/sport.htm>Sport</A></FONT></TD><TD WIDTH=610><FONT SIZE=5><B>${story.title}</B></FONT><BR><FONT SIZE=2>${writtenDay(story)}</FONT>${each(story.paragraphs, '<P><FONT FACE=Arial SIZE=2>', '</FONT>')}<P><FONT SIZE=1>© Old Harbour Gazette</FONT></TD></TR></TABLE></BODY></HTML>`,
  }),
  'cut by line breaks, nothing declared': (story) => ({
    address: `http://villagevoice-online.example/news.php?id=20481`,
    html: htmlPage(
      `<title>Village Voice Online - ${story.title}</title><meta name="keywords" content="village, news">`,
      `<body><div id="container"><div id="menu">${menu('News', 'Clubs')}</div><div id="content"><h2>${story.title}</h2><small class="date">${writtenDay(story)}</small><br><br>${each(story.paragraphs, '', '<br><br>')}<a href="javascript:history.back()">Back</a></div></div></body>`,
    ),
  }),
  'each paragraph in a section': (story) => ({
    address: `https://slowstory.example/features/${story.slug}`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article', 'article:published_time': story.published })}`,
      `<body><main><header><h1>${story.title}</h1></header>${story.paragraphs.map((text, index) => `<section class="scene" id="s${index}"><div class="scene-inner"><p>${text}</p></div></section>`).join('')}</main></body>`,
    ),
  }),
  'in items of a list': (story) => ({
    address: `https://fivethings.example/morning/${story.slug}`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article', 'article:published_time': story.published })}`,
      `<body><main><h1>${story.title}</h1><ol class="things">${each(story.paragraphs, '<li>', '</li>')}</ol></main></body>`,
    ),
  }),
  'only microdata': (story) => ({
    address: `https://hartlow-echo.example/n/${story.slug}`,
    html: htmlPage(
      `<title>${story.title}</title>`,
      `<body><main itemscope itemtype="http://schema.org/NewsArticle"><link itemprop="mainEntityOfPage" href="/n/${story.slug}"><h1 itemprop="headline">${story.title}</h1><span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${story.author}</span></span><meta itemprop="datePublished" content="${story.published}"><div itemprop="articleBody">${each(story.paragraphs, '<p>', '</p>')}</div></main></body>`,
    ),
  }),
  'only RDFa': (story) => ({
    address: `https://www.publicrecord.example/en/${story.slug}`,
    html: htmlPage(
      `<title>${story.title}</title>`,
      `<body><div vocab="https://schema.org/" typeof="NewsArticle"><h1 property="headline">${story.title}</h1><p>By <span property="author">${story.author}</span></p><time property="datePublished" datetime="${story.published}">${writtenDay(story)}</time><div property="articleBody">${each(story.paragraphs, '<p>', '</p>')}</div></div></body>`,
    ),
  }),
  'only a type in open graph': (story) => ({
    address: `https://thinhead.example/${story.slug}`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article' })}`,
      `<body><div class="c"><h1>${story.title}</h1>${each(story.paragraphs, '<p>', '</p>')}</div></body>`,
    ),
  }),
  'calls itself a web site': (story) => ({
    address: `https://www.everycoast.example/news/${story.slug}`,
    html: htmlPage(
      `<title>${story.title} | Every Coast</title>${metas({ 'og:type': 'website', 'og:title': story.title, description: story.standfirst })}<link rel="canonical" href="https://www.everycoast.example/news/${story.slug}">${jsonLd(
        [
          { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Every Coast' },
          { '@type': 'Organization', name: 'Every Coast' },
        ],
      )}`,
      `<body><header>${menu('News', 'Weather')}</header><main><h1>${story.title}</h1><div class="info"><span class="author">${story.author}</span> | <span>${writtenDay(story)}</span></div>${each(story.paragraphs, '<p>', '</p>')}</main></body>`,
    ),
  }),
  'nothing at all declared': (story) => ({
    address: `https://plainpress.example/news/${story.slug}.html`,
    html: htmlPage(
      `<title>${story.title}</title>`,
      `<body><h1>${story.title}</h1><p>${writtenDay(story)}, by ${story.author}</p>${each(story.paragraphs, '<p>', '</p>')}</body>`,
    ),
  }),
  'headline in a second heading, outlet in the first': (story) => ({
    address: `https://www.kolnara-times.example/regional/${story.slug}-338202`,
    html: htmlPage(
      `<title>${story.title} - Kolnara Times</title>${metas({ 'og:type': 'article', 'og:title': story.title, 'article:published_time': story.published })}`,
      `<body><h1 class="logo"><a href="/">Kolnara Times</a></h1><div id="main"><h2 class="title">${story.title}</h2><div class="story">${each(story.paragraphs, '<p>', '</p>')}</div></div></body>`,
    ),
  }),
  'two first headings': (story) => ({
    address: `https://twohead.example/region/${story.slug}-100281`,
    html: htmlPage(
      `<title>${story.title} - Twohead</title>${metas({ 'og:type': 'article' })}`,
      `<body><header><h1 class="site-name">Twohead, the paper for two towns</h1></header><main><h1>${story.title}</h1><span class="date">${writtenDay(story)}</span>${each(story.paragraphs, '<p>', '</p>')}</main></body>`,
    ),
  }),
  'accelerated page': (story) => ({
    address: `https://www.oberlindpost.example/politics/${story.slug}?outputType=amp`,
    html: htmlPage(
      `<title>${story.title}</title><link rel="canonical" href="https://www.oberlindpost.example/politics/${story.slug}">${jsonLd(newsArticle(story, 'Oberlind Post'))}<style amp-boilerplate>body{visibility:hidden}</style>`,
      `<body><amp-sidebar id="s" layout="nodisplay">${menu('Politics', 'Town')}</amp-sidebar><amp-ad width="300"></amp-ad><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${story.title}</h1><time datetime="${story.published}">${writtenDay(story)}</time></header><amp-img src="a.jpg"></amp-img><div class="amp-wp-article-content" amp-access="granted">${each(story.paragraphs, '<p>', '</p>')}</div><amp-list></amp-list></article></body>`,
      '⚡ lang="en"',
    ),
  }),
  'aggregator with copies from agencies': (story) => ({
    address: `https://news.manyhats.example/${story.slug}-182014776.html`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article' })}${jsonLd({ ...newsArticle(story, 'Many Hats News'), provider: { '@type': 'Organization', name: 'Nordwire' } })}`,
      `<body><div id="header"><form action="/search" role="search"><input name="p" type="text"></form><a href="https://login.manyhats.example/?.src=news">Sign in</a><a href="https://mail.manyhats.example/">Mail</a></div><div class="caas-container"><article role="article"><div class="caas-header"><h1 data-test-locator="headline">${story.title}</h1></div><div class="caas-attr"><span class="caas-author-byline-collapse">${story.author}</span><time datetime="${story.published}">${dayOf(story)}</time></div><div class="caas-body">${each(story.paragraphs, '<p>', '</p>')}</div></article></div></body>`,
    ),
  }),
};
