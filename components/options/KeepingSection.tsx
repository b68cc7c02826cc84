/** How long and how much is kept, and whether the browser may clear it. */
import { useRef, useState } from 'preact/hooks';
import type { KeepingLimits, KeepingView } from '../../utils/app/options-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { Confirm } from './Confirm.tsx';
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
  const { isPersistent } = keeping;
  const [isRefused, setRefused] = useState(false);
  /** Limits chosen and not set yet; `going`: how many articles they would remove, null while they are counted. */
  const [asked, setAsked] = useState<{ readonly limits: KeepingLimits; readonly going: number | null } | null>(null);
  const newest = useRef<KeepingLimits | null>(null);
  const box = useRef<HTMLElement>(null);
  const { mostDays, mostBytes } = asked?.limits ?? keeping;
  const end = () => {
    newest.current = null;
    setAsked(null);
  };
  const set = async (limits: KeepingLimits) => {
    await actions.setRetention(limits);
    end();
  };
  const choose = async (limits: KeepingLimits) => {
    newest.current = limits;
    if (!isStricter(limits, keeping)) return set(limits);
    setAsked({ limits, going: null });
    const going = await actions.countBeyond(limits);
    // Another limit was chosen meanwhile.
    if (newest.current !== limits) return;
    if (going === null) end();
    else if (going === 0) await set(limits);
    else setAsked({ limits, going });
  };
  /** The pressed button goes with its question. */
  const answer = (done: Promise<void> | void) => {
    box.current?.querySelector('select')?.focus();
    return done;
  };
  return (
    <section ref={box}>
      <h2>{t('options_keeping')}</h2>
      <Limit
        label={t('options_keepDays')}
        choices={DAYS}
        chosen={mostDays}
        textOf={(days) => (days === null ? t('options_keepDaysAll') : words.count('options_days', days))}
        onChoose={(days) => void choose({ mostDays: days, mostBytes })}
      />
      <Limit
        label={t('options_keepBytes')}
        choices={BYTES}
        chosen={mostBytes}
        textOf={(bytes) => (bytes === null ? t('options_keepBytesAll') : words.size(bytes))}
        onChoose={(bytes) => void choose({ mostDays, mostBytes: bytes })}
      />
      <p class="hint" role="status">
        {asked?.going === null && t('options_keepCounting')}
      </p>
      {asked && asked.going !== null && (
        <Confirm
          text={words.count('options_keepAsk', asked.going)}
          yes={t('options_keepYes')}
          no={t('options_keepNo')}
          onYes={() => void answer(set(asked.limits))}
          onNo={() => answer(end())}
        />
      )}
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

/** Whether anything may go that would have stayed. */
const isStricter = (limits: KeepingLimits, before: KeepingLimits): boolean =>
  isLess(limits.mostDays, before.mostDays) || isLess(limits.mostBytes, before.mostBytes);
const isLess = (limit: number | null, before: number | null): boolean =>
  limit !== null && (before === null || limit < before);

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
