/** Addresses to fetch and compare; the browser asks for their sites when the button is pressed. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { LibraryActions } from './LibraryApp.tsx';

interface AddAddressesProps {
  readonly words: StoryWords;
  readonly actions: Pick<LibraryActions, 'addAddresses'>;
  readonly isBusy: boolean;
}

export function AddAddresses({ words: { t }, actions, isBusy }: AddAddressesProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.addAddresses(typed);
        setTyped('');
      }}
    >
      <label class="whole">
        {t('library_addresses')}
        <textarea
          rows={3}
          required
          value={typed}
          spellcheck={false}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p class="hint whole">{t('library_addressesHint')}</p>
      <button type="submit" disabled={isBusy}>
        {t('library_addressesAdd')}
      </button>
    </form>
  );
}
