/** Builds the gallery to a folder; its pages are `index.html#STATE`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

export async function buildGallery(outDir: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, modulePreload: false },
  });
}
