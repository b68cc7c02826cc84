/** States of what is added to an article's page, by name. */
import type { StoryView } from '../../utils/app/views.ts';
import { armsDenial } from '../newsroom/stories/arms-denial.ts';
import type { DemoArticle } from '../newsroom/stories/story.ts';
import { ARMS } from './states.ts';

export interface NotesState {
  readonly story: StoryView;
  /** The one that is open. */
  readonly article: DemoArticle;
  /** Index of the mark whose note is open; null: none. */
  readonly opened: number | null;
}

const [article] = armsDenial.articles;

export const NOTES_STATES: Readonly<Record<string, NotesState>> = article
  ? {
      'page-notes': { story: ARMS, article, opened: null },
      'page-note-open': { story: ARMS, article, opened: 0 },
      'page-note-not-done': { story: ARMS, article, opened: 0 },
      'page-note-wording': { story: ARMS, article, opened: 1 },
    }
  : {};
