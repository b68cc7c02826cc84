/** What the outlets say to one question, beside its badge. Closed by Escape or a click elsewhere; focus goes back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FindingCard } from '../../components/FindingCard.tsx';
import { NotDone, useRequests } from '../../components/NotDone.tsx';
import type { Outcome } from '../../utils/app/outcome.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { ArticleView, EvidenceView } from '../../utils/app/views.ts';
import type { LocatedMark } from './located-mark.ts';

interface NotePopoverProps {
  readonly mark: LocatedMark;
  readonly articles: readonly ArticleView[];
  /** The badge it belongs to, once that is there. */
  readonly findBadge: () => HTMLElement | null;
  readonly words: StoryWords;
  readonly onJump: (evidence: EvidenceView) => void;
  readonly onHide: () => Promise<Outcome>;
  readonly onLeave: () => Promise<Outcome>;
  readonly onClose: () => void;
}

const WIDTH = 380; // px
const MARGIN = 8; // px

export function NotePopover({ mark, articles, findBadge, words, ...actions }: NotePopoverProps) {
  const { onJump, onHide, onLeave, onClose } = actions;
  const box = useRef<HTMLDivElement>(null);
  const { failed, watch } = useRequests();
  useLayoutEffect(() => {
    const element = box.current;
    const badge = findBadge();
    if (!element || !badge) return;
    badge.focus({ preventScroll: true });
    element.showPopover();
    if (!CSS.supports('position-area', 'block-end span-all')) placeBeside(element, badge);
    element.focus();
    // Where it stands and what has the focus is settled once, when it opens.
  }, []);
  return (
    <div
      ref={box}
      class="popover"
      popover="auto"
      role="dialog"
      aria-label={words.question(mark.finding.question)}
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        onClose();
        if (isFocusLeft(box.current)) findBadge()?.focus({ preventScroll: true });
      }}
    >
      <FindingCard
        finding={mark.finding}
        articles={articles}
        number={mark.number}
        words={words}
        onJump={(evidence) => {
          box.current?.hidePopover();
          onJump(evidence);
        }}
        onOpen={openElsewhere}
        onCopy={async () => false}
      />
      <p class="offs">
        <button type="button" class="quiet" onClick={() => void watch('marks', onHide())}>
          {words.t('notes_hide')}
        </button>
        <button type="button" class="quiet" onClick={() => void watch('switchOff', onLeave())}>
          {words.t('notes_leave')}
        </button>
      </p>
      <NotDone failed={failed} words={words} />
    </div>
  );
}

/** Without a way back to this page, which also lets the browser follow the link to its sentence. */
function openElsewhere({ link }: EvidenceView): void {
  if (link !== null && /^https?:/.test(link)) open(link, '_blank', 'noopener,noreferrer');
}

/** Chromium does not give the focus back inside a shadow root. What the reader has gone to meanwhile is left alone. */
function isFocusLeft(popover: HTMLElement | null): boolean {
  const { activeElement } = (popover?.getRootNode() ?? document) as ShadowRoot | Document;
  return document.activeElement === document.body || popover?.contains(activeElement) === true;
}

/** Where the browser has no anchor positioning: below the badge, above it where there is more room, inside the window. */
function placeBeside(element: HTMLElement, anchor: HTMLElement): void {
  const badge = anchor.getBoundingClientRect();
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  element.style.width = `${width}px`;
  element.style.left = `${Math.max(MARGIN, Math.min(badge.left, innerWidth - width - MARGIN))}px`;
  const [below, above] = [innerHeight - badge.bottom, badge.top];
  const isBelow = below >= Math.min(element.offsetHeight + 2 * MARGIN, above);
  element.style.maxHeight = `${Math.max(120, (isBelow ? below : above) - 2 * MARGIN)}px`;
  const top = isBelow ? badge.bottom + MARGIN / 2 : badge.top - element.offsetHeight - MARGIN / 2;
  element.style.top = `${Math.max(MARGIN, top)}px`;
}
