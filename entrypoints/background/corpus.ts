/** The corpus as the use cases need it, opened at the first need and once per life of the background. */
import type { ArticleStore } from '../../utils/app/read-page.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/corpus.ts';
import { analyse } from '../../utils/engine/analyse.ts';
import { ENGINE_VERSION, type Reading } from '../../utils/engine/types.ts';

/** Older ones tell little of what the article says now. */
const MOST_VERSIONS = 3;

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
    async findEvent(id) {
      const story = await open.findStory(id);
      if (!story) return null;
      const versions = (await open.listVersions(id)).slice(-MOST_VERSIONS).reverse();
      const earlier = versions.map(({ article, readAt }) => ({
        reading: { article, analysis: analyse(article) },
        readAt,
      }));
      const decided = await open.listDecisions(id);
      return { readings: [story.open, ...story.same].map(upToDate), related: story.related, earlier, decided };
    },
    decide: (one, other, decision) => open.setDecision(one, other, decision),
    count: () => open.countArticles(),
  };
}

/** Readings of an older engine are compared only after they were read by this one. */
const upToDate = (reading: Reading): Reading =>
  reading.analysis.version === ENGINE_VERSION ? reading : { ...reading, analysis: analyse(reading.article) };
