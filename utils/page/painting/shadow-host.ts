/**
 * The one element that is added to the page, with a closed shadow root: the page neither styles what is inside nor
 * reads there what other outlets say.
 */

const HOST_TAG = 'crossread-notes';

/** Absolute, without a size: nothing of the page moves. Set by the style object, which no content policy forbids. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  overflow: 'visible',
  'z-index': '2147483646',
};

/** Gone when `signal` aborts. A host that an earlier script left behind is replaced. */
export function openShadowHost(css: string, signal: AbortSignal): ShadowRoot {
  for (const old of document.querySelectorAll(HOST_TAG)) old.remove();
  const host = document.createElement(HOST_TAG);
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}
