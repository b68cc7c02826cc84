/** From what is known of the page in a tab to what the popup shows of it. */
import type { Mute } from '../platform/mute.ts';
import type { NoteStyle } from '../platform/preferences.ts';
import type { TabState } from '../platform/tab-states.ts';
import { applyMutes } from './muting.ts';
import type { PopupView } from './views.ts';

export interface TabFacts {
  /** The tab's address; null where the browser does not tell it. */
  readonly url: string | null;
  readonly state: TabState | null;
  readonly isAllowed: boolean;
  readonly isOff: boolean;
  readonly mutes: readonly Mute[];
  /** Ids of articles in whose pages nothing is marked. */
  readonly quiet: readonly string[];
  readonly noteStyle: NoteStyle;
}

/** No extension may run on the browsers' own stores. */
const CLOSED_HOSTS = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Host of a web page that scripts may run on, without its port; null for anything else. */
export function readableHost(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' && !CLOSED_HOSTS.has(hostname) ? hostname : null;
}

/** Same page, wherever in it: the fragment does not count. */
export const isSamePage = (one: string, other: string): boolean => one.split('#', 1)[0] === other.split('#', 1)[0];

/** The state, unless the tab shows another page by now. */
export const currentState = ({ url, state }: TabFacts): TabState | null =>
  state && url !== null && isSamePage(state.url, url) ? state : null;

/** An allowed page of which nothing is known yet is `working`: whoever asks has it looked at. */
export function makePopupView(facts: TabFacts): PopupView {
  const host = readableHost(facts.url);
  if (host === null) return { state: 'unsupported' };
  if (facts.isOff) return { state: 'off', host };
  const state = currentState(facts);
  const { isAllowed } = facts;
  switch (state?.phase) {
    case undefined:
      return isAllowed ? { state: 'working', host, step: 'reading' } : { state: 'not-allowed', host };
    case 'not-article':
      return { state: 'not-article', host, isAllowed };
    case 'working':
      return { state: 'working', host, step: state.step };
    case 'failed':
      return { state: 'failed', host, why: state.why };
    case 'ready': {
      const { story, muted } = applyMutes(state.story, facts.mutes);
      return {
        state: 'ready',
        host,
        isAllowed,
        story,
        muted,
        isQuiet: facts.quiet.includes(state.article),
        hasBadges: facts.noteStyle === 'badges' && !facts.quiet.includes(state.article),
        corpusSize: state.corpusSize,
        ...(state.coverage && { coverage: state.coverage }),
      };
    }
  }
}
