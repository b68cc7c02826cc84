/** Tells that the page's text or layout changed, once for a burst of changes, until `signal` aborts. */

const BURST = 500; // ms

export function watchText(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) onChange();
    }, BURST);
  };
  const mutations = new MutationObserver(soon);
  mutations.observe(document.body, { childList: true, subtree: true, characterData: true });
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.body);
  window.addEventListener('resize', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      mutations.disconnect();
      sizes.disconnect();
    },
    { once: true },
  );
}
