import { expect, it } from 'vitest';
import { placeOf } from '../../../../utils/engine/compare/lead.ts';
import { readPage } from './dates/dated-pages.ts';

const placeOfDate = (text: string) => {
  const reading = readPage(text, 0, '2024-05-09');
  return placeOf(reading, reading.analysis.dates[0]!);
};

it.each([
  [
    'captions of a gallery stand above nothing',
    'Image 1 of 8 A mill in Lerne.\nImage 2 of 8 A mill in Lerne.\nIt burned on Tuesday.',
    0,
  ],
  ['sentences of the report do', 'A mill stood in Lerne.\nIt was old.\nIt burned on Tuesday.', 2],
])('%s', (_what, text, place) => expect(placeOfDate(text)).toBe(place));
