/** The story of a kept article, compared now: for the full comparison opened from the library. */
import { type Corpus, openCorpus } from '../../corpus/corpus.ts';
import { analyse } from '../../engine/analyse.ts';
import { ENGINE_VERSION } from '../../engine/types.ts';
import { makeStoryView } from '../make-story-view.ts';
import type { StoryView } from '../views.ts';

const LONGEST_ID = 4_000; // characters

/** The article that the comparison's address speaks of; null where it speaks of none. */
export function readComparedArticle(address: string): string | null {
  const id = new URL(address).searchParams.get('article');
  return id === null || id.length > LONGEST_ID ? null : id;
}

/** Null where the article is not kept any more, or where the collection can't be opened. */
export async function compareKept(id: string, corpus: Corpus = openCorpus()): Promise<StoryView | null> {
  try {
    const story = await corpus.findStory(id);
    if (!story) return null;
    const readings = [story.open, ...story.same].map(({ article, analysis }) => ({
      article,
      analysis: analysis.version === ENGINE_VERSION ? analysis : analyse(article),
    }));
    return makeStoryView({ readings, related: story.related }, null);
  } catch (error) {
    console.error('Crossread:', error);
    return null;
  }
}
