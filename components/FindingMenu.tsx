/** What a reader can do about a finding that they do not want to see: mute it, its kind, an outlet, or report it. */
import { useId, useState } from 'preact/hooks';
import { type Mute, muteOf } from '../utils/app/muting.ts';
import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView, FindingView } from '../utils/app/views.ts';
import { MoreIcon } from './icons.tsx';

interface FindingMenuProps {
  readonly finding: FindingView;
  readonly articles: readonly ArticleView[];
  readonly words: StoryWords;
  readonly actions: {
    readonly mute: (what: Mute) => unknown;
    /** Absent where there is no page whose finding could be reported. */
    readonly reportFalse?: (finding: FindingView) => unknown;
  };
}

export function FindingMenu({ finding, articles, words, actions }: FindingMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { t } = words;
  const { reportFalse } = actions;
  const label = t(reportFalse ? 'finding_more' : 'finding_mute');
  // Agreement and what only one outlet has are no differences that could be false.
  const isReportable = finding.verdict !== 'agree' && finding.verdict !== 'single';
  return (
    <>
      <button
        type="button"
        class="way more"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={label}
        aria-describedby={`question-${finding.id}`}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <ul class="finding-menu" id={id}>
          <li>
            <button type="button" class="quiet" onClick={() => actions.mute(muteOf(finding))}>
              {t('mute_question')}
            </button>
          </li>
          <li>
            <button type="button" class="quiet" onClick={() => actions.mute({ by: 'kind', kind: finding.kind })}>
              {t('mute_kind', { kind: t(`kind_${finding.kind}`) })}
            </button>
          </li>
          {othersOf(finding, articles).map(({ outlet, outletName }) => (
            <li key={outlet}>
              <button type="button" class="quiet" onClick={() => actions.mute({ by: 'outlet', outlet })}>
                {t('mute_outlet', { outlet: outletName })}
              </button>
            </li>
          ))}
          {isReportable && reportFalse && (
            <li>
              <button type="button" class="quiet" onClick={() => reportFalse(finding)}>
                {t('report_false')}
              </button>
              <p class="hint">{t('report_falseHint')}</p>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** One article for each outlet that has a value, but for the outlet that is being read. */
function othersOf({ values }: FindingView, articles: readonly ArticleView[]): ArticleView[] {
  const open = articles.find(({ isOpen }) => isOpen)?.outlet;
  const told = new Set(values.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const others = articles.filter(({ id, outlet }) => told.has(id) && outlet !== open);
  return others.filter(({ outlet }, index) => others.findIndex((other) => other.outlet === outlet) === index);
}
