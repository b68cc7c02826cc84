/**
 * Every state as it was reviewed: pictures in blocks instead of letters, so that they tell the layout and not the fonts of
 * a machine. After a change of the screens: `npx vitest run --config vitest.screens.config.ts pictures --update`, then
 * look at what changed before it is committed.
 */
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLOCK_STYLE, blockFaces } from '../../scripts/gallery/block-font.ts';
import { GALLERY } from '../../scripts/gallery/listing.ts';
import { compareWithReviewed, findDifference } from './support/compare-picture.ts';
import { type Gallery, openGallery } from './support/gallery.ts';

/** Taller screens are cut: their lower parts are more of the same. */
const MOST_HEIGHT = 1200; // px
/** One of each screen is enough to see that its colours change. */
const IN_THE_DARK = ['ready-arms', 'report-arms', 'report-texts-arms', 'library', 'sources', 'welcome-sample'];
const IN_FORCED_COLOURS = ['ready-arms', 'report-texts-arms', 'options-some-outlets', 'library-stories'];
const NARROW = ['report-texts-arms', 'report-quake', 'welcome-sample', 'library'];

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** `style`: more of it, beside the blocks. */
async function photograph(name: string, width: number, style = ''): Promise<Buffer> {
  const { page, devtools } = gallery;
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 600 });
  await gallery.show(name);
  const height = await page.evaluate(dressPage, { faces: blockFaces(), style: `${style} ${BLOCK_STYLE}` });
  const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT), scale: 1 };
  const { data } = await devtools.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  return Buffer.from(data, 'base64');
}

/**
 * Runs in the page: resolves to its height in px once its letters are blocks. The faces are loaded first: a list box that
 * was measured with another font keeps that font's base line, at times, when the blocks arrive.
 */
async function dressPage({ faces, style }: { faces: string; style: string }): Promise<number> {
  const sheetIn = (root: ParentNode, name: string): Element => {
    const sheet = root.querySelector(`style.${name}`) ?? root.appendChild(document.createElement('style'));
    sheet.className = name;
    return sheet;
  };
  const fill = (sheet: Element, text: string): void => {
    if (sheet.textContent !== text) sheet.textContent = text;
  };
  fill(sheetIn(document.head, 'block-faces'), faces);
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 14px "Crossread Block"`)));
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of [document.head, ...shadows]) fill(sheetIn(root, 'blocks'), style);
  // Whatever was placed by measurement is placed anew.
  dispatchEvent(new Event('resize'));
  scrollTo(0, 0);
  return document.documentElement.scrollHeight;
}

describe('light', () => {
  test.each([...GALLERY])('%s', async (name, width) => {
    expect(compareWithReviewed(name, await photograph(name, width))).toBeNull();
  });
});

describe('dark', () => {
  beforeAll(() => gallery.page.emulateMedia({ colorScheme: 'dark' }));
  afterAll(() => gallery.page.emulateMedia({ colorScheme: 'light' }));
  test.each(IN_THE_DARK)('%s', async (name) => {
    expect(compareWithReviewed(`${name}-dark`, await photograph(name, GALLERY.get(name)!))).toBeNull();
  });
});

describe('in forced colours', () => {
  beforeAll(() => gallery.page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => gallery.page.emulateMedia({ forcedColors: 'none' }));
  test.each(IN_FORCED_COLOURS)('%s', async (name) => {
    expect(compareWithReviewed(`${name}-forced`, await photograph(name, GALLERY.get(name)!))).toBeNull();
  });
});

describe('narrow', () => {
  test.each(NARROW)('%s', async (name) => {
    expect(compareWithReviewed(`${name}-narrow`, await photograph(name, 360))).toBeNull();
  });
});

describe('the pictures', () => {
  const beside = join(tmpdir(), 'crossread-difference.png');

  test('tell where something moved by two pixels', async () => {
    const before = await photograph('ready-arms', 400);
    const after = await photograph('ready-arms', 400, '.finding h3 { padding-inline-start: 2px; }');
    expect(findDifference(before, after, beside)).toMatch(/px differ/);
  });

  test('tell a line that changed its style', async () => {
    const before = await photograph('report-texts-arms', 1280);
    const after = await photograph('report-texts-arms', 1280, '.column mark.wording { text-decoration-style: solid; }');
    expect(findDifference(before, after, beside)).toMatch(/px differ/);
  });

  test('do not tell which fonts a machine has', async () => {
    const before = await photograph('ready-arms', 400);
    const fonts = ':root { --sans: "DejaVu Sans Mono", monospace; --serif: cursive; }';
    expect(findDifference(before, await photograph('ready-arms', 400, fonts), beside)).toBeNull();
  });

  test('are few bytes, and none is left over from a state that is gone', () => {
    const folder = join(import.meta.dirname, 'pictures');
    const files = readdirSync(folder);
    const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(size).toBeLessThan(1_500_000);
    const known = [
      ...GALLERY.keys(),
      ...IN_THE_DARK.map((name) => `${name}-dark`),
      ...IN_FORCED_COLOURS.map((name) => `${name}-forced`),
      ...NARROW.map((name) => `${name}-narrow`),
    ];
    expect(files.filter((file) => !known.includes(file.replace('.png', '')))).toEqual([]);
  });
});
