/** The full comparison: only wiring. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/report/report.css';
import { type ExportFormat, ReportApp } from '../../components/report/ReportApp.tsx';
import { type ExportedComparison, exportComparison } from '../../utils/app/export/exported-comparison.ts';
import { toCsv } from '../../utils/app/export/to-csv.ts';
import { toHtml } from '../../utils/app/export/to-html.ts';
import { toJson } from '../../utils/app/export/to-json.ts';
import { toMarkdown } from '../../utils/app/export/to-markdown.ts';
import { compareKept, readComparedArticle } from '../../utils/app/library/compared-story.ts';
import { loadWords } from '../../utils/app/load-words.ts';
import { readComparedTab, watchStory } from '../../utils/app/report-client.ts';
import type { FindingView, StoryView } from '../../utils/app/views.ts';

interface Writer {
  readonly write: (comparison: ExportedComparison) => string;
  readonly extension: string;
  readonly type: string;
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  markdown: { write: toMarkdown, extension: 'md', type: 'text/markdown' },
  html: { write: toHtml, extension: 'html', type: 'text/html' },
  csv: { write: toCsv, extension: 'csv', type: 'text/csv' },
  json: { write: toJson, extension: 'json', type: 'application/json' },
};

const words = await loadWords(document.documentElement);
document.title = `${words.t('extensionName')}: ${words.t('report_title')}`;

const root = document.getElementById('app');
const tab = readComparedTab(location.href);
const article = readComparedArticle(location.href);
if (root) {
  const show = (story: StoryView | null) => {
    const save = (format: ExportFormat, findings: readonly FindingView[]) => {
      if (story) saveFile(WRITERS[format], exportComparison(story, words, findings));
    };
    render(<ReportApp story={story} words={words} onExport={save} />, root);
  };
  if (article !== null) show(await compareKept(article));
  else if (tab === null) show(null);
  else await watchStory(tab, show, new AbortController().signal);
}

function saveFile({ write, extension, type }: Writer, comparison: ExportedComparison): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(comparison)], { type: `${type};charset=utf-8` }));
  link.download = `crossread.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
