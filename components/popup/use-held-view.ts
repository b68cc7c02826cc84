/**
 * Nothing jumps under the pointer: what came by itself (another outlet's report, and the findings with it) waits while the
 * reader points at the findings or has one of them in the focus. Progress, and what the reader does, is shown at once.
 */
import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { PopupView } from '../../utils/app/views.ts';

export interface HeldView {
  readonly view: PopupView;
  /** Something newer waits to be shown. */
  readonly isHeld: boolean;
  readonly release: () => void;
}

/** `place`: the element that the reader points at. */
export function useHeldView(newest: PopupView, place: RefObject<HTMLElement | null>): HeldView {
  const shown = useRef(newest);
  const isPointed = useRef(false);
  const [, renew] = useReducer<number, void>((times) => times + 1, 0);
  const isBusy = () => isPointed.current || place.current?.querySelector('.finding :focus') != null;
  const isHeld = shown.current !== newest && isNews(shown.current, newest) && isBusy();
  if (!isHeld) shown.current = newest;
  useEffect(() => {
    const element = place.current;
    const ended = new AbortController();
    const { signal } = ended;
    const point = (isInside: boolean) => () => {
      isPointed.current = isInside;
      renew();
    };
    element?.addEventListener('pointerenter', point(true), { signal });
    element?.addEventListener('pointerleave', point(false), { signal });
    return () => ended.abort();
  }, [place]);
  return {
    view: isHeld ? withProgress(shown.current, newest) : newest,
    isHeld,
    release() {
      shown.current = newest;
      renew();
    },
  };
}

/** Whether a story changed otherwise than by what the reader muted or said of it. */
function isNews(before: PopupView, now: PopupView): boolean {
  if (before.state !== 'ready' || now.state !== 'ready' || before.host !== now.host) return false;
  const wishes = ({ muted, story }: typeof now) =>
    JSON.stringify([muted.by, story.decided?.map(({ article, decision }) => [article.id, decision])]);
  const told = ({ story }: typeof now) =>
    JSON.stringify([story.articles.map(({ id }) => id), story.findings.map(({ id }) => id)]);
  return wishes(before) === wishes(now) && told(before) !== told(now);
}

function withProgress(before: PopupView, now: PopupView): PopupView {
  if (before.state !== 'ready' || now.state !== 'ready') return now;
  const { coverage: _, ...rest } = before;
  return { ...rest, ...(now.coverage && { coverage: now.coverage }) };
}
