/** What the collection holds: looked through, opened, compared, pinned, removed and brought back, and added to. */
import { useRef, useState } from 'preact/hooks';
import type { LibrarySpan, LibraryView, LibraryWish } from '../../utils/app/library/library-view.ts';
import type { DroppedFile, PastedText } from '../../utils/app/library/read-dropped.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Logo } from '../icons.tsx';
import { PageNav } from '../PageNav.tsx';
import { AddArticles } from './AddArticles.tsx';
import { LibraryNoticeBar } from './LibraryNoticeBar.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import { OutletList } from './OutletList.tsx';
import { RowList } from './RowList.tsx';
import { StoryList } from './StoryList.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { WatchedList } from './WatchedList.tsx';

export interface LibraryActions {
  readonly show: (wish: Partial<LibraryWish>) => void;
  readonly showMore: () => void;
  readonly stop: () => void;
  readonly setPinned: (id: string, isPinned: boolean) => void;
  readonly remove: (ids: readonly string[]) => void;
  readonly removeOutlet: (outlet: string) => void;
  readonly forgetLast: (span: LibrarySpan) => void;
  readonly undo: () => void;
  /** The notice is read; what was removed is gone for good. */
  readonly dismiss: () => void;
  readonly addFiles: (files: readonly DroppedFile[]) => void;
  readonly addText: (pasted: PastedText) => void;
  /** Web addresses, one a line; the browser asks for their sites. */
  readonly addAddresses: (pasted: string) => void;
  /** What was brought along last is one event, by the reader's word. */
  readonly joinAdded: () => void;
  readonly listTabs: () => void;
  readonly addTabs: (ids: readonly number[]) => void;
  /** `id`: of any of the story's articles. */
  readonly setWatched: (id: string, isWatched: boolean) => void;
  /** What is new in a watched story is new no more. */
  readonly markSeen: (id: string) => void;
}

interface LibraryAppProps {
  readonly view: LibraryView;
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

export function LibraryApp({ view, words, actions }: LibraryAppProps) {
  const { t } = words;
  const main = useRef<HTMLElement>(null);
  const [isDraggedOver, setDraggedOver] = useState(false);
  useFocusKept(main);
  const hasMore = view.order !== 'outlets' && view.looked < view.of && !view.isLooking;
  return (
    <main
      class={isDraggedOver ? 'library is-dragged-over' : 'library'}
      ref={main}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setDraggedOver(true);
      }}
      onDragLeave={() => setDraggedOver(false)}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        setDraggedOver(false);
        actions.addFiles([...event.dataTransfer.files]);
      }}
    >
      <PageNav current="library" words={words} />
      <h1 tabIndex={-1}>
        <Logo />
        {t('library_title')}
      </h1>
      <p class="hint">{words.count('library_total', view.total)}</p>
      <WatchedList watched={view.watched} words={words} actions={actions} />
      <AddArticles tabs={view.tabs} words={words} actions={actions} isBusy={view.notice?.state === 'adding'} />
      <LibraryTools view={view} words={words} actions={actions} />
      <p class="looked" role="status">
        {statusOf(view, words)}
      </p>
      {view.order === 'newest' && <RowList rows={view.rows} words={words} actions={actions} />}
      {view.order === 'stories' && <StoryList stories={view.stories} words={words} actions={actions} />}
      {view.order === 'outlets' && <OutletList view={view} words={words} actions={actions} />}
      {view.isLooking && view.search !== '' && (
        <button type="button" onClick={actions.stop}>
          {t('coverage_stop')}
        </button>
      )}
      {hasMore && (
        <button type="button" onClick={actions.showMore}>
          {t(view.search === '' ? 'library_more' : 'library_lookFurther')}
        </button>
      )}
      <LibraryNoticeBar notice={view.notice} words={words} actions={actions} />
    </main>
  );
}

/** How many were found, and how far the search went. */
function statusOf(view: LibraryView, words: StoryWords): string {
  const { t, count } = words;
  if (view.total === 0) return view.isLooking ? '' : t('library_empty');
  if (view.order === 'outlets') return count('outlets', view.outlets.length);
  const isStories = view.order === 'stories';
  const found = isStories ? view.stories.length : view.rows.length;
  const number = new Intl.NumberFormat(words.locale);
  if (view.isLooking) return t('library_looking');
  if (found === 0 && view.looked >= view.of) return t('library_nothingFound');
  const shown = count(isStories ? 'library_stories' : 'articles', found);
  if (view.looked >= view.of) return shown;
  const of = number.format(view.of);
  if (!isStories && found === view.looked) return t('library_some', { shown: number.format(found), of });
  return t('library_looked', { shown, looked: number.format(view.looked), of });
}
