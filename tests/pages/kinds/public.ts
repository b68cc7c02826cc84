/** Pages for everybody that are no articles, one of each kind. */
import { htmlPage, jsonLd, type TestPage } from '../markup.ts';
import { STORIES } from '../stories.ts';

const page = (head: string, body: string): string => htmlPage(head, `<body>${body}</body>`);
const prose = (story: number, count = 5): string =>
  (STORIES[story % STORIES.length]?.paragraphs ?? [])
    .slice(0, count)
    .map((text) => `<p>${text}</p>`)
    .join('');
const teasers = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const story = STORIES[index % STORIES.length];
    return `<div class="teaser"><h2><a href="/news/${story?.slug}">${story?.title}</a></h2><p>${story?.paragraphs[0]}</p><time datetime="2024-03-05">5 March</time></div>`;
  }).join('');

export const PUBLIC: readonly TestPage[] = [
  ['front page', 'https://www.marnocklantern.example/', teasers(12)],
  [
    'front page that declares an article',
    'https://www.marnocklantern.example/',
    teasers(12),
    '<meta property="og:type" content="article">',
  ],
  ['front page of an edition', 'https://www.marnocklantern.example/en/', teasers(10)],
  ['section', 'https://www.marnocklantern.example/coast', teasers(9)],
  [
    'section with article objects in a list',
    'https://dailyfathom.example/section/politics',
    teasers(9),
    jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle' } }] }),
  ],
  [
    'section page two',
    'https://dailyfathom.example/politics/page/2',
    teasers(9),
    '<meta property="og:type" content="website">',
  ],
  [
    'collection',
    'https://dailyfathom.example/collections/night-trains-and-their-friends',
    teasers(8),
    jsonLd({ '@type': 'CollectionPage' }),
  ],
  ['tag', 'https://dailyfathom.example/tag/night-trains-of-the-north', teasers(8)],
  ['author page', 'https://dailyfathom.example/author/ida-fennimore-of-marnock', `<h1>Ida Fennimore</h1>${teasers(6)}`],
  [
    'author profile',
    'https://dailyfathom.example/staff/ida-fennimore-of-the-coast-desk',
    `<h1>Ida Fennimore</h1>${prose(0, 2)}${teasers(6)}`,
    jsonLd({ '@type': 'ProfilePage' }),
  ],
  ['search results', 'https://www.marnocklantern.example/search?q=ferry', teasers(10)],
  ['search engine', 'https://seek.example/?q=ferry+marnock', teasers(10)],
  ['search on another path', 'https://seek.example/results/?query=ferry-aground-off-marnock', teasers(10)],
  [
    'gallery',
    'https://www.marnocklantern.example/gallery/the-ferry-in-twelve-pictures',
    Array.from(
      { length: 12 },
      () =>
        '<figure><img src="a.jpg"><figcaption>The ferry lies on the sandbank outside the harbour while the two tugs wait for the tide to come in again.</figcaption></figure>',
    ).join(''),
  ],
  [
    'gallery that is declared',
    'https://www.marnocklantern.example/culture/the-ferry-in-twelve-pictures',
    prose(0, 1),
    jsonLd({ '@type': 'ImageGallery' }),
  ],
  [
    'live video',
    'https://www.fathomlive.example/watch/harbour-camera-live-stream-now',
    '<h1>Harbour camera</h1><video></video><p>You see the harbour of Marnock.</p>',
    jsonLd({ '@type': 'NewsArticle' }),
  ],
  [
    'video',
    'https://www.fathomlive.example/video/how-the-ferry-came-free-again',
    `<h1>How the ferry came free</h1><video></video>${prose(0, 1)}`,
    '<meta property="og:type" content="video.other">',
  ],
  [
    'product',
    'https://shop.fathom.example/p/life-jacket-for-grown-up-sailors',
    `<h1>Life jacket</h1>${prose(1)}`,
    jsonLd({ '@type': 'Product' }),
  ],
  [
    'product in open graph',
    'https://ropes.example/the-very-best-rope-for-sailors',
    `<h1>Rope</h1><time>2024</time>${prose(1)}`,
    '<meta property="og:type" content="product">',
  ],
  ['shop category', 'https://ropes.example/shop/ropes-and-lines-for-boats', teasers(9)],
  [
    'documentation',
    'https://docs.tidewheel.example/guide/how-to-set-up-a-harbour',
    `<h1>Set up a harbour</h1>${prose(2)}`,
  ],
  [
    'documentation that is declared',
    'https://tidewheel.example/guide/how-to-set-up-a-harbour',
    `<h1>Set up a harbour</h1><time>2024-03-05</time>${prose(2)}`,
    jsonLd({ '@type': 'TechArticle' }),
  ],
  [
    'reference without a date',
    'https://tidewheel.example/reference/how-to-set-up-a-harbour',
    `<h1>Harbour()</h1>${prose(2)}`,
  ],
  ['encyclopedia', 'https://knowall.example/wiki/Marnock_Pier_and_its_history', `<h1>Marnock Pier</h1>${prose(0)}`],
  [
    'forum thread',
    'https://boatforum.example/threads/which-rope-for-the-jib.55120',
    Array.from({ length: 6 }, (_, at) => `<div class="post"><time>5 March</time>${prose(at, 1)}</div>`).join(''),
  ],
  [
    'forum that is declared',
    'https://boatforum.example/t/which-rope-for-the-jib/55120',
    prose(0),
    jsonLd({ '@type': 'DiscussionForumPosting' }),
  ],
  [
    'questions and answers',
    'https://ask.example/questions/88123/which-rope-for-the-jib',
    Array.from({ length: 4 }, (_, at) => `<div class="answer">${prose(at, 2)}</div>`).join(''),
    jsonLd({ '@type': 'QAPage' }),
  ],
  [
    'social feed',
    'https://flock.example/home',
    Array.from({ length: 20 }, (_, at) => `<article><time>5 m</time>${prose(at, 1)}</article>`).join(''),
  ],
  [
    'social profile',
    'https://flock.example/idafennimore',
    Array.from({ length: 20 }, (_, at) => `<article><time>5 m</time>${prose(at, 1)}</article>`).join(''),
  ],
  [
    'social post',
    'https://flock.example/idafennimore/status/178812345',
    `<article><time>5 m</time>${prose(0, 1)}</article>`,
  ],
  [
    'recipe',
    'https://kitchen.example/recipes/fish-soup-as-in-marnock',
    `<h1>Fish soup</h1><time>2024</time>${prose(1)}`,
    jsonLd({ '@type': 'Recipe' }),
  ],
  [
    'event',
    'https://oberlind.example/events/night-of-the-sleeping-cars',
    `<h1>Night of the sleeping cars</h1><time>2024-06-11</time>${prose(1)}`,
    jsonLd({ '@type': 'Event' }),
  ],
  [
    'job',
    'https://oberlind.example/jobs/conductor-for-the-night-trains',
    `<h1>Conductor</h1>${prose(1)}`,
    jsonLd({ '@type': 'JobPosting' }),
  ],
  ['privacy policy', 'https://www.marnocklantern.example/privacy', `<h1>Privacy</h1>${prose(0)}`],
  [
    'about us',
    'https://www.marnocklantern.example/about-us',
    `<h1>About us</h1>${prose(0)}`,
    '<meta property="og:type" content="website">',
  ],
  [
    'weather',
    'https://www.marnocklantern.example/weather/marnock-and-the-coast-today',
    '<h1>Weather</h1><table><tr><td>Monday</td><td>8</td></tr></table>',
  ],
  [
    'stock quotes',
    'https://ticker.example/quotes/sund-and-sons-shares-12345',
    '<h1>Sund & Sons</h1><table><tr><td>12.50</td></tr></table>',
  ],
  [
    'sports table',
    'https://www.marnocklantern.example/sport/table-of-the-northern-league-2024',
    '<h1>Table</h1><time>5 March</time><table><tr><td>Hartlow</td><td>31</td></tr></table>',
  ],
  [
    'map',
    'https://maps.example/place/marnock-pier-and-the-harbour-00123',
    '<h1>Marnock Pier</h1><div role="application"></div>',
  ],
  [
    'game',
    'https://play.example/g/the-great-harbour-puzzle-game',
    '<h1>Puzzle</h1><canvas></canvas><p>Move the ferry.</p>',
  ],
  [
    'error page',
    'https://www.marnocklantern.example/coast/this-page-is-not-there-any-more',
    '<h1>Not found</h1><p>The page you were looking for has gone, or was never here.</p>',
  ],
  ['empty body', 'https://www.marnocklantern.example/coast/a-page-without-any-text-55120', ''],
  [
    'a local file',
    'file:///home/ida/2024/03/05/ferry-runs-aground.html',
    `<h1>Ferry</h1><time>2024-03-05</time>${prose(0)}`,
  ],
].map(([name = '', address = '', body = '', head = '']) => ({ name, address, html: page(head, body) }));
