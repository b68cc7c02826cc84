/**
 * Every state in every way that readers have it: narrow as a telephone, enlarged to 200 %, in a language with long words,
 * from right to left. Measured, not compared: nothing runs out of the window, lies over another thing, is cut off, or is
 * too small to be pressed.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GALLERY } from '../../scripts/gallery/listing.ts';
import { type Gallery, openGallery } from './support/gallery.ts';
import { findCutText, findOverlaps, findSidewaysScroll, findSmallTargets } from './support/measure-layout.ts';

interface Way {
  readonly name: string;
  readonly ways: readonly ('de' | 'rtl')[];
  /** Of the window, in CSS px. */
  readonly width: (own: number) => number;
  readonly height: number;
}

/** WCAG 1.4.10: 320 px wide is a window of 1280 px at 400 %. */
const NARROWEST = 320;

const WAYS: readonly Way[] = [
  { name: 'at its own size', ways: [], width: (own) => own, height: 600 },
  { name: 'at 200 %', ways: [], width: (own) => (own === 400 ? own : 640), height: 400 },
  { name: 'in German, narrow', ways: ['de'], width: () => NARROWEST, height: 500 },
  { name: 'from right to left, narrow', ways: ['rtl'], width: () => NARROWEST, height: 500 },
];

describe.each(WAYS)('$name', ({ ways, width, height }) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery({}, ...ways);
  });
  afterAll(() => gallery.close());

  test.each([...GALLERY])('%s', async (name, own) => {
    const { page } = gallery;
    const size = { width: width(own), height };
    if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
    await gallery.show(name);
    expect({
      sideways: await page.evaluate(findSidewaysScroll),
      overlaps: await page.evaluate(findOverlaps),
      small: await page.evaluate(findSmallTargets),
      cut: await page.evaluate(findCutText),
    }).toEqual({ sideways: [], overlaps: [], small: [], cut: [] });
  });
});

describe('what is measured', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery({ viewport: { width: NARROWEST, height: 500 } });
  });
  afterAll(() => gallery.close());

  test.each([
    ['what runs out of the window', '.finding { width: 420px; }', findSidewaysScroll],
    ['text over text', '.finding h3 { margin-top: -24px; }', findOverlaps],
    ['a button over another', '.way { margin-inline-start: -20px; }', findOverlaps],
    ['a button that is too small', '.way { width: 20px; }', findSmallTargets],
    ['a name that is cut off', '.outlet-name { overflow: hidden; white-space: nowrap; width: 40px; }', findCutText],
  ] as const)('tells %s', async (_what, style, find) => {
    await gallery.show('ready-arms');
    await gallery.page.addStyleTag({ content: style });
    expect(await gallery.page.evaluate<string[]>(find)).not.toEqual([]);
    await gallery.page.reload();
  });
});
