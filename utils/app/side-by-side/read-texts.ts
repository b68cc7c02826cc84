/** The kept texts of a story's articles, for reading them side by side. */
import { type Corpus, openCorpus } from '../../corpus/corpus.ts';
import type { ArticleText } from './mark-text.ts';

/** By article id. Articles that are not kept any more are missing; all of them where the collection can't be opened. */
export async function readTexts(
  ids: readonly string[],
  corpus: Pick<Corpus, 'getArticle'> = openCorpus(),
): Promise<ReadonlyMap<string, ArticleText>> {
  try {
    const readings = await Promise.all(ids.map((id) => corpus.getArticle(id)));
    return new Map(
      readings.flatMap((reading) => {
        if (!reading) return [];
        const { id, title, text } = reading.article;
        return [[id, { title, text }] as const];
      }),
    );
  } catch (error) {
    console.error('Crossread:', error);
    return new Map();
  }
}
