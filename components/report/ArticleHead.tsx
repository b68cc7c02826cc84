/** Who reports, when, under which headline, and the ways to the source: head of a column, in the table and in the texts. */
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { ArticleView } from '../../utils/app/views.ts';
import { OutletMark } from '../OutletMark.tsx';

interface ArticleHeadProps {
  readonly article: ArticleView;
  /** The same text at other outlets. */
  readonly copies: readonly ArticleView[];
  readonly words: StoryWords;
}

export function ArticleHead({ article, copies, words }: ArticleHeadProps) {
  return (
    <>
      <span class="source">
        <OutletMark name={article.outletName} />
        <span class="outlet-name">{article.outletName}</span>
      </span>
      <span class="time">{words.time(article.published)}</span>
      {article.credit && <span class="tag">{article.credit}</span>}
      {copies.length > 0 && (
        <span class="tag copies">
          {words.t('report_copies', { outlets: words.list(copies.map(({ outletName }) => outletName)) })}
        </span>
      )}
      <span class="headline" dir="auto">
        {article.title}
      </span>
      <SourceLinks article={article} words={words} />
    </>
  );
}

/** Nothing is asked of anybody before one of them is pressed. */
export function SourceLinks({ article: { url }, words }: Pick<ArticleHeadProps, 'article' | 'words'>) {
  if (!url) return null;
  return (
    <span class="links">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {words.t('report_source')}
      </a>
      <a href={`https://web.archive.org/web/${url}`} target="_blank" rel="noopener noreferrer">
        {words.t('report_archive')}
      </a>
    </span>
  );
}
