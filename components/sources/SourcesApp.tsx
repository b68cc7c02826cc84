/** The reader's sources: how each feed does, and three ways to add more. Props in, callbacks out. */
import type { AddedMany, Adding, CatalogueView, SourcesView } from '../../utils/app/feeds/sources-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Logo } from '../icons.tsx';
import { NotDone, useRequests } from '../NotDone.tsx';
import { PageNav } from '../PageNav.tsx';
import { AddSource } from './AddSource.tsx';
import { CataloguePicker } from './CataloguePicker.tsx';
import { FeedList } from './FeedList.tsx';
import type { SourcesActions } from './sources-actions.ts';

export interface SourcesAppProps {
  readonly view: SourcesView;
  readonly catalogue: readonly CatalogueView[];
  /** How adding by address stands; null at first. */
  readonly adding: Adding | null;
  /** What came of adding several at once; null at first. */
  readonly outcome: AddedMany | null;
  /** Title of the feed removed last, as long as that can be undone. */
  readonly removed: string | null;
  readonly words: StoryWords;
  readonly actions: SourcesActions;
}

export function SourcesApp({ view, catalogue, adding, outcome, removed, words, actions: given }: SourcesAppProps) {
  const { t } = words;
  const { failed, watch } = useRequests();
  const actions: SourcesActions = {
    ...given,
    add: (typed) => watch('source', given.add(typed)),
    addFound: (feed) => watch('source', given.addFound(feed)),
    addOutlets: (domains) => watch('source', given.addOutlets(domains)),
    allow: (hosts) => watch('allow', given.allow(hosts)),
    allowRedirect: (address) => watch('allow', given.allowRedirect(address)),
    pause: (address) => watch('source', given.pause(address)),
    resume: (address) => watch('source', given.resume(address)),
    keepNewAddress: (from, to) => watch('source', given.keepNewAddress(from, to)),
    remove: (address) => watch('source', given.remove(address)),
    undoRemove: () => watch('source', given.undoRemove()),
    pauseAll: (isPaused) => watch('source', given.pauseAll(isPaused)),
    importOpml: (file) => watch('source', given.importOpml(file)),
    exportOpml: () => watch('save', given.exportOpml()),
  };
  return (
    <main class="sources">
      <PageNav current="sources" words={words} />
      <h1>
        <Logo />
        {t('sources_title')}
      </h1>
      <p class="intro">{t('sources_intro')}</p>
      <FeedList view={view} removed={removed} words={words} actions={actions} />
      <AddSource adding={adding} words={words} actions={actions} />
      <CataloguePicker catalogue={catalogue} words={words} onAdd={actions.addOutlets} />
      <section aria-labelledby="opml">
        <h2 id="opml">{t('sources_opml')}</h2>
        <p class="hint">{t('sources_opmlHint')}</p>
        <div class="row">
          <label class="button">
            {t('sources_import')}
            <input
              type="file"
              accept=".opml,.xml,text/x-opml"
              class="sr-only"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) actions.importOpml(file);
                currentTarget.value = '';
              }}
            />
          </label>
          <button type="button" disabled={view.feeds.length === 0} onClick={actions.exportOpml}>
            {t('sources_export')}
          </button>
        </div>
      </section>
      <p class="outcome" role="status">
        {outcome ? outcomeText(outcome, words) : ''}
      </p>
      <NotDone failed={failed} words={words} />
    </main>
  );
}

function outcomeText(outcome: AddedMany, words: StoryWords): string {
  if (outcome.kind === 'not-opml') return words.t('sources_notOpml');
  const added = words.count('sources_addedCount', outcome.count);
  return outcome.isAllowed || outcome.count === 0 ? added : `${added} ${words.t('sources_addedNotAllowed')}`;
}
