/** One source by its address: the form, and what came of it. */
import { useEffect, useState } from 'preact/hooks';
import { addingProblemMessage } from '../../utils/app/feeds/feed-view.ts';
import type { Adding } from '../../utils/app/feeds/sources-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { SourcesActions } from './sources-actions.ts';

interface AddSourceProps {
  readonly adding: Adding | null;
  readonly words: StoryWords;
  readonly actions: Pick<SourcesActions, 'add' | 'addFound' | 'allow'>;
}

export function AddSource({ adding, words, actions }: AddSourceProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const { t } = words;
  const isDone = adding?.step === 'added';
  useEffect(() => {
    // The next address may have been typed meanwhile.
    if (isDone) setTyped((now) => (now === asked ? '' : now));
  }, [isDone, asked]);
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('sources_add')}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed);
          actions.add(typed);
        }}
      >
        <label class="field">
          <span>{t('sources_address')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="example.com"
            value={typed}
            aria-describedby="add-outcome"
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary" disabled={typed.trim() === '' || adding?.step === 'asking'}>
          {t('sources_addButton')}
        </button>
      </form>
      <div class="outcome" id="add-outcome" role="status">
        {adding && <Step adding={adding} words={words} actions={actions} />}
      </div>
    </section>
  );
}

function Step({ adding, words, actions }: AddSourceProps & { readonly adding: Adding }) {
  const { t } = words;
  switch (adding.step) {
    case 'asking':
      return <p>{t('sources_asking')}</p>;
    case 'no-address':
      return <p>{t('sources_noAddress')}</p>;
    case 'no-feed':
      return <p>{t('sources_noFeed')}</p>;
    case 'failed': {
      const { key, args } = addingProblemMessage(adding.problem);
      return <p>{t(key, args)}</p>;
    }
    case 'refused':
      return <p>{t('sources_refused', { host: adding.host })}</p>;
    case 'known':
      return <p>{t('sources_known', { title: adding.title })}</p>;
    case 'added':
      return (
        <>
          <p>{t('sources_added', { title: adding.title })}</p>
          {adding.missing.length > 0 && (
            <>
              <p>{t('sources_missing', { hosts: words.list(adding.missing) })}</p>
              <button type="button" onClick={() => actions.allow(adding.missing)}>
                {t('sources_allowArticles')}
              </button>
            </>
          )}
        </>
      );
    case 'choice':
      return (
        <>
          <p>{t('sources_choose')}</p>
          <ul class="choice">
            {adding.feeds.map((feed) => (
              <li key={feed.address}>
                <button type="button" onClick={() => actions.addFound(feed)}>
                  {feed.title}
                </button>
                <span class="hint">{feed.address}</span>
              </li>
            ))}
          </ul>
        </>
      );
  }
}
