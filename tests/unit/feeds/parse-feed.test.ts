import { describe, expect, it } from 'vitest';
import { NotAFeedError, parseFeed } from '../../../utils/feeds/parse-feed.ts';
import { rss } from './server.ts';

const NOW = Date.parse('2024-03-06T12:00:00Z');
const parse = (text: string) => parseFeed(text, 'https://feeds.example/all', NOW);
const one = (inner: string) => parse(rss(`<item>${inner}</item>`)).items[0];

describe('parseFeed', () => {
  it.each([
    ['RSS 2.0', rss('<item><title>Mine shut</title><link>https://a.example/1</link></item>')],
    [
      'RSS 0.91',
      '<rss version="0.91"><channel><title>A</title><item><title>Mine shut</title><link>https://a.example/1</link></item></channel></rss>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>A</title></channel><item><title>Mine shut</title><link>https://a.example/1</link></item></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>x</id><title>Mine shut</title><link href="https://a.example/1"/></entry></feed>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'A',
        items: [{ id: 'x', url: 'https://a.example/1', title: 'Mine shut' }],
      }),
    ],
  ])('reads %s', (_name, text) => {
    expect(parse(text).items).toMatchObject([{ title: 'Mine shut', link: 'https://a.example/1' }]);
  });

  it('makes HTML in titles and summaries plain text', () => {
    expect(
      one(
        '<title>&lt;b&gt;Dam&lt;/b&gt; &amp;amp; river</title><link>https://a.example/1</link><description><![CDATA[<p>Rain &eacute;</p><script>x</script>]]></description>',
      ),
    ).toMatchObject({
      title: 'Dam & river',
      summary: 'Rain é x',
    });
  });

  it.each([
    ['a relative link', '<title>T</title><link>/news/1</link>', 'https://courier.example/news/1'],
    ['a guid that is the link', '<title>T</title><guid>https://a.example/g</guid>', 'https://a.example/g'],
  ])('resolves %s', (_name, inner, link) => expect(one(inner)?.link).toBe(link));

  it.each([
    ['a script address', '<title>T</title><link>javascript:alert(1)</link>'],
    ['an address with a password', '<title>T</title><link>https://a:b@c.example/</link>'],
    ['no title', '<link>https://a.example/1</link>'],
    ['no link', '<title>T</title>'],
  ])('leaves out an item with %s', (_name, inner) => expect(one(inner)).toBeUndefined());

  it.each([
    ['missing', '', null],
    ['unreadable', '<pubDate>soon</pubDate>', null],
    ['in the future', '<pubDate>Tue, 05 Mar 2030 10:00:00 GMT</pubDate>', null],
    ['with a zone', '<pubDate>Tue, 05 Mar 2024 10:00:00 +0200</pubDate>', '2024-03-05T08:00:00.000Z'],
  ])('reads a date that is %s', (_name, inner, published) => {
    expect(one(`<title>T</title><link>https://a.example/1</link>${inner}`)?.published).toBe(published);
  });

  it('holds an item with a doubled guid or link once', () => {
    const items = '<item><title>A</title><link>https://a.example/1</link><guid>g</guid></item>';
    expect(parse(rss(items + items + items.replace('<guid>g</guid>', ''))).items).toHaveLength(1);
  });

  it.each(['', '<html><body>no</body></html>', '{"a": 1}', 'plain words'])('throws for what is no feed: %j', (text) => {
    expect(() => parse(text)).toThrow(NotAFeedError);
  });
});
