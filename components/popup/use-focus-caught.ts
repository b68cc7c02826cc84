/**
 * Where a pressed button goes away with what it did, the keyboard goes on at the control that stands in its place, and at
 * the head of what is shown where the popup has come to another state. Nothing where something has taken the focus itself.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `data-state` of the root tells its states apart. */
export function useFocusCaught(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { ownerDocument } = element;
    let pressed: { readonly button: Element; readonly at: number; readonly state: string | undefined } | null = null;
    const remember = ({ target }: Event) => {
      const button = (target as Element).closest(CONTROLS);
      pressed = button && { button, at: controlsOf(element).indexOf(button), state: element.dataset.state };
    };
    const goOn = () => {
      if (!pressed || pressed.button.isConnected) return;
      const { at, state } = pressed;
      pressed = null;
      if (ownerDocument.activeElement !== ownerDocument.body) return;
      const controls = controlsOf(element);
      const next = state === element.dataset.state ? controls[Math.min(at, controls.length - 1)] : headOf(element);
      (next as HTMLElement | null | undefined)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(goOn);
    element.addEventListener('click', remember, true);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('click', remember, true);
      observer.disconnect();
    };
  }, [root]);
}

const CONTROLS = 'button, summary, a[href]';

/** In their order; those inside of what is folded are left out. */
const controlsOf = (root: Element): Element[] =>
  [...root.querySelectorAll(CONTROLS)].filter((control) => {
    const fold = control.closest('details:not([open])');
    return fold === null || control.parentElement === fold;
  });

function headOf(root: Element): HTMLElement | null {
  const head = root.querySelector<HTMLElement>('main h2') ?? root.querySelector<HTMLElement>('h1');
  if (head) head.tabIndex = -1;
  return head;
}
