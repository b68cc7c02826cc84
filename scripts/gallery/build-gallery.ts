/** Builds the gallery to a folder; its pages are `index.html?STATE`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { REPORT_STATES } from './report-states.ts';
import { SOURCES_STATES } from './sources-states.ts';
import { LIBRARY_STATES, OPTIONS_STATES, POPUP_STATES } from './states.ts';

/** Width in px at which each state is looked at: the popup's own, or that of a tab. */
export const GALLERY: ReadonlyMap<string, number> = new Map([
  ...Object.keys(POPUP_STATES).map((name) => [name, 400] as const),
  ...Object.keys(REPORT_STATES).map((name) => [name, 1280] as const),
  ...Object.keys({ ...OPTIONS_STATES, ...LIBRARY_STATES, ...SOURCES_STATES }).map((name) => [name, 760] as const),
]);

/** Matches the root element of whichever screen is shown. */
export const SCREEN = '.popup, main.report, main.options, main.library, main.sources';

export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, modulePreload: false },
  });
}
