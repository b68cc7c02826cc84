/** The first test story on a page, with and without things around it, and what is extracted of it. */
import { parsePage } from '../../../cli/parse-html.ts';
import {
  type Extraction,
  type ExtractionOptions,
  extractArticle,
} from '../../../utils/page/extraction/extract-article.ts';
import { STORIES } from '../../pages/stories.ts';

export const [story] = STORIES;
export const OWN = story?.paragraphs ?? [];
export const OPTIONS: ExtractionOptions = {
  url: 'https://www.marnocklantern.example/coast/ferry-1',
  now: null,
  extractedFrom: 'file',
};

export const parse = (html: string): Document => parsePage(html) as Document;
export const extract = (html: string, options: Partial<ExtractionOptions> = {}): Extraction =>
  extractArticle(parse(html), { ...OPTIONS, ...options });
export const textOf = (extraction: Extraction): string =>
  extraction.isArticle ? extraction.article.text : `no article: ${extraction.why}`;
/** The story's paragraphs. */
export const body = OWN.map((text) => `<p>${text}</p>`);
/** The story with something between its paragraphs, before them or after them. */
export const storyWith = (extra: string): string =>
  `<html lang="en"><body><article><h1>${story?.title}</h1>${body.slice(0, 2).join('')}${extra}${body.slice(2).join('')}</article></body></html>`;
export const storyBefore = (extra: string): string =>
  `<html lang="en"><body><article><h1>${story?.title}</h1>${body.join('')}${extra}</article></body></html>`;
export const storyAfter = (extra: string): string =>
  `<html lang="en"><body><article><h1>${story?.title}</h1>${extra}${body.join('')}</article></body></html>`;
