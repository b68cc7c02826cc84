import { expect, test } from 'vitest';
import { rangeOf } from '../../../utils/app/value-range.ts';

test.each([
  ['14 person', { min: 14, max: 14 }],
  ['12-15 person', { min: 12, max: 15 }],
  ['12..15', { min: 12, max: 15 }],
  ['≥9 person', { min: 9, max: 9 }],
  ['6.3 magnitude', { min: 6.3, max: 6.3 }],
  ['-4 °C', { min: -4, max: -4 }],
  ['dozens', null],
  ['', null],
])('%s', (normalized, range) => {
  expect(rangeOf({ normalized })).toEqual(range);
});
