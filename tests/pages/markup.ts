/** What page templates are made of: a document around a head and a body, and the furniture that stands on every site. */
import { STORIES, type Story } from './stories.ts';

export interface TestPage {
  readonly name: string;
  readonly address: string;
  readonly html: string;
}

/**
 * A page in one outlet's template. `story`: what it tells where the template is for one story only; `text`: what of the
 * story it shows, where that is not all of its paragraphs.
 */
export interface TemplatePage {
  readonly address: string;
  readonly html: string;
  readonly story?: Story;
  readonly text?: readonly string[];
}

export type Template = (story: Story) => TemplatePage;

export const htmlPage = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head>${body}</html>`;
export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
/** `<meta property>` for names with a colon, `<meta name>` for others. */
export const metas = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, content]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`)
    .join('');
export const each = (texts: readonly string[], open: string, close: string): string =>
  texts.map((text) => `${open}${text}${close}`).join('\n');
export const dayOf = (story: Story): string => story.published.slice(0, 10);
export const dayPath = (story: Story): string => dayOf(story).replaceAll('-', '/');
/** The day as people write it: "5 March 2024". */
export const writtenDay = (story: Story, locale = 'en-GB', month: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(dayOf(story)),
  );

export const menu = (...sections: readonly string[]): string =>
  `<nav><ul>${sections.map((each) => `<li><a href="/${each.toLowerCase()}">${each}</a></li>`).join('')}</ul></nav>`;
/** Other stories as boxes with a headline, a line of text and a day of their own. */
export const teasers = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => {
    const story = STORIES[(index + from) % STORIES.length] as Story;
    return `<div class="teaser"><h3><a href="/news/${story.slug}-${index}">${story.title}</a></h3><p>${story.standfirst}</p><time datetime="2024-07-0${1 + (index % 9)}">${1 + (index % 9)} July 2024</time></div>`;
  }).join('\n');
export const newsArticle = (story: Story, publisher: string, more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: story.title,
  description: story.standfirst,
  datePublished: story.published,
  author: [{ '@type': 'Person', name: story.author }],
  publisher: { '@type': 'Organization', name: publisher },
  ...more,
});
