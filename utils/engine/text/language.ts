/** Is a text English? Enough to know whether the engine may analyse it; naming other languages is not its business. */
import type { Article } from '../types.ts';
import { isFunctionWord, readWords } from './words.ts';

/** English news runs at .38–.55 function words; German, French, Spanish below .12 by the English list. */
const LEAST_SHARE = 0.2;
const SAMPLE = 3_000; // characters

/** 'en' where the words are English, whatever the page claims; else the page's own claim, or null. */
export function readLanguage(article: Article): string | null {
  const words = readWords(article.text.slice(0, SAMPLE));
  const share = words.filter((word) => isFunctionWord(word.norm)).length / Math.max(1, words.length);
  const claimed = article.language?.toLowerCase().split('-')[0] ?? null;
  if (words.length < 8) return claimed ?? null;
  if (share >= LEAST_SHARE) return 'en';
  return claimed === 'en' ? null : claimed;
}
