/** Events, each with the reports of it that are kept. */
import type { LibraryStory } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';
import { RowList } from './RowList.tsx';

interface StoryListProps {
  readonly stories: readonly LibraryStory[];
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

export function StoryList({ stories, words, actions }: StoryListProps) {
  if (stories.length === 0) return null;
  const { t } = words;
  return (
    <ul class="stories">
      {stories.map(({ id, title, outlets, rows, comparison, isWatched }) => (
        <li key={id} class="story">
          {rows.length > 1 ? (
            <div class="story-head">
              <h2>
                {words.count('articles', rows.length)}, {words.count('outlets', outlets)}
              </h2>
              <a
                class="doing"
                href={comparison}
                target="_blank"
                aria-label={`${t('popup_openComparison')}: ${title}`}
                rel="noopener"
              >
                {t('popup_openComparison')}
              </a>
              <WatchButton id={id} title={title} isWatched={isWatched} words={words} actions={actions} />
              <button
                type="button"
                class="doing"
                data-focus-group="remove-story"
                aria-label={`${t('library_removeStory')}: ${title}`}
                onClick={() => actions.remove(rows.map((row) => row.id))}
              >
                {t('library_removeStory')}
              </button>
            </div>
          ) : (
            <div class="story-head single">
              <WatchButton id={id} title={title} isWatched={isWatched} words={words} actions={actions} />
            </div>
          )}
          <RowList rows={rows} hasComparison={false} words={words} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

type WatchButtonProps = Omit<StoryListProps, 'stories'> & Pick<LibraryStory, 'id' | 'title' | 'isWatched'>;

function WatchButton({ id, title, isWatched, words: { t }, actions }: WatchButtonProps) {
  return (
    <button
      type="button"
      class="doing"
      aria-pressed={isWatched}
      aria-label={`${t('library_watch')}: ${title}`}
      onClick={() => actions.setWatched(id, !isWatched)}
    >
      {t('library_watch')}
    </button>
  );
}
