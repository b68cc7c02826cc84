/** The differences that the reader reported as false: as a file to send along by oneself, and cleared. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Confirm } from './Confirm.tsx';
import type { OptionsActions } from './OptionsApp.tsx';

interface FalseDifferencesSectionProps {
  /** How many there are. */
  readonly count: number;
  readonly words: StoryWords;
  readonly actions: Pick<OptionsActions, 'saveFalseDifferences' | 'clearFalseDifferences'>;
}

export function FalseDifferencesSection({ count, words, actions }: FalseDifferencesSectionProps) {
  const { t } = words;
  const [isAsked, setAsked] = useState(false);
  const [isCleared, setCleared] = useState(false);
  const isEmpty = count === 0;
  const clear = () => {
    setAsked(false);
    setCleared(true);
    void actions.clearFalseDifferences();
  };
  return (
    <section>
      <h2>{t('options_false')}</h2>
      <p>{isEmpty ? t('options_falseNone') : words.count('options_falseCount', count)}</p>
      {!isEmpty && <p class="hint">{t('options_falseHint')}</p>}
      {!isEmpty && (
        <div class="row">
          <button type="button" onClick={actions.saveFalseDifferences}>
            {t('options_falseSave')}
          </button>
          <button type="button" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
            {t('options_falseClear')}
          </button>
        </div>
      )}
      {isAsked && !isEmpty && (
        <Confirm
          text={words.count('options_falseAsk', count)}
          yes={t('options_wipeYes')}
          no={t('options_wipeNo')}
          onYes={clear}
          onNo={() => setAsked(false)}
        />
      )}
      <p class="outcome" role="status">
        {isCleared && isEmpty ? t('options_falseCleared') : ''}
      </p>
    </section>
  );
}
