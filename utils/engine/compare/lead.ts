/**
 * How far down its article a sentence stands, for rules that trust only what is told near the top: a gallery's captions,
 * which say one thing many times before the report begins, are not counted.
 */
import { sourceOf } from '../text/document.ts';
import type { Detail, Reading } from '../types.ts';
import { onceAReading } from './once-a-reading.ts';

/** Sentences; nobody asks further down. */
const MOST_READ = 60;
const CAPTION = /\b(?:Photo|Image|Video)(?:s|:| \d+| by)|\bCaption\b|\bBuy photo\b/i;

/** Sentences above the detail's own, the title's among them, without captions. */
export const placeOf = (reading: Reading, { sentence }: Detail): number => readPlaces(reading)[sentence] ?? sentence;

const readPlaces = onceAReading(({ article, analysis }): readonly number[] => {
  let place = 0;
  return analysis.sentences.slice(0, MOST_READ).map((sentence) => {
    const isCaption = CAPTION.test(sourceOf(article, sentence).slice(sentence.start, sentence.end));
    const own = place;
    if (!isCaption) place += 1;
    return own;
  });
});
