/** What the outlets say to one question, beside its badge. Closed by Escape or a click elsewhere; focus goes back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { questionText, type Translate } from '../../utils/app/translate.ts';
import type { ArticleView, EvidenceView, FindingView } from '../../utils/app/views.ts';

export interface NotePopoverProps {
  readonly finding: FindingView;
  readonly articles: readonly ArticleView[];
  /** The badge it belongs to. */
  readonly anchor: HTMLElement;
  readonly translate: Translate;
  readonly onClose: () => void;
}

const WIDTH = 360; // px
const MARGIN = 8; // px

export function NotePopover({ finding, articles, anchor, translate, onClose }: NotePopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    placeBeside(element, anchor);
    element.focus();
  }, [anchor]);
  const title = 'crossread-note-title';
  return (
    <div
      ref={box}
      class="popover"
      popover="auto"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        onClose();
        if (isFocusLeft(box.current)) anchor.focus({ preventScroll: true });
      }}
    >
      <p class={`verdict ${finding.verdict}`}>{translate(`verdict_${finding.verdict}`)}</p>
      <h2 id={title}>{questionText(finding.question, translate)}</h2>
      <ul>
        {finding.values.map((value) => (
          <li key={value.normalized}>
            <p class="value">{value.text}</p>
            {value.evidence.map((evidence) => (
              <Evidence
                key={`${evidence.article}:${evidence.start}`}
                evidence={evidence}
                article={articles.find(({ id }) => id === evidence.article)}
                translate={translate}
              />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Chromium does not give the focus back inside a shadow root. What the reader has gone to meanwhile is left alone. */
function isFocusLeft(popover: HTMLElement | null): boolean {
  const { activeElement } = (popover?.getRootNode() ?? document) as ShadowRoot | Document;
  return document.activeElement === document.body || popover?.contains(activeElement) === true;
}

interface EvidenceProps {
  readonly evidence: EvidenceView;
  readonly article: ArticleView | undefined;
  readonly translate: Translate;
}

function Evidence({ evidence, article, translate }: EvidenceProps) {
  const isElsewhere = article?.isOpen !== true;
  return (
    <blockquote>
      <p>
        {evidence.before}
        <mark>{evidence.value}</mark>
        {evidence.after}
      </p>
      <footer>
        {isElsewhere ? (article?.outletName ?? '') : translate('notes_thisPage')}
        {isElsewhere && evidence.link && (
          <a href={evidence.link} target="_blank" rel="noopener noreferrer">
            {translate('notes_openThere')}
          </a>
        )}
      </footer>
    </blockquote>
  );
}

/** Below the badge, above it where there is more room; always inside the window. */
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
