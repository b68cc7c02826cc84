import { expect, test } from 'vitest';
import { linkToPassage } from '../../../utils/app/text-fragment.ts';

const PAGE = 'https://harbour-post.example/ferry';

test.each([
  ['a short passage whole', PAGE, 'At least 12 were hurt', `${PAGE}#:~:text=At%20least%2012%20were%20hurt`],
  ['signs with a meaning in it', PAGE, 'a-b, c & d', `${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`],
  ['instead of the old fragment', `${PAGE}#top`, 'Hurt', `${PAGE}#:~:text=Hurt`],
  ['white space as one', PAGE, '  two\n words ', `${PAGE}#:~:text=two%20words`],
  ['nothing to find', PAGE, ' ', PAGE],
  ['half a surrogate pair', PAGE, 'a\ud800b', `${PAGE}#:~:text=a%EF%BF%BDb`],
])('%s', (_, url, passage, link) => {
  expect(linkToPassage(url, passage)).toBe(link);
});

test('a long passage by its ends', () => {
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`);
  expect(linkToPassage(PAGE, words.join(' '))).toBe(
    `${PAGE}#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w34%20w35%20w36%20w37%20w38%20w39`,
  );
});

test.each([null, 'not an address', 'javascript:alert(1)', 'file:///etc/hosts'])('no link for %s', (url) => {
  expect(linkToPassage(url, 'Hurt')).toBeNull();
});
