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
  return look();
});
