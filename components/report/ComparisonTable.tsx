/** One cell for what one outlet says to one question. Articles without the value are told as "not said", not as empty. */
import type { ComponentChildren } from 'preact';
import type { VoiceView } from '../../utils/app/fold-copies.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { EvidenceView, FindingView } from '../../utils/app/views.ts';
import { VerdictIcon } from '../icons.tsx';
import { ValueText } from '../ValueText.tsx';
import { ArticleHead } from './ArticleHead.tsx';

interface ComparisonTableProps {
  readonly columns: readonly VoiceView[];
  readonly findings: readonly FindingView[];
  readonly hasSentences: boolean;
  readonly words: StoryWords;
  /** What can be done with a finding. */
  readonly ways: (finding: FindingView) => ComponentChildren;
}

export function ComparisonTable({ columns, findings, hasSentences, words, ways }: ComparisonTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table" aria-label={words.t('report_table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="question">
              {words.t('report_question')}
            </th>
            {columns.map(({ article, copies }) => (
              <th key={article.id} scope="col" class={article.isOpen ? 'is-this-page' : undefined}>
                <ArticleHead article={article} copies={copies} words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id} data-verdict={finding.verdict}>
              <th
                scope="row"
                class={`question ${finding.verdict}`}
                aria-labelledby={`verdict-${finding.id} question-${finding.id}`}
              >
                <span class="verdict" id={`verdict-${finding.id}`}>
                  <VerdictIcon verdict={finding.verdict} />
                  {words.t(`verdict_${finding.verdict}`)}
                </span>
                <span id={`question-${finding.id}`}>{words.question(finding.question)}</span>
                {ways(finding)}
              </th>
              {columns.map((column) => (
                <Cell
                  key={column.article.id}
                  finding={finding}
                  column={column}
                  hasSentences={hasSentences}
                  words={words}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly finding: FindingView;
  readonly column: VoiceView;
  readonly hasSentences: boolean;
  readonly words: StoryWords;
}

function Cell({ finding, column, hasSentences, words }: CellProps) {
  const told = finding.values.flatMap((value, index) => {
    const evidence = evidenceOf(column, value.evidence);
    return evidence.length > 0 ? [{ value, index, evidence }] : [];
  });
  if (told.length === 0) return <td class="not-said">{words.t('report_notSaid')}</td>;
  return (
    <td>
      {told.map(({ value, index, evidence }) => (
        <div key={value.normalized} class="told">
          <ValueText finding={finding} index={index} words={words} />
          {hasSentences && evidence.map((item) => <Sentence key={`${item.field}:${item.start}`} evidence={item} />)}
        </div>
      ))}
    </td>
  );
}

/** The article's own sentences; of a copy's only where the article has none, as where it cut the text. */
function evidenceOf({ article, copies }: VoiceView, evidence: readonly EvidenceView[]): readonly EvidenceView[] {
  for (const { id } of [article, ...copies]) {
    const own = evidence.filter((item) => item.article === id);
    if (own.length > 0) return own;
  }
  return [];
}

const Sentence = ({ evidence }: { readonly evidence: EvidenceView }) => (
  <blockquote dir="auto">
    {evidence.before}
    {evidence.link ? (
      <a href={evidence.link} target="_blank" rel="noopener noreferrer">
        <mark>{evidence.value}</mark>
      </a>
    ) : (
      <mark>{evidence.value}</mark>
    )}
    {evidence.after}
  </blockquote>
);
