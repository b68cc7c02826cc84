/**
 * How the popup is built so that it paints at once: its styles in the page itself, and all of its parts in one file beside
 * its entry. Each file of an extension comes through the browser's main process.
 */
import type { Plugin, Rolldown } from 'vite';

/**
 * What the popup and other screens share is among its parts. The entry is not: it opens the popup, and the other screens
 * load the parts too.
 */
export const POPUP_PARTS: Rolldown.CodeSplittingGroup = {
  name: 'popup-parts',
  test: /components[\\/]popup[\\/]PopupApp\.tsx$|utils[\\/]app[\\/](?:popup-client|load-words|finding-text|comparison-address)\.ts$|wxt-html-plugins/,
};

/** Puts the style sheet that a page links to into it. `pageName`: the end of the page's name among the sources. */
export function inlineStyles(pageName: string): Plugin {
  return {
    name: 'crossread:inline-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith(pageName));
        if (page?.type !== 'asset') throw new Error(`${pageName} was not built`);
        page.source = String(page.source).replaceAll(
          /<link rel="stylesheet"[^>]*href="\/([^"]+)">/g,
          (link, name: string) => {
            const sheet = bundle[name];
            if (sheet?.type !== 'asset') return link;
            // Each screen has a style sheet of its own: no other page links to this one.
            delete bundle[name];
            return `<style>${String(sheet.source)}</style>`;
          },
        );
      },
    },
  };
}
