/**
 * How far down its article a sentence stands, for rules that trust only what is told near the top: a gallery's captions,
 * which say one thing many times before the report begins, are not counted.
 */
import { sourceOf } from '../text/document.ts';
import type { Detail, Reading } from '../types.ts';
import { onceAReading } from './once-a-reading.ts';

/** Sentences; nobody asks further down. */
const MOST_READ = 60;
const CAPTION = /\b(?:Photo|Image|Video):|\bImage \d+ (?:of|\/)|\bCaption Close\b|\bBuy photo\b/i;
/** Most articles have none of these. */
const CAPTION_WORDS = ['Photo:', 'Image ', 'Image:', 'Video:', 'Caption', 'uy photo', 'uy Photo'];

/** True where fewer than `most` sentences stand above the detail's own, the title's among them, captions aside. */
export const isNearTop = (reading: Reading, { sentence }: Detail, most: number): boolean =>
  sentence < most || (sentence < MOST_READ && (readPlaces(reading)?.[sentence] ?? sentence) < most);

/** Sentences above each, captions aside; null where there are no captions. */
const readPlaces = onceAReading(({ article, analysis }): readonly number[] | null => {
  if (!CAPTION_WORDS.some((words) => article.text.includes(words))) return null;
  let place = 0;
  return analysis.sentences.slice(0, MOST_READ).map((sentence) => {
    const isCaption = CAPTION.test(sourceOf(article, sentence).slice(sentence.start, sentence.end));
    const own = place;
    if (!isCaption) place += 1;
    return own;
  });
});
