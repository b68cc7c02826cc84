/** How many findings are muted, by what, and the way back for each. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Mute, type MutedView, muteName } from '../utils/app/muting.ts';
import type { UnmuteOutcome } from '../utils/app/outcome.ts';
import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView } from '../utils/app/views.ts';
import { Fold } from './Fold.tsx';

interface MutedFoldProps {
  readonly muted: MutedView;
  readonly articles: readonly ArticleView[];
  readonly isOpen: boolean;
  readonly words: StoryWords;
  readonly onUnmute: (what: Mute) => Promise<UnmuteOutcome>;
}

/** Nothing where nothing is muted. */
export function MutedFold({ muted, articles, isOpen, words, onUnmute }: MutedFoldProps) {
  const box = useRef<HTMLDivElement>(null);
  const counted = useRef(muted.count);
  const [isTakenBack, setTakenBack] = useState(false);
  useLayoutEffect(() => {
    const isChanged = counted.current !== muted.count;
    counted.current = muted.count;
    // The pressed button went away with what it muted: the focus comes here, where that is found again.
    const { ownerDocument } = box.current ?? {};
    if (isChanged && ownerDocument?.activeElement === ownerDocument?.body)
      box.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [muted.count]);
  return (
    <div ref={box} class="muted">
      {muted.count > 0 && (
        <Fold title={words.count('muted', muted.count)} isOpen={isOpen}>
          <ul>
            {muted.by.map((mute) => {
              const name = muteName(mute, articles, words);
              return (
                <li key={JSON.stringify(mute)}>
                  <span>{name}</span>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`${words.t('muted_show')}: ${name}`}
                    onClick={async () => setTakenBack((await onUnmute(mute)) === 'report-taken-back')}
                  >
                    {words.t('muted_show')}
                  </button>
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
      <p class="hint" role="status">
        {isTakenBack && words.t('muted_reportTakenBack')}
      </p>
    </div>
  );
}
