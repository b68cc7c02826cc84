/** What the collection holds: looked through, opened, pinned, removed and brought back. */
import type { ForgetSpan, LibraryRow, LibraryView } from '../../utils/app/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Logo } from '../icons.tsx';
import { OutletMark } from '../OutletMark.tsx';

export interface LibraryActions {
  readonly search: (words: string) => void;
  readonly showMore: () => void;
  readonly setPinned: (id: string, isPinned: boolean) => void;
  readonly remove: (id: string) => void;
  readonly forgetLast: (span: ForgetSpan) => void;
  readonly undo: () => void;
}

export interface LibraryAppProps {
  readonly view: LibraryView;
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

const SPANS: readonly ForgetSpan[] = ['hour', 'day'];

export function LibraryApp({ view, words, actions }: LibraryAppProps) {
  const { t } = words;
  return (
    <main class="library">
      <h1>
        <Logo />
        {t('library_title')}
      </h1>
      <p class="hint">{words.count('library_total', view.total)}</p>
      <div class="tools">
        <label class="search">
          {t('library_search')}
          <input
            type="search"
            value={view.search}
            onInput={({ currentTarget }) => actions.search(currentTarget.value)}
          />
        </label>
        {SPANS.map((span) => (
          <button key={span} type="button" disabled={view.total === 0} onClick={() => actions.forgetLast(span)}>
            {t(`library_forget_${span}`)}
          </button>
        ))}
      </div>
      <div class="removed" role="status">
        {view.removed > 0 && (
          <>
            {words.count('library_removed', view.removed)}{' '}
            <button type="button" onClick={actions.undo}>
              {t('library_undo')}
            </button>
          </>
        )}
      </div>
      {view.rows.length === 0 && (
        <p class="empty">{t(view.search === '' ? 'library_empty' : 'library_nothingFound')}</p>
      )}
      <ul class="rows">
        {view.rows.map((row) => (
          <Row key={row.id} row={row} words={words} actions={actions} />
        ))}
      </ul>
      {view.hasMore && (
        <button type="button" onClick={actions.showMore}>
          {t('library_more')}
        </button>
      )}
    </main>
  );
}

function Row({ row, words, actions }: Omit<LibraryAppProps, 'view'> & { readonly row: LibraryRow }) {
  const { t } = words;
  const { id, url, title, outletName, published, isPinned } = row;
  const pin = t(isPinned ? 'library_pinned' : 'library_pin');
  return (
    <li>
      <div class="about">
        {url !== null && /^https?:/.test(url) ? (
          <a class="headline" href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          <span class="headline">{title}</span>
        )}
        <p class="source">
          <OutletMark name={outletName} />
          {outletName}
          <span class="time">{words.time(published)}</span>
        </p>
      </div>
      <button
        type="button"
        aria-pressed={isPinned}
        aria-label={`${pin}: ${title}`}
        onClick={() => actions.setPinned(id, !isPinned)}
      >
        {pin}
      </button>
      <button type="button" aria-label={`${t('library_remove')}: ${title}`} onClick={() => actions.remove(id)}>
        {t('library_remove')}
      </button>
    </li>
  );
}
