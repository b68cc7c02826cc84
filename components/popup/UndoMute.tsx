/** What the reader has muted just now, and the way back, at the foot of the window: the fold that lists it is far below. */
import { useState } from 'preact/hooks';
import { type Mute, muteName } from '../../utils/app/muting.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { PopupView } from '../../utils/app/views.ts';
import type { PopupActions } from './popup-actions.ts';

export interface MuteToUndo {
  /** Those given, which remember that something was muted. */
  readonly actions: PopupActions;
  /** Null: nothing was muted in this popup, or not yet. */
  readonly muted: Mute | null;
}

/** Nothing is said to be muted before it is: the view tells it, the newest last. */
export function useMuteToUndo(view: PopupView, given: PopupActions): MuteToUndo {
  const by = view.state === 'ready' ? view.muted.by : [];
  const newest = by.at(-1);
  const [before, setBefore] = useState<readonly Mute[] | null>(null);
  const remember = () => setBefore(by);
  return {
    actions: {
      ...given,
      mute(what) {
        remember();
        return given.mute(what);
      },
      reportFalse(finding) {
        remember();
        return given.reportFalse(finding);
      },
    },
    muted: before && newest && !before.some((mute) => isSame(mute, newest)) ? newest : null,
  };
}

const isSame = (one: Mute, other: Mute) => JSON.stringify(one) === JSON.stringify(other);

interface UndoMuteProps {
  readonly muted: Mute | null;
  readonly view: PopupView;
  readonly words: StoryWords;
  readonly onUndo: (what: Mute) => void;
}

export function UndoMute({ muted, view, words, onUndo }: UndoMuteProps) {
  const articles = view.state === 'ready' ? view.story.articles : [];
  return (
    <>
      <p class="just-muted" role="status">
        {muted && words.t('popup_justMuted', { what: muteName(muted, articles, words) })}
      </p>
      {muted && (
        <button type="button" class="quiet" onClick={() => onUndo(muted)}>
          {words.t('library_undo')}
        </button>
      )}
    </>
  );
}
