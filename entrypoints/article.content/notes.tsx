/**
 * Badges beside the painted details, and the popover that each opens. Owns the shadow root, what is in it and where;
 * not which marks there are.
 */
import { render } from 'preact';
import screens from '../../components/popup/popup.css?inline';
import type { Outcome } from '../../utils/app/outcome.ts';
import { makeWords } from '../../utils/app/story-words.ts';
import { translateWith } from '../../utils/app/translate.ts';
import type { ArticleView, EvidenceView } from '../../utils/app/views.ts';
import { type BadgePosition, placeBadges } from '../../utils/page/painting/place-badges.ts';
import { openShadowHost } from '../../utils/page/painting/shadow-host.ts';
import type { PageManner } from '../../utils/platform/messages.ts';
import { readLocale, translate } from '../../utils/platform/translate.ts';
import { Announcement } from './Announcement.tsx';
import { Badges } from './Badges.tsx';
import type { LocatedMark } from './located-mark.ts';
import { isFreeOfText, measureAnchor } from './measure.ts';
import look from './notes.css?inline';

/** The screens' look, inside `.notes` instead of at the root: the root is the page's. */
const CSS_TEXT = [screens.replaceAll(':root', '.notes'), look].join('\n');

export interface Notes {
  /** `hasBadges`: false leaves only the badge of the note that is open. */
  show(marks: readonly LocatedMark[], articles: readonly ArticleView[], hasBadges: boolean): void;
  /** In other words than the browser's; null: in those. */
  speak(words: PageManner['words']): void;
  /** Puts the badges where their lines are now. */
  place(): void;
  /** Opens the note after the one last opened (1) or before it (-1), round at the ends. False where there is none. */
  walk(step: 1 | -1): boolean;
}

export interface NoteActions {
  readonly onJump: (evidence: EvidenceView) => void;
  /** Brings a detail into sight before its note is opened. */
  readonly onReach: (range: Range) => void;
  /** Nothing is to be marked in this article any more. */
  readonly onHide: () => Promise<Outcome>;
  /** Nothing of this outlet is to be read any more. */
  readonly onLeave: () => Promise<Outcome>;
}

/** Nothing is added to the page before there is something to show; everything goes when `signal` aborts. */
export function makeNotes({ onJump, onReach, onHide, onLeave }: NoteActions, signal: AbortSignal): Notes {
  const own = () => makeWords(translate, readLocale());
  let words = own();
  let container: HTMLElement | null = null;
  let marks: readonly LocatedMark[] = [];
  let articles: readonly ArticleView[] = [];
  let isAllShown = false;
  let isBadged = true;
  let opened: string | null = null;
  /** Stays when a note is closed: the walk goes on from there. */
  let last: string | null = null;

  const openHost = () => {
    const root = openShadowHost(CSS_TEXT, signal);
    const element = document.createElement('div');
    root.append(element);
    // Which boxes are free is only known of what is in sight.
    document.addEventListener('scrollend', place, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => render(null, element), { once: true });
    return element;
  };

  function place(): void {
    if (signal.aborted || (marks.length === 0 && !container)) return;
    container ??= openHost();
    const shown = marks.filter(({ isAmongFirst, finding }) =>
      isBadged ? isAllShown || isAmongFirst : finding.id === opened,
    );
    const { badges, next } = positionsOf(shown, opened);
    const hidden = isBadged ? marks.length - shown.length : 0;
    render(
      <>
        <Badges
          badges={badges}
          more={next && hidden > 0 ? { count: hidden, position: next } : null}
          articles={articles}
          words={words}
          onJump={onJump}
          onShowAll={() => {
            isAllShown = true;
            place();
          }}
          opened={opened}
          onOpen={open}
          onHide={onHide}
          onLeave={onLeave}
        />
        {marks.length > 0 && <Announcement text={words.count('notes_appeared', marks.length)} />}
      </>,
      container,
    );
  }

  /** Null closes what is open. */
  function open(id: string | null): void {
    opened = id;
    last = id ?? last;
    place();
  }

  function walk(step: 1 | -1): boolean {
    const rendered = marks.filter(({ ranges: [range] }) => range && measureAnchor(range) !== null);
    const from = rendered.findIndex(({ finding }) => finding.id === last);
    const start = from < 0 && step < 0 ? 0 : from;
    const next = rendered[(start + step + rendered.length) % rendered.length];
    const range = next?.ranges[0];
    if (!next || !range) return false;
    isAllShown ||= !next.isAmongFirst;
    onReach(range);
    open(next.finding.id);
    return true;
  }

  return {
    show(shown, by, hasBadges) {
      [marks, articles, isBadged] = [shown, by, hasBadges];
      place();
    },
    speak(others) {
      words = others ? makeWords(translateWith(others.catalogue), others.locale) : own();
    },
    place,
    walk,
  };
}

interface Positions {
  readonly badges: readonly { readonly mark: LocatedMark; readonly position: BadgePosition }[];
  /** Room for one more button, after the last badge; null where there is none. */
  readonly next: BadgePosition | null;
}

/**
 * Marks whose line is not rendered now get no badge, nor those whose badge would cover text: they are underlined, and the
 * popup and the walk have them. Only the badge of the open note, which covers text itself, is always there.
 */
function positionsOf(marks: readonly LocatedMark[], opened: string | null): Positions {
  const measured = marks.flatMap((mark) => {
    const anchor = mark.ranges[0] && measureAnchor(mark.ranges[0]);
    return anchor ? [{ mark, anchor }] : [];
  });
  const anchors = measured.map(({ anchor }) => anchor);
  const positions = placeBadges([...anchors, ...anchors.slice(-1)], document.documentElement.clientWidth, isFreeOfText);
  const placed = measured.map(({ mark }, index) => ({ mark, position: positions[index]! }));
  const next = positions[measured.length];
  return {
    badges: placed.filter(({ mark, position }) => position.isFree || mark.finding.id === opened),
    next: next?.isFree ? next : null,
  };
}
