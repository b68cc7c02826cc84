/** One page with several whole articles, the next under the one before, as sites show them to readers who scroll on. */
import { STORIES } from './stories.ts';

export interface RunningOptions {
  /** Each article's element tells its own address. */
  readonly isAddressed: boolean;
  /** The page changes its address and title as the reader scrolls. */
  readonly isRenamed: boolean;
}

/** The stories in their order; metadata speak of the first. Article n is at `/story/n`. */
export function runningPage({ isAddressed, isRenamed }: RunningOptions): string {
  const [first] = STORIES;
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: first?.title,
    datePublished: first?.published,
  };
  const articles = STORIES.map(
    (story, index) =>
      `<article${isAddressed ? ` data-url="/story/${index}"` : ''}><h1>${story.title}</h1><time datetime="${story.published}">${story.published.slice(0, 10)}</time>${story.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  );
  const rename = `addEventListener('scroll', () => {
    const all = [...document.querySelectorAll('article')];
    const at = all.findIndex((each) => each.getBoundingClientRect().bottom > innerHeight / 2);
    if (at < 0 || location.pathname === '/story/' + at) return;
    document.title = all[at].querySelector('h1').textContent;
    history.replaceState(null, '', '/story/' + at);
  });`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${first?.title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${first?.title}"><meta property="og:site_name" content="The Lantern">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<style>article { min-height: 150vh; font: 18px/1.6 serif } h1 { margin: 0 }</style></head>
<body><header><nav><a href="/">Front page</a></nav></header><main>${articles.join('\n')}</main>
<script>${isRenamed ? rename : ''}</script></body></html>`;
}
