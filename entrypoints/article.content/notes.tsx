/**
 * Badges beside the painted details, and the popover that each opens. Owns the shadow root, what is in it and where;
 * not which marks there are.
 */
import { render } from 'preact';
import type { ArticleView } from '../../utils/app/views.ts';
import { type BadgePosition, placeBadges } from '../../utils/page/painting/place-badges.ts';
import { openShadowHost } from '../../utils/page/painting/shadow-host.ts';
import { translate } from '../../utils/platform/translate.ts';
import { Badges } from './Badges.tsx';
import type { LocatedMark } from './located-mark.ts';
import { isFreeOfText, measureAnchor } from './measure.ts';
import css from './notes.css?inline';

export interface Notes {
  show(marks: readonly LocatedMark[], articles: readonly ArticleView[]): void;
  /** Puts the badges where their lines are now. */
  place(): void;
}

/** Nothing is added to the page before there is something to show; everything goes when `signal` aborts. */
export function makeNotes(signal: AbortSignal): Notes {
  let container: HTMLElement | null = null;
  let marks: readonly LocatedMark[] = [];
  let articles: readonly ArticleView[] = [];
  let isAllShown = false;

  const open = () => {
    const root = openShadowHost(css, signal);
    const element = document.createElement('div');
    root.append(element);
    // Which boxes are free is only known of what is in sight.
    document.addEventListener('scrollend', place, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => render(null, element), { once: true });
    return element;
  };

  function place(): void {
    if (signal.aborted || (marks.length === 0 && !container)) return;
    container ??= open();
    render(
      <Badges
        badges={positionsOf(isAllShown ? marks : marks.filter(({ isAmongFirst }) => isAmongFirst))}
        hidden={isAllShown ? 0 : marks.filter(({ isAmongFirst }) => !isAmongFirst).length}
        articles={articles}
        translate={translate}
        onShowAll={() => {
          isAllShown = true;
          place();
        }}
      />,
      container,
    );
  }

  return {
    show(shown, by) {
      [marks, articles] = [shown, by];
      place();
    },
    place,
  };
}

/** Marks whose line is not rendered now get no badge. */
function positionsOf(marks: readonly LocatedMark[]): { mark: LocatedMark; position: BadgePosition }[] {
  const measured = marks.flatMap((mark) => {
    const anchor = mark.ranges[0] && measureAnchor(mark.ranges[0]);
    return anchor ? [{ mark, anchor }] : [];
  });
  const positions = placeBadges(
    measured.map(({ anchor }) => anchor),
    document.documentElement.clientWidth,
    isFreeOfText,
  );
  return measured.map(({ mark }, index) => ({ mark, position: positions[index]! }));
}
