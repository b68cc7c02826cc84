/** A row of tabs over one panel, by the ARIA pattern: one of them in the tab order, the arrow keys go along. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface ViewTabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly text: string }[];
  readonly shown: Key;
  readonly onShow: (key: Key) => void;
  /** Of the tab that is shown. */
  readonly children: ComponentChildren;
}

export function ViewTabs<Key extends string>({ label, tabs, shown, onShow, children }: ViewTabsProps<Key>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const go = (key: string) => {
    const at = tabs.findIndex((tab) => tab.key === shown);
    const isForwards = row.current?.closest('[dir=rtl]') ? key === 'ArrowLeft' : key === 'ArrowRight';
    const next =
      key === 'Home' ? 0 : key === 'End' ? tabs.length - 1 : (at + (isForwards ? 1 : tabs.length - 1)) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onShow(tab.key);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div ref={row} class="view-tabs" role="tablist" aria-label={label}>
        {tabs.map(({ key, text }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === shown}
            aria-controls={`${id}-panel`}
            tabIndex={key === shown ? 0 : -1}
            onClick={() => onShow(key)}
            onKeyDown={(event) => {
              if (!['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
              event.preventDefault();
              go(event.key);
            }}
          >
            {text}
          </button>
        ))}
      </div>
      <div class="view" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  );
}
