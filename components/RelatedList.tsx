/** Articles of the same saga about another event: listed, never compared. */

import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView } from '../utils/app/views.ts';
import { OutletMark } from './OutletMark.tsx';

interface RelatedListProps {
  readonly articles: readonly ArticleView[];
  readonly words: StoryWords;
  readonly onOpenArticle: (article: ArticleView) => void;
}

export function RelatedList({ articles, words, onOpenArticle }: RelatedListProps) {
  if (articles.length === 0) return null;
  return (
    <section class="related">
      <h2>{words.t('related_heading')}</h2>
      <p class="hint">{words.t('related_hint')}</p>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              class="related-title"
              disabled={article.url === null}
              onClick={() => onOpenArticle(article)}
            >
              {article.title}
            </button>
            <p class="source">
              <OutletMark name={article.outletName} />
              <span class="outlet-name">{article.outletName}</span>
              {article.genre && <span class="tag">{words.t(`genre_${article.genre}`)}</span>}
              <span class="time">{words.time(article.published)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
