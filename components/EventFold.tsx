/** Whether other articles report this event: the reader's word, given and taken back. Folded until asked for. */
import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView, StoryView } from '../utils/app/views.ts';
import { Fold } from './Fold.tsx';

interface EventFoldProps {
  readonly story: Pick<StoryView, 'articles' | 'related' | 'decided'>;
  readonly words: StoryWords;
  readonly onDecide: (article: ArticleView, decision: 'same' | 'different' | null) => void;
}

/** Nothing where there is nothing to decide. */
export function EventFold({ story: { articles, related, decided = [] }, words, onDecide }: EventFoldProps) {
  const { t } = words;
  const isDecided = new Set(decided.map(({ article }) => article.id));
  const isOpenToWord = (article: ArticleView) => !article.isOpen && !isDecided.has(article.id);
  const lines = [
    ...decided.map(({ article, decision }) => ({
      article,
      said: t(`event_said_${decision}`),
      button: t('event_undo'),
      word: null,
    })),
    ...articles.filter(isOpenToWord).map((article) => ({
      article,
      said: null,
      button: t('event_notSame'),
      word: 'different' as const,
    })),
    ...related.filter(isOpenToWord).map((article) => ({
      article,
      said: null,
      button: t('event_same'),
      word: 'same' as const,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <Fold title={t('event_heading')}>
      <ul class="event-words">
        {lines.map(({ article, said, button, word }) => (
          <li key={article.id}>
            <span class="about">
              <span class="outlet-name">{article.outletName}</span> <bdi>{article.title}</bdi>
              {said !== null && <em class="said"> {said}</em>}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${button}: ${article.outletName}, ${article.title}`}
              onClick={() => onDecide(article, word)}
            >
              {button}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
