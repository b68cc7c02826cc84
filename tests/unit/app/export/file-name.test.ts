import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../utils/app/export/file-name.ts';

test.each([
  ['Toll of Velmora earthquake rises to 31', 'crossread-toll-of-velmora-earthquake-rises-to-31.md'],
  ['“Never”: the mayor/council row? <b>', 'crossread-never-the-mayor-council-row-b.md'],
  ['../../etc/passwd', 'crossread-etc-passwd.md'],
  ['Çà et là, après l’orage', 'crossread-çà-et-là-après-l-orage.md'],
  ['a'.repeat(80), 'crossread.md'],
  ['…', 'crossread.md'],
  ['', 'crossread.md'],
])('%s is saved as %s', (headline, name) => {
  expect(fileNameOf(headline, 'md')).toBe(name);
});

test('a long headline is cut between its words', () => {
  const name = fileNameOf('One word after the other stands in a headline that never comes to its end', 'csv');
  expect(name).toBe('crossread-one-word-after-the-other-stands-in-a-headline-that.csv');
});
