/** Renders a popup into the test's document, with words in English and actions that remember what was asked. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PopupApp } from '../../../components/popup/PopupApp.tsx';
import type { PopupActions } from '../../../components/popup/popup-actions.ts';
import messages from '../../../public/_locales/en/messages.json';
import type { SuggestedOutlet } from '../../../utils/app/feeds/suggest-outlets.ts';
import { makeWords } from '../../../utils/app/story-words.ts';
import { translateWith } from '../../../utils/app/translate.ts';
import type { PopupView, StoryView, TabView } from '../../../utils/app/views.ts';

export const words = makeWords(translateWith(messages), 'en-GB', 'UTC');

export const ready = (story: StoryView, isAllowed = true): PopupView => ({
  state: 'ready',
  host: 'a.example',
  isAllowed,
  story,
  muted: { count: 0, by: [] },
  isQuiet: false,
  hasBadges: true,
  corpusSize: 9,
});

/** With single spaces. */
export const textOf = (element: Pick<Element, 'textContent'> | null | undefined): string =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

export interface RenderedPopup {
  readonly root: HTMLElement;
  /** Names of the actions, each followed by what it was asked for. */
  readonly asked: readonly (readonly [string, unknown])[];
  /** Shows another view, as it comes while the popup is open. */
  show(view: PopupView): void;
  /** Clicks the first button that says this, and waits for what follows. */
  press(name: string | RegExp): Promise<void>;
}

export function renderPopup(
  view: PopupView,
  {
    isInPage = true,
    tabs = [] as readonly TabView[],
    lost = [] as readonly string[],
    offers = [] as readonly SuggestedOutlet[],
    /** False: nothing that is asked for can be done. */
    isAble = true,
    /** What is asked for ends in an error that nobody caught. */
    isThrowing = false,
  } = {},
): RenderedPopup {
  const asked: [string, unknown][] = [];
  const note = (name: string) => (what?: unknown) => void asked.push([name, what]);
  const outcome = isAble ? ('done' as const) : ('failed' as const);
  const answer = (name: string) => async (what?: unknown) => {
    note(name)(what);
    if (isThrowing) throw new Error('unforeseen');
    return outcome;
  };
  const actions: PopupActions = {
    async jump(evidence) {
      note('jump')(evidence);
      return isInPage;
    },
    openEvidence: note('openEvidence'),
    openArticle: note('openArticle'),
    async copy(finding) {
      note('copy')(finding);
      return isAble;
    },
    openComparison: () => note('openComparison')(),
    openOptions: () => note('openOptions')(),
    lookInSources: () => answer('lookInSources')(),
    stopLooking: () => answer('stopLooking')(),
    findOffers: async () => offers,
    async addOffered(domain) {
      note('addOffered')(domain);
      if (!isAble) return 'failed';
      return isInPage ? 'done' : 'refused';
    },
    openLibrary: () => note('openLibrary')(),
    openSources: () => note('openSources')(),
    searchWeb: note('searchWeb'),
    mute: answer('mute'),
    async unmute(what) {
      note('unmute')(what);
      return isAble && what.by === 'question' ? 'report-taken-back' : outcome;
    },
    reportFalse: answer('reportFalse'),
    decideEvent: (article, decision) => answer('decideEvent')([article.id, decision]),
    setQuiet: answer('setQuiet'),
    async listTabs() {
      note('listTabs')();
      return tabs;
    },
    async addTab(tab) {
      note('addTab')(tab);
      return tab === 1;
    },
    comparePage: () => answer('comparePage')(),
    allowOutlet: answer('allowOutlet'),
    switchOff: answer('switchOff'),
    switchOn: answer('switchOn'),
  };
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const show = (shown: PopupView) =>
    void act(() => render(<PopupApp view={shown} lost={new Set(lost)} words={words} actions={actions} />, root));
  show(view);
  return {
    root,
    asked,
    show,
    async press(name) {
      const button = [...root.querySelectorAll('button')].find((candidate) => {
        const said = `${candidate.textContent} ${candidate.getAttribute('aria-label') ?? ''}`;
        return typeof name === 'string' ? said.includes(name) : name.test(said);
      });
      if (!button) throw new Error(`no button says ${name}`);
      await act(async () => button.click());
    },
  };
}
