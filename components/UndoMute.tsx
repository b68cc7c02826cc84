/** What the reader has muted just now, and the way back, at the foot of the window: the fold that lists it is far away. */
import { useState } from 'preact/hooks';
import { type Mute, muteName } from '../utils/app/muting.ts';
import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView } from '../utils/app/views.ts';

export interface MuteToUndo {
  /** To be called before something is muted. */
  readonly remember: () => void;
  /** Null: nothing was muted on this screen, or not yet. */
  readonly muted: Mute | null;
}

/** Nothing is said to be muted before it is: `by`, what hides something now, tells it, the newest last. */
export function useMuteToUndo(by: readonly Mute[]): MuteToUndo {
  const newest = by.at(-1);
  const [before, setBefore] = useState<readonly Mute[] | null>(null);
  return {
    remember: () => setBefore(by),
    muted: before && newest && !before.some((mute) => isSame(mute, newest)) ? newest : null,
  };
}

const isSame = (one: Mute, other: Mute) => JSON.stringify(one) === JSON.stringify(other);

interface UndoMuteProps {
  readonly muted: Mute | null;
  readonly articles: readonly ArticleView[];
  readonly words: StoryWords;
  readonly onUndo: (what: Mute) => void;
}

export function UndoMute({ muted, articles, words, onUndo }: UndoMuteProps) {
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
