/** What was done last, said aloud, at the foot of the window; with the way back where there is one. */
import type { LibraryNotice, Refusal } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';

interface LibraryNoticeBarProps {
  readonly notice: LibraryNotice | null;
  readonly words: StoryWords;
  readonly actions: Pick<LibraryActions, 'undo' | 'dismiss' | 'joinAdded'>;
}

export function LibraryNoticeBar({ notice, words, actions }: LibraryNoticeBarProps) {
  return (
    <div class="notice-bar" role="status">
      {notice && (
        <>
          <div>
            {linesOf(notice, words).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {(notice.state === 'removed' || notice.state === 'unwatched') && (
            <button type="button" data-focus-group="undo" onClick={actions.undo}>
              {words.t('library_undo')}
            </button>
          )}
          {notice.state === 'added' && notice.canJoin && (
            <button type="button" data-focus-group="join" onClick={actions.joinAdded}>
              {words.t('library_join')}
            </button>
          )}
          {notice.state === 'added' && notice.comparison !== null && (
            <a class="doing" data-focus-group="join" href={notice.comparison} target="_blank" rel="noopener">
              {words.t('popup_openComparison')}
            </a>
          )}
          {('count' in notice || notice.state === 'unwatched' || notice.state === 'watched-again') && (
            <button type="button" class="doing" data-focus-group="dismiss" onClick={actions.dismiss}>
              {words.t('library_dismiss')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'too-large': 'library_refused_tooLarge',
  'not-article': 'library_refused_notArticle',
  'no-text': 'library_refused_noText',
  'other-kind': 'library_refused_otherKind',
  'no-address': 'library_refused_noAddress',
  'not-allowed': 'library_refused_notAllowed',
  'no-answer': 'library_refused_noAnswer',
  'not-to-be-kept': 'library_refused_notToBeKept',
};

function linesOf(notice: LibraryNotice, words: StoryWords): string[] {
  const { t, count } = words;
  const number = new Intl.NumberFormat(words.locale);
  switch (notice.state) {
    case 'removing':
    case 'restoring':
    case 'adding':
      return [t(`library_${notice.state}`, { done: number.format(notice.done), of: number.format(notice.of) })];
    case 'reading-tabs':
      return [count('library_readingTabs', notice.count)];
    case 'removed':
      return [count('library_removed', notice.count)];
    case 'restored':
      return [count('library_restored', notice.count)];
    case 'unwatched':
      return [t('library_unwatched')];
    case 'watched-again':
      return [t('library_watchedAgain')];
    case 'failed':
      return [t(notice.why === 'full' ? 'popup_failedText_storageFull' : 'popup_failedText_storageBroken')];
    case 'added':
      return [
        ...(notice.count > 0 || notice.refused.length === 0 ? [count('options_importAdded', notice.count)] : []),
        ...(notice.known > 0 ? [count('options_importKnown', notice.known)] : []),
        ...notice.refused.map(({ name, why }) =>
          t('library_refused', { name: name || t('library_pastedName'), why: t(REFUSALS[why]) }),
        ),
      ];
  }
}
