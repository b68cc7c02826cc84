/**
 * Where a pressed button goes away with its row, the keyboard goes on at the button that stands in its place: the next
 * row's, else the last one's, else the head of the page.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Buttons of one kind carry the same `data-focus-group`; the head is the page's `h1`, which can take the focus. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  const pressed = useRef<{ readonly button: Element; readonly group: string; readonly at: number } | null>(null);
  useEffect(() => {
    const remember = ({ target }: Event) => {
      const button = (target as Element).closest('[data-focus-group]');
      const group = button?.getAttribute('data-focus-group');
      if (!button || !group) return;
      pressed.current = { button, group, at: buttonsOf(root.current, group).indexOf(button) };
    };
    const element = root.current;
    element?.addEventListener('click', remember, true);
    return () => element?.removeEventListener('click', remember, true);
  }, [root]);
  // After every change of what is shown.
  useLayoutEffect(() => {
    const gone = pressed.current;
    if (!gone || gone.button.isConnected) return;
    pressed.current = null;
    const left = buttonsOf(root.current, gone.group);
    const next = left[Math.min(gone.at, left.length - 1)] ?? root.current?.querySelector('h1');
    (next as HTMLElement | null | undefined)?.focus();
  });
}

const buttonsOf = (root: Element | null, group: string): Element[] => [
  ...(root?.querySelectorAll(`[data-focus-group="${group}"]`) ?? []),
];
