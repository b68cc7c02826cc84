/** Who a sentence names as its source where nothing is quoted: "Police said …", "…, Smith said", "according to …". */
import { CUES } from '../../text/cues.ts';
import type { Sentence } from '../../text/document.ts';
import type { Span } from '../../types.ts';
import type { Item } from './frame.ts';
import { isPunct, type Phrase, phraseStartingAt, wordAt } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';

/** A longer sentence is a list or a misreading. */
const LONGEST = 700; // characters

/**
 * The phrase that names the source, as a span of the text; null where the sentence stands on the outlet's own authority,
 * or names two sources.
 */
export function readSource(text: string, sentence: Sentence): Span | null {
  if (sentence.end - sentence.start > LONGEST || (sentence.cues & CUES.telling) === 0) return null;
  const items = readItems(text, sentence);
  const sources: Phrase[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const source = sourceAt(items, at);
    if (source && !sources.some(({ from, to }) => from <= source.to && source.from <= to)) sources.push(source);
  }
  const [only] = sources;
  if (!only || sources.length > 1) return null;
  return { start: (items[only.from] as Item).start, end: (items[only.to] as Item).end };
}

/** The source told by the speech verb, or by the "according", at an item. */
function sourceAt(items: readonly Item[], at: number): Phrase | null {
  const word = wordAt(items, at);
  if (!word || (word.form.cues & CUES.telling) === 0) return null;
  if (word.norm === 'according' && wordAt(items, at + 1)?.norm === 'to')
    return phraseStartingAt(items, at + 2, items.length);
  if (!word.form.isLower || word.norm === 'according') return null;
  // "…, said Sgt. Moor" at the end of the sentence.
  if (isPunct(items, at - 1, ',')) {
    const after = phraseStartingAt(items, at + 1, items.length);
    if (after) return after;
  }
  const subject = subjectBefore(items, at, 0);
  return subject?.reach === 'near' ? subject : null;
}

/** A quotation mark parts like a semicolon. */
const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ...[...',;:—–'].map((mark) => [mark, mark] as const),
  ...[...'"“”'].map((mark) => [mark, ';'] as const),
]);

function readItems(text: string, { start, words }: Sentence): Item[] {
  const items: Item[] = [];
  let last = start;
  for (const word of words) {
    // Nearly always a blank, or a comma and a blank.
    if (word.start - last === 2 && text.startsWith(', ', last))
      items.push({ kind: 'punct', text: ',', start: last, end: last + 1 });
    else if (word.start - last > 1 || text[last] !== ' ')
      for (let at = last; at < word.start; at += 1) {
        const mark = PUNCTUATION.get(text[at] as string);
        if (mark !== undefined) items.push({ kind: 'punct', text: mark, start: at, end: at + 1 });
      }
    items.push(word);
    last = word.end;
  }
  return items;
}
