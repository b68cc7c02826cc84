/** What the browser has to load before anything is seen: the popup at each press, the in-page parts on each page. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFolder } from '../../scripts/tools.ts';
import { ENGINE } from './support/session.ts';

const folder = builtFolder(ENGINE === 'firefox' ? 'firefox' : 'chrome');
const read = (file: string) => readFileSync(join(folder, file));

/** The screen's scripts and styles with all that they import at once; what is loaded later on demand is not counted. */
function filesOf(screen: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, specifier = ''] of read(file)
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|export)\b[^'"`;()]*['"`](\.[^'"`]+)['"`]/g))
      visit(posix.join(dirname(file), specifier));
  };
  const html = read(screen).toString();
  for (const [, file = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(file);
  return [...found];
}

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

test('the popup is at most 60 kB gzipped, in few files, with its styles in the page', () => {
  const files = filesOf('popup.html');
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  // Each is a way through the browser's main process before anything is seen.
  expect(scripts.length).toBeLessThanOrEqual(6);
  expect(files).toEqual(scripts);
  expect(read('popup.html').toString()).toContain('<style>');
  expect(gzipped(['popup.html', ...files])).toBeLessThanOrEqual(60_000);
});

test('what is looked for on every page is at most 6 kB, what is brought to an article at most 80 kB gzipped', () => {
  expect(gzipped(['detector.js'])).toBeLessThanOrEqual(6_000);
  expect(gzipped(['content-scripts/article.js'])).toBeLessThanOrEqual(80_000);
});
