/**
 * The part that is always on where the reader allowed it: looks whether the page is a news article and says so, and
 * nothing more. On any other page it loads nothing, stores nothing and tells nobody. Plain code without the polyfill
 * and without a library, since every page pays for it; the background brings the rest.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../utils/page/detection/looks-like-article.ts';
import { watchAddress, whenQuiet } from '../utils/page/watch-address.ts';

interface Runtime {
  /** Gone once the extension was updated or removed. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}
interface ExtensionScope {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
  /** Ends the watch of the detector that was here before: one page may be given several. */
  crossreadDetector?: AbortController;
}

/** Not in every browser. */
interface PrerenderedDocument {
  readonly prerendering?: boolean;
}

export default defineUnlistedScript(() => {
  const scope = globalThis as ExtensionScope;
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (!runtime?.id || !(document instanceof HTMLDocument)) return 'not-article';
  scope.crossreadDetector?.abort();
  const watch = new AbortController();
  scope.crossreadDetector = watch;
  const tell = (message: unknown) => {
    if (runtime.id) void runtime.sendMessage(message).catch(() => undefined);
    else watch.abort();
  };

  let wasArticle = false;
  const look = () => {
    const isArticle = looksLikeArticle(document);
    if (isArticle) tell({ intent: 'articleFound', data: {} });
    // Said only where something of the article before is still shown.
    else if (wasArticle) tell({ intent: 'reportPage', data: { outcome: 'not-article' } });
    wasArticle = isArticle;
    return isArticle ? 'article' : 'not-article';
  };
  let waiting = new AbortController();
  watchAddress(() => {
    waiting.abort();
    waiting = new AbortController();
    whenQuiet(look, AbortSignal.any([waiting.signal, watch.signal]));
  }, watch.signal);
  // Back from the browser's memory: the page is as it was left, what was known of the tab is of another page.
  addEventListener('pageshow', (event) => event.persisted && look(), { signal: watch.signal });
  const { prerendering } = document as PrerenderedDocument;
  if (!prerendering) return look();
  // Nobody sees the page yet; the tab still shows another one.
  document.addEventListener('prerenderingchange', look, { signal: watch.signal, once: true });
  return 'not-article';
});
