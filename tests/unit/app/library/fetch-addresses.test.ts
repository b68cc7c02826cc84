import { expect, test } from 'vitest';
import { MOST_ADDRESSES, readAddresses } from '../../../../utils/app/library/fetch-addresses.ts';

test.each([
  ['https://a.example/x', ['https://a.example/x']],
  ['a.example/x\nhttps://b.example/y  ', ['https://a.example/x', 'https://b.example/y']],
  ['<https://a.example/x>', ['https://a.example/x']],
  ['https://a.example/x https://a.example/x', ['https://a.example/x']],
  ['http://localhost:8080/x', ['http://localhost:8080/x']],
  ['a.example:8080/x', ['https://a.example:8080/x']],
  ['two words', []],
  ['javascript:alert(1) file:///etc/passwd ftp://a.example/x mailto:a@b.example', []],
  ['https://chromewebstore.google.com/detail/x', []],
  ['', []],
])('web addresses in %j', (pasted, addresses) => {
  expect(readAddresses(pasted)).toEqual(addresses);
});

test('not more than can be read', () => {
  const many = Array.from({ length: 50 }, (_, at) => `https://a.example/${at}`).join('\n');
  expect(readAddresses(many)).toHaveLength(MOST_ADDRESSES);
});
