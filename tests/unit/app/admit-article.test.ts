import { expect, test } from 'vitest';
import { admitArticle } from '../../../utils/app/admit-article.ts';

const said = {
  canonical: null,
  outletName: 'Harbour Post',
  title: 'Ferry strikes pier',
  byline: null,
  published: null,
  modified: null,
  language: 'en',
  text: 'The ferry struck the pier.',
  credit: null,
  partial: false,
};

const VISITED = 'https://news.harbour-post.co.uk/ferry?page=2#comments';

test.each([
  ['no canonical link', null, 'https://news.harbour-post.co.uk/ferry?page=2'],
  ['one inside the outlet', 'https://www.harbour-post.co.uk/2026/ferry', 'https://harbour-post.co.uk/2026/ferry'],
  ['one of another outlet', 'https://rival.co.uk/ferry', 'https://news.harbour-post.co.uk/ferry?page=2'],
  ['one of a look-alike', 'https://harbour-post.co.uk.rival.com/', 'https://news.harbour-post.co.uk/ferry?page=2'],
  ['no web address', 'javascript:alert(1)', 'https://news.harbour-post.co.uk/ferry?page=2'],
  ['no address at all', 'http://', 'https://news.harbour-post.co.uk/ferry?page=2'],
])('the id with %s', (_, canonical, id) => {
  expect(admitArticle({ ...said, canonical }, VISITED).id).toBe(id);
});

test('outlet and address are those of the tab, whatever the page calls itself', () => {
  const article = admitArticle({ ...said, outletName: 'Rival Times', canonical: 'https://rival.co.uk/' }, VISITED);
  expect(article).toMatchObject({
    outlet: 'harbour-post.co.uk',
    outletName: 'Rival Times',
    url: 'https://news.harbour-post.co.uk/ferry?page=2',
    extractedFrom: 'live-page',
  });
});

test('a host without a registrable domain is its own outlet', () => {
  expect(admitArticle(said, 'http://192.0.2.7:8080/a').outlet).toBe('192.0.2.7');
});

test.each([
  ['its own address', 'http://www.harbour-post.co.uk/later', 'http://www.harbour-post.co.uk/later'],
  ['that of another outlet', 'https://rival.co.uk/later', 'https://news.harbour-post.co.uk/ferry?page=2'],
])('an article further down the page opens at %s', (_, canonical, url) => {
  expect(admitArticle({ ...said, canonical, isFurtherDown: true }, VISITED)).toMatchObject({ url });
  expect(admitArticle({ ...said, canonical, isFurtherDown: true }, VISITED)).not.toHaveProperty('isFurtherDown');
});
