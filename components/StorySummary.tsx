/** The story at a glance: how many outlets, voices and differences, and its reports in order of publication. */

import type { StoryWords } from '../utils/app/story-words.ts';
import { type ArticleView, isDifference, type StoryView } from '../utils/app/views.ts';
import { OutletMark } from './OutletMark.tsx';

export interface StorySummaryProps {
  readonly story: StoryView;
  readonly words: StoryWords;
  readonly onOpenArticle: (article: ArticleView) => void;
}

export function StorySummary({ story, words, onOpenArticle }: StorySummaryProps) {
  const { articles, findings, compared } = story;
  const days = words.days(articles.map(({ published }) => published));
  const figures = [
    ['outlets', compared.outlets],
    ['voices', compared.voices],
    ['differences', findings.filter(isDifference).length],
  ] as const;
  return (
    <section class="summary" aria-label={words.t('summary_label')}>
      <p class="figures">
        {figures.map(([key, count]) => (
          <span key={key} class={`figure ${key}`}>
            <Figure text={words.count(key, count)} />
          </span>
        ))}
      </p>
      <p class="order">{days === null ? words.t('reports_order') : words.t('reports_orderDays', { days })}</p>
      <ol class="reports">
        {articles.map((article) => (
          <li key={article.id} class={article.isOpen ? 'report is-this-page' : 'report'}>
            <Report article={article} words={words} onOpenArticle={onOpenArticle} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "5 outlets": the number large, the word small, in whichever order the language has them. */
function Figure({ text }: { readonly text: string }) {
  return text.split(/(\d[\d.,\s]*)/).map((part) => (/^\d/.test(part) ? <b key={part}>{part.trim()}</b> : part));
}

function Report({
  article,
  words,
  onOpenArticle,
}: Omit<StorySummaryProps, 'story'> & { readonly article: ArticleView }) {
  const content = (
    <>
      <OutletMark name={article.outletName} />
      <span class="outlet-name">{article.outletName}</span>
      <span class="tag">{article.isOpen ? words.t('report_thisPage') : (article.credit ?? '')}</span>
      <span class="time">{words.shortTime(article.published)}</span>
    </>
  );
  if (article.isOpen || article.url === null) return <span class="source">{content}</span>;
  return (
    <button type="button" class="source" title={article.title} onClick={() => onOpenArticle(article)}>
      {content}
    </button>
  );
}
