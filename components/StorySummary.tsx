/** The story at a glance: how many outlets, voices and differences, and its reports in order of publication. */

import type { StoryWords } from '../utils/app/story-words.ts';
import { type ArticleView, isDifference, type StoryView } from '../utils/app/views.ts';
import { OutletMark } from './OutletMark.tsx';
import { VoiceHelp } from './VoiceHelp.tsx';

interface StorySummaryProps {
  readonly story: StoryView;
  readonly words: StoryWords;
  readonly onOpenArticle: (article: ArticleView) => void;
  /** To the full comparison; absent where there is none. */
  readonly onCompare?: (() => void) | undefined;
}

/** Of a story with more reports than these, the first few are seen at once, so that its differences are, too. */
const MOST_LINES = 7;
const FIRST = 5;

export function StorySummary({ story, words, onOpenArticle, onCompare }: StorySummaryProps) {
  const { articles, findings, compared } = story;
  const days = words.days(articles.map(({ published }) => published));
  const figures = [
    ['outlets', compared.outlets],
    ['voices', compared.voices],
    ['differences', findings.filter(isDifference).length],
  ] as const;
  const [first, more] =
    articles.length > MOST_LINES ? [articles.slice(0, FIRST), articles.slice(FIRST)] : [articles, []];
  const line = (article: ArticleView) => (
    <li key={article.id} class={article.isOpen ? 'report is-this-page' : 'report'}>
      <Report article={article} words={words} onOpenArticle={onOpenArticle} />
    </li>
  );
  return (
    <section class="summary" aria-label={words.t('summary_label')}>
      <p class="figures">
        {figures.map(([key, count]) => (
          <span key={key} class={`figure ${key}`} title={key === 'voices' ? words.t('voices_explained') : undefined}>
            <Figure text={words.count(key, count)} />
          </span>
        ))}
      </p>
      <VoiceHelp words={words} />
      <div class="order">
        <p>{days === null ? words.t('reports_order') : words.t('reports_orderDays', { days })}</p>
        {onCompare && (
          <button type="button" class="quiet" onClick={onCompare}>
            {words.t('popup_openComparison')}
          </button>
        )}
      </div>
      <div class="reports">
        <ol>{first.map(line)}</ol>
        {more.length > 0 && (
          <details>
            <summary>{words.count('reports_more', more.length)}</summary>
            <ol start={first.length + 1}>{more.map(line)}</ol>
          </details>
        )}
      </div>
    </section>
  );
}

/** "5 outlets": the number large, the word small, in whichever order the language has them. */
function Figure({ text }: { readonly text: string }) {
  return text.split(/(\d[\d.,\s]*)/).map((part) => (/^\d/.test(part) ? <b key={part}>{part.trim()}</b> : part));
}

const tagsOf = ({ isOpen, credit, genre }: ArticleView, { t }: StoryWords): string[] => [
  ...(isOpen ? [t('report_thisPage')] : credit ? [credit] : []),
  ...(genre ? [t(`genre_${genre}`)] : []),
];

function Report({
  article,
  words,
  onOpenArticle,
}: Omit<StorySummaryProps, 'story'> & { readonly article: ArticleView }) {
  const content = (
    <>
      <OutletMark name={article.outletName} />
      <span class="outlet-name">{article.outletName}</span>
      <span class="tag">{tagsOf(article, words).join(' · ')}</span>
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
