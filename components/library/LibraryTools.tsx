/** Which list is shown: order, search, filters; and forgetting what came in last. */
import {
  FORGET_SPANS,
  LIBRARY_ORDERS,
  type LibrarySpan,
  type LibraryView,
  SINCE_SPANS,
} from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';

interface LibraryToolsProps {
  readonly view: LibraryView;
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

export function LibraryTools({ view, words, actions }: LibraryToolsProps) {
  const { t } = words;
  const isList = view.order !== 'outlets';
  return (
    <>
      <div class="bar">
        <fieldset class="orders">
          <legend class="sr-only">{t('library_order')}</legend>
          {LIBRARY_ORDERS.map((order) => (
            <button
              key={order}
              type="button"
              aria-pressed={view.order === order}
              onClick={() => actions.show({ order })}
            >
              {t(`library_order_${order}`)}
            </button>
          ))}
        </fieldset>
        <div class="doings">
          {FORGET_SPANS.map((span) => (
            <button
              key={span}
              type="button"
              class="doing"
              disabled={view.total === 0}
              onClick={() => actions.forgetLast(span)}
            >
              {t(`library_forget_${span}`)}
            </button>
          ))}
        </div>
      </div>
      {isList && (
        <search class="bar tools">
          <label class="search">
            {t('library_search')}
            <input
              type="search"
              value={view.search}
              onInput={({ currentTarget }) => actions.show({ search: currentTarget.value })}
            />
          </label>
          <label>
            {t('library_outlet')}
            <select
              value={view.outlet ?? ''}
              onChange={({ currentTarget }) => actions.show({ outlet: currentTarget.value || null })}
            >
              <option value="">{t('library_outletAll')}</option>
              {view.outlets.map(({ outlet, name }) => (
                <option key={outlet} value={outlet}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('library_since')}
            <select
              value={view.since ?? ''}
              onChange={({ currentTarget }) =>
                actions.show({ since: (currentTarget.value || null) as LibrarySpan | null })
              }
            >
              <option value="">{t('library_sinceAll')}</option>
              {SINCE_SPANS.map((span) => (
                <option key={span} value={span}>
                  {t(`library_since_${span}`)}
                </option>
              ))}
            </select>
          </label>
        </search>
      )}
    </>
  );
}
