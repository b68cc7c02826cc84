/** Pages that teach, explain and talk: recipes, manuals, forums, social networks, programs. */
import { each, htmlPage, jsonLd, metas, type TestPage } from '../markup.ts';
import { LESSON, MANUAL, OFFER, POLICY, POST } from './prose.ts';

const website = metas({ 'og:type': 'website' });
const described = '<meta name="description" content="All about it">';
const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;
const elsewhere = (name: string, address: string, head: string, body: string): TestPage => ({
  name,
  address,
  html: htmlPage(`<title>${name}</title>${head}`, `<body>${body}</body>`),
});
const paragraphs = (texts: readonly string[]): string => each(texts, '<p>', '</p>');
const boxes = (texts: readonly string[], name: string): string => each(texts, `<div class="${name}"><p>`, '</p></div>');

export const KNOWLEDGE_AND_TALK: readonly TestPage[] = [
  elsewhere(
    'recipe',
    'https://www.saltandstove.example/2024/03/05/fish-soup-of-the-coast',
    `${metas({ 'og:type': 'article', 'article:published_time': '2024-03-05T10:00:00Z' })}${jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article', headline: 'Fish soup', datePublished: '2024-03-05' }, { '@type': 'WebPage' }, { '@type': 'Recipe', name: 'Fish soup' }] })}`,
    `<h1>Fish soup</h1>${paragraphs(POST)}`,
  ),
  elsewhere(
    'encyclopedia',
    'https://en.allknow.example/wiki/Tides_of_the_North_Sea',
    `${website}`,
    `<h1>Tide</h1>${paragraphs(LESSON)}<p>This page was last edited on 5 March 2024.</p>`,
  ),
  elsewhere(
    'encyclopedia that calls itself an article',
    'https://www.britling.example/science/tides-of-the-north-sea',
    `${metas({ 'og:type': 'article' })}`,
    `<h1>Tide</h1><div class="last-updated">Last Updated: Mar 5, 2024</div>${paragraphs(LESSON)}`,
  ),
  elsewhere(
    'dictionary',
    'https://www.wordhoard.example/dictionary/english/tide',
    website,
    `<h1>tide</h1><p>${LESSON[0]}</p>`,
  ),
  elsewhere(
    'documentation',
    'https://pump.readingdocs.example/en/latest/getting-started-with-the-pump.html',
    '<meta name="generator" content="Sphinx">',
    `<main><h1>Getting started</h1>${paragraphs(MANUAL)}<p>Last updated on Mar 5, 2024.</p></main>`,
  ),
  elsewhere(
    'documentation that calls itself an article',
    'https://learn.fathom.example/en-us/sensors/how-to-install-the-pump',
    `${metas({ 'og:type': 'article' })}`,
    `<main><h1>How to install the pump</h1><time datetime="2024-03-05">03/05/2024</time>${paragraphs(MANUAL)}</main>`,
  ),
  elsewhere(
    'guide to a program',
    'https://www.pumpware.example/guides/how-to-install-the-pump-on-a-boat',
    `${website}${jsonLd({ '@context': 'https://schema.org', '@type': 'HowTo', name: 'Install' })}`,
    `<h1>How to install</h1><time>5 March 2024</time>${paragraphs(MANUAL)}`,
  ),
  elsewhere(
    'article of a help desk',
    'https://support.pumpware.example/hc/en-us/articles/360012345678-Why-does-the-display-say-wait',
    `${metas({ 'og:type': 'article' })}`,
    `<h1>Why does the display say wait?</h1><time datetime="2024-03-05">5 March 2024</time>${paragraphs(MANUAL)}`,
  ),
  elsewhere(
    'frequent questions',
    'https://www.pumpware.example/faq',
    jsonLd({ '@context': 'https://schema.org', '@type': 'FAQPage' }),
    paragraphs(MANUAL),
  ),
  elsewhere(
    'code repository',
    'https://codeberth.example/fathom/pump-firmware',
    metas({ 'og:type': 'object' }),
    `<h1>pump-firmware</h1><article class="markdown-body">${paragraphs(MANUAL)}</article>`,
  ),
  elsewhere(
    'issue of a code repository',
    'https://codeberth.example/fathom/pump-firmware/issues/10482',
    metas({ 'og:type': 'object' }),
    `<h1>Display says wait for ever</h1><relative-time datetime="2024-03-05">5 March</relative-time><div class="comment-body">${paragraphs(POST)}</div>`,
  ),
  elsewhere(
    'notes on a release',
    'https://www.pumpware.example/releases/2024/03/05/version-4-2-of-the-firmware',
    `${website}`,
    `<h1>Version 4.2</h1><ul>${each(MANUAL, '<li>', '</li>')}</ul>`,
  ),
  elsewhere(
    'package registry',
    'https://www.parcels.example/package/pump-firmware-tools',
    website,
    `<h1>pump-firmware-tools</h1><div id="readme">${paragraphs(MANUAL)}</div>`,
  ),
  elsewhere(
    'thread of a forum',
    'https://boards.oldboats.example/showthread.php?t=204821',
    described,
    `<h1>Diesel will not start</h1>${each(POST, '<div class="post"><span class="date">05-03-2024, 18:20</span><div class="post_message">', '</div></div>')}`,
  ),
  elsewhere(
    'thread with long posts in paragraphs',
    'https://community.oldboats.example/t/diesel-will-not-start-below-five-degrees/204821',
    `${website}${canonical('https://community.oldboats.example/t/204821')}`,
    `<h1>Diesel will not start below five degrees</h1><div class="topic-post"><time datetime="2024-03-05">Mar 2024</time><div class="cooked">${paragraphs(POST)}</div></div><div class="topic-post"><time datetime="2024-03-06">Mar 2024</time><div class="cooked">${paragraphs(MANUAL.slice(0, 2))}</div></div>`,
  ),
  elsewhere(
    'discussion of a link',
    'https://www.linkpool.example/r/boats/comments/1b7abcd/diesel_will_not_start_below_five_degrees/',
    website,
    `<shreddit-post><h1>Diesel will not start</h1><time datetime="2024-03-05">5 h ago</time><div slot="text-body">${paragraphs(POST)}</div></shreddit-post><div class="comment-tree">${boxes(MANUAL, 'comment')}</div>`,
  ),
  elsewhere(
    'question with answers',
    'https://stackup.example/questions/78120482/diesel-will-not-start-below-five-degrees',
    `${website}${jsonLd({ '@context': 'https://schema.org', '@type': 'QAPage', mainEntity: { '@type': 'Question' } })}`,
    `<h1>Diesel will not start</h1><time datetime="2024-03-05">5 March</time>${paragraphs(POST)}`,
  ),
  elsewhere(
    'social feed',
    'https://social.example/home',
    '',
    `<main role="main">${boxes(POST, 'status')}</main><div role="textbox"></div>`,
  ),
  elsewhere(
    'social post',
    'https://social.example/@ida/112048273645566778',
    metas({ 'og:type': 'article' }),
    `<div class="status"><p>${POST[0]}</p><time datetime="2024-03-05">5 March</time></div>`,
  ),
  elsewhere(
    'post of a business network',
    'https://www.worklinks.example/posts/ida-fennimore_harbour-activity-7170482120482',
    `${metas({ 'og:type': 'article' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'SocialMediaPosting', datePublished: '2024-03-05' })}`,
    `<h1>Ida Fennimore’s post</h1><p>${POST[0]}</p><a href="/login">Sign in</a><form><input name="session_key"><input type="password"></form>`,
  ),
  elsewhere(
    'video platform',
    'https://www.viewtube.example/watch?v=dQx4w9Wg',
    metas({ 'og:type': 'video.other' }),
    `<h1>What the divers found</h1><div id="description">${paragraphs(POST)}</div>`,
  ),
  elsewhere(
    'message of a mailing list',
    'https://lists.oldboats.example/archives/list/engines/2024-March/020482.html',
    '',
    `<h1>Diesel will not start</h1><i class="date">Tue Mar 5 18:20:11 CET 2024</i><pre>${POST.join('\n\n')}</pre>`,
  ),
  elsewhere(
    'application form of a club',
    'https://www.rowers-virr.example/become-a-member-of-our-club',
    described,
    `<h1>Become a member</h1><p class="date">5 March 2024</p>${paragraphs(OFFER)}<form><input name="n"><input type="email"><input type="tel"><input name="iban"><select></select></form>`,
  ),
  elsewhere('map', 'https://maps.roundworld.example/@54.3,10.1,12z', '', '<div role="application"></div>'),
  elsewhere(
    'document viewer',
    'https://www.archive-virr.example/viewer.html?file=/papers/annual-report-2023.pdf',
    '',
    `<div id="viewer" class="pdfViewer"><div class="page"><div class="textLayer">${each(LESSON, '<span>', '</span>')}</div></div></div>`,
  ),
  elsewhere(
    'course',
    'https://www.seaschool.example/courses/tides-and-currents-for-beginners',
    jsonLd({ '@context': 'https://schema.org', '@type': 'Course', name: 'Tides' }),
    `<h1>Tides</h1>${paragraphs(LESSON)}`,
  ),
  elsewhere(
    'lesson',
    'https://www.seaschool.example/learn/unit-3-why-the-sea-rises-and-falls',
    website,
    `<h1>Why the sea rises and falls</h1>${paragraphs(LESSON)}`,
  ),
  elsewhere(
    'advice of a health service',
    'https://www.healthservice.example/conditions/seasickness-causes-and-treatment/',
    website,
    `<h1>Seasickness</h1>${paragraphs(MANUAL)}<p>Page last reviewed: 5 March 2024</p>`,
  ),
  elsewhere(
    'guidance of an office',
    'https://www.gov.oberlind.example/guidance/how-to-register-a-boat-in-oberlind',
    metas({ 'og:type': 'article', 'govuk:format': 'guide' }),
    `<h1>How to register a boat</h1><p>Published 5 March 2021. Last updated 5 March 2024</p>${paragraphs(MANUAL)}`,
  ),
  elsewhere(
    'law',
    'https://www.statutes.example/act/1998/12345/section-8-duties-of-the-harbour-master',
    '',
    `<h1>Duties of the harbour master</h1>${paragraphs(POLICY)}`,
  ),
  elsewhere(
    'paper of a journal',
    'https://journals.seascience.example/doi/10.1234/tides.2024.00482',
    `${metas({ 'og:type': 'article', citation_title: 'Tides', citation_journal_title: 'Sea Science' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'ScholarlyArticle' })}`,
    `<h1>Tides in narrowing bays</h1>${paragraphs(LESSON)}`,
  ),
  elsewhere(
    'chapter of a novel',
    'https://www.talestack.example/works/20482/chapters/the-night-on-the-mole',
    website,
    `<h1>Chapter 4</h1>${paragraphs(POST)}`,
  ),
  elsewhere(
    'words of a song',
    'https://www.songsheet.example/lyrics/the-night-choir-the-old-weir',
    metas({ 'og:type': 'music.song' }),
    `<h1>The Old Weir</h1><div>${each(POST, '', '<br>')}</div>`,
  ),
  elsewhere(
    'landing page of a program',
    'https://www.pumpware.example/',
    website,
    `<h1>The pump that thinks</h1>${boxes(OFFER, 'feature')}`,
  ),
  elsewhere(
    'prices of a program',
    'https://www.pumpware.example/pricing',
    website,
    `<h1>Prices</h1>${boxes(OFFER, 'plan')}`,
  ),
  elsewhere(
    'privacy policy of a company',
    'https://www.pumpware.example/legal/privacy-policy-for-our-customers',
    described,
    `<h1>Privacy policy</h1><p class="date">Effective 5 March 2024</p>${paragraphs(POLICY)}`,
  ),
  elsewhere(
    'state of a service',
    'https://status.pumpware.example/incidents/2f8k1b20482x',
    website,
    `<h1>Slow answers</h1><div class="updates"><time>Mar 5, 18:20</time><p>${POST[0]}</p></div>`,
  ),
  elsewhere(
    'check that one is human',
    'https://www.dailyflare.example/news/article-13155021/ferry-with-63-aboard.html',
    '',
    `<h1>One more step</h1><p>Please complete the security check to access this site. This helps us to keep robots out and takes no more than a few seconds.</p><form><input type="checkbox"></form>`,
  ),
  elsewhere(
    'collection of money',
    'https://www.chipin.example/f/a-new-engine-for-the-island-boat',
    website,
    `<h1>A new engine for the island boat</h1><span class="created-date">Created 5 March 2024</span>${paragraphs(POST)}<a href="/donate">Donate now</a>`,
  ),
];
