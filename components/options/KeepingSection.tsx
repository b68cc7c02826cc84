/** How long and how much is kept, and whether the browser may clear it. */
import { useState } from 'preact/hooks';
import type { KeepingView } from '../../utils/app/options-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { OptionsActions } from './OptionsApp.tsx';

interface KeepingSectionProps {
  readonly keeping: KeepingView;
  readonly words: StoryWords;
  readonly actions: OptionsActions;
}

const DAYS: readonly (number | null)[] = [30, 90, 365, null];
const BYTES: readonly (number | null)[] = [500_000_000, 1_000_000_000, 2_000_000_000, 5_000_000_000, null];

export function KeepingSection({ keeping, words, actions }: KeepingSectionProps) {
  const { t } = words;
  const { mostDays, mostBytes, isPersistent } = keeping;
  const [isRefused, setRefused] = useState(false);
  return (
    <section>
      <h2>{t('options_keeping')}</h2>
      <Limit
        label={t('options_keepDays')}
        choices={DAYS}
        chosen={mostDays}
        textOf={(days) => (days === null ? t('options_keepDaysAll') : words.count('options_days', days))}
        onChoose={(days) => actions.setRetention({ mostDays: days, mostBytes })}
      />
      <Limit
        label={t('options_keepBytes')}
        choices={BYTES}
        chosen={mostBytes}
        textOf={(bytes) => (bytes === null ? t('options_keepBytesAll') : words.size(bytes))}
        onChoose={(bytes) => actions.setRetention({ mostDays, mostBytes: bytes })}
      />
      <p class="hint">{t('options_keepHint')}</p>
      {isPersistent !== null && <p>{t(isPersistent ? 'options_persistent' : 'options_notPersistent')}</p>}
      {isPersistent === false && (
        <button type="button" onClick={async () => setRefused(!(await actions.askPersistence()))}>
          {t('options_persist')}
        </button>
      )}
      <p role="status">{isRefused ? t('options_persistRefused') : ''}</p>
    </section>
  );
}

interface LimitProps {
  readonly label: string;
  readonly choices: readonly (number | null)[];
  readonly chosen: number | null;
  readonly textOf: (limit: number | null) => string;
  readonly onChoose: (limit: number | null) => void;
}

function Limit({ label, choices, chosen, textOf, onChoose }: LimitProps) {
  // A limit that another version of the extension offered stays to be seen.
  const offered = choices.includes(chosen) ? choices : [chosen, ...choices];
  return (
    <label class="limit">
      {label}
      <select
        value={String(chosen)}
        onChange={({ currentTarget }) =>
          onChoose(offered.find((limit) => String(limit) === currentTarget.value) ?? null)
        }
      >
        {offered.map((limit) => (
          <option key={limit} value={String(limit)}>
            {textOf(limit)}
          </option>
        ))}
      </select>
    </label>
  );
}
