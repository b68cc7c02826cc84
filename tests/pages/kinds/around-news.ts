/** Pages of news sites that are no articles: lists, listings, tables, policies, offers. */
import { each, htmlPage, jsonLd, menu, metas, type TestPage, teasers } from '../markup.ts';
import { STORIES } from '../stories.ts';
import { POLICY, POST } from './prose.ts';

const HERALD = 'https://www.marnockherald.example';
const site = metas({ 'og:type': 'website', 'og:site_name': 'The Marnock Herald' });
const organization = jsonLd([
  { '@context': 'https://schema.org', '@type': 'WebSite', name: 'The Marnock Herald' },
  { '@context': 'https://schema.org', '@type': 'NewsMediaOrganization', name: 'The Marnock Herald' },
]);
const canonical = (path: string): string => `<link rel="canonical" href="${HERALD}${path}">`;
const policy = each(POLICY, '<p>', '</p>');
const around = (name: string, path: string, head: string, body: string): TestPage => ({
  name,
  address: `${HERALD}${path}`,
  html: htmlPage(
    `<title>${name}</title>${head}`,
    `<body><header>${menu('News', 'Coast', 'Sport')}</header>${body}<footer>© 2024 Marnock Media</footer></body>`,
  ),
});
const fullStories = STORIES.map(
  (story) =>
    `<article class="post"><h2><a href="/${story.slug}">${story.title}</a></h2><time datetime="${story.published}">5 March 2024</time>${each(story.paragraphs, '<p>', '</p>')}</article>`,
).join('');

export const AROUND_NEWS: readonly TestPage[] = [
  around(
    'front page with a lead story in full',
    '/',
    `${site}${organization}${canonical('/')}`,
    `<main>${fullStories}${teasers(20)}</main>`,
  ),
  around(
    'front page of an edition in another language',
    '/de-DE/',
    `${site}${organization}`,
    `<main>${teasers(24)}</main>`,
  ),
  around(
    'front page under an address of its own',
    '/home.html',
    `${site}${organization}`,
    `<main>${teasers(24)}</main>`,
  ),
  around(
    'section',
    '/news/',
    `${site}${organization}${canonical('/news/')}`,
    `<h1>News</h1><main>${teasers(18)}</main>`,
  ),
  around(
    'section two levels down',
    '/news/world/north-sea-and-baltic-coast',
    `${site}${organization}`,
    `<h1>The coast</h1><main>${teasers(18)}</main>`,
  ),
  around(
    'section that calls itself an article',
    '/news/local-and-regional-news-of-marnock',
    `${metas({ 'og:type': 'article' })}`,
    `<h1>Local news</h1><main>${teasers(18)}</main>`,
  ),
  around(
    'topic with an introduction',
    '/coverage/everything-about-the-night-trains',
    `${site}${jsonLd({ '@context': 'https://schema.org', '@type': 'CollectionPage', name: 'Night trains' })}`,
    `<h1>Night trains</h1><p>${POLICY[0]}</p><main>${teasers(18)}</main>`,
  ),
  around(
    'topic that declares nothing',
    '/special/the-long-fight-for-the-night-trains',
    `${canonical('/special/the-long-fight-for-the-night-trains')}`,
    `<h1>Night trains</h1><p>${STORIES[1]?.paragraphs[0]}</p><main>${teasers(12)}</main>`,
  ),
  around('tag', '/tag/ferry-and-harbour-and-tugs', `${site}${organization}`, `<h1>ferry</h1>${teasers(10)}`),
  around(
    'blog list with whole texts',
    '/blogs/harbour-notes-by-ida-fennimore/',
    `${site}`,
    `<h1>Harbour notes</h1>${fullStories}`,
  ),
  around('archive of one day', '/2024/03/05/', `${site}`, `<h1>5 March 2024</h1>${teasers(15)}`),
  around('archive of a day with whole texts', '/2024/03/05/', `${site}`, `<h1>5 March 2024</h1>${fullStories}`),
  around(
    'author page',
    '/by/ida-fennimore-reporter-for-the-coast',
    `${metas({ 'og:type': 'profile' })}`,
    `<h1>Ida Fennimore</h1><p>${POST[0]}</p>${teasers(10)}`,
  ),
  around(
    'author page that declares nothing',
    '/people/ida-fennimore-coast-reporter-10482',
    canonical('/people/ida'),
    `<h1>Ida Fennimore</h1><div class="bio"><p>${POST[0]}</p><p>${POST[1]}</p></div>${teasers(10)}`,
  ),
  around(
    'search result',
    '/search?q=ferry+marnock+pier+accident',
    `${site}`,
    `<h1>Results for ferry</h1>${teasers(10)}`,
  ),
  around(
    'newsletter archive',
    '/newsletters/the-morning-tide-all-letters-of-2024',
    `${site}`,
    `<h1>The Morning Tide</h1>${teasers(20)}`,
  ),
  around(
    'newsletter sign-up',
    '/newsletters/',
    `${site}`,
    `<h1>Our newsletters</h1><div class="cards">${POST.map((text) => `<div class="card"><h3>The Morning Tide</h3><p>${text}</p><input type="checkbox"></div>`).join('')}</div><form><input type="email"></form>`,
  ),
  around(
    'gallery of pictures',
    '/pictures/the-storm-in-34-pictures-10482',
    `${metas({ 'og:type': 'article' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'ImageGallery', name: 'The storm' })}`,
    `<h1>The storm in 34 pictures</h1>${STORIES[0]?.paragraphs.map((text, index) => `<figure><img src="${index}.jpg"><figcaption>${text}</figcaption></figure>`).join('')}`,
  ),
  around(
    'gallery without a type of its own',
    '/storm-over-the-mole-readers-send-their-pictures-20482',
    `${canonical('/storm')}`,
    `<h1>Readers send their pictures</h1><time>5 March 2024</time>${STORIES[0]?.paragraphs.map((text, index) => `<div class="slide"><img src="${index}.jpg"><div class="slide-caption"><p>${text}</p></div></div>`).join('')}`,
  ),
  around(
    'live video',
    '/live/stream-of-the-council-meeting-today',
    `${metas({ 'og:type': 'video.other' })}`,
    `<h1>Live</h1><video></video><p>${POST[0]}</p>`,
  ),
  around(
    'video with a long description',
    '/video/what-the-divers-found-under-the-ferry-10482',
    `${metas({ 'og:type': 'video.other' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'VideoObject', name: 'What the divers found' })}`,
    `<h1>What the divers found</h1><video></video><div class="description">${each(POST, '<p>', '</p>')}</div>`,
  ),
  around(
    'podcast episode',
    '/podcasts/below-the-waterline/episode-12-the-divers-and-the-keel',
    `${site}${jsonLd({ '@context': 'https://schema.org', '@type': 'PodcastEpisode', name: 'The divers', datePublished: '2024-03-05' })}`,
    `<h1>The divers and the keel</h1><time>5 March 2024</time><audio></audio><div class="shownotes">${each(POST, '<p>', '</p>')}</div>`,
  ),
  around(
    'weather',
    '/weather/10-day-forecast-for-marnock-and-the-coast',
    `${site}`,
    `<h1>Weather</h1><p class="date">5 March 2024</p><p>${POLICY[1]}</p><table><tr><td>Mon</td><td>8°</td></tr></table>`,
  ),
  around(
    'scores',
    '/sport/football/scores-fixtures/2024-03-05',
    `${site}`,
    `<h1>Scores</h1><time>5 March 2024</time>${Array.from({ length: 20 }, () => '<div class="match"><span>Hartlow</span> 2 – 1 <span>Kolnara</span></div>').join('')}`,
  ),
  around(
    'table of the league',
    '/sport/tables/northern-league-season-2023-24',
    `${site}`,
    `<h1>Northern league</h1><table>${'<tr><td>Hartlow</td><td>31</td></tr>'.repeat(18)}</table>`,
  ),
  around(
    'shares',
    '/markets/companies/sund-and-sons-plc-share-price-10482',
    `${site}`,
    `<h1>Sund & Sons</h1><time>5 March 2024</time><span class="price">12.50</span><p>${POST[0]}</p>`,
  ),
  around(
    'death notices',
    '/obituaries/',
    `${site}`,
    `<h1>Notices</h1>${teasers(10)}<form><input name="q" type="search"></form>`,
  ),
  around(
    'crossword',
    '/puzzles/crossword/2024/03/05/the-daily-cryptic-20482',
    `${site}`,
    `<h1>The daily cryptic</h1><time>5 March 2024</time><div role="grid"></div><ol><li>Fish out of water (5)</li></ol>`,
  ),
  around(
    'quiz',
    '/quiz/how-well-do-you-know-the-harbour-10482',
    `${site}`,
    `<h1>How well do you know the harbour?</h1><form>${POST.map((text) => `<fieldset><legend>${text}</legend><input type="radio"></fieldset>`).join('')}</form>`,
  ),
  around(
    'television programme',
    '/tv-guide/2024/03/05/all-channels-this-evening',
    `${site}`,
    `<h1>This evening</h1><table><tr><td>20:15</td><td>The Mole</td></tr></table>`,
  ),
  around(
    'privacy policy',
    '/privacy-policy',
    `${site}${organization}`,
    `<h1>Privacy policy</h1><p>Last updated: March 5, 2024</p>${policy}`,
  ),
  around(
    'privacy policy that calls itself an article',
    '/legal/privacy-and-data-protection-policy',
    `${metas({ 'og:type': 'article', 'article:modified_time': '2024-03-05T10:00:00Z' })}`,
    `<h1>Privacy policy</h1><p>Last updated: March 5, 2024</p>${policy}`,
  ),
  around(
    'cookie policy with a date in its address',
    '/info/2024/03/05/cookie-policy-of-our-pages',
    canonical('/info/cookies'),
    `<h1>Cookie policy</h1><p class="date">5 March 2024</p>${policy}`,
  ),
  around(
    'terms of use of a blog system',
    '/terms-and-conditions-of-use/',
    `${metas({ 'og:type': 'article', 'og:title': 'Terms and conditions of use' })}${jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', datePublished: '2021-01-01' }, { '@type': 'WebSite' }] })}`,
    `<h1>Terms and conditions of use</h1>${policy}`,
  ),
  around(
    'about us of a blog system',
    '/about-us-and-our-newsroom/',
    `${metas({ 'og:type': 'article', 'article:modified_time': '2023-01-01T00:00:00Z' })}`,
    `<h1>About us</h1>${each(POST, '<p>', '</p>')}`,
  ),
  around(
    'how we work',
    '/our-standards-and-corrections-policy',
    `${site}`,
    `<h1>Our standards</h1><p>Updated 5 March 2024</p>${policy}`,
  ),
  around('imprint', '/impressum', `${site}`, `<h1>Impressum</h1>${policy}`),
  around(
    'offer of subscription',
    '/subscribe/digital-and-print-offers-for-readers',
    `${site}`,
    `<h1>Read more for less</h1>${policy}<button>Subscribe</button>`,
  ),
  around(
    'not found',
    '/coast/ferry-runs-aground-off-the-pier-10482',
    `${site}`,
    `<h1>404</h1><p>We cannot find this page.</p>${teasers(8)}`,
  ),
  around(
    'comments of an article on a page of their own',
    '/coast/ferry-runs-aground-10482/comments',
    `${site}`,
    `<h1>Comments</h1>${POST.map((text) => `<div class="comment"><b>Jory</b> <time>5 March</time><p>${text}</p></div>`).join('')}`,
  ),
];
