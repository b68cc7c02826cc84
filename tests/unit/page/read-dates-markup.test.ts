import { describe } from 'vitest';
import { type Case, checkDays, H, ld, page, U } from './dated-page.ts';

const CASES: readonly Case[] = [
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
    'moment of publication for a script',
    U,
    page(`${H}<span class="ago" data-publishtime="1709659200652">some time ago</span>`),
    '2024-03-05',
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
];

describe('the day of an article, by what is written for machines', () => checkDays(CASES));
