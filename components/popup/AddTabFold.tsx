/** Open tabs whose pages may join the story, listed when the fold is opened; pressing one has it read and compared. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { TabView } from '../../utils/app/views.ts';
import type { PopupActions } from './popup-actions.ts';

interface AddTabFoldProps {
  readonly words: StoryWords;
  readonly actions: Pick<PopupActions, 'listTabs' | 'addTab'>;
}

export function AddTabFold({ words: { t }, actions }: AddTabFoldProps) {
  const [tabs, setTabs] = useState<readonly TabView[] | null>(null);
  const [added, setAdded] = useState<ReadonlyMap<number, string>>(new Map());
  const add = async ({ id }: TabView) => {
    const say = (key: string) => setAdded((before) => new Map([...before, [id, t(key)]]));
    say('tabs_reading');
    say((await actions.addTab(id)) ? 'tabs_added' : 'tabs_failed');
  };
  return (
    <details
      class="fold add-tab"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && tabs === null) void actions.listTabs().then(setTabs);
      }}
    >
      <summary>
        <h2>{t('tabs_add')}</h2>
      </summary>
      {tabs?.length === 0 && <p>{t('library_tabsNone')}</p>}
      <ul class="event-words">
        {tabs?.map((tab) => (
          <li key={tab.id}>
            <span class="about">
              <span class="outlet-name">{tab.host}</span> {tab.title}
              <em class="said" role="status">
                {' '}
                {added.get(tab.id) ?? ''}
              </em>
            </span>
            {!added.has(tab.id) && (
              <button
                type="button"
                class="quiet"
                aria-label={`${t('tabs_addOne')}: ${tab.title}`}
                onClick={() => void add(tab)}
              >
                {t('tabs_addOne')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">{t('library_tabsHint')}</p>
    </details>
  );
}
