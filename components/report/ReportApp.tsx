/** The full comparison: a table of questions, and the articles side by side. Props in, callbacks out. */
import { useState } from 'preact/hooks';
import { foldCopies } from '../../utils/app/fold-copies.ts';
import type { Mute, MutedView } from '../../utils/app/muting.ts';
import type { Outcome, UnmuteOutcome } from '../../utils/app/outcome.ts';
import { type ArticleText, VERDICT_ORDER } from '../../utils/app/side-by-side/mark-text.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { type ArticleView, type FindingView, isDifference, type StoryView } from '../../utils/app/views.ts';
import type { DetailKind, Verdict } from '../../utils/engine/types.ts';
import { ComparedNote } from '../ComparedNote.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { EventFold } from '../EventFold.tsx';
import { FindingMenu } from '../FindingMenu.tsx';
import { Logo } from '../icons.tsx';
import { MutedFold } from '../MutedFold.tsx';
import { NotDone, useRequests } from '../NotDone.tsx';
import { PageNav } from '../PageNav.tsx';
import { UndoMute, useMuteToUndo } from '../UndoMute.tsx';
import { VersionNote } from '../VersionNote.tsx';
import { ViewTabs } from '../ViewTabs.tsx';
import { VoiceHelp } from '../VoiceHelp.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { SideBySide } from './SideBySide.tsx';

export type ExportFormat = 'markdown' | 'html' | 'csv' | 'json';
export const EXPORT_FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'csv', 'json'];

export interface ReportActions {
  /** Saves the findings that are shown. */
  readonly save: (format: ExportFormat, findings: readonly FindingView[]) => void;
  readonly mute: (what: Mute) => Promise<Outcome>;
  readonly unmute: (what: Mute) => Promise<UnmuteOutcome>;
  /** False where nothing could be copied. */
  readonly copy: (finding: FindingView) => Promise<boolean>;
  /** Whether the article reports the open one's event; null takes it back. */
  readonly decideEvent: (article: ArticleView, decision: 'same' | 'different' | null) => Promise<Outcome>;
}

export type ReportViewName = 'questions' | 'articles';

export interface ReportAppProps {
  /** Without what the reader muted. Null: there is no such story (any more). */
  readonly story: StoryView | null;
  readonly muted: MutedView;
  /** The articles' texts that are kept, by id; null while they are read. */
  readonly texts: ReadonlyMap<string, ArticleText> | null;
  readonly words: StoryWords;
  readonly actions: ReportActions;
  /** View that is shown at first. */
  readonly first?: ReportViewName;
}

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
};

export function ReportApp({ story, muted, texts, words, actions, first = 'questions' }: ReportAppProps) {
  const { t } = words;
  const [view, setView] = useState(first);
  const [hiddenVerdicts, setHiddenVerdicts] = useState<ReadonlySet<Verdict>>(new Set());
  const [hiddenKinds, setHiddenKinds] = useState<ReadonlySet<DetailKind>>(new Set());
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [hasSentences, setSentences] = useState(true);
  const [hasCopies, setCopies] = useState(false);
  const { failed, say, watch } = useRequests();
  const { remember, muted: justMuted } = useMuteToUndo(muted.by);
  const [isCopied, setCopied] = useState(false);
  if (!story) {
    return (
      <main class="report">
        <PageNav words={words} />
        <h1>{t('report_gone')}</h1>
        <p>{t('report_goneText')}</p>
      </main>
    );
  }
  const findings = story.findings.filter(({ verdict, kind }) => !hiddenVerdicts.has(verdict) && !hiddenKinds.has(kind));
  const verdicts = VERDICT_ORDER.filter((verdict) => story.findings.some((finding) => finding.verdict === verdict));
  const kinds = story.compared.kinds.filter((kind) => story.findings.some((finding) => finding.kind === kind));
  const open = story.articles.find(({ isOpen }) => isOpen) ?? story.articles[0];
  const voices = foldCopies(story.articles);
  const columns = hasCopies ? story.articles.map((article) => ({ article, copies: [] })) : voices;
  const isAlone = story.articles.length < 2;
  const unmute = (what: Mute) => watch('unmute', actions.unmute(what));
  const copy = async (finding: FindingView) => {
    setCopied(false);
    say(null);
    const isDone = await actions.copy(finding);
    setCopied(isDone);
    if (!isDone) say('copy');
    return isDone;
  };
  const mute = (what: Mute) => {
    remember();
    return watch('mute', actions.mute(what));
  };
  const ways = (finding: FindingView) => (
    <div class="ways">
      <CopyButton words={words} about={`question-${finding.id}`} onCopy={() => copy(finding)} />
      <FindingMenu finding={finding} articles={story.articles} words={words} actions={{ mute }} />
    </div>
  );
  return (
    <main class="report">
      <PageNav words={words} />
      <header>
        <p class="brand">
          <Logo />
          {t('extensionName')}: {t('report_title')}
        </p>
        <h1 dir="auto">{open?.title ?? t('report_title')}</h1>
        <p class="deck">{sayAtOnce(story, words)}</p>
        <VoiceHelp words={words} />
      </header>
      <VersionNote changes={story.versions} words={words} />
      {!isAlone && (
        <>
          <button
            type="button"
            class="quiet filters-toggle"
            aria-expanded={isFilterOpen}
            aria-controls="filters"
            onClick={() => setFilterOpen(!isFilterOpen)}
          >
            {t('report_filters')}
            {hiddenVerdicts.size + hiddenKinds.size > 0 && ` (${hiddenVerdicts.size + hiddenKinds.size})`}
          </button>
          <div id="filters" class={isFilterOpen ? 'controls' : 'controls is-folded'}>
            <ChoiceBar
              label={t('report_filterVerdict')}
              choices={verdicts.map((key) => ({ key, text: t(`verdict_${key}`) }))}
              hidden={hiddenVerdicts}
              onChange={setHiddenVerdicts}
            />
            <ChoiceBar
              label={t('report_filterKind')}
              choices={kinds.map((key) => ({ key, text: t(`kind_${key}`) }))}
              hidden={hiddenKinds}
              onChange={setHiddenKinds}
            />
            <fieldset class="choices">
              <legend>{t('report_export')}</legend>
              {EXPORT_FORMATS.map((format) => (
                <button key={format} type="button" class="quiet" onClick={() => actions.save(format, findings)}>
                  {FORMAT_NAMES[format]}
                </button>
              ))}
            </fieldset>
          </div>
          <ViewTabs
            label={t('report_views')}
            tabs={[
              { key: 'questions', text: t('report_viewQuestions') },
              { key: 'articles', text: t('report_viewArticles') },
            ]}
            shown={view}
            onShow={setView}
          >
            {view === 'articles' ? (
              <SideBySide
                voices={voices}
                texts={texts}
                findings={findings}
                numbered={story.findings}
                changes={story.versions ?? []}
                words={words}
                ways={ways}
              />
            ) : (
              <>
                {findings.length > 0 && (
                  <div class="controls">
                    <Tick text={t('report_sentences')} isOn={hasSentences} onChange={setSentences} />
                    {voices.length < story.articles.length && (
                      <Tick text={t('report_showCopies')} isOn={hasCopies} onChange={setCopies} />
                    )}
                  </div>
                )}
                {findings.length > 0 ? (
                  <ComparisonTable
                    columns={columns}
                    findings={findings}
                    hasSentences={hasSentences}
                    words={words}
                    ways={ways}
                  />
                ) : (
                  <p class="none">{t(story.findings.length > 0 ? 'report_noneShown' : 'popup_noDifferenceText')}</p>
                )}
              </>
            )}
          </ViewTabs>
        </>
      )}
      {isAlone && <p class="none">{t('popup_storyAloneTitle')}</p>}
      <div class="folds">
        <MutedFold
          muted={muted}
          articles={story.articles}
          isOpen={story.findings.length === 0}
          words={words}
          onUnmute={unmute}
        />
        <EventFold
          story={story}
          words={words}
          onDecide={(article, decision) => void watch('event', actions.decideEvent(article, decision))}
        />
      </div>
      <ComparedNote story={story} words={words} />
      <aside class="arriving">
        <NotDone failed={failed} words={words} />
        <p class="copied sr-only" role="status">
          {isCopied && t('finding_copied')}
        </p>
        <UndoMute muted={justMuted} articles={story.articles} words={words} onUndo={(what) => void unmute(what)} />
      </aside>
    </main>
  );
}

/** "4 outlets, 3 voices, 5 differences; 13–14 Oct 2026" */
function sayAtOnce({ articles, findings, compared }: StoryView, words: StoryWords): string {
  const figures = [
    words.count('outlets', compared.outlets),
    words.count('voices', compared.voices),
    words.count('differences', findings.filter(isDifference).length),
  ].join(', ');
  const days = words.days(articles.map(({ published }) => published));
  return days === null ? figures : `${figures} · ${days}`;
}

interface TickProps {
  readonly text: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const Tick = ({ text, isOn, onChange }: TickProps) => (
  <label class="choice">
    <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
    {text}
  </label>
);
