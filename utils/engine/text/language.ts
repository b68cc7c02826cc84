/** Is a text English? Enough to know whether the engine may analyse it; naming other languages is not its business. */
import type { Document } from './document.ts';
import type { Word } from './words.ts';

/** English news runs at .38–.55 function words; German, French, Spanish below .12 by the English list. */
const LEAST_SHARE = 0.2;
const SAMPLE = 500; // words

/** 'en' where the words are English, whatever the page claims; else the page's own claim, or null. */
export function readLanguage({ article, sentences }: Document): string | null {
  const words: Word[] = [];
  for (const sentence of sentences) {
    if (words.length >= SAMPLE) break;
    if (sentence.field !== 'title') words.push(...sentence.words);
  }
  const share = words.filter((word) => word.form.isFunction).length / Math.max(1, words.length);
  const claimed = article.language?.toLowerCase().split('-')[0] ?? null;
  if (words.length < 8) return claimed ?? null;
  if (share >= LEAST_SHARE) return 'en';
  return claimed === 'en' ? null : claimed;
}
