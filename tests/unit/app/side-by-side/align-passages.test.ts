import { describe, expect, test } from 'vitest';
import { alignPassages, followPassages } from '../../../../utils/app/side-by-side/align-passages.ts';

const column = (places: Readonly<Record<string, number>>, height: number) => ({
  places: new Map(Object.entries(places)),
  height,
});

describe('passages of two columns', () => {
  test('top, shared findings and end are fixed points', () => {
    const passages = alignPassages(column({ a: 100, b: 300, only: 200 }, 400), column({ a: 50, b: 500 }, 600));
    expect(passages).toEqual([
      { from: 0, to: 0 },
      { from: 100, to: 50 },
      { from: 300, to: 500 },
      { from: 400, to: 600 },
    ]);
  });

  test('told in another order, as many as go forwards in both are kept', () => {
    const passages = alignPassages(
      column({ a: 100, b: 200, c: 300, d: 350 }, 400),
      column({ a: 90, b: 380, c: 210, d: 290 }, 400),
    );
    expect(passages.map(({ to }) => to)).toEqual([0, 90, 210, 290, 400]);
  });

  test('two findings in one line of one column are one fixed point', () => {
    const passages = alignPassages(column({ a: 100, b: 100 }, 400), column({ a: 90, b: 300 }, 400));
    expect(passages.map(({ from }) => from)).toEqual([0, 100, 400]);
  });

  test('nothing shared: from top to end in proportion', () => {
    expect(alignPassages(column({ a: 1 }, 400), column({ b: 1 }, 800))).toEqual([
      { from: 0, to: 0 },
      { from: 400, to: 800 },
    ]);
  });
});

describe('a place followed', () => {
  const passages = [
    { from: 0, to: 0 },
    { from: 100, to: 50 },
    { from: 300, to: 450 },
  ];
  test.each([
    ['at the top', 0, 0],
    ['at a fixed point', 100, 50],
    ['between two', 200, 250],
    ['at the end', 300, 450],
    ['beyond the end, as far beyond', 320, 470],
    ['above the top, as far above', -10, -10],
  ])('%s', (_name, place, expected) => {
    expect(followPassages(passages, place)).toBe(expected);
  });

  test('an empty column takes everything to its only place', () => {
    expect(followPassages(alignPassages(column({}, 0), column({}, 0)), 0)).toBe(0);
  });
});
