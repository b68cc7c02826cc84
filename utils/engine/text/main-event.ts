/** What an article is mainly about, as a class of happening: what "it" and "the incident" stand for. */
import { EVENT_WORDS, HAPPENINGS } from '../lexicon/event-words.ts';
import type { Sentence } from './document.ts';
import { CLASSES } from './word-classes.ts';

const LEAD = 8; // sentences, the title's among them

/** The most frequent happening of title and lead; the first named of equals; null where none is named. */
export function readMainEvent(sentences: readonly Sentence[]): string | null {
  const counts = new Map<string, number>();
  for (const { words } of sentences.slice(0, LEAD)) {
    for (const { norm, form } of words) {
      if ((form.classes & CLASSES.governor) === 0) continue;
      const event = EVENT_WORDS.get(norm);
      if (event !== undefined && HAPPENINGS.has(event)) counts.set(event, (counts.get(event) ?? 0) + 1);
    }
  }
  let main: string | null = null;
  for (const [event, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = event;
  return main;
}
