/** The story of a kept article, compared now: for the full comparison opened from the library. */
import { type Corpus, openCorpus } from '../../corpus/corpus.ts';
import { findEvent } from '../find-event.ts';
import { makeStoryView } from '../make-story-view.ts';
import type { StoryView } from '../views.ts';

/**
 * Told as the article's own story: its earlier texts, and what the reader said of it and others. Null where the article is
 * not kept any more, or where the collection can't be opened.
 */
export async function compareKept(id: string, corpus: Corpus = openCorpus()): Promise<StoryView | null> {
  try {
    const event = await findEvent(corpus, id);
    return event && makeStoryView(event, id);
  } catch (error) {
    console.error('Crossread:', error);
    return null;
  }
}
