/** The stories that the reader watches, each with what is new since it was seen. */
import type { LibraryView } from '../../utils/app/library/library-view.ts';
import type { WatchedStory } from '../../utils/app/library/watched-stories.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';

interface WatchedListProps {
  readonly watched: LibraryView['watched'];
  readonly words: StoryWords;
  readonly actions: Pick<LibraryActions, 'setWatched' | 'markSeen'>;
}

/** Nothing where nothing is watched. */
export function WatchedList({ watched, words, actions }: WatchedListProps) {
  if (watched.length === 0) return null;
  const { t, count } = words;
  return (
    <section class="watched" aria-labelledby="watched-stories">
      <h2 id="watched-stories">{t('library_watched')}</h2>
      <ul class="rows">
        {watched.map((story) => {
          const { id, title, articles, outlets, comparison } = story;
          const news = newsOf(story, words);
          return (
            <li key={id}>
              <div class="about">
                <a
                  class="headline"
                  href={comparison}
                  target="_blank"
                  rel="noopener"
                  onClick={() => actions.markSeen(id)}
                >
                  {title}
                </a>
                <p class="source">
                  {count('articles', articles)}, {count('outlets', outlets)}
                </p>
                {news.map((line) => (
                  <p key={line} class="news">
                    {line}
                  </p>
                ))}
              </div>
              <div class="doings">
                {news.length > 0 && (
                  <button
                    type="button"
                    class="doing"
                    data-focus-group="seen"
                    aria-label={`${t('library_seen')}: ${title}`}
                    onClick={() => actions.markSeen(id)}
                  >
                    {t('library_seen')}
                  </button>
                )}
                <button
                  type="button"
                  class="doing"
                  data-focus-group="unwatch"
                  aria-label={`${t('library_unwatch')}: ${title}`}
                  onClick={() => actions.setWatched(id, false)}
                >
                  {t('library_unwatch')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const MOST_QUESTIONS = 3;

function newsOf({ newOutlets, newDetails }: WatchedStory, { t, count, list, question }: StoryWords): string[] {
  const lines: string[] = [];
  if (newOutlets.length > 0) lines.push(t('library_newOutlets', { outlets: list(newOutlets) }));
  if (newDetails.length > 0) {
    const questions = newDetails.slice(0, MOST_QUESTIONS).map(question).join(' ');
    lines.push(
      `${count('library_newDetails', newDetails.length)} ${questions}${newDetails.length > MOST_QUESTIONS ? ' …' : ''}`,
    );
  }
  return lines;
}
