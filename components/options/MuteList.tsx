/** Every question and outlet that was muted, each to be told of again, and muted once more where that was a slip. */
import { useState } from 'preact/hooks';
import { type Mute, muteName } from '../../utils/app/muting.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { OptionsActions } from './OptionsApp.tsx';

interface MuteListProps {
  readonly mutes: readonly Mute[];
  readonly words: StoryWords;
  readonly actions: Pick<OptionsActions, 'mute' | 'unmute'>;
}

export function MuteList({ mutes, words, actions }: MuteListProps) {
  const { t } = words;
  const [undone, setUndone] = useState<Mute | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  // Kinds have their switches above.
  const listed = mutes.filter(({ by }) => by !== 'kind').toReversed();
  return (
    <>
      <h3>{t('options_mutes')}</h3>
      {listed.length === 0 && <p class="hint">{t('options_mutesNone')}</p>}
      <ul class="hosts">
        {listed.map((mute) => {
          const name = muteName(mute, [], words);
          return (
            <li key={JSON.stringify(mute)}>
              <span>
                {name}
                {mute.by === 'question' && <span class="hint"> {words.list(outletsOf(mute))}</span>}
              </span>
              <button
                type="button"
                aria-label={`${t('muted_show')}: ${name}`}
                onClick={async () => {
                  setUndone(null);
                  const outcome = await actions.unmute(mute);
                  setTakenBack(outcome === 'report-taken-back');
                  if (outcome !== 'failed') setUndone(mute);
                }}
              >
                {t('muted_show')}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="outcome row" role="status">
        {undone && (
          <>
            <span>
              {t('options_unmuted', { what: muteName(undone, [], words) })}
              {isTakenBack && ` ${t('muted_reportTakenBack')}`}
            </span>
            <button
              type="button"
              onClick={async () => {
                if ((await actions.mute(undone)) === 'done') setUndone(null);
              }}
            >
              {t('library_undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** Whose articles answered it, by the hosts in their ids; two questions with the same words are told apart so. */
function outletsOf({ values }: Extract<Mute, { by: 'question' }>): string[] {
  const hosts = values.flatMap(({ article }) => (URL.canParse(article) ? new URL(article).hostname : []));
  return [...new Set(hosts.filter(Boolean))];
}
