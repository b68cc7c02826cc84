/** The address of a full comparison: which tab's story, or which kept article's, it tells of. */
import { openTab, screenAddress } from '../platform/tabs.ts';

const LONGEST_ID = 4_000; // characters

/** What a tab shows, or an article of the collection by its id. */
export type Compared = { readonly tab: number } | { readonly article: string };

/** Opens the full comparison of the tab's story in a tab of its own. */
export const openComparison = (tabId: number): Promise<void> => openTab(screenAddress(`/report.html?tab=${tabId}`));

/** Null where the address speaks of neither. */
export function readCompared(address: string): Compared | null {
  const asked = new URL(address).searchParams;
  const article = asked.get('article');
  if (article !== null) return article.length > LONGEST_ID ? null : { article };
  const tab = asked.get('tab') ?? '';
  return /^\d{1,10}$/.test(tab) ? { tab: Number(tab) } : null;
}
