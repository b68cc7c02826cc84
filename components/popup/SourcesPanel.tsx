/**
 * Other reports from the reader's sources: how the search for them goes, and where the article stands alone, what can be
 * done about it. Nothing is asked of anybody before a button is pressed.
 */
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { CoverageView } from '../../utils/app/views.ts';
import { OfferedOutlets } from './OfferedOutlets.tsx';
import type { PopupActions } from './popup-actions.ts';

interface SourcesPanelProps {
  /** Absent: the reader has no sources yet. */
  readonly coverage: CoverageView | undefined;
  /** No other outlet's report is known. */
  readonly isAlone: boolean;
  readonly headline: string;
  /** Registrable domain of the open article's outlet. */
  readonly outlet: string;
  readonly words: StoryWords;
  readonly actions: Pick<
    PopupActions,
    'lookInSources' | 'stopLooking' | 'openSources' | 'searchWeb' | 'findOffers' | 'addOffered'
  >;
}

export function SourcesPanel({ coverage, isAlone, headline, outlet, words, actions }: SourcesPanelProps) {
  const { t } = words;
  if (!isAlone) return null;
  if (coverage?.isRunning) return <Progress coverage={coverage} words={words} onStop={actions.stopLooking} />;
  return (
    <section class="coverage">
      <p role="status">{coverage ? outcomeOf(coverage, words) : t('coverage_addSourcesText')}</p>
      <div class="choices">
        {coverage && (
          <button type="button" class="primary" onClick={actions.lookInSources}>
            {t('coverage_lookNow')}
          </button>
        )}
        <button type="button" class={coverage ? undefined : 'primary'} onClick={actions.openSources}>
          {t(coverage ? 'coverage_sources' : 'coverage_addSources')}
        </button>
        <button type="button" title={t('coverage_searchHint')} onClick={() => actions.searchWeb(headline)}>
          {t('coverage_search')}
        </button>
      </div>
      <p class="hint">{t('coverage_searchHint')}</p>
      <OfferedOutlets outlet={outlet} words={words} actions={actions} />
    </section>
  );
}

interface ProgressProps {
  readonly coverage: CoverageView;
  readonly words: StoryWords;
  readonly onStop: () => void;
}

/** How far the search is. */
export function Progress({ coverage: { found, done }, words, onStop }: ProgressProps) {
  const { t } = words;
  const count = (number: number) => number.toLocaleString(words.locale);
  const text = found === 0 ? t('coverage_looking') : t('coverage_reading', { done: count(done), found: count(found) });
  return (
    <section class="coverage running">
      <p role="status">{text}</p>
      <progress aria-label={text} max={Math.max(1, found)} value={found === 0 ? undefined : done} />
      <button type="button" class="quiet" onClick={onStop}>
        {t('coverage_stop')}
      </button>
    </section>
  );
}

function outcomeOf({ idle, kept }: CoverageView, { t, count }: StoryWords): string {
  if (idle !== null) return t(`coverage_idle_${idle}`);
  return kept > 0 ? count('coverage_kept', kept) : t('coverage_nothing');
}
