/** Who a sentence names as its source where nothing is quoted: "Police said …", "…, Smith said", "according to …". */
import { SAY_VERBS, SPEECH_GERUNDS, WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import type { Sentence } from '../../text/document.ts';
import type { Span } from '../../types.ts';
import type { Item } from './frame.ts';
import { isPunct, type Phrase, phraseStartingAt, subjectBefore, wordAt } from './noun-phrase.ts';

/** A longer sentence is a list or a misreading. */
const LONGEST = 700; // characters

/**
 * The phrase that names the source, as a span of the text; null where the sentence stands on the outlet's own authority,
 * or names two sources.
 */
export function readSource(text: string, sentence: Sentence): Span | null {
  if (sentence.end - sentence.start > LONGEST || !sentence.words.some(({ norm }) => TELLING.has(norm))) return null;
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

const TELLING: ReadonlySet<string> = new Set([
  ...[...SAY_VERBS].filter((verb) => !WEAK_SPEECH_VERBS.has(verb) && !SPEECH_GERUNDS.has(verb)),
  'according',
]);

/** The source told by the speech verb, or by the "according", at an item. */
function sourceAt(items: readonly Item[], at: number): Phrase | null {
  const word = wordAt(items, at);
  if (!word || (!/^\p{Ll}/u.test(word.text) && word.norm !== 'according')) return null;
  if (word.norm === 'according' && wordAt(items, at + 1)?.norm === 'to')
    return phraseStartingAt(items, at + 2, items.length);
  if (!TELLING.has(word.norm) || word.norm === 'according') return null;
  // "…, said Sgt. Moor" at the end of the sentence.
  if (isPunct(items, at - 1, ',')) {
    const after = phraseStartingAt(items, at + 1, items.length);
    if (after) return after;
  }
  const subject = subjectBefore(items, at, 0);
  return subject?.reach === 'near' ? subject : null;
}

function readItems(text: string, { start, words }: Sentence): Item[] {
  const items: Item[] = [];
  let last = start;
  for (const word of words) {
    if (word.start - last > 1 || text[last] !== ' ')
      for (const match of text.slice(last, word.start).matchAll(/[,;:—–"“”]/g)) {
        const at = last + match.index;
        items.push({ kind: 'punct', text: /["“”]/.test(match[0]) ? ';' : match[0], start: at, end: at + 1 });
      }
    items.push({ kind: 'word', text: word.text, norm: word.norm, start: word.start, end: word.end });
    last = word.end;
  }
  return items;
}
