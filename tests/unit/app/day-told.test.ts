import { describe, expect, test } from 'vitest';
import { dayTold } from '../../../utils/app/day-told.ts';
import { makeWords } from '../../../utils/app/story-words.ts';

const words = makeWords((key) => key, 'en-GB', 'America/Los_Angeles');
/** Thin and narrow spaces as the browser's own data has them. */
const plain = (text: string | null) => text?.replaceAll(/\s/g, ' ').replace(' – ', '–') ?? null;

describe('the day that a value stands for', () => {
  test.each([
    ['Wednesday', '2026-03-04', '4 Mar 2026'],
    ['Wednesday evening', '2026-03-04T16:00/23:59', '4 Mar 2026'],
    ['around 9.40 p.m.', '2026-03-04T21:20/22:00', '4 Mar 2026'],
    ['10:40 p.m.', '2026-03-04T22:40', '4 Mar 2026'],
    ['Tuesday night', '2026-03-03T17:00/2026-03-04T06:00', '3–4 Mar 2026'],
    ['last week', '2026-02-22/2026-03-01', '22 Feb–1 Mar 2026'],
    ['last month', '2026-02', 'Feb 2026'],
    ['December', '2025-12', 'Dec 2025'],
    ['last winter', '2025-12/2026-02', 'Dec 2025–Feb 2026'],
  ])('%s', (text, normalized, day) => {
    expect(plain(dayTold({ kind: 'date' }, { text, normalized }, words))).toBe(day);
  });

  test.each([
    ['March 4', '2026-03-04'],
    ['Wednesday, Oct. 9', '2026-10-09'],
    ['the 4th of March', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['10/9/2026', '2026-10-09'],
  ])('%s names it itself', (text, normalized) => {
    expect(dayTold({ kind: 'date' }, { text, normalized }, words)).toBeNull();
  });

  test.each([
    ['shortly after 1 a.m.', 'shortly after 1 a.m.'],
    ['2026', '2026'],
    ['Wednesday', '2026-13-45'],
    ['Wednesday', '2026-03-04/2026-03-01'],
  ])('%s as %s tells none', (text, normalized) => {
    expect(dayTold({ kind: 'date' }, { text, normalized }, words)).toBeNull();
  });

  test('only dates have one', () => {
    expect(dayTold({ kind: 'number' }, { text: 'twelve', normalized: '2026-03' }, words)).toBeNull();
  });
});
