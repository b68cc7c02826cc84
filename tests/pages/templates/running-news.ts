/** Articles that are one of a series or go on growing: live pages, entries of them, pages one to three, briefs. */

import { each, htmlPage, jsonLd, metas, newsArticle, type Template, writtenDay } from '../markup.ts';
import { BRIEF } from '../more-stories.ts';

export const RUNNING_NEWS: Readonly<Record<string, Template>> = {
  'live page of posts': (story) => ({
    address: `https://www.fathomlive.example/news/live/world-europe-68473321`,
    html: htmlPage(
      `<title>${story.title} - live</title>${metas({ 'og:type': 'article' })}${jsonLd(newsArticle(story, 'Fathom Live', { '@type': 'LiveBlogPosting', coverageStartTime: story.published, liveBlogUpdate: story.paragraphs.map((text) => ({ '@type': 'BlogPosting', articleBody: text })) }))}`,
      `<body><main><h1>${story.title}</h1><div class="key-points"><ul><li>${story.standfirst}</li></ul></div><ol class="lx-stream">${story.paragraphs.map((text, index) => `<li class="lx-stream__post-container"><article class="lx-stream-post"><header><time>1${9 - index}:20</time><h3>Update ${index + 1}</h3></header><div class="lx-stream-post-body"><p>${text}</p></div></article></li>`).join('')}</ol></main></body>`,
    ),
  }),
  'live page without a type of its own': (story) => ({
    address: `https://www.kolnara-times.example/liveticker/${story.slug}`,
    html: htmlPage(
      `<title>Live: ${story.title}</title>${metas({ 'og:type': 'article', 'article:published_time': story.published })}`,
      `<body><main><h1>Live: ${story.title}</h1><div class="ticker">${story.paragraphs.map((text, index) => `<div class="ticker-item"><span class="time">1${9 - index}:20</span><div class="ticker-text"><p>${text}</p></div></div>`).join('')}</div></main></body>`,
    ),
  }),
  'one entry of a live page': (story) => ({
    address: `https://www.fathomlive.example/news/live/world-europe-68473321/post-5512`,
    html: htmlPage(
      `<title>${story.title}</title>${metas({ 'og:type': 'article', 'article:published_time': story.published })}`,
      `<body><main><a href="/news/live/world-europe-68473321">Back to the live page</a><article><h1>${story.title}</h1><time datetime="${story.published}">18:20</time>${each(story.paragraphs.slice(0, 2), '<p>', '</p>')}</article></main></body>`,
    ),
    text: story.paragraphs.slice(0, 2),
  }),
  'second of three pages': (story) => ({
    address: `https://www.thelongtide.example/reportage/${story.slug}?page=2`,
    html: htmlPage(
      `<title>${story.title} - page 2</title><link rel="prev" href="?page=1"><link rel="next" href="?page=3">${metas({ 'og:type': 'article' })}${jsonLd(newsArticle(story, 'The Long Tide'))}`,
      `<body><main><h1>${story.title}</h1><article>${each(story.paragraphs.slice(1), '<p>', '</p>')}<div class="pagination"><a href="?page=1">1</a> <b>2</b> <a href="?page=3">3</a> <a href="?page=3">Next page</a></div></article></main></body>`,
    ),
    text: story.paragraphs.slice(1),
  }),
  'page three by its path': (story) => ({
    address: `https://www.virrtimes.example/features/${story.slug}/page/3/`,
    html: htmlPage(
      `<title>${story.title} - Page 3 of 3</title>${metas({ 'og:type': 'article', 'article:published_time': story.published })}`,
      `<body><article class="post"><h1 class="entry-title">${story.title}</h1><div class="entry-content">${each(story.paragraphs, '<p>', '</p>')}<div class="page-links">Pages: <a href="/1">1</a> <a href="/2">2</a> <span>3</span></div></div></article></body>`,
    ),
  }),
  'brief of a hundred words': () => ({
    address: `https://www.marnockherald.example/briefs/${BRIEF.slug}-31177`,
    html: htmlPage(
      `<title>${BRIEF.title}</title>${metas({ 'og:type': 'article' })}<link rel="canonical" href="https://www.marnockherald.example/briefs/${BRIEF.slug}-31177">`,
      `<body><main><article class="brief"><h1>${BRIEF.title}</h1><p class="date">${writtenDay(BRIEF)}</p>${each(BRIEF.paragraphs, '<p>', '</p>')}</article></main></body>`,
    ),
    story: BRIEF,
  }),
  'brief that declares nothing': () => ({
    address: `https://nachtpolizei.example/2024/09/12/${BRIEF.slug}`,
    html: htmlPage(
      `<title>${BRIEF.title}</title>`,
      `<body><div class="wrap"><h1>${BRIEF.title}</h1><div class="text">${each(BRIEF.paragraphs, '<p>', '</p>')}</div></div></body>`,
    ),
    story: BRIEF,
  }),
};
