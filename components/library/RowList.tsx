/** Articles a line each: headline, outlet, time, and what can be done with it. */
import type { LibraryRow } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { OutletMark } from '../OutletMark.tsx';
import type { LibraryActions } from './LibraryApp.tsx';

interface RowListProps {
  readonly rows: readonly LibraryRow[];
  /** False: the story around them offers it. */
  readonly hasComparison?: boolean;
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

export function RowList({ rows, hasComparison = true, words, actions }: RowListProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} hasComparison={hasComparison} words={words} actions={actions} />
      ))}
    </ul>
  );
}

function Row({ row, hasComparison, words, actions }: Omit<RowListProps, 'rows'> & { readonly row: LibraryRow }) {
  const { t } = words;
  const { id, url, title, outletName, published, isPinned, genre, comparison } = row;
  return (
    <li>
      <div class="about">
        {url === null ? (
          <span class="headline">{title}</span>
        ) : (
          <a class="headline" href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
        <p class="source">
          <OutletMark name={outletName} />
          {outletName}
          {genre && <span class="tag">{words.t(`genre_${genre}`)}</span>}
          <span class="time">{words.time(published)}</span>
        </p>
      </div>
      <div class="doings">
        {hasComparison && (
          <a
            class="doing"
            href={comparison}
            target="_blank"
            aria-label={`${t('library_compare')}: ${title}`}
            rel="noopener"
          >
            {t('library_compare')}
          </a>
        )}
        <button
          type="button"
          class="doing"
          aria-pressed={isPinned}
          aria-label={`${t('library_pin')}: ${title}`}
          onClick={() => actions.setPinned(id, !isPinned)}
        >
          {t('library_pin')}
        </button>
        <button
          type="button"
          class="doing"
          data-focus-group="remove"
          aria-label={`${t('library_remove')}: ${title}`}
          onClick={() => actions.remove([id])}
        >
          {t('library_remove')}
        </button>
      </div>
    </li>
  );
}
