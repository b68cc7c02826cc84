/** The full comparison: questions as rows, outlets as columns in order of publication. Props in, callbacks out. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { FindingView, StoryView } from '../../utils/app/views.ts';
import type { DetailKind, Verdict } from '../../utils/engine/types.ts';
import { ComparedNote } from '../ComparedNote.tsx';
import { Logo } from '../icons.tsx';
import { VersionNote } from '../VersionNote.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

export type ExportFormat = 'markdown' | 'html' | 'csv' | 'json';
export const EXPORT_FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'csv', 'json'];

export interface ReportAppProps {
  /** Null: there is no such story (any more). */
  readonly story: StoryView | null;
  readonly words: StoryWords;
  /** Saves the findings that are shown. */
  readonly onExport: (format: ExportFormat, findings: readonly FindingView[]) => void;
}

const VERDICTS: readonly Verdict[] = ['differ', 'update', 'wording', 'precision', 'agree', 'single'];
const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
};

export function ReportApp({ story, words, onExport }: ReportAppProps) {
  const { t } = words;
  const [hiddenVerdicts, setHiddenVerdicts] = useState<ReadonlySet<Verdict>>(new Set());
  const [hiddenKinds, setHiddenKinds] = useState<ReadonlySet<DetailKind>>(new Set());
  const [hasSentences, setSentences] = useState(true);
  if (!story) {
    return (
      <main class="report">
        <h1>{t('report_gone')}</h1>
        <p>{t('report_goneText')}</p>
      </main>
    );
  }
  const findings = story.findings.filter(({ verdict, kind }) => !hiddenVerdicts.has(verdict) && !hiddenKinds.has(kind));
  const verdicts = VERDICTS.filter((verdict) => story.findings.some((finding) => finding.verdict === verdict));
  const kinds = story.compared.kinds.filter((kind) => story.findings.some((finding) => finding.kind === kind));
  const open = story.articles.find(({ isOpen }) => isOpen) ?? story.articles[0];
  return (
    <main class="report">
      <header>
        <p class="brand">
          <Logo />
          {t('extensionName')}: {t('report_title')}
        </p>
        <h1>{open?.title ?? t('report_title')}</h1>
      </header>
      <div class="controls">
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
        <label class="choice">
          <input type="checkbox" checked={hasSentences} onChange={() => setSentences(!hasSentences)} />
          {t('report_sentences')}
        </label>
        <fieldset class="choices">
          <legend>{t('report_export')}</legend>
          {EXPORT_FORMATS.map((format) => (
            <button key={format} type="button" class="quiet" onClick={() => onExport(format, findings)}>
              {FORMAT_NAMES[format]}
            </button>
          ))}
        </fieldset>
      </div>
      <VersionNote changes={story.versions} words={words} />
      {findings.length > 0 ? (
        <ComparisonTable articles={story.articles} findings={findings} hasSentences={hasSentences} words={words} />
      ) : (
        <p class="none">{t(whyEmpty(story))}</p>
      )}
      <ComparedNote story={story} words={words} />
    </main>
  );
}

function whyEmpty({ articles, findings }: StoryView): string {
  if (articles.length < 2) return 'popup_storyAloneTitle';
  return findings.length > 0 ? 'report_noneShown' : 'popup_noDifferenceText';
}
