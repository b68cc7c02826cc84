/** Events, each with the reports of it that are kept. */
import type { LibraryStory } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';
import { RowList } from './RowList.tsx';

export interface StoryListProps {
  readonly stories: readonly LibraryStory[];
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

export function StoryList({ stories, words, actions }: StoryListProps) {
  if (stories.length === 0) return null;
  const { t } = words;
  return (
    <ul class="stories">
      {stories.map(({ id, title, outlets, rows, comparison }) => (
        <li key={id} class="story">
          {rows.length > 1 && (
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
          )}
          <RowList rows={rows} hasComparison={false} words={words} actions={actions} />
        </li>
      ))}
    </ul>
  );
}
