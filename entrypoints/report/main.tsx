/** The full comparison: only wiring. */
import { render } from 'preact';
import '../../components/report/report.css';
import { type ExportFormat, type ReportActions, ReportApp } from '../../components/report/ReportApp.tsx';
import { readCompared } from '../../utils/app/comparison-address.ts';
import { type ExportedComparison, exportComparison } from '../../utils/app/export/exported-comparison.ts';
import { fileNameOf } from '../../utils/app/export/file-name.ts';
import { toCsv } from '../../utils/app/export/to-csv.ts';
import { toHtml } from '../../utils/app/export/to-html.ts';
import { toJson } from '../../utils/app/export/to-json.ts';
import { toMarkdown } from '../../utils/app/export/to-markdown.ts';
import { findingAsText } from '../../utils/app/finding-text.ts';
import { loadWords } from '../../utils/app/load-words.ts';
import { mute, unmute } from '../../utils/app/mute-requests.ts';
import { type ShownStory, watchStory } from '../../utils/app/report-client.ts';
import { saveFile } from '../../utils/app/save-file.ts';
import type { ArticleText } from '../../utils/app/side-by-side/mark-text.ts';
import { readTexts } from '../../utils/app/side-by-side/read-texts.ts';

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

let shown: ShownStory = { story: null, muted: { count: 0, by: [] } };
let texts: ReadonlyMap<string, ArticleText> | null = null;
let decide: Awaited<ReturnType<typeof watchStory>> = async () => 'failed';

const actions: ReportActions = {
  save(format, findings) {
    if (!shown.story) return;
    const { articles } = shown.story;
    const headline = (articles.find(({ isOpen }) => isOpen) ?? articles[0])?.title ?? '';
    const { write, extension, type } = WRITERS[format];
    const file = new Blob([write(exportComparison(shown.story, words, findings))], { type: `${type};charset=utf-8` });
    saveFile(file, fileNameOf(headline, extension));
  },
  mute,
  unmute,
  copy: (finding) =>
    navigator.clipboard.writeText(findingAsText(finding, shown.story?.articles ?? [], words)).then(
      () => true,
      () => false,
    ),
  decideEvent: ({ id }, decision) => decide(id, decision),
};
const root = document.getElementById('app');

function show(): void {
  if (root) render(<ReportApp {...shown} texts={texts} words={words} actions={actions} />, root);
}

async function showStory(now: ShownStory): Promise<void> {
  shown = now;
  show();
  const read = await readTexts((now.story?.articles ?? []).map(({ id }) => id));
  if (shown !== now) return;
  texts = read;
  show();
}

const compared = readCompared(location.href);
if (compared === null) show();
else decide = await watchStory(compared, (now) => void showStory(now), new AbortController().signal);
