/** What every outlet's template gets and gives: plain strings of HTML. */
import type { Outlet } from '../outlets.ts';
import type { DemoArticle } from '../stories/story.ts';

/** A link to another page of the same outlet, as it stands in lists. */
export interface Teaser {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
}

export interface ArticlePage {
  readonly outlet: Outlet;
  readonly article: DemoArticle;
  /** "http://host:port/path" as visited. */
  readonly url: string;
  /** Other articles of the outlet, and some that lead nowhere: the furniture around an article. */
  readonly more: readonly Teaser[];
}

export interface ListPage {
  readonly outlet: Outlet;
  readonly heading: string;
  readonly teasers: readonly Teaser[];
}

export interface Template {
  readonly article: (page: ArticlePage) => string;
  /** Head (with style), navigation and footer around any other page. */
  readonly frame: (outlet: Outlet, title: string, main: string) => string;
}

/** Stands at the foot of every page, so that nobody takes a demo for news. */
export const DEMO_NOTE =
  'A demonstration page: the outlet is invented, and words in quotation marks were written for the demonstration.';
