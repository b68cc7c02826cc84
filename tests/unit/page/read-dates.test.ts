import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { readMetadata } from '../../../utils/page/metadata/read-metadata.ts';
import { type Case, checkDays, H, ld, P, page, U } from './dated-page.ts';

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

test('a clock time without a zone is not put on the day of the address: nobody knows whose hour it is', () => {
  const html = page(`${H}<div class="by">Posted: <span class="date">March 5, 2024 at 1:30 AM</span></div>`);
  const { metadata } = readMetadata(parsePage(html) as Document, 'https://coast.example/2024/03/05/ferry', null);
  expect(metadata.published).toBe('2024-03-05');
});

describe('the day of an article, by what is shown and by the address', () => checkDays(CASES));
