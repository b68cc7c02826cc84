/** The articles that detection and extraction are measured on: each template once, the stories by turns. */
import { TEMPLATES } from './articles.ts';
import type { TestPage } from './markup.ts';
import { STORIES, type Story } from './stories.ts';
import { BLOG_SYSTEMS } from './templates/blog-systems.ts';
import { LANGUAGES } from './templates/languages.ts';
import { NEWSROOMS } from './templates/newsrooms.ts';
import { ODD_MARKUP } from './templates/odd-markup.ts';
import { RUNNING_NEWS } from './templates/running-news.ts';

export interface ArticlePage extends TestPage {
  /** The article's own paragraphs, as far as the page shows them. */
  readonly text: readonly string[];
  readonly story: Story;
}

export const ARTICLE_SET: readonly ArticlePage[] = Object.entries({
  ...TEMPLATES,
  ...BLOG_SYSTEMS,
  ...NEWSROOMS,
  ...RUNNING_NEWS,
  ...ODD_MARKUP,
  ...LANGUAGES,
}).map(([name, template], index) => {
  const given = STORIES[index % STORIES.length] as Story;
  const page = template(given);
  const story = page.story ?? given;
  return { name, text: story.paragraphs, story, ...page };
});
