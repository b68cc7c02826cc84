/** The corpus as the use cases need it, opened at the first need and once per life of the background. */
import { findEvent } from '../../utils/app/find-event.ts';
import type { ArticleStore } from '../../utils/app/read-page.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/corpus.ts';

let corpus: Corpus | null = null;

/** Nothing is kept in it that is not on disk: the next life of the background opens it anew. */
export function openOwnCorpus(): Corpus {
  corpus ??= openCorpus();
  return corpus;
}

export function openStore(): ArticleStore {
  const open = openOwnCorpus();
  return {
    find: (id) => open.getArticle(id),
    async keep({ article, analysis }) {
      await open.addArticle(article, analysis, { extractor: article.extractedFrom ?? 'page' });
    },
    findEvent: (id) => findEvent(open, id),
    decide: (one, other, decision) => open.setDecision(one, other, decision),
    count: () => open.countArticles(),
  };
}
