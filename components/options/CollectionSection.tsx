/** What is kept on this machine: how much, as a file, from a file, and gone for good. */
import { useState } from 'preact/hooks';
import type { CollectionTask, OptionsView } from '../../utils/app/options-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Confirm } from './Confirm.tsx';
import type { OptionsActions } from './OptionsApp.tsx';

interface CollectionSectionProps {
  readonly view: Pick<OptionsView, 'collection' | 'disk' | 'wipeAt'>;
  readonly task: CollectionTask | null;
  readonly words: StoryWords;
  readonly actions: OptionsActions;
}

export function CollectionSection({ view, task, words, actions }: CollectionSectionProps) {
  const { collection, disk, wipeAt } = view;
  const [isAsked, setAsked] = useState(false);
  const { t } = words;
  const isBusy = task?.state === 'running';
  const isWiping = wipeAt !== null;
  const wipe = () => {
    setAsked(false);
    void actions.askWipe();
  };
  return (
    <section>
      <h2>{t('options_collection')}</h2>
      <p>
        {collection
          ? t('options_collectionSize', {
              articles: words.count('articles', collection.articles),
              size: words.size(collection.bytes),
            })
          : t('popup_failedTitle_storageBroken')}
      </p>
      <p class="hint">{t('options_collectionWhat')}</p>
      {disk && <p class="hint">{t('options_disk', { used: words.size(disk.used), quota: words.size(disk.quota) })}</p>}
      <div class="row">
        <button type="button" onClick={actions.openLibrary}>
          {t('options_openLibrary')}
        </button>
        <button type="button" disabled={isBusy || !collection?.articles} onClick={actions.exportCollection}>
          {t('options_export')}
        </button>
        <label class={isBusy ? 'button is-disabled' : 'button'}>
          {t('options_import')}
          <input
            type="file"
            accept=".jsonl,.json,.txt"
            class="sr-only"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) actions.importCollection(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          type="button"
          disabled={isBusy || isWiping || !collection?.articles}
          aria-expanded={isAsked}
          onClick={() => setAsked(!isAsked)}
        >
          {t('options_wipe')}
        </button>
      </div>
      {isAsked && collection && (
        <Confirm
          text={words.count('options_wipeAsk', collection.articles)}
          yes={t('options_wipeYes')}
          no={t('options_wipeNo')}
          onYes={wipe}
          onNo={() => setAsked(false)}
        />
      )}
      <div class="pending" role="status">
        {isWiping && (
          <div class="confirm">
            <p>{t('options_wipePlanned')}</p>
            <div class="row">
              <button type="button" onClick={() => void actions.takeBackWipe()}>
                {t('library_undo')}
              </button>
              <button type="button" onClick={actions.wipeNow}>
                {t('options_wipeNow')}
              </button>
            </div>
          </div>
        )}
      </div>
      <p class="outcome" role="status">
        {task ? outcomeOf(task, words) : ''}
      </p>
    </section>
  );
}

function outcomeOf(task: CollectionTask, words: StoryWords): string {
  if (task.state === 'failed') return words.t('options_taskFailed');
  if (task.state === 'running') return words.count(`options_${task.task}Running`, task.done);
  if (task.task !== 'import') return words.count(`options_${task.task}Done`, task.done);
  const parts = [words.count('options_importAdded', task.added)];
  if (task.known > 0) parts.push(words.count('options_importKnown', task.known));
  if (task.badLines > 0) parts.push(words.count('options_importBad', task.badLines));
  return parts.join(' ');
}
