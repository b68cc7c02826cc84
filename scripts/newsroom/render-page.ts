/** One page of a demo outlet: article, front page, section, search, login. Pure: address in, HTML out. */
import { escapeHtml as h } from './html.ts';
import type { Outlet } from './outlets.ts';
import { feedLink } from './render-feed.ts';
import { STORIES } from './stories/index.ts';
import type { DemoArticle } from './stories/story.ts';
import { TEMPLATES } from './templates/index.ts';
import type { Teaser } from './templates/page.ts';

/** Headlines that lead to the front page: they fill the lists around an article, as on any news site. */
const FILLERS: readonly Teaser[] = [
  {
    path: '/?filler=bridge',
    title: 'Council votes 7 to 2 for a new footbridge',
    summary: 'Work is to begin on Monday and will cost $3.2 million.',
  },
  {
    path: '/?filler=orchestra',
    title: 'Youth orchestra tours with 64 players',
    summary: '“We packed two harps,” said its conductor, Mira Sand.',
  },
  {
    path: '/?filler=apples',
    title: 'A late frost, and what it did to the apples',
    summary: 'Growers lost a third of the harvest in May.',
  },
];

export const ARTICLES: readonly DemoArticle[] = STORIES.flatMap(({ articles, related }) => [...articles, ...related]);

/** `url`: as visited. Null where the outlet has no such page. */
export function renderPage(outlet: Outlet, url: string): string | null {
  const { pathname, search } = new URL(url);
  const own = ARTICLES.filter((article) => article.outlet === outlet.key);
  const template = TEMPLATES[outlet.key];
  const article = own.find(({ path }) => path === pathname + search) ?? own.find(({ path }) => path === pathname);
  if (article) {
    const more = [...own.filter((other) => other !== article).map(teaserOf), ...FILLERS].slice(0, 4);
    return template.article({ outlet, article, url, more });
  }
  if (pathname === '/') {
    const page = template.frame(outlet, 'Front page', list('Today', [...own.map(teaserOf), ...FILLERS]));
    return page.replace('</head>', `${feedLink(outlet)}</head>`);
  }
  if (pathname === '/login') return template.frame(outlet, 'Sign in', LOGIN);
  if (pathname === '/search') return template.frame(outlet, 'Search', SEARCH);
  const section = /^\/section\/(.+)$/.exec(pathname)?.[1];
  const name = section && outlet.sections.find((s) => encodeURIComponent(s.toLowerCase()) === section);
  if (!name) return null;
  const inSection = own.filter((item) => item.section === name).map(teaserOf);
  return template.frame(outlet, name, list(name, [...inSection, ...FILLERS]));
}

const teaserOf = ({ path, title, paragraphs }: DemoArticle): Teaser => ({ path, title, summary: paragraphs[0] ?? '' });

function list(heading: string, teasers: readonly Teaser[]): string {
  return `<h1>${h(heading)}</h1>${teasers
    .map(({ path, title, summary }) => `<h2><a href="${h(path)}">${h(title)}</a></h2><p>${h(summary)}</p>`)
    .join('\n')}`;
}

const LOGIN = `<h1>Sign in</h1><form method="post" action="/login"><p><label>E-mail <input type="email" name="email" autocomplete="username"></label></p>
<p><label>Password <input type="password" name="password" autocomplete="current-password"></label></p><button>Sign in</button></form>`;

const SEARCH = `<h1>Search</h1><form action="/search"><label>Words <input type="search" name="q"></label> <button>Search</button></form>
<p>Results are shown with the newest first.</p>`;
