/** Is a text English? Enough to know whether the engine may analyse it; naming other languages is not its business. */
import type { Document } from './document.ts';

/** English news runs at .38–.55 function words; German, French, Spanish below .12 by the English list. */
const LEAST_SHARE = 0.2;
const SAMPLE = 500; // words

/** 'en' where the words are English, whatever the page claims; else the page's own claim, or null. */
export function readLanguage({ article, sentences }: Document): string | null {
  let count = 0;
  let functional = 0;
  for (const { field, words, stems } of sentences) {
    if (count >= SAMPLE) break;
    if (field === 'title') continue;
    count += words.length;
    functional += words.length - stems.length;
  }
  const share = functional / Math.max(1, count);
  const claimed = article.language?.toLowerCase().split('-')[0] ?? null;
  if (count < 8) return claimed ?? null;
  if (share >= LEAST_SHARE) return 'en';
  return claimed === 'en' ? null : claimed;
}
