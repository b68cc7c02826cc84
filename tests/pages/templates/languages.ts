/** Articles in other languages than English, and those of others than newsrooms: offices and companies. */

import { each, htmlPage, jsonLd, menu, metas, newsArticle, type Template, writtenDay } from '../markup.ts';
import { ARABIC, FRENCH, GERMAN, JAPANESE, PRESS_RELEASE, SPANISH } from '../more-stories.ts';

export const LANGUAGES: Readonly<Record<string, Template>> = {
  'German regional paper': () => ({
    address: `https://www.oberlinder-anzeiger.example/lokales/${GERMAN.slug}-92830175.html`,
    html: htmlPage(
      `<title>${GERMAN.title} | Oberlinder Anzeiger</title>${metas({ 'og:type': 'article', 'og:locale': 'de_DE', date: GERMAN.published })}${jsonLd(newsArticle(GERMAN, 'Oberlinder Anzeiger'))}`,
      `<body><header>${menu('Lokales', 'Sport', 'Anzeigen')}</header><article class="id-Article"><h1>${GERMAN.title}</h1><p class="id-Article-meta">Stand: ${writtenDay(GERMAN, 'de-DE')}, 15:30 Uhr</p><p class="id-Article-author">Von: ${GERMAN.author}</p>${each(GERMAN.paragraphs, '<p class="id-StoryElement-paragraph">', '</p>')}<div class="id-StoryElement-embed"><h4>Lesen Sie auch</h4><a href="/x">Neue Brücke am Lindenhang</a></div></article></body>`,
      'lang="de"',
    ),
    story: GERMAN,
  }),
  'German page without metadata': () => ({
    address: `https://kreisblatt-lind.example/artikel/${GERMAN.slug}`,
    html: htmlPage(
      `<title>${GERMAN.title} - Kreisblatt</title><link rel="canonical" href="https://kreisblatt-lind.example/artikel/${GERMAN.slug}">`,
      `<body><main><h1>${GERMAN.title}</h1><div class="datum">${writtenDay(GERMAN, 'de-DE')}</div>${each(GERMAN.paragraphs, '<p>', '</p>')}</main></body>`,
      'lang="de"',
    ),
    story: GERMAN,
  }),
  'French daily': () => ({
    address: `https://www.lecourrierdevaubrun.example/faits-divers/${FRENCH.slug}-18-08-2024-K7XQ2LPZ.php`,
    html: htmlPage(
      `<title>${FRENCH.title} - Le Courrier de Vaubrun</title>${metas({ 'og:type': 'article', 'og:locale': 'fr_FR' })}${jsonLd(newsArticle(FRENCH, 'Le Courrier de Vaubrun'))}`,
      `<body><main><article><header><h1>${FRENCH.title}</h1><div class="chapo">${FRENCH.standfirst}</div><p class="author">Par ${FRENCH.author}</p><p>Publié le ${writtenDay(FRENCH, 'fr-FR')} à 19h05</p></header><div class="article__content">${each(FRENCH.paragraphs, '<p>', '</p>')}<p><strong>À lire aussi :</strong> <a href="/x">Un été d’orages</a></p></div></article></main></body>`,
      'lang="fr"',
    ),
    story: FRENCH,
  }),
  'Spanish daily': () => ({
    address: `https://www.elfaro-almira.example/provincia/${SPANISH.slug}-20240109122000-nt.html`,
    html: htmlPage(
      `<title>${SPANISH.title} | El Faro de Almira</title>${metas({ 'og:type': 'article', 'article:published_time': SPANISH.published })}`,
      `<body><div class="voc-wrapper"><h1 class="voc-title">${SPANISH.title}</h1><h2 class="voc-subtitle">${SPANISH.standfirst}</h2><div class="voc-author__name">${SPANISH.author}</div><time class="voc-author__time" datetime="${SPANISH.published}">Martes, 9 de enero 2024, 12:20</time><div class="voc-detail">${each(SPANISH.paragraphs, '<p class="voc-p">', '</p>')}</div></div></body>`,
      'lang="es"',
    ),
    story: SPANISH,
  }),
  'Arabic, from right to left': () => ({
    address: `https://www.alnour-news.example/article/${ARABIC.slug}`,
    html: htmlPage(
      `<title>${ARABIC.title} | أخبار النور</title>${metas({ 'og:type': 'article', 'og:locale': 'ar_AR', 'article:published_time': ARABIC.published })}`,
      `<body class="rtl"><main><h1>${ARABIC.title}</h1><span class="date">3 نوفمبر 2024</span><div class="article-text">${each(ARABIC.paragraphs, '<p>', '</p>')}</div></main></body>`,
      'lang="ar" dir="rtl"',
    ),
    story: ARABIC,
  }),
  'Japanese, no spaces between words': () => ({
    address: `https://www.kohan-shimbun.example/articles/${JAPANESE.slug}.html`,
    html: htmlPage(
      `<title>${JAPANESE.title}：湖畔新聞</title>${metas({ 'og:type': 'article', 'og:site_name': '湖畔新聞' })}${jsonLd(newsArticle(JAPANESE, '湖畔新聞'))}`,
      `<body><main><h1>${JAPANESE.title}</h1><p class="date">2024年6月17日 10時30分</p><div class="ArticleText">${each(JAPANESE.paragraphs, '<p>', '</p>')}</div></main></body>`,
      'lang="ja"',
    ),
    story: JAPANESE,
  }),
  'Japanese, nothing declared': () => ({
    address: `https://kohan-town.example/news/${JAPANESE.slug}`,
    html: htmlPage(
      `<title>${JAPANESE.title}</title><meta name="description" content="町のニュース">`,
      `<body><main><h1>${JAPANESE.title}</h1><p class="date">2024年6月17日</p><div class="text">${each(JAPANESE.paragraphs, '<p>', '</p>')}</div></main></body>`,
      'lang="ja"',
    ),
    story: JAPANESE,
  }),
  'press release on a wire': () => ({
    address: `https://www.releasewire.example/news-releases/${PRESS_RELEASE.slug}-302117345.html`,
    html: htmlPage(
      `<title>${PRESS_RELEASE.title}</title>${metas({ 'og:type': 'article', date: PRESS_RELEASE.published })}${jsonLd(newsArticle(PRESS_RELEASE, 'Release Wire'))}`,
      `<body><main><article class="news-release"><header><h1>${PRESS_RELEASE.title}</h1><p class="mb-no">Apr 16, 2024, 04:00 ET</p></header><section class="release-body container">${each(PRESS_RELEASE.paragraphs, '<p>', '</p>')}<p>SOURCE Fathom Instruments</p></section></article></main></body>`,
    ),
    story: PRESS_RELEASE,
  }),
  'news of an office': (story) => ({
    address: `https://www.gov.oberlind.example/government/news/${story.slug}`,
    html: htmlPage(
      `<title>${story.title} - Government of Oberlind</title>${metas({ 'og:type': 'article', 'og:title': story.title, 'govuk:format': 'news_story' })}${jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.published })}`,
      `<body><main role="main"><span class="govuk-caption-xl">Press release</span><h1 class="gem-c-heading">${story.title}</h1><dl class="gem-c-metadata"><dt>From:</dt><dd>Ministry of Harbours</dd><dt>Published</dt><dd>${writtenDay(story)}</dd></dl><div class="govspeak">${each(story.paragraphs, '<p>', '</p>')}</div></main></body>`,
    ),
  }),
  'news of a university, nothing declared': (story) => ({
    address: `https://www.uni-marnock.example/about/newsroom/2024/03/${story.slug}`,
    html: htmlPage(
      `<title>${story.title} | University of Marnock</title><meta name="description" content="${story.standfirst}"><link rel="canonical" href="https://www.uni-marnock.example/about/newsroom/2024/03/${story.slug}">`,
      `<body><form class="site-search" role="search"><input name="q" type="search"></form><a href="https://portal.uni-marnock.example">Staff login</a><main><h1>${story.title}</h1><p class="news-date">${writtenDay(story)}</p>${each(story.paragraphs, '<p>', '</p>')}<h3>Contact</h3><p>Press office, press@uni-marnock.example</p></main></body>`,
    ),
  }),
};
