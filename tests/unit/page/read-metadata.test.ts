import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../cli/parse-html.ts';
import { parseRepaired } from '../../../utils/page/metadata/json-ld.ts';
import { readCredit } from '../../../utils/page/metadata/read-credit.ts';
import { type Metadata, readMetadata } from '../../../utils/page/metadata/read-metadata.ts';
import { cleanTitle } from '../../../utils/page/metadata/read-title.ts';

const ADDRESS = 'https://www.marnocklantern.example/coast/ferry-aground';
const read = (head: string, body = '', url: string | null = ADDRESS): Metadata =>
  readMetadata(
    parsePage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`) as Document,
    url,
    '2024-03-06T12:00:00Z',
  ).metadata;
const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (fields: object): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Ferry runs aground', ...fields });

describe('dates', () => {
  it.each([
    [
      'JSON-LD before everything',
      article({ datePublished: '2024-03-05T18:20:00+01:00' }) +
        '<meta property="article:published_time" content="2024-03-01">',
      '',
      '2024-03-05T18:20:00+01:00',
    ],
    [
      'the article’s object in a graph',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': 'Article', datePublished: '2024-03-05' },
        ],
      }),
      '',
      '2024-03-05',
    ],
    [
      'meta tags',
      '<meta property="article:published_time" content="2024-03-05T18:20:00Z">',
      '',
      '2024-03-05T18:20:00Z',
    ],
    [
      'microdata',
      '',
      '<p><time itemprop="datePublished" datetime="2024-03-05T18:20">5 March</time></p>',
      '2024-03-05T18:20',
    ],
    [
      'a time element under the headline',
      '',
      '<h1>Ferry</h1><time datetime="2024-03-05">5 March</time><p>Text</p><aside><time datetime="2024-03-01">1 March</time></aside>',
      '2024-03-05',
    ],
    [
      'a visible line under the headline',
      '',
      '<h1>Ferry runs aground</h1><div class="date">Tuesday, March 5, 2024 6:20 p.m.</div>',
      '2024-03-05T18:20',
    ],
    ['a bare line under the headline', '', '<h1>Ferry runs aground</h1><h5>05.03.2024</h5>', '2024-03-05'],
    [
      'a labelled line at the end',
      '',
      '<h1>Ferry</h1><p>Text</p><div>Last changed: 6 March 2024 First published: 5 March 2024</div>',
      '2024-03-05',
    ],
    ['a relative time', '', '<h1>Ferry runs aground</h1><span class="date">18 hours ago</span>', '2024-03-05T18:00Z'],
    [
      'a date that a script holds',
      '',
      '<script>window.state = {"headline":"x","publishedAt":"2024-03-05T18:20:00Z"}</script><p>Text</p>',
      '2024-03-05T18:20:00Z',
    ],
    [
      'a linked date of the archive',
      '',
      '<h1>Ferry</h1><span class="entry-date"><a href="/2024/03/05">March 5, 2024</a></span>',
      '2024-03-05',
    ],
  ])('takes %s', (_name, head, body, published) => {
    expect(read(head, body).published).toBe(published);
  });

  it.each([
    ['JSON-LD', article({ dateModified: '2024-03-06T09:00:00Z' }), ''],
    ['meta tags', '<meta property="article:modified_time" content="2024-03-06T09:00:00Z">', ''],
    ['a visible line', '', '<h1>Ferry</h1><p class="date">Updated: March 6, 2024</p>'],
    ['a relative time', '', '<h1>Ferry</h1><p class="date">Updated 3 hours ago</p>'],
  ])('never takes a date of change for one of publication: %s', (_name, head, body) => {
    expect(read(head, body).published).toBeNull();
  });

  it.each([
    ['comments', '<h1>Ferry</h1><div class="comment"><time datetime="2024-03-06">6 March</time></div>'],
    ['a sidebar', '<h1>Ferry</h1><aside><p class="date">March 6, 2024</p></aside>'],
    ['a member’s account', '<h1>Ferry</h1><p class="date">Member since: March 6, 2014</p>'],
    [
      'a sentence',
      '<h1>Ferry</h1><p>The line has been open since 4 May 1998, as the oldest of its passengers well remember to this day.</p>',
    ],
  ])('takes no date of %s', (_name, body) => {
    expect(read('', body).published).toBeNull();
  });

  it('takes the day of the address where nothing else tells', () => {
    expect(read('', '', 'https://a.example/2024/3/5/ferry').published).toBe('2024-03-05');
    expect(read('', '', 'https://a.example/news/20240305-ferry').published).toBe('2024-03-05');
    expect(read('', '', 'https://a.example/news/12345678').published).toBeNull();
  });

  it('keeps the outlet’s own day where the time is told in UTC', () => {
    const head = article({ datePublished: '2024-03-06T02:49:00Z' });
    const shown = '<h1>Ferry runs aground</h1><time class="published" datetime="2024-03-05T18:49:00">March 5</time>';
    expect(read(head, shown).published).toBe('2024-03-05T18:49:00-08:00');
    expect(read(head, '', 'https://a.example/2024/03/05/ferry').published).toBe('2024-03-05');
    expect(
      read(article({ datePublished: '2024-03-06T12:49:00Z' }), '', 'https://a.example/2024/03/05/f').published,
    ).toBe('2024-03-06T12:49:00Z');
  });

  it('reads the date of change', () => {
    expect(read(article({ datePublished: '2024-03-05', dateModified: '2024-03-06' })).modified).toBe('2024-03-06');
    expect(read('', '<h1>Ferry</h1><p>Last updated: March 6, 2024</p>').modified).toBe('2024-03-06');
  });
});

describe('malformed JSON-LD', () => {
  it.each([
    ['a stray comma', '{"@type": "NewsArticle", "datePublished": "2024-03-05",}'],
    [
      'a line break in a string',
      '{"@type": "NewsArticle", "description": "two\nlines", "datePublished": "2024-03-05"}',
    ],
    ['a comment around it', '<!-- {"@type": "NewsArticle", "datePublished": "2024-03-05"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type": "NewsArticle", "datePublished": "2024-03-05"}\n//]]>'],
    ['a semicolon', '{"@type": "NewsArticle", "datePublished": "2024-03-05"};'],
    [
      'escaped quotes',
      '{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;datePublished&quot;: &quot;2024-03-05&quot;}',
    ],
    ['an invalid escape', '{"@type": "NewsArticle", "headline": "it\\\'s", "datePublished": "2024-03-05"}'],
    [
      'an unquoted quotation',
      '{"@type": "NewsArticle", "headline": "the "great" ferry", "datePublished": "2024-03-05"}',
    ],
    ['an end that is missing', '{"@type": "NewsArticle", "datePublished": "2024-03-05", "author": {"name": '],
  ])('is repaired: %s', (_name, source) => {
    expect(parseRepaired(source)).toMatchObject({ '@type': 'NewsArticle', datePublished: '2024-03-05' });
  });

  it.each([
    ['an invalid escape', String.raw`{"headline": "the pilot\'s log", "author": "A"}`, "the pilot's log"],
    ['a valid escape', String.raw`{"headline": "the \"great\" ferry", "author": "A",}`, 'the "great" ferry'],
    ['a backslash', String.raw`{"headline": "either \\ or", "author": "A",}`, 'either \\ or'],
    ['a line break', '{"headline": "one\ntwo", "author": "A"}', 'one\ntwo'],
    ['a tab', '{"headline": "one\ttwo", "author": "A"}', 'one two'],
    ['a comma in a text', '{"headline": "one,] two", "author": "A",}', 'one,] two'],
  ])('keeps the words as they are meant: %s', (_name, source, headline) => {
    expect(parseRepaired(source)).toEqual({ headline, author: 'A' });
  });

  it('gives two objects one after the other', () => {
    expect(parseRepaired('{"a": 1}\n{"b": 2}')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('gives nothing for what is none', () => {
    expect(parseRepaired('not json')).toBeNull();
  });
});

describe('title', () => {
  it.each([
    ['Ferry runs aground | The Marnock Lantern', 'Ferry runs aground'],
    ['Ferry runs aground - Marnock Lantern', 'Ferry runs aground'],
    ['The Marnock Lantern – Ferry runs aground', 'Ferry runs aground'],
    ['Ferry runs aground off the pier | Coast', 'Ferry runs aground off the pier'],
    ['Ferry – and its captain – run aground', 'Ferry – and its captain – run aground'],
    ['Ferry runs aground', 'Ferry runs aground'],
    ['Night-train vote', 'Night-train vote'],
  ])('cleans %s', (title, clean) => {
    expect(cleanTitle(title, ['The Marnock Lantern', 'marnocklantern'])).toBe(clean);
  });

  it('is the headline as shown where the metadata knows it', () => {
    const head = '<meta property="og:title" content="Ferry runs aground off pier">';
    expect(read(head, '<h1>The Lantern</h1><h1>Ferry runs aground off the pier</h1>').title).toBe(
      'Ferry runs aground off the pier',
    );
    expect(read(head, '<h1>The Lantern</h1>').title).toBe('Ferry runs aground off pier');
  });
});

describe('the other fields', () => {
  it('has outlet, name, byline, section and language', () => {
    const head = `<meta property="og:site_name" content="The Marnock Lantern">${article({
      author: [{ '@type': 'Person', name: 'Ida Fennimore' }, 'By Pavel Quist'],
      articleSection: 'Coast',
    })}`;
    expect(read(head)).toMatchObject({
      url: 'https://marnocklantern.example/coast/ferry-aground',
      outlet: 'marnocklantern.example',
      outletName: 'The Marnock Lantern',
      byline: 'Ida Fennimore, Pavel Quist',
      section: 'Coast',
      language: 'en',
      genre: 'report',
    });
  });

  it.each([
    ['By Ida Fennimore', 'Ida Fennimore'],
    ['https://www.facebook.com/lantern', null],
    ['', null],
  ])('reads the byline %s', (text, byline) => {
    expect(read('', `<p class="byline">${text}</p>`).byline).toBe(byline);
  });

  it.each([
    ['opinion', 'its section', article({ articleSection: 'Opinion' }), ADDRESS],
    ['opinion', 'its type', article({ '@type': 'OpinionNewsArticle' }), ADDRESS],
    ['opinion', 'its address', article({}), 'https://a.example/opinion/columns/ferry'],
    ['live', 'its type', article({ '@type': 'LiveBlogPosting' }), ADDRESS],
    ['live', 'its address', article({}), 'https://a.example/world/live/ferry-updates'],
    ['correction', 'its title', '<title>Corrections and clarifications</title>', ADDRESS],
    [
      'report',
      'nothing special',
      article({ headline: 'Opinions differ on the ferry' }),
      'https://a.example/news/opinions-differ-on-delivery',
    ],
  ])('tells the genre %s by %s', (genre, _name, head, url) => {
    expect(read(head, '', url).genre).toBe(genre);
  });
});

describe('readCredit', () => {
  it.each([
    ['byline', 'Ida Fennimore, Associated Press', 'Text.', 'AP'],
    ['dateline', null, 'MARNOCK (Reuters) - A ferry ran aground on Tuesday.', 'Reuters'],
    ['dateline with a day', null, 'MARNOCK, March 5 (Xinhua) -- A ferry ran aground.', 'Xinhua'],
    ['source line', null, 'A ferry ran aground.\nIt was lifted by the tide.\nSOURCE: AFP', 'AFP'],
    ['source in brackets', null, 'A ferry ran aground.\n(with inputs from PTI)', 'PTI'],
    [
      'a mention in the text',
      'Ida Fennimore',
      'A ferry ran aground.\nThe captain told AFP by telephone that nobody was hurt.',
      null,
    ],
    ['a mention with a dash', null, 'The captain spoke to a reporter (Reuters was there) on the quay - twice.', null],
    ['nothing', null, 'A ferry ran aground.', null],
  ])('reads %s', (_name, byline, text, credit) => {
    expect(readCredit(byline, text)).toBe(credit);
  });
});
