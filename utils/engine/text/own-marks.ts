/**
 * What tells an article from a look-alike: its own names and exact figures. Own are words that are only written with a
 * capital here and are no everyday English; what they name is not asked.
 */
import { isPlainLetter, kindAt, LETTER } from './characters.ts';
import { CUES } from './cues.ts';
import type { Document } from './document.ts';
import { isEveryday } from './everyday-words.ts';
import { isLead } from './plain-words.ts';
import { CLASSES } from './word-classes.ts';
import { stem, type Word } from './words.ts';

const SHORTEST = 3; // letters

/** Both in order of appearance, each once; names in lower case. */
export function readOwnMarks({ article: { text }, sentences, plain }: Document): {
  names: string[];
  figures: string[];
} {
  const names = new Set<string>();
  const figures = new Set<string>();
  for (const sentence of sentences) {
    if (!isLead(sentence)) continue;
    const { start, end, words, cues, classes } = sentence;
    for (const word of words) {
      if (!word.form.isCapital || !isInside(text, word.start)) continue;
      const name = lettersOf(word);
      if (name.length >= SHORTEST && isOwn(name, word)) names.add(name);
    }
    // The cue alone may be a hyphen's.
    if ((cues & CUES.number) !== 0 && (classes & CLASSES.number) !== 0)
      for (const figure of text.slice(start, end).match(FIGURE) ?? []) figures.add(figure);
  }
  return { names: [...names].filter((name) => !plain.hasInLead(name)), figures: [...figures] };
}

/** Not the first word of a sentence, which has a capital whatever it is; abbreviations may stand before a name. */
const isInside = (text: string, start: number): boolean =>
  text[start - 1] === ' ' && (isPlainLetter(text, start - 2) || (start > 1 && mayPrecede(text, start - 2)));

const mayPrecede = (text: string, at: number): boolean =>
  '0123456789,;.)'.includes(text.charAt(at)) || kindAt(text, at) === LETTER;

/** "McDonald's" → "mcdonald", "Smith-Jones" → "smith". */
const lettersOf = ({ norm, form }: Word): string =>
  form.isComposed || norm.includes("'") ? (/^\p{L}+/u.exec(norm)?.[0] ?? '') : norm;

/** "31-year-old", "10:45", "4100 block": hardly the same by chance. */
const FIGURE = /\b\d{1,3}(?=-year-old\b)|\b\d{1,2}:\d\d\b|\b\d{3,5}(?= block\b)/g;

const isOwn = (name: string, { form }: Word): boolean =>
  !form.isFunction && (name === form.norm ? (form.classes & CLASSES.everyday) === 0 : !isEveryday(name, stem(name)));
