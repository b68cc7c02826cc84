/** The project's own icons: 16 × 16, drawn in strokes of the text's colour. Decorative: the word stands beside them. */
import type { ComponentChildren } from 'preact';
import type { Verdict } from '../utils/engine/types.ts';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** One shape a verdict, told apart without colour. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  switch (verdict) {
    case 'differ': // one line that parts in two
      return (
        <Icon>
          <path d="M2 8h4l4-5h4M6 8l4 5h4" />
        </Icon>
      );
    case 'update': // steps upwards in time
      return (
        <Icon>
          <path d="M2 13h4V8.5h4V4h4" />
        </Icon>
      );
    case 'wording': // quotation marks
      return (
        <Icon>
          <path d="M6.5 4C4 4.6 2.6 6.3 2.6 9v2.7h3.6V8.4H2.8M13.4 4c-2.5.6-3.9 2.3-3.9 5v2.7h3.6V8.4H9.7" />
        </Icon>
      );
    case 'precision': // a point within a circle
      return (
        <Icon>
          <circle cx="8" cy="8" r="5.8" />
          <circle cx="8" cy="8" r="1.4" fill="currentColor" />
        </Icon>
      );
    case 'agree': // two lines side by side
      return (
        <Icon>
          <path d="M2.5 6h11M2.5 10h11" />
        </Icon>
      );
    case 'single': // one line
      return (
        <Icon>
          <path d="M2.5 8h11" />
        </Icon>
      );
  }
}

/** To the sentence in the open page. */
export const JumpIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="3.4" />
    <path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3" />
  </Icon>
);

/** To the sentence in another outlet's page. */
export const OpenIcon = () => (
  <Icon>
    <path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5v-2a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2" />
    <rect x="2.5" y="5.5" width="8" height="8" rx="1" />
  </Icon>
);

/** More that can be done. */
export const MoreIcon = () => (
  <Icon>
    <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.4" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.8" />
  </Icon>
);

/** The extension's mark: two reports that run together and part at one point. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 16 16" width="20" height="20" fill="none" aria-hidden="true" focusable="false">
    <path
      d="M1.5 5.2h4.3l4.4 5.6h4.3"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <path d="M1.5 10.8h4.3M10.2 5.2h4.3" stroke="currentColor" stroke-width="2" stroke-linecap="round" opacity=".45" />
    <circle cx="8" cy="8" r="1.9" fill="var(--accent)" />
  </svg>
);
