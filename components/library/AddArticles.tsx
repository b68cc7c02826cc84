/** Compare anything: addresses, open tabs, saved pages and texts that the reader brings along. */
import { useState } from 'preact/hooks';
import type { LibraryView } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { AddAddresses } from './AddAddresses.tsx';
import { AddTabs } from './AddTabs.tsx';
import type { LibraryActions } from './LibraryApp.tsx';

interface AddArticlesProps {
  readonly words: StoryWords;
  readonly tabs: LibraryView['tabs'];
  readonly actions: Pick<LibraryActions, 'addFiles' | 'addText' | 'addAddresses' | 'listTabs' | 'addTabs'>;
  readonly isBusy: boolean;
}

const NOTHING = { text: '', outlet: '', published: '' };

/** Something below a headline. */
const hasText = (pasted: string): boolean => pasted.trim().includes('\n');

export function AddArticles({ words, tabs, actions, isBusy }: AddArticlesProps) {
  const { t } = words;
  const [pasted, setPasted] = useState(NOTHING);
  const fieldOf = (name: keyof typeof NOTHING) => ({
    name,
    value: pasted[name],
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setPasted({ ...pasted, [name]: currentTarget.value }),
  });
  return (
    <details class="add">
      <summary>{t('library_add')}</summary>
      <p class="hint">{t('library_addHint')}</p>
      <AddAddresses words={words} actions={actions} isBusy={isBusy} />
      <AddTabs tabs={tabs} words={words} actions={actions} />
      <label class={isBusy ? 'button is-disabled' : 'button'}>
        {t('library_choose')}
        <input
          type="file"
          class="sr-only"
          accept=".html,.htm,.xhtml,.txt"
          multiple
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            actions.addFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.addText(pasted);
          // What is refused stays in the field to be completed.
          if (hasText(pasted.text)) setPasted(NOTHING);
        }}
      >
        <label class="whole">
          {t('library_pasteText')}
          <textarea rows={5} required {...fieldOf('text')} />
        </label>
        <label>
          {t('library_pasteOutlet')}
          <input type="text" {...fieldOf('outlet')} />
        </label>
        <label>
          {t('library_pasteDate')}
          <input type="date" {...fieldOf('published')} />
        </label>
        <button type="submit" disabled={isBusy}>
          {t('library_pasteAdd')}
        </button>
      </form>
    </details>
  );
}
