/** Open tabs to read and compare: shown when asked for, chosen one by one. */
import { useState } from 'preact/hooks';
import type { LibraryView } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';

interface AddTabsProps {
  /** Null: not asked for yet. */
  readonly tabs: LibraryView['tabs'];
  readonly words: StoryWords;
  readonly actions: Pick<LibraryActions, 'listTabs' | 'addTabs'>;
}

export function AddTabs({ tabs, words: { t }, actions }: AddTabsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  if (tabs === null)
    return (
      <button type="button" onClick={actions.listTabs}>
        {t('library_tabs')}
      </button>
    );
  const ids = tabs.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.addTabs(ids);
        setChosen(new Set());
      }}
    >
      <fieldset class="whole tabs">
        <legend>{t('library_tabs')}</legend>
        {tabs.length === 0 && <p>{t('library_tabsNone')}</p>}
        {tabs.map(({ id, title, host }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                setChosen((before) => new Set([...before].filter((other) => other !== id).concat(checked ? [id] : [])));
              }}
            />
            <span>
              {title} <span class="hint">{host}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="hint whole">{t('library_tabsHint')}</p>
      {tabs.length > 0 && (
        <button type="submit" disabled={ids.length === 0}>
          {t('library_tabsAdd')}
        </button>
      )}
    </form>
  );
}
