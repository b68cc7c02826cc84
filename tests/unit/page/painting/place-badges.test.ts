import { expect, test } from 'vitest';
import { BADGE_SIZE, type BadgeAnchor, type Box, placeBadges } from '../../../../utils/page/painting/place-badges.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
/** A line of a column between 200 and 800, 20 px high. */
const onLine = (top: number): BadgeAnchor => ({
  line: box(300, top, 400, top + 20),
  block: box(200, top - 20, 800, top + 40),
});
const free = () => true;
const overlap = (a: { left: number; top: number }, b: { left: number; top: number }) =>
  Math.abs(a.left - b.left) < BADGE_SIZE && Math.abs(a.top - b.top) < BADGE_SIZE;

test('beside the line, in the right margin', () => {
  const [spot] = placeBadges([onLine(100)], 1000, free);
  expect(spot).toEqual({ left: 804, top: 98, isFree: true });
});

test('in the left margin where lines end there', () => {
  const [spot] = placeBadges([{ ...onLine(100), isRightToLeft: true }], 1000, free);
  expect(spot).toEqual({ left: 172, top: 98, isFree: true });
});

test('two on one line stand beside each other', () => {
  const [first, second] = placeBadges([onLine(100), onLine(100)], 1000, free);
  expect(first!.top).toBe(second!.top);
  expect(overlap(first!, second!)).toBe(false);
});

test('in the left margin where the right one is taken by something of the page', () => {
  const [spot] = placeBadges([onLine(100)], 1000, ({ left }) => left < 800);
  expect(spot!.left).toBeLessThan(200);
});

test('without margins: where the last line of the block leaves room', () => {
  const narrow = { line: box(10, 100, 90, 120), block: box(0, 80, 360, 140) };
  const [spot] = placeBadges([narrow], 360, ({ left, top }) => top > 110 && left > 300);
  expect(spot!.left + BADGE_SIZE).toBeLessThanOrEqual(360);
  expect(spot!.top).toBeGreaterThan(110);
});

test('between two paragraphs, where text fills the window from edge to edge', () => {
  const narrow = { line: box(10, 100, 90, 120), block: box(0, 80, 360, 140) };
  const inGap = ({ top, bottom }: Box) => top >= 138 && bottom <= 170;
  const spots = placeBadges([narrow, narrow], 360, inGap);
  expect(spots.map(({ isFree }) => isFree)).toEqual([true, true]);
  for (const { top } of spots) expect(top).toBeGreaterThanOrEqual(138);
  expect(overlap(spots[0]!, spots[1]!)).toBe(false);
});

test('never outside the window, and told where there is text wherever it could stand', () => {
  const narrow = { line: box(330, 100, 358, 120), block: box(0, 80, 360, 140) };
  for (const { left, isFree } of placeBadges([narrow, narrow, narrow], 360, () => false)) {
    expect(isFree).toBe(false);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + BADGE_SIZE).toBeLessThanOrEqual(360);
  }
});
