import { expect, it } from 'vitest';
import { isNearTop } from '../../../../utils/engine/compare/lead.ts';
import { readPage } from './dates/dated-pages.ts';

const isDateNearTop = (text: string) => {
  const reading = readPage(text, 0, '2024-05-09');
  return isNearTop(reading, reading.analysis.dates[0]!, 2);
};

it.each([
  [
    'captions of a gallery stand above nothing',
    'Image 1 of 8 A mill in Lerne.\nImage 2 of 8 A mill in Lerne.\nIt burned on Tuesday.',
    true,
  ],
  ['sentences of the report do', 'A mill stood in Lerne.\nIt was old.\nIt burned on Tuesday.', false],
])('%s', (_what, text, isNear) => expect(isDateNearTop(text)).toBe(isNear));
