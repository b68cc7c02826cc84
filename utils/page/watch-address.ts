/** Navigation without a load (single-page applications): when the address changed, and when the new page is at rest. */

const POLL = 1_000; // ms, where the browser has no Navigation API (Firefox before 147)
/** No change of the page for so long: its text is there. */
const QUIET = 400; // ms
/** Pages that never rest (tickers, advertisements) are looked at anyway. */
const LONGEST_WAIT = 4_000; // ms

/** Calls back after each change of address, until `signal` aborts. A jump within the page (the fragment) is none. */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  const address = () => location.href.split('#', 1)[0];
  let current = address();
  const check = () => {
    if (address() === current) return;
    current = address();
    onChange();
  };
  const navigation = (globalThis as { readonly navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = setInterval(check, POLL);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Calls back once when the page has come to rest, or never if `signal` aborts before. */
export function whenQuiet(onQuiet: () => void, signal: AbortSignal): void {
  const finish = () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(longest);
  };
  const done = () => {
    finish();
    if (!signal.aborted) onQuiet();
  };
  let quiet = setTimeout(done, QUIET);
  const longest = setTimeout(done, LONGEST_WAIT);
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(done, QUIET);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', finish, { once: true });
}
