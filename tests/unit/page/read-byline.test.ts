import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { readCredit } from '../../../utils/page/metadata/read-credit.ts';
import { readMetadata } from '../../../utils/page/metadata/read-metadata.ts';

const H = '<h1>Ferry with 63 aboard runs aground</h1>';
const P =
  '<p>A car ferry carrying 63 people ran onto a sandbank outside the harbour on Tuesday afternoon, and stayed there for almost five hours.</p>';

describe('the byline', () => {
  it.each<[name: string, body: string, byline: string | null]>([
    [
      'own footer',
      `<article>${H}${P}<footer class="entry-footer"><span class="author vcard"><a class="fn">Ida Fennimore</a></span></footer></article>`,
      'Ida Fennimore',
    ],
    [
      'site footer',
      `<article>${H}${P}</article></main><footer><span class="author">Theme by Kol</span></footer>`,
      null,
    ],
    ['label', `${H}<div class="article__byline">Author: <span>Ida Fennimore</span></div>${P}`, 'Ida Fennimore'],
    ['with date', `${H}<div class="byline">Ida Fennimore · 9 March 2024</div>${P}`, 'Ida Fennimore'],
    ['with time', `${H}<div class="byline">By Ida Fennimore | March 5, 2024 at 6:20 p.m.</div>${P}`, 'Ida Fennimore'],
    ['role', `${H}<div class="byline">By Ida Fennimore, Staff Writer</div>${P}`, 'Ida Fennimore'],
    [
      'two',
      `${H}<div class="byline">By <a>Ida Fennimore</a> and <a>Pavel Quist</a></div>${P}`,
      'Ida Fennimore and Pavel Quist',
    ],
    ['id', `${H}<address id="byline">By Ida Fennimore</address>${P}`, 'Ida Fennimore'],
    ['bem', `${H}<div class="voc-author__name">Inés Robledo</div>${P}`, 'Inés Robledo'],
    ['RDFa', `${H}<p>By <span property="author">Ida Fennimore</span></p>${P}`, 'Ida Fennimore'],
    ['plain line', `${H}<p>By Ida Fennimore</p>${P}`, 'Ida Fennimore'],
    ['plain line caps', `${H}<p>By IDA FENNIMORE and PAVEL QUIST</p>${P}`, 'IDA FENNIMORE and PAVEL QUIST'],
    ['plain agency', `${H}<p>By Ida Fennimore, Associated Press</p>${P}`, 'Ida Fennimore, Associated Press'],
    ['plain no', `${H}<p>By Tuesday the water had risen</p>${P}`, null],
    ['plain de', `${H}<p>Von Gesine Althoff</p>${P}`, 'Gesine Althoff'],
    ['plain fr', `${H}<p>Par Solène Marchaud</p>${P}`, 'Solène Marchaud'],
    [
      'submitted',
      `${H}<div class="node__submitted">Submitted by <span>Ida Fennimore</span> on <span>5 March 2024 - 14:20</span></div>${P}`,
      'Ida Fennimore',
    ],
    ['follow', `${H}<div class="byline">By Ida Fennimore<a>Follow @ida</a></div>${P}`, 'Ida Fennimore'],
    [
      'bio beside',
      `${H}<div class="author-box"><p class="author-bio">Ida Fennimore is a columnist for the Post and has written about the coast for many years.</p></div>${P}`,
      null,
    ],
    [
      'two marked alike',
      `${H}<p><a rel="author">Ida Fennimore</a> / <a rel="author">Pavel Quist</a> <span>Marnock</span></p>${P}`,
      'Ida Fennimore, Pavel Quist',
    ],
    [
      'company below',
      `${H}<cite>By Ida Fennimore<br>Lantern.example<br><a>Archive</a> | <a>Contact</a></cite>${P}`,
      'Ida Fennimore',
    ],
    ['post below', `${H}<span>By: <a>Ida Fennimore</a><br>Executive News Editor</span>${P}`, 'Ida Fennimore'],
    ['a time only', `${H}<div class="byline"><p>9:39AM</p></div>${P}`, null],
    ['line', `${H}<span class="author-line"><a>Ida Fennimore</a></span>${P}`, 'Ida Fennimore'],
    ['related author', `${H}${P}<div class="related"><span class="author">Sol Brandt</span></div>`, null],
  ])('%s', (_name, body, byline) => {
    const page = parsePage(`<html lang="en"><head><title>Ferry</title></head><body><main>${body}</main></body></html>`);
    expect(readMetadata(page as Document, 'https://coast.example/x', null).metadata.byline).toBe(byline);
  });
});

describe('the byline beside an outlet that calls itself the author', () => {
  it.each<[name: string, author: string, body: string, byline: string | null]>([
    ['address', 'coast.example', `<p>By Ida Fennimore</p>`, 'Ida Fennimore'],
    ['name', 'Ediciones La Costa', `<p class="firma"><em>Inés Robledo</em></p>`, 'Inés Robledo'],
    ['company', 'Lantern Press Sp. z o.o.', `<p class="author">Ida Fennimore</p>`, 'Ida Fennimore'],
    ['nobody else', 'La Costa', '', 'La Costa'],
    ['both', 'Pavel Quist, La Costa', `<p>By Ida Fennimore</p>`, 'Pavel Quist, La Costa'],
    ['a person', 'Pavel Quist', `<p>By Ida Fennimore</p>`, 'Pavel Quist'],
    ['a short site name inside a name', 'Lacostana Brink', `<p>By Ida Fennimore</p>`, 'Lacostana Brink'],
  ])('%s', (_name, author, body, byline) => {
    const head = `<meta name="author" content="${author}"><meta property="og:site_name" content="La Costa">`;
    const page = parsePage(`<html lang="en"><head>${head}</head><body><main>${H}${body}${P}</main></body></html>`);
    expect(readMetadata(page as Document, 'https://paper.example/x', null).metadata.byline).toBe(byline);
  });
});

describe('the agency', () => {
  it.each<[text: string, agency: string | null]>([
    ['MARNOCK (AP) — A ferry ran aground.', 'AP'],
    ['MARNOCK, March 5 (Reuters) - A ferry ran aground.', 'Reuters'],
    ['Marnock, Apr 4 (PTI) A ferry ran aground.', 'PTI'],
    ['MARNOCK/AFP — A ferry ran aground.', 'AFP'],
    ['A ferry ran aground.\nIt was lifted by the tide. (Reuters)', 'Reuters'],
    ['A ferry ran aground.\n© 2024 AFP', 'AFP'],
    ['A ferry ran aground.\nCopyright 2024 The Associated Press. All rights reserved.', 'AP'],
    ['A ferry ran aground.\nWith AFP', 'AFP'],
    ['The AP reported on Monday that\nthe ferry\nran aground.', null],
    ['He told Reuters (and others) that it was late.', null],
    ['The owners (Sund & Sons) Said no word.', null],
  ])('of %j', (text, agency) => {
    expect(readCredit(null, text)).toBe(agency);
  });
});
