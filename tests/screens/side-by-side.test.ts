/** The articles side by side, as a reader moves them: by question, by sign, by wheel and by keyboard. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Gallery, openGallery } from './support/gallery.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Where each column's first sign of the question stands, in px below the column's upper edge; null where it has none. */
const heightsOf = (number: number): Promise<(number | null)[]> =>
  gallery.page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.column')].map((column) => {
        const sign = [...column.querySelectorAll('.sign')].find(({ textContent }) => textContent === String(wanted));
        return sign ? sign.getBoundingClientRect().top - column.getBoundingClientRect().top : null;
      }),
    number,
  );

const scrolled = (): Promise<number[]> =>
  gallery.page.evaluate(() => [...document.querySelectorAll('.column')].map(({ scrollTop }) => Math.round(scrollTop)));

/** Scrolls as a reader's wheel does, and waits until it is drawn. */
async function scrollColumn(index: number, by: number): Promise<void> {
  await gallery.page.evaluate(
    ([at, way]) => {
      document.querySelectorAll('.column')[at ?? 0]?.scrollBy({ top: way ?? 0, behavior: 'instant' });
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [index, by],
  );
}

describe('with room for two', () => {
  beforeEach(async () => {
    await gallery.page.setViewportSize({ width: 1280, height: 700 });
    await gallery.show('report-texts-large');
    await gallery.page.reload();
    await gallery.show('report-texts-large');
  });

  test('a question brings its sentence to the same height in both columns', async () => {
    await gallery.page.locator('.rail li button').nth(10).click();
    const [one = null, other = null] = await heightsOf(11);
    expect(one).toBeGreaterThan(100);
    expect(other).toBeCloseTo(one ?? 0, 0);
  });

  test('a column that does not answer the question comes to the passage that belongs there', async () => {
    await gallery.page.locator('.rail li button').nth(9).click();
    const [, eleventh = null] = await heightsOf(11);
    expect(await heightsOf(10)).toContain(null);
    expect(eleventh).toBeGreaterThan(0);
    expect(eleventh).toBeLessThan(660);
  });

  test('a sign that is pressed stays where it is; the other column comes to it', async () => {
    const sign = gallery.page.locator('.column').first().locator('.sign', { hasText: /^5$/ });
    const before = await heightsOf(5);
    await sign.click();
    const [one = null, other = null] = await heightsOf(5);
    expect(one).toBe(before[0]);
    expect(other).toBeCloseTo(one ?? 0, 0);
  });

  test('one column scrolled, the other shows the same passage; both begin and end together', async () => {
    await scrollColumn(0, 1500);
    const [, followed] = await scrolled();
    expect(followed).toBeGreaterThan(500);
    await scrollColumn(0, 100_000);
    const ends = await gallery.page.evaluate(() =>
      [...document.querySelectorAll('.column')].map((c) => Math.round(c.scrollHeight - c.clientHeight - c.scrollTop)),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(1);
    await scrollColumn(1, -100_000);
    expect(await scrolled()).toEqual([0, 0]);
  });

  test('the column that follows does not lead the first one on', async () => {
    await scrollColumn(0, 700);
    const [before] = await scrolled();
    await scrollColumn(1, 0);
    expect((await scrolled())[0]).toBe(before);
  });

  test('unlinked, the other stays', async () => {
    await gallery.page.getByLabel('Scroll together').click();
    await scrollColumn(0, 700);
    expect((await scrolled())[1]).toBe(0);
  });

  test('by keyboard: the tab, a question, a column', async () => {
    const { page } = gallery;
    await gallery.show('report-large');
    await page.getByRole('tab', { name: 'By question' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.columns');
    await page.locator('.rail li button').nth(6).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.rail [aria-current]').textContent()).toContain('7');
    expect(await page.evaluate(() => document.activeElement?.closest('.rail') !== null)).toBe(true);
  });
});

describe('with room for one', () => {
  beforeAll(async () => {
    await gallery.page.setViewportSize({ width: 360, height: 640 });
    await gallery.show('report-texts-large');
    await gallery.page.reload();
    await gallery.show('report-texts-large');
  });

  const shown = () => gallery.page.locator('.column:visible');

  test('one article is seen, and the page scrolls', async () => {
    expect(await shown().count()).toBe(1);
    expect(await gallery.page.evaluate(() => document.documentElement.scrollHeight > 3 * innerHeight)).toBe(true);
  });

  test('a question from the list brings its sentence into view', async () => {
    await gallery.page.getByLabel('Go to a question').selectOption({ index: 20 });
    const box = await shown().locator('.sign[aria-pressed=true]').first().boundingBox();
    expect(box?.y).toBeGreaterThan(60);
    expect(box?.y).toBeLessThan(600);
  });

  test('switched to the other article, the same passage is in view', async () => {
    const { page } = gallery;
    const sign = shown().locator('.sign', { hasText: /^8$/ });
    await sign.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page
      .locator('.switcher input')
      .nth(1)
      .evaluate((input: HTMLInputElement) => input.click());
    await page.waitForFunction(() => document.querySelectorAll('.column')[1]?.checkVisibility());
    const paragraph = shown().locator('p', { hasText: 'On question 8 ' });
    const box = await paragraph.boundingBox();
    expect(box?.y).toBeGreaterThan(-100);
    expect(box?.y).toBeLessThan(640);
  });
});
