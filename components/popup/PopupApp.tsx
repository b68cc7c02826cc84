/** The popup: whatever the view says, in 400 px. Props in, callbacks out. */
import { useRef, useState } from 'preact/hooks';
import type { Mute } from '../../utils/app/muting.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { EvidenceView, PopupView } from '../../utils/app/views.ts';
import { Logo } from '../icons.tsx';
import { NotDone, useRequests } from '../NotDone.tsx';
import { UndoMute, useMuteToUndo } from '../UndoMute.tsx';
import type { PopupActions } from './popup-actions.ts';
import { Progress } from './SourcesPanel.tsx';
import { StatusView } from './StatusView.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import { useFocusCaught } from './use-focus-caught.ts';
import { useFocusReturned } from './use-focus-returned.ts';
import { useHeldView } from './use-held-view.ts';

interface PopupAppProps {
  readonly view: PopupView;
  /** Keys of places that can't be found in the page; absent: none. */
  readonly lost?: ReadonlySet<string>;
  readonly words: StoryWords;
  readonly actions: PopupActions;
}

const NONE: ReadonlySet<string> = new Set();
const NO_MUTES: readonly Mute[] = [];

export function PopupApp({ view: newest, lost = NONE, words, actions: asked }: PopupAppProps) {
  const root = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  useFocusCaught(root);
  const { view, isHeld, release } = useHeldView(newest, main);
  const { remember, muted } = useMuteToUndo(view.state === 'ready' ? view.muted.by : NO_MUTES);
  const { failed, say, watch } = useRequests();
  const [isCopied, setCopied] = useState(false);
  const actions: PopupActions = {
    ...asked,
    mute(what) {
      remember();
      return watch('mute', asked.mute(what));
    },
    unmute: (what) => watch('unmute', asked.unmute(what)),
    reportFalse(finding) {
      remember();
      return watch('report', asked.reportFalse(finding));
    },
    decideEvent: (article, decision) => watch('event', asked.decideEvent(article, decision)),
    setQuiet: (isQuiet) => watch('marks', asked.setQuiet(isQuiet)),
    lookInSources: () => watch('sources', asked.lookInSources()),
    stopLooking: () => watch('stop', asked.stopLooking()),
    comparePage: () => watch('look', asked.comparePage()),
    allowOutlet: (host) => watch('allow', asked.allowOutlet(host)),
    switchOff: (host) => watch('switchOff', asked.switchOff(host)),
    switchOn: (host) => watch('switchOn', asked.switchOn(host)),
    async copy(finding) {
      setCopied(false);
      say(null);
      const isDone = await asked.copy(finding);
      setCopied(isDone);
      if (!isDone) say('copy');
      return isDone;
    },
  };
  const undo = useFocusReturned(main, view);
  const running = view.state === 'ready' && view.story.articles.length > 1 && view.coverage?.isRunning;
  const [isLost, setLost] = useState(false);
  const jump = async (evidence: EvidenceView) => setLost(!(await actions.jump(evidence)));
  return (
    <div ref={root} class="popup" data-state={view.state}>
      <header class="top">
        <h1>
          <Logo />
          {words.t('extensionName')}
        </h1>
        <Where view={view} words={words} actions={actions} />
      </header>
      <main ref={main}>
        <p class="lost" role="status">
          {isLost ? words.t('evidence_lost') : ''}
        </p>
        {view.state === 'ready' ? (
          <StoryPanel
            story={view.story}
            muted={view.muted}
            corpusSize={view.corpusSize}
            coverage={view.coverage}
            hasBadges={view.hasBadges}
            lost={lost}
            words={words}
            actions={actions}
            onJump={(evidence) => void jump(evidence)}
          />
        ) : (
          <StatusView view={view} words={words} actions={actions} />
        )}
      </main>
      <aside class="arriving">
        <NotDone failed={failed} words={words} />
        <p class="copied sr-only" role="status">
          {isCopied && words.t('finding_copied')}
        </p>
        <p class="held" role="status">
          {isHeld && words.t('popup_held')}
        </p>
        {isHeld && (
          <button type="button" class="quiet" onClick={release}>
            {words.t('popup_showHeld')}
          </button>
        )}
        <UndoMute
          muted={muted}
          articles={view.state === 'ready' ? view.story.articles : []}
          words={words}
          onUndo={(what) => undo(actions.unmute(what))}
        />
        {running && view.state === 'ready' && view.coverage && (
          <Progress coverage={view.coverage} words={words} onStop={actions.stopLooking} />
        )}
      </aside>
      <footer class="bottom">
        <button type="button" class="quiet" onClick={actions.openLibrary}>
          {words.t('library_title')}
        </button>
        <button type="button" class="quiet" onClick={actions.openSources}>
          {words.t('sources_title')}
        </button>
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {words.t('popup_openOptions')}
        </button>
        {view.state === 'ready' && (
          <button type="button" class="quiet" onClick={() => actions.setQuiet(!view.isQuiet)}>
            {words.t(view.isQuiet ? 'popup_showMarks' : 'popup_hideMarks')}
          </button>
        )}
      </footer>
    </div>
  );
}

/** Where it runs: allow this outlet, or switch it off here. */
function Where({ view, words, actions }: PopupAppProps) {
  if (view.state !== 'ready' && view.state !== 'not-article') return null;
  const { host, isAllowed } = view;
  return isAllowed ? (
    <button type="button" class="quiet" onClick={() => actions.switchOff(host)}>
      {words.t('popup_switchOff')}
    </button>
  ) : (
    <button type="button" class="quiet" title={host} onClick={() => actions.allowOutlet(host)}>
      {words.t('popup_allowHere')}
    </button>
  );
}
