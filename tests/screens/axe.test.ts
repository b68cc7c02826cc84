/** axe over every state, in light and in the dark; over one of each screen where colours are the reader's own, too. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GALLERY } from '../../scripts/gallery/listing.ts';
import { type Gallery, openGallery } from './support/gallery.ts';

/** "rule: element" for each violation, in the document that it is run in. */
const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`;

const ONE_OF_EACH = [
  'ready-arms',
  'report-arms',
  'report-texts-arms',
  'options-some-outlets',
  'library-stories',
  'sources',
  'welcome-sample',
];

describe.each([
  ['light', { colorScheme: 'light' }, null, [...GALLERY.keys()]],
  ['dark', { colorScheme: 'dark' }, null, [...GALLERY.keys()]],
  ['more contrast', { contrast: 'more' }, null, ONE_OF_EACH],
  ['narrow, in forced colours', { forcedColors: 'active' }, 320, ONE_OF_EACH],
] as const)('%s', (_way, options, width, names) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(options);
    // In each document that the page loads.
    await gallery.page.addInitScript(axe.source);
  });
  afterAll(() => gallery.close());

  test.each(names)('%s', async (name) => {
    const { page } = gallery;
    const wide = width ?? GALLERY.get(name) ?? 0;
    if (page.viewportSize()?.width !== wide) await page.setViewportSize({ width: wide, height: 600 });
    await gallery.show(name);
    expect(await page.evaluate(RUN)).toEqual([]);
  });
});
