/** After a mute is undone the keyboard goes on at the finding that comes back, not at what stands where Undo stood. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome, UnmuteOutcome } from '../../utils/app/outcome.ts';
import type { PopupView } from '../../utils/app/views.ts';

const idsOf = (view: PopupView): readonly string[] =>
  view.state === 'ready' ? view.story.findings.map(({ id }) => id) : [];

/** Gives back what is to be called with the request that undoes a mute. `place`: where findings are shown. */
export function useFocusReturned(
  place: RefObject<HTMLElement | null>,
  view: PopupView,
): (undone: Promise<Outcome | UnmuteOutcome>) => void {
  const before = useRef<readonly string[] | null>(null);
  useLayoutEffect(() => {
    const known = before.current;
    const returned = known && idsOf(view).find((id) => !known.includes(id));
    if (!returned) return;
    before.current = null;
    const finding = [...(place.current?.querySelectorAll('.finding') ?? [])].find(
      (one) => one.getAttribute('aria-labelledby') === `question-${returned}`,
    );
    // In a closed fold nothing but its own head can have the focus.
    const fold = finding?.closest('details:not([open])');
    (fold ?? finding)?.querySelector<HTMLElement>(fold ? 'summary' : '.more')?.focus();
  }, [place, view]);
  return (undone) => {
    before.current = idsOf(view);
    void undone.then((outcome) => {
      if (outcome === 'failed') before.current = null;
    });
  };
}
