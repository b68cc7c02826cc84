import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { looksLikeArticle } from '../../../utils/page/detection/looks-like-article.ts';
import { ARTICLE_SET } from '../../pages/article-set.ts';
import { AROUND_NEWS } from '../../pages/kinds/around-news.ts';
import { KEPT } from '../../pages/kinds/kept.ts';
import { KNOWLEDGE_AND_TALK } from '../../pages/kinds/knowledge-and-talk.ts';
import { PERSONAL } from '../../pages/kinds/personal.ts';
import { PUBLIC } from '../../pages/kinds/public.ts';
import { SERVICES } from '../../pages/kinds/services.ts';
import { htmlPage, jsonLd, metas, type TestPage } from '../../pages/markup.ts';
import { openShadowRoots } from '../../pages/open-shadow-roots.ts';
import { STORIES } from '../../pages/stories.ts';

const PRIVATE = [...PERSONAL, ...KEPT];
const OTHERS = [...PRIVATE, ...PUBLIC, ...AROUND_NEWS, ...SERVICES, ...KNOWLEDGE_AND_TALK];

const parse = ({ html }: Pick<TestPage, 'html'>): Document => {
  const document = parsePage(html) as Document;
  openShadowRoots(document);
  return document;
};
const detect = (page: Omit<TestPage, 'name'>): boolean => looksLikeArticle(parse(page), page.address);
const namesOf = (pages: readonly TestPage[]): string[] => pages.map(({ name }) => name);

describe('looksLikeArticle', () => {
  it('has a set of at least 60 templates of articles and 150 other pages, each of its own kind', () => {
    expect(new Set(namesOf(ARTICLE_SET)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(namesOf(OTHERS)).size).toBeGreaterThanOrEqual(150);
  });

  it('lets no private page pass', () => {
    expect(namesOf(PRIVATE.filter(detect))).toEqual([]);
  });

  it('reaches a precision of .98 and a recall of .95', () => {
    const wrong = namesOf(OTHERS.filter(detect));
    const missed = namesOf(ARTICLE_SET.filter((page) => !detect(page)));
    const right = ARTICLE_SET.length - missed.length;
    expect({ wrong, precision: right / (right + wrong.length) >= 0.98 }).toMatchObject({ precision: true });
    expect({ missed, recall: right / ARTICLE_SET.length >= 0.95 }).toMatchObject({ recall: true });
  });

  it('changes nothing on the page', () => {
    const [page] = ARTICLE_SET;
    const document = parse(page as TestPage);
    const before = document.documentElement.outerHTML;
    looksLikeArticle(document, page?.address);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page that says nothing of itself', () => {
  const prose = STORIES[0]?.paragraphs.map((text) => `<p>${text}</p>`).join('') ?? '';
  const undeclared = (address: string, day: string, head = '<meta name="description" content="A ferry">') =>
    detect({ address, html: htmlPage(head, `<body><h1>Ferry runs aground</h1>${day}${prose}</body>`) });
  const SLUG = 'https://coast.example/ferry-runs-aground-off-marnock';

  it.each(['5 March 2024', 'March 5th, 2024', '05.03.2024', '2024-03-05', '5. März 2024', '3 hours ago'])(
    'is one with its day beside the headline: %s',
    (day) => expect(undeclared(SLUG, `<div>${day}</div>`)).toBe(true),
  );

  it.each(['', 'Last updated 5 March 2024', 'Page last reviewed: March 5, 2024', 'Effective 05.03.2024'])(
    'is none without a day, or with that of a change: "%s"',
    (day) => expect(undeclared(SLUG, `<div>${day}</div>`)).toBe(false),
  );

  it('has its headline where the title tells it, not in the logo', () => {
    const html = htmlPage(
      '<title>Ferry runs aground off Marnock | The Lantern</title><meta name="description" content="Ferry">',
      `<body><h1><img alt="The Lantern"></h1>${'<p>Menu</p>'.repeat(30)}<h2>Ferry runs aground off Marnock</h2><div>5 March 2024</div>${prose}</body>`,
    );
    expect(detect({ address: SLUG, html })).toBe(true);
  });

  it('may say that it was changed after it was published', () => {
    expect(undeclared(SLUG, '<div>Published 5 March 2024, updated 6 March 2024</div>')).toBe(true);
  });

  it.each([
    ['https://coast.example/2024/03/05/ferry', true],
    ['https://coast.example/news/ferry-runs-aground', true],
    ['https://coast.example/news/4471', true],
    ['https://coast.example/news/2024', false],
    ['https://coast.example/ferry-aground', false],
    ['https://coast.example/2024/03/05/', false],
    ['https://coast.example/cookie-and-privacy-policy', false],
    ['https://coast.example/news/privacy-law-passed-by-council', true],
    ['https://docs.coast.example/how-to-run-a-ferry', false],
    ['https://mail.coast.example/news/ferry-runs-aground-off-marnock', false],
  ])('is told by its address: %s', (address, isArticle) => {
    expect(undeclared(address, '<div>5 March 2024</div>')).toBe(isArticle);
  });

  it('is none where it lists whole texts, each under a linked headline', () => {
    const post = `<article><h2><a href="/a">Ferry runs aground</a></h2><time>5 March 2024</time>${prose}</article>`;
    const html = htmlPage('<meta name="description" content="Posts">', `<body>${post}${post}</body>`);
    expect(detect({ address: 'https://coast.example/notes-by-a-harbour-watcher', html })).toBe(false);
  });
});

describe('a page that calls itself an article', () => {
  const prose = STORIES[1]?.paragraphs.map((text) => `<p>${text}</p>`).join('') ?? '';
  const declared = (values: Readonly<Record<string, string>>, body: string): boolean =>
    detect({
      address: 'https://coast.example/night-trains-of-the-north-sea',
      html: htmlPage(metas({ 'og:type': 'article', ...values }), `<body><h1>Night trains</h1>${body}${prose}</body>`),
    });

  it('is believed', () => expect(declared({}, '')).toBe(true));

  it('is believed without a telling address where it shows its day', () => {
    const html = (day: string): string =>
      htmlPage(metas({ 'og:type': 'article' }), `<body><h1>Night trains</h1><p>${day}</p>${prose}</body>`);
    expect(detect({ address: 'https://coast.example/trains', html: html('5 March 2024') })).toBe(true);
    expect(detect({ address: 'https://coast.example/trains', html: html('') })).toBe(false);
    expect(detect({ address: 'https://coast.example/2024/local/03/05/trains/index.html', html: html('') })).toBe(true);
  });

  it('is not where a plug-in gave it only the time of a change', () => {
    expect(declared({ 'article:modified_time': '2024-03-05T10:00:00Z' }, '')).toBe(false);
  });

  it('is not where it shows only the day of a change', () => {
    expect(declared({}, '<p>Last Updated: Mar 5, 2024</p>')).toBe(false);
  });

  it('is not where it is a paper of a journal', () => {
    expect(declared({ citation_journal_title: 'Sea Science' }, '')).toBe(false);
  });
});

describe('a page that surely is news', () => {
  const detectBody = (body: string): boolean =>
    detect({
      address: 'https://coast.example/ferry-runs-aground-off-marnock',
      html: htmlPage(
        metas({ 'og:type': 'article', 'article:published_time': '2024-03-05T10:00:00Z' }) +
          jsonLd({ '@type': 'NewsArticle', headline: 'Ferry runs aground', datePublished: '2024-03-05T10:00:00Z' }),
        `<body><h1>Ferry runs aground</h1>${body}</body>`,
      ),
    });

  it('has its paragraphs anywhere', () => {
    const boxes = STORIES[0]?.paragraphs.map((text) => `<div><div><span>${text}</span></div></div>`).join('') ?? '';
    expect(detectBody(boxes)).toBe(true);
  });

  it('is none where each text stands under another one’s linked headline', () => {
    const line = 'The harbour master of Marnock says that the ferry will sail again on Friday, if the tide allows.';
    const list = (head: string) => `<ul>${`<li>${head}<span>${line}</span></li>`.repeat(6)}</ul>`;
    expect(detectBody(list(''))).toBe(true);
    expect(detectBody(list('<h3><a href="/b">Another story</a></h3>'))).toBe(false);
  });

  it('is none where it holds short labels only, however many', () => {
    expect(detectBody('<div><span>A ferry ran aground off the cape.</span></div>'.repeat(60))).toBe(false);
  });
});
