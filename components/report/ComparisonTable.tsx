/** One cell for what one outlet says to one question. Articles without the value are told as "not said", not as empty. */
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { ArticleView, EvidenceView, FindingView } from '../../utils/app/views.ts';
import { VerdictIcon } from '../icons.tsx';
import { OutletMark } from '../OutletMark.tsx';
import { ValueText } from '../ValueText.tsx';

export interface ComparisonTableProps {
  readonly articles: readonly ArticleView[];
  readonly findings: readonly FindingView[];
  readonly hasSentences: boolean;
  readonly words: StoryWords;
}

export function ComparisonTable({ articles, findings, hasSentences, words }: ComparisonTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table" aria-label={words.t('report_table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="question">
              {words.t('report_question')}
            </th>
            {articles.map((article) => (
              <ColumnHead key={article.id} article={article} words={words} />
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.id} data-verdict={finding.verdict}>
              <th scope="row" class={`question ${finding.verdict}`}>
                <span class="verdict">
                  <VerdictIcon verdict={finding.verdict} />
                  {words.t(`verdict_${finding.verdict}`)}
                </span>
                {words.question(finding.question)}
              </th>
              {articles.map((article) => (
                <Cell key={article.id} finding={finding} article={article} hasSentences={hasSentences} words={words} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({ article, words }: { readonly article: ArticleView; readonly words: StoryWords }) {
  return (
    <th scope="col" class={article.isOpen ? 'is-this-page' : undefined}>
      <span class="source">
        <OutletMark name={article.outletName} />
        <span class="outlet-name">{article.outletName}</span>
      </span>
      <span class="time">{words.time(article.published)}</span>
      {article.credit && <span class="tag">{article.credit}</span>}
      <span class="headline">{article.title}</span>
      {article.url && (
        <span class="links">
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {words.t('report_source')}
          </a>
          <a href={`https://web.archive.org/web/${article.url}`} target="_blank" rel="noopener noreferrer">
            {words.t('report_archive')}
          </a>
        </span>
      )}
    </th>
  );
}

interface CellProps {
  readonly finding: FindingView;
  readonly article: ArticleView;
  readonly hasSentences: boolean;
  readonly words: StoryWords;
}

function Cell({ finding, article, hasSentences, words }: CellProps) {
  const told = finding.values.flatMap((value, index) => {
    const evidence = value.evidence.filter((item) => item.article === article.id);
    return evidence.length > 0 ? [{ value, index, evidence }] : [];
  });
  if (told.length === 0) return <td class="not-said">{words.t('report_notSaid')}</td>;
  return (
    <td>
      {told.map(({ value, index, evidence }) => (
        <div key={value.normalized} class="told">
          <ValueText finding={finding} index={index} />
          {hasSentences && evidence.map((item) => <Sentence key={`${item.field}:${item.start}`} evidence={item} />)}
        </div>
      ))}
    </td>
  );
}

const Sentence = ({ evidence }: { readonly evidence: EvidenceView }) => (
  <blockquote>
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
