/** The outlets of the collection, with how much of each is kept. */
import type { LibraryView } from '../../utils/app/library/library-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { OutletMark } from '../OutletMark.tsx';
import type { LibraryActions } from './LibraryApp.tsx';

interface OutletListProps {
  readonly view: LibraryView;
  readonly words: StoryWords;
  readonly actions: LibraryActions;
}

export function OutletList({ view, words, actions }: OutletListProps) {
  if (view.outlets.length === 0) return null;
  const { t } = words;
  return (
    <ul class="rows">
      {view.outlets.map(({ outlet, name, articles }) => (
        <li key={outlet}>
          <p class="about source">
            <OutletMark name={name} />
            <span class="headline">{name}</span>
            {name !== outlet && <span class="hint">{outlet}</span>}
          </p>
          <div class="doings">
            <button
              type="button"
              class="doing"
              aria-label={`${words.count('articles', articles)}: ${name}`}
              onClick={() => actions.show({ order: 'newest', outlet })}
            >
              {words.count('articles', articles)}
            </button>
            <button
              type="button"
              class="doing"
              data-focus-group="remove-outlet"
              aria-label={`${t('library_removeOutlet')}: ${name}`}
              onClick={() => actions.removeOutlet(outlet)}
            >
              {t('library_removeOutlet')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
