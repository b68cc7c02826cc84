/** Articles as large newsrooms print them: newspapers, agencies, broadcasters, tabloids, magazines. */

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
import { COURT_LIST, INTERVIEW } from '../more-stories.ts';

const cookieWall =
  '<div id="cmp-container" class="cmp-wrapper"><div role="dialog" aria-modal="true" class="cmp-box"><h2>Your privacy matters to us</h2><p>With your consent, we and our 814 partners use cookies and similar technologies to store and access information on your device, such as your visit to this site, IP addresses and identifiers.</p><p>Some of our partners do not ask for your consent and rely on their legitimate interest instead. You can withdraw your consent or object at any time by clicking on “Learn more” or in our privacy policy on this site.</p><p>We and our partners process data for the following purposes: precise location, personalised advertising and content, measurement of both, audience research and development of services.</p><button>Accept and close</button><button>Subscribe without ads</button></div></div>';

export const NEWSROOMS: Readonly<Record<string, Template>> = {
  'large newspaper, state in a script': (story) => ({
    address: `https://www.marnockherald.example/${dayPath(story)}/${story.slug}/`,
    html: htmlPage(
      `<title>${story.title} - The Marnock Herald</title>${metas({ 'og:type': 'article', 'article:section': 'Coast' })}${jsonLd(newsArticle(story, 'The Marnock Herald', { isAccessibleForFree: true }))}<script id="fusion-metadata">window.Fusion={globalContent:{"headlines":{"basic":"${story.title}"},"display_date":"${story.published}"}}</script>`,
      `<body><div id="fusion-app" class="layout-section"><header class="c-stack b-header-nav-chain">${menu('News', 'Coast', 'Opinion', 'Obituaries')}</header><section role="main" class="b-right-rail"><article class="b-right-rail__main-wrapper"><h1 class="b-headline">${story.title}</h1><div class="ts-byline">By <a href="/staff/x">${story.author}</a></div><time class="b-date" datetime="${story.published}">${writtenDay(story)} at 6:20 p.m.</time><div class="b-article-body article-body-wrapper">${each(story.paragraphs, '<p data-el="text" class="c-paragraph">', '</p>')}<hr class="c-divider"></div></article><aside class="b-right-rail__rail">${teasers(6)}</aside></section><footer class="c-stack">© 2024 Marnock Media</footer></div></body>`,
    ),
  }),
  'cookie wall in front': (story) => ({
    address: `https://www.dieselbstbild.example/en/politics/${story.slug}-li.2196045`,
    html: htmlPage(
      `<title>${story.title}</title>${jsonLd(newsArticle(story, 'Selbstbild'))}`,
      `<body class="cmp-open">${cookieWall}<div id="app"><main><article class="article"><h1>${story.title}</h1><p class="article_intro">${story.standfirst}</p><time>${writtenDay(story)}</time>${each(story.paragraphs, '<p class="article_paragraph">', '</p>')}</article></main></div></body>`,
    ),
  }),
  'newspaper with a wall after two paragraphs': (story) => ({
    address: `https://www.goldenquill.example/business/article/${story.slug}.html`,
    html: htmlPage(
      `<title>${story.title} | Golden Quill</title>${metas({ 'og:type': 'article', 'article:content_tier': 'locked' })}${jsonLd(newsArticle(story, 'Golden Quill', { isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.locked-content' } }))}`,
      `<body><header>${menu('Markets', 'Shipping', 'Energy')}</header><article id="story"><h1>${story.title}</h1>${each(story.paragraphs.slice(0, 2), '<p>', '</p>')}<div class="locked-content"></div><div class="offer-wall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? Sign in</p><button>1 crown for 4 weeks</button></div></article>${teasers(4)}</body>`,
    ),
    text: story.paragraphs.slice(0, 2),
  }),
  'local television station': (story) => ({
    address: `https://www.wmrk7.example/news/local/${story.slug}/article_5b0d2f7e-4c1a-11ef-9f3b-b3a1d2c4e5f6.html`,
    html: htmlPage(
      `<title>${story.title} | WMRK 7</title>${metas({ 'og:type': 'article', 'og:title': story.title, 'article:published_time': story.published })}${jsonLd([newsArticle(story, 'WMRK 7'), { '@context': 'https://schema.org', '@type': 'VideoObject', name: story.title, uploadDate: '2024-03-06' }])}`,
      `<body><div id="weather-alert"><a href="/weather">Small craft advisory until 9 PM</a></div><div id="main-page-container"><article class="asset"><h1 class="headline"><span>${story.title}</span></h1><ul class="list-inline"><li>${story.author}</li><li><time class="tnt-date asset-date" datetime="${story.published}">${writtenDay(story, 'en-US', 'short')}</time></li></ul><div class="video-player"><p>Autoplay</p></div><div id="article-body" class="asset-content subscriber-premium">${story.paragraphs.map((text, index) => `<p>${text}</p>${index === 2 ? '<p><strong><a href="/app">DOWNLOAD OUR APP: Get alerts and live radar on your phone</a></strong></p>' : ''}`).join('')}<p>Copyright 2024 WMRK. All rights reserved.</p></div></article><div class="recommended">${teasers(5)}</div></div></body>`,
    ),
  }),
  'station’s page without a news type': (story) => ({
    address: `https://www.kfth11.example/story/news/local/${dayPath(story)}/${story.slug}/2790113/`,
    html: htmlPage(
      `<title>${story.title} | kfth11.example</title>${metas({ 'og:type': 'website', 'og:title': story.title, 'og:site_name': 'KFTH' })}`,
      `<body><div class="grid"><div class="article__wrapper"><p class="article__section">Local News</p><h1 class="article__headline">${story.title}</h1><p class="article__summary">${story.standfirst}</p><div class="article__byline">Author: <span>${story.author}</span></div><div class="article__published">Published: 6:20 PM CET ${writtenDay(story, 'en-US')}</div><div class="article__body">${each(story.paragraphs, '<div class="article__section article__section_type_text"><p>', '</p></div>')}</div></div></div></body>`,
    ),
  }),
  'news agency': (story) => ({
    address: `https://www.nordwire.example/world/europe/${story.slug}-${dayOf(story)}/`,
    html: htmlPage(
      `<title>${story.title} | Nordwire</title>${metas({ 'og:type': 'article', 'og:article:published_time': story.published })}${jsonLd(newsArticle(story, 'Nordwire', { '@type': ['NewsArticle'] }))}`,
      `<body><div id="fusion-app"><main id="main-content"><article data-testid="Article"><header><nav aria-label="breadcrumb"><a href="/world">World</a></nav><h1 data-testid="Heading">${story.title}</h1><div class="info-content__author-date">By <a rel="author">${story.author}</a><time data-testid="Body"><span class="date-line__date">${writtenDay(story, 'en-US')}</span><span class="date-line__date">6:20 PM GMT+1</span></time></div></header><div class="article-body__content">${story.paragraphs.map((text, index) => `<div data-testid="paragraph-${index}" class="text__text article-body__paragraph-2-BtD">${index === 0 ? `<span class="article-body__dateline">MARNOCK, March 5 (Nordwire) - </span>` : ''}${text}</div>`).join('')}</div><p data-testid="Body">Reporting by ${story.author}; Editing by Sol Brandt</p><p class="article-body__element">Our Standards: <a href="/standards">The Nordwire Principles</a></p></article></main></div></body>`,
    ),
  }),
  'tabloid with promos between paragraphs': (story) => ({
    address: `https://www.dailyflare.example/news/article-13155021/${story.slug}.html`,
    html: htmlPage(
      `<title>${story.title} | Daily Flare</title>${metas({ 'og:type': 'article', 'article:published_time': story.published })}`,
      `<body><div id="content" class="article wide cleared"><div class="alpha"><div id="js-article-text" class="article-text wide" itemprop="articleBody"><h2>${story.title}</h2><ul class="mol-bullets-with-font"><li><strong>${story.standfirst}</strong></li><li><strong>Have YOU seen it? Email tips@dailyflare.example</strong></li></ul><p class="author-section byline-plain">By <a class="author">${story.author}</a></p><p class="byline-section"><span class="article-timestamp article-timestamp-published">Published: <time>18:20, ${writtenDay(story)}</time></span> | <span class="article-timestamp article-timestamp-updated">Updated: <time>20:01, 6 March 2024</time></span></p>${story.paragraphs.map((text, index) => `<p class="mol-para-with-font"><span>${text}</span></p>${index === 1 ? `<div class="mol-img-group"><img src="a.jpg"><p class="imageCaption">The quay yesterday, after the crowds had gone home</p></div><div class="related-carousel with-fb-btns news half">${teasers(3)}</div>` : ''}`).join('')}</div></div><div class="beta">${teasers(12)}</div></div></body>`,
    ),
  }),
  'magazine with a drop cap and pull quotes': (story) => ({
    address: `https://www.thelongtide.example/magazine/archive/2024/05/${story.slug}/678201/`,
    html: htmlPage(
      `<title>${story.title} - The Long Tide</title>${metas({ 'og:type': 'article' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'Article', headline: story.title, datePublished: story.published })}`,
      `<body><div id="__next"><main id="main-content"><article class="ArticleLayout_article"><header class="ArticleHero"><div class="rubric">Letter from the coast</div><h1>${story.title}</h1><p class="ArticleDek">${story.standfirst}</p><address id="byline">By ${story.author}</address></header><figure class="lead"><img src="l.jpg"><figcaption>Illustration by Uma Renn</figcaption></figure><section class="ArticleBody">${story.paragraphs.map((text, index) => (index === 0 ? `<p class="has-dropcap"><span class="dropcap" aria-hidden="true"></span>${text}</p>` : `${index === 3 ? '<aside class="pullquote">“Another kind of evening”</aside>' : ''}<p>${text}</p>`)).join('')}</section></article></main></div></body>`,
    ),
  }),
  'interview in questions and answers': () => ({
    address: `https://www.thelongtide.example/culture/${INTERVIEW.slug}-67822`,
    html: htmlPage(
      `<title>${INTERVIEW.title} | The Long Tide</title>${metas({ 'og:type': 'article' })}<link rel="canonical" href="https://www.thelongtide.example/culture/${INTERVIEW.slug}-67822">`,
      `<body><main><h1>${INTERVIEW.title}</h1><div class="meta">${INTERVIEW.author}, <time datetime="${INTERVIEW.published}">${writtenDay(INTERVIEW)}</time></div><div class="interview">${INTERVIEW.paragraphs.map((text) => (text.endsWith('?') ? `<p class="q"><strong>${text}</strong></p>` : `<p class="a">${text}</p>`)).join('')}</div></main></body>`,
    ),
    story: INTERVIEW,
  }),
  'list from court': () => ({
    address: `https://www.hartlow-echo.example/news/crime/23871120.${COURT_LIST.slug}/`,
    html: htmlPage(
      `<title>${COURT_LIST.title} | Hartlow Echo</title>${metas({ 'og:type': 'article' })}${jsonLd(newsArticle(COURT_LIST, 'Hartlow Echo'))}`,
      `<body><article class="article"><h1>${COURT_LIST.title}</h1><div class="article-body">${each(COURT_LIST.paragraphs, '<p>', '</p>')}</div></article><div id="comments-anchor">Comments are closed</div></body>`,
    ),
    story: COURT_LIST,
  }),
  'match report with a table': (story) => ({
    address: `https://www.marnocklantern.example/sport/football/${story.slug}-91120`,
    html: htmlPage(
      `<title>${story.title}</title>${jsonLd([{ '@context': 'https://schema.org', '@type': 'SportsEvent', name: 'Hartlow v Kolnara' }, newsArticle(story, 'The Marnock Lantern')])}`,
      `<body><div class="scorebox"><span>Hartlow 2</span><span>Kolnara 1</span></div><article><h1>${story.title}</h1>${each(story.paragraphs, '<p>', '</p>')}<table class="standings"><tr><td>1</td><td>Hartlow</td><td>31</td></tr><tr><td>2</td><td>Kolnara</td><td>29</td></tr></table></article></body>`,
    ),
  }),
  'opinion, in a section of that name': (story) => ({
    address: `https://www.oberlindpost.example/opinion/columnists/${story.slug}`,
    html: htmlPage(
      `<title>Opinion | ${story.title}</title>${metas({ 'og:type': 'article', 'article:opinion': 'true', 'article:published_time': story.published })}`,
      `<body><main class="opinion"><span class="label">Opinion</span><h1>${story.title}</h1><div class="author-box"><img alt=""><p class="author-bio">${story.author} is a columnist for the Post.</p></div><div class="text">${each(story.paragraphs, '<p>', '</p>')}</div></main></body>`,
    ),
  }),
};
