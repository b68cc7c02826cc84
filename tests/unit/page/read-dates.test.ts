import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { readMetadata } from '../../../utils/page/metadata/read-metadata.ts';

/** On every page: the site's clock above, the day of another article beside, the years of the copyright below. */
const P =
  '<p>A car ferry carrying 63 people ran onto a sandbank outside the harbour on Tuesday afternoon, and stayed there for almost five hours.</p><p>Nobody was hurt, said the harbour master, who had asked two tugs from the neighbouring port to stand by in case the hull gave way.</p>';
const H = '<h1>Ferry with 63 aboard runs aground</h1>';
const page = (body: string, head = '', lang = 'en'): string =>
  `<html lang="${lang}"><head><title>Ferry with 63 aboard runs aground</title>${head}</head><body><header><div class="today">Thursday, April 4, 2024</div></header><main>${body}${P}</main><aside><ul><li><a href="/x">Seals are back</a> <time datetime="2024-04-02">2 April 2024</time></li></ul></aside><footer>© 2019–2024 Lantern Press</footer></body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const U = 'https://coast.example/ferry';

/** What is shown, the address, the page, and the days of publication and change that a reader would name. */
type Case = readonly [name: string, address: string, html: string, published: string | null, modified: string | null];

const CASES: readonly Case[] = [
  [
    'Updated/Published line',
    U,
    page(`${H}<div>Updated 6:11 PM EST, Wed March 6, 2024 | Published 9:20 AM EST, Tue March 5, 2024</div>`),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'Published then updated',
    U,
    page(`${H}<p class="ts">Published March 5, 2024 9:20am EST | Updated March 6, 2024 1:00pm EST</p>`),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'First published .. last updated spans',
    U,
    page(
      `${H}<div><span>First published on Tue 5 Mar 2024 09.20 GMT</span><span>Last modified on Wed 6 Mar 2024 18.11 GMT</span></div>`,
    ),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'a section between year and month in the address',
    'https://coast.example/2024/LOCAL/03/05/ferry.aground/index.html',
    page(H),
    '2024-03-05',
    null,
  ],
  ['numbers in the address', 'https://coast.example/2024/ferry/12/99/x.html', page(H), null, null],
  [
    'a clock time beside the headline, another day in the address',
    'https://coast.example/news/20240304/58406128/1',
    page(`${H}<p class="title_foot">Published 2024-03-05 00:05:00</p>`),
    '2024-03-05',
    null,
  ],
  [
    'a day in the address, long after it a time',
    'https://coast.example/news/20240301/58406128/1',
    page(`${H}<p class="date">2024-03-05 00:05:00</p>`),
    '2024-03-01',
    null,
  ],
  [
    'a day in UTC, the time as the paper tells it',
    U,
    page(
      `${H}<p>By Ida Fennimore <span class="publish-date">on <time class="updated" datetime="2024-03-05 20:08:00-0400" pubdate>March 5, 2024 08:08 pm</time></span></p>`,
      '<meta name="sailthru.date" content="2024-03-06">',
    ),
    '2024-03-05',
    null,
  ],
  [
    'a microformat of change alone',
    U,
    page(`${H}<p><time class="updated" datetime="2024-03-05">March 5, 2024</time></p>`),
    null,
    null,
  ],
  [
    'a byline with its day, then teasers with theirs',
    U,
    page(
      `<section><header><h2>Ferry with 63 aboard runs aground</h2><p>By Ida Fennimore on Mar 05, 2024 at 11:30a @ida_fen, @coastpaper</p></header>${P}</section><ul><span class="date">Mar 1, 2024</span></ul>`,
    ),
    '2024-03-05',
    null,
  ],
  [
    'a menu item that says today',
    U,
    page(`<ul><li>Today</li><li>Yesterday</li></ul>${H}<h3>Today's tides</h3>`),
    null,
    null,
  ],
  [
    'moment of publication for a script',
    U,
    page(`${H}<span class="ago" data-publishtime="1709659200652">some time ago</span>`),
    '2024-03-05',
    null,
  ],
  [
    'Hungarian by the country of the host',
    'https://part.hu/kompbaleset-a-kikotonel-1720762',
    page(`${H}<b>2024. március 5., 11:16</b>`, '', ''),
    '2024-03-05',
    null,
  ],
  ['two figures of the year, a time', U, page(`${H}<div>3/5/24 11:04am</div>`, '', 'en-US'), '2024-03-05', null],
  ['two figures, day first', U, page(`${H}<div>05/03/24 11:04</div>`, '', 'en-GB'), '2024-03-05', null],
  [
    'state of the text, then its first publication',
    U,
    page(
      `${H}<span>Stand: 06.03.2024, 07:05 Uhr</span><span>Erstveröffentlicht: 05.03.2024, 22:40 Uhr</span>`,
      '',
      'de',
    ),
    '2024-03-05',
    null,
  ],
  [
    'other stories in boxes of their own, each with its headline and its day',
    U,
    page(
      `<div>${H}<p>By Ida Fennimore</p><p>March 5, 2024</p>${P}</div><section>${['Old bridge is closed for repairs', 'Harbour crane is sold to Tollerby'].map((title) => `<div><a href="/x"><img alt=""></a><h3><a href="/x">${title}</a></h3><p>The town needs two years for the work.</p><time>March 2, 2024</time></div>`).join('')}</section>`,
    ),
    '2024-03-05',
    null,
  ],
  [
    'other stories in a list below, no day of its own',
    U,
    page(
      `${H}${P}<div><h3>More on this</h3><ul><li><a href="/x">Old bridge is closed for repairs</a> <time datetime="2024-03-02">2 March 2024</time></li></ul></div>`,
    ),
    null,
    null,
  ],
  [
    'a moment in UTC, shown as the day after',
    U,
    page(
      `${H}<time datetime="2024-03-04T20:30:00Z">Tue 5 Mar 2024 at 7:30am</time>`,
      ld({ '@type': 'NewsArticle', datePublished: '2024-03-04T20:30:00Z' }),
    ),
    '2024-03-05',
    null,
  ],
  [
    'a live blog, its latest entry first',
    U,
    page(
      `${H}<section><time datetime="2024-03-06T06:00:00Z">6:00 a.m.</time><h2>Crane arrives</h2></section><section><time datetime="2024-03-05T18:00:00Z">6:00 p.m.</time><h2>Nobody hurt</h2></section>`,
      ld({ '@type': 'LiveBlogPosting', datePublished: '2024-03-05T18:00:00Z' }),
    ),
    '2024-03-05',
    null,
  ],
  [
    "an agency's dateline",
    U,
    page(`${H}<p>MARNOCK, March 5, 2024 (Reuters) — A car ferry ran onto a sandbank on Tuesday.</p>`),
    '2024-03-05',
    null,
  ],
  [
    'a sentence in capitals',
    U,
    page(
      `${H}<p>NOBODY IN MARNOCK, as the drill of March 5, 2024 had shown, was ready for a ferry on a sandbank, and least of all the harbour master with his two old tugs.</p>`,
    ),
    null,
    null,
  ],
  ['only last updated', U, page(`${H}<div>Last updated: 6 March 2024</div>`), null, '2024-03-06'],
  [
    'details summary',
    U,
    page(
      `${H}<details><summary>Tue 5 Mar 2024 09.20 GMT</summary><span>Last modified on Wed 6 Mar 2024 18.11 GMT</span></details>`,
    ),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'dateline by byline',
    U,
    page(`${H}<div class="byline">By Ida Fennimore, Staff Writer | March 5, 2024 at 6:20 p.m. EST</div>`),
    '2024-03-05',
    null,
  ],
  ['middle of byline', U, page(`${H}<p>Ida Fennimore, 5 March 2024 — 6.20pm, Marnock</p>`), '2024-03-05', null],
  ['day-first slashes GB', U, page(`${H}<div>05/03/2024 18:20</div>`, '', 'en-GB'), '2024-03-05', null],
  ['month-first slashes US', U, page(`${H}<div>03/05/2024 6:20 PM</div>`, '', 'en-US'), '2024-03-05', null],
  ['slashes by zone EST, lang en', U, page(`${H}<div>03/05/2024 6:20 PM EST</div>`), '2024-03-05', null],
  ['slashes lang en, .co.uk', 'https://coast.co.uk/ferry', page(`${H}<div>05/03/2024 18:20</div>`), '2024-03-05', null],
  ['slashes lang en-AU', U, page(`${H}<div>Posted 5/3/2024</div>`, '', 'en-AU'), '2024-03-05', null],
  ['slashes spanish', U, page(`${H}<div>05/03/2024 18:20</div>`, '', 'es'), '2024-03-05', null],
  [
    'og:locale en_GB with lang en',
    U,
    page(`${H}<div>05/03/2024</div>`, '<meta property="og:locale" content="en_GB">'),
    '2024-03-05',
    null,
  ],
  ['German', U, page(`${H}<div>Stand: 05.03.2024, 18:20 Uhr</div>`, '', 'de'), '2024-03-05', null],
  [
    'German updated',
    U,
    page(`${H}<div>Veröffentlicht am 5. März 2024, aktualisiert am 6. März 2024</div>`, '', 'de'),
    '2024-03-05',
    '2024-03-06',
  ],
  ['German weekday, month short', U, page(`${H}<span>Di., 05. Mrz. 2024</span>`, '', 'de'), '2024-03-05', null],
  [
    'French',
    U,
    page(`${H}<div>Publié le 5 mars 2024 à 18h20, mis à jour le 6 mars 2024 à 9h05</div>`, '', 'fr'),
    '2024-03-05',
    '2024-03-06',
  ],
  ['French 1er', U, page(`${H}<div>Par Solène Marchaud | Le 1er mars 2024</div>`, '', 'fr'), '2024-03-01', null],
  ['Spanish', U, page(`${H}<div>Marnock - 05 MAR 2024 - 18:20 CET</div>`, '', 'es'), '2024-03-05', null],
  [
    'Spanish de',
    U,
    page(`${H}<div>Actualizado el 6 de marzo de 2024. Publicado el 5 de marzo de 2024</div>`, '', 'es'),
    '2024-03-05',
    '2024-03-06',
  ],
  ['Spanish comma', U, page(`${H}<div>Martes, 5 de marzo 2024, 18:20</div>`, '', 'es'), '2024-03-05', null],
  ['Portuguese', U, page(`${H}<div>05/03/2024 18h20 Atualizado há 3 horas</div>`, '', 'pt-BR'), '2024-03-05', null],
  ['Portuguese de', U, page(`${H}<div>5 de março de 2024 às 18:20</div>`, '', 'pt'), '2024-03-05', null],
  ['Italian', U, page(`${H}<div>di Ida Fennimore, martedì 5 marzo 2024</div>`, '', 'it'), '2024-03-05', null],
  ['Dutch', U, page(`${H}<div>5 mrt. 2024 om 18:20</div>`, '', 'nl'), '2024-03-05', null],
  ['Polish', U, page(`${H}<div>5 marca 2024, 18:20</div>`, '', 'pl'), '2024-03-05', null],
  ['Russian', U, page(`${H}<div>5 марта 2024, 18:20</div>`, '', 'ru'), '2024-03-05', null],
  [
    'Turkish',
    U,
    page(`${H}<div>Yayınlanma: 05.03.2024 - 18:20 Güncelleme: 06.03.2024 - 09:05</div>`, '', 'tr'),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'Swedish',
    U,
    page(`${H}<div>Publicerad 5 mars 2024 kl 18.20, uppdaterad 6 mars 2024</div>`, '', 'sv'),
    '2024-03-05',
    '2024-03-06',
  ],
  ['Danish', U, page(`${H}<div>5. mar. 2024 kl. 18:20</div>`, '', 'da'), '2024-03-05', null],
  ['Czech', U, page(`${H}<div>5. března 2024 18:20</div>`, '', 'cs'), '2024-03-05', null],
  ['Chinese', U, page(`${H}<div>2024年3月5日 18:20</div>`, '', 'zh'), '2024-03-05', null],
  [
    'Korean',
    U,
    page(`${H}<div>입력 2024.03.05 18:20 수정 2024.03.06 09:05</div>`, '', 'ko'),
    '2024-03-05',
    '2024-03-06',
  ],
  ['Japanese', U, page(`${H}<div>2024年3月5日 18時20分</div>`, '', 'ja'), '2024-03-05', null],
  ['Arabic digits', U, page(`${H}<div>٥ مارس ٢٠٢٤</div>`, '', 'ar'), '2024-03-05', null],
  ['Hindi', U, page(`${H}<div>प्रकाशित: 5 मार्च 2024</div>`, '', 'hi'), '2024-03-05', null],
  ['Indonesian', U, page(`${H}<div>Selasa, 5 Maret 2024 18:20 WIB</div>`, '', 'id'), '2024-03-05', null],
  ['Vietnamese', U, page(`${H}<div>Thứ ba, 5/3/2024, 18:20 (GMT+7)</div>`, '', 'vi'), '2024-03-05', null],
  [
    'India',
    U,
    page(`${H}<div>Updated: Mar 06, 2024, 09:05 IST | Published: Mar 05, 2024, 18:20 IST</div>`),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'graph array',
    U,
    page(
      H,
      ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', dateModified: '2024-04-04' },
          {
            '@type': 'NewsArticle',
            datePublished: '2024-03-05T18:20:00+01:00',
            dateModified: '2024-03-06T09:05:00+01:00',
          },
        ],
      }),
    ),
    '2024-03-05',
    '2024-03-06',
  ],
  [
    'several blocks, video first',
    U,
    page(
      H,
      ld({ '@type': 'VideoObject', uploadDate: '2024-03-01', datePublished: '2024-03-01' }) +
        ld({ '@type': 'NewsArticle', datePublished: '2024-03-05' }),
    ),
    '2024-03-05',
    null,
  ],
  [
    'list of other articles first',
    U,
    page(
      H,
      ld({
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            item: {
              '@type': 'NewsArticle',
              headline: 'Seals are back',
              url: 'https://coast.example/seals',
              datePublished: '2024-04-02',
            },
          },
        ],
      }) + ld({ '@type': 'NewsArticle', headline: 'Ferry with 63 aboard runs aground', datePublished: '2024-03-05' }),
    ),
    '2024-03-05',
    null,
  ],
  [
    'only a list of others in LD, date shown',
    U,
    page(
      `${H}<div>5 March 2024</div>`,
      ld({
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            item: {
              '@type': 'NewsArticle',
              headline: 'Seals are back',
              url: 'https://coast.example/seals',
              datePublished: '2024-04-02',
            },
          },
        ],
      }),
    ),
    '2024-03-05',
    null,
  ],
  [
    'LD date array',
    U,
    page(H, ld({ '@type': 'NewsArticle', datePublished: ['2024-03-05T18:20:00Z'] })),
    '2024-03-05',
    null,
  ],
  [
    'LD written date',
    U,
    page(H, ld({ '@type': 'NewsArticle', datePublished: 'Tue, 05 Mar 2024 18:20:00 +0100' })),
    '2024-03-05',
    null,
  ],
  ['LD epoch ms', U, page(H, ld({ '@type': 'NewsArticle', datePublished: 1709659200000 })), '2024-03-05', null],
  [
    'LD month-first',
    U,
    page(H, ld({ '@type': 'NewsArticle', datePublished: '3/5/2024 6:20:00 PM' }), 'en-US'),
    '2024-03-05',
    null,
  ],
  [
    'LD zero date',
    U,
    page(`${H}<div>5 March 2024</div>`, ld({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00' })),
    '2024-03-05',
    null,
  ],
  [
    'LD 1970',
    U,
    page(`${H}<div>5 March 2024</div>`, ld({ '@type': 'NewsArticle', datePublished: '1970-01-01T00:00:00Z' })),
    '2024-03-05',
    null,
  ],
  [
    'only dateModified in LD',
    U,
    page(H, ld({ '@type': 'NewsArticle', dateModified: '2024-03-06' })),
    null,
    '2024-03-06',
  ],
  ['url only', 'https://coast.example/2024/03/05/ferry', page(H), '2024-03-05', null],
  ['url short month', 'https://coast.example/world/2024/mar/05/ferry', page(H), '2024-03-05', null],
  ['url compact', 'https://coast.example/news/20240305-ferry', page(H), '2024-03-05', null],
  ['url day-first', 'https://coast.example/ferry-05-03-2024.html', page(H, '', 'fr'), '2024-03-05', null],
  [
    'url id with digits',
    'https://coast.example/ferry-202403059912',
    page(`${H}<div>5 March 2024</div>`),
    '2024-03-05',
    null,
  ],
  [
    'related article earlier',
    U,
    page(
      `<div class="promo-row"><a href="/a"><h3>Seals are back at the mole</h3></a><span>1 April 2024</span></div>${H}<div>5 March 2024</div>`,
    ),
    '2024-03-05',
    null,
  ],
  ['copyright only', U, page(H), null, null],
  [
    'date in text only',
    U,
    page(
      `${H}<p>On 3 March 2021 the same ferry had hit the pier, and nobody had been hurt at that time either, as the harbour master recalled on the quay.</p>`,
    ),
    null,
    null,
  ],
  ['time without datetime', U, page(`${H}<time>Mar. 5, 2024</time>`), '2024-03-05', null],
  [
    'time with epoch',
    U,
    page(`${H}<time data-timestamp="1709659200" datetime="1709659200000">5h</time>`),
    '2024-03-05',
    null,
  ],
  [
    'data-timestamp only',
    U,
    page(`${H}<span class="timestamp" data-timestamp="1709659200">some time ago</span>`),
    '2024-03-05',
    null,
  ],
  ['bsp-timestamp', U, page(`${H}<bsp-timestamp data-timestamp="1709659200000"></bsp-timestamp>`), '2024-03-05', null],
  [
    'RDFa',
    U,
    page(`${H}<span property="datePublished" content="2024-03-05T18:20:00Z">5 March</span>`),
    '2024-03-05',
    null,
  ],
  ['microdata pubdate', U, page(`${H}<time pubdate datetime="2024-03-05">5 March</time>`), '2024-03-05', null],
  ['ordinal', U, page(`${H}<div>March 5th, 2024</div>`), '2024-03-05', null],
  ['weekday-dash', U, page(`${H}<div>TUESDAY, MAR 5, 2024 — 6:20PM</div>`), '2024-03-05', null],
  ['year-less with LD none', U, page(`${H}<div>5 March</div>`), null, null],
  [
    'state in script',
    U,
    page(
      H,
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"Ferry with 63 aboard runs aground","publishedAt":"2024-03-05T18:20:00Z"}}}}</script>',
    ),
    '2024-03-05',
    null,
  ],
  [
    'state epoch',
    U,
    page(H, '<script>window.__S={"article":{"firstPublishDate":1709659200000}}</script>'),
    '2024-03-05',
    null,
  ],
  ['posted N days ago', U, page(`${H}<div>Posted 30 days ago</div>`), '2024-03-05', null],
  [
    'comment date before none',
    U,
    page(`${H}<section class="comments"><time datetime="2024-04-01">1 April 2024</time></section>`),
    null,
    null,
  ],
  [
    'event date',
    U,
    page(`${H}<div>5 March 2024</div><div class="event-box">Event date: 9 May 2024</div>`),
    '2024-03-05',
    null,
  ],
];

describe('the day of an article', () => {
  it.each(CASES)('%s', (_name, address, html, published, modified) => {
    const document = parsePage(html) as Document;
    const { metadata } = readMetadata(document, address, '2024-04-04T12:00:00Z');
    expect(metadata.published?.slice(0, 10) ?? null).toBe(published);
    expect(metadata.modified?.slice(0, 10) ?? null).toBe(modified);
  });
});
