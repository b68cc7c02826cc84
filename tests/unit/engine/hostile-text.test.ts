/** Whatever the text, analysis ends, throws nothing, and reads no more of it than it says it does. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../utils/engine/analyse.ts';
import { LONGEST_TEXT } from '../../../utils/engine/text/document.ts';
import type { Analysis, Article } from '../../../utils/engine/types.ts';

// Enough English that the text is analysed at all.
const ENGLISH = 'It was said that the man and the woman who were at the house of the other had been there. '.repeat(40);

const read = (text: string): Analysis =>
  analyse({
    id: 'a',
    url: null,
    outlet: 'a',
    title: '',
    byline: null,
    published: '2024-05-06',
    modified: null,
    language: 'en',
    text,
  } satisfies Article);

const detailsOf = ({ quotations, dates, numbers, people, places }: Analysis) => [
  ...quotations,
  ...dates,
  ...numbers,
  ...people,
  ...places,
];

// They end; how soon is the bench's business.
describe('hostile text', { timeout: 60_000 }, () => {
  it.each([
    ['one endless line', 'the ferry of the port '],
    ['open quotation marks', '“ ‘ " '],
    ['marks set the wrong way', '”a“ ’b‘ '],
    ['many speakers', '“a,” said B. '],
    ['digits and commas', '1,'],
    ['lists of numbers', '1, 34, 562, '],
    ['ages', 'Ana, 34, '],
    ['dates', 'May 3, '],
    ['initials', 'A. '],
    ['capitals', 'Aaa Bbb '],
    ['ranks', 'minister of '],
    ['brackets', '((('],
    ['short lines', 'a\n'],
    ['half a pair of surrogates', '\ud83d '],
    ['combining marks', 'a\u0301\u0301 '],
  ])('%s', (_name, piece) => {
    const text = ENGLISH + piece.repeat(Math.ceil((LONGEST_TEXT + 20_000) / piece.length));
    const analysis = read(text);
    expect(analysis.notAnalysed).toBeNull();
    for (const { start, end } of [...analysis.sentences, ...detailsOf(analysis)]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(LONGEST_TEXT);
    }
  });

  it('reads the same of a text and of one ten times as long', () => {
    const text = ENGLISH + 'On Monday 12 people were hurt near Elm Street, Ana Moor said. '.repeat(2_000);
    expect(text.length).toBeGreaterThan(LONGEST_TEXT);
    expect(read(text.repeat(10))).toEqual(read(text));
  });

  it('takes a sentence full of numbers for a table', () => {
    const table = `The results of the round were ${Array.from({ length: 80 }, (_, i) => `${i + 10} people`).join(', ')}.`;
    expect(read(`${ENGLISH}\n${table}`).numbers).toEqual([]);
    expect(read(`${ENGLISH}\nThe ferry took 12 people and 3 cars.`).numbers).toHaveLength(2);
  });
});
