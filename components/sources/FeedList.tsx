/** All subscriptions with their health, and what concerns all of them at once. */
import { useEffect, useRef } from 'preact/hooks';
import type { SourcesView } from '../../utils/app/feeds/sources-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { FeedRow } from './FeedRow.tsx';
import type { SourcesActions } from './sources-actions.ts';

interface FeedListProps {
  readonly view: SourcesView;
  /** Title of the feed removed last, as long as that can be undone. */
  readonly removed: string | null;
  readonly words: StoryWords;
  readonly actions: SourcesActions;
}

export function FeedList({ view: { feeds, areAllPaused }, removed, words, actions }: FeedListProps) {
  const { t } = words;
  const waiting = feeds.filter(({ missingHosts }) => missingHosts.length > 0);
  const missing = [...new Set(waiting.flatMap(({ missingHosts }) => missingHosts))];
  return (
    <section aria-labelledby="yours">
      <div class="heading">
        <h2 id="yours">{t('sources_yours')}</h2>
        {feeds.length > 0 && (
          <button type="button" aria-pressed={areAllPaused} onClick={() => actions.pauseAll(!areAllPaused)}>
            {t(areAllPaused ? 'sources_resumeAll' : 'sources_pauseAll')}
          </button>
        )}
      </div>
      {areAllPaused && <p class="hint">{t('sources_allPaused')}</p>}
      {waiting.length > 1 && (
        <p class="note">
          {words.count('sources_waiting', waiting.length)}
          <button type="button" class="primary" onClick={() => actions.allow(missing)}>
            {words.count('sources_allowAll', missing.length)}
          </button>
        </p>
      )}
      {removed !== null && <Removed title={removed} words={words} onUndo={actions.undoRemove} />}
      {feeds.length === 0 && <p class="hint">{t('sources_none')}</p>}
      <ul class="feeds">
        {feeds.map((feed) => (
          <FeedRow key={feed.address} feed={feed} words={words} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

interface RemovedProps {
  readonly title: string;
  readonly words: StoryWords;
  readonly onUndo: () => void;
}

/** Takes the focus, at each removal: the button that had it went with its row. */
function Removed({ title, words, onUndo }: RemovedProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [title]);
  return (
    <p class="note" role="status">
      {words.t('sources_removed', { title })}
      <button type="button" ref={undo} onClick={onUndo}>
        {words.t('sources_undo')}
      </button>
    </p>
  );
}
