/** How an article's page shows its differences: by the reader's preferences, and the word on this one article. */
import type { PageManner } from '../platform/messages.ts';
import { readPreferences } from '../platform/preferences.ts';
import { readQuietArticles } from '../platform/quiet-articles.ts';
import { loadPageWords } from './load-words.ts';

/** `article`: its id. */
export async function readPageManner(article: string): Promise<PageManner> {
  const [{ noteStyle, language }, quiet] = await Promise.all([readPreferences(), readQuietArticles()]);
  return { noteStyle: quiet.includes(article) ? 'nothing' : noteStyle, words: await loadPageWords(language) };
}
