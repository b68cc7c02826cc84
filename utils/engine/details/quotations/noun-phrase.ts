/**
 * Noun phrases beside a speech verb, read from a frame's items without a grammar: closed word classes, capitals and
 * distance. Gives ranges of items; whether they can speak is decided by `speaker-kind`.
 */
import { CLAUSE_ADVERBS, DETERMINERS, NOUN_PREPOSITIONS, TIME_PREPOSITIONS } from '../../lexicon/clause-words.ts';
import { NAMES_TOO } from '../../lexicon/speaker-nouns.ts';
import { WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isIn, type Word } from '../../text/words.ts';
import type { Item } from './frame.ts';

/** Items `from`..`to`, inclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

type Items = readonly Item[];
const DETERMINING = wordSet(DETERMINERS);
const TYING = wordSet(NOUN_PREPOSITIONS);
const BEFORE_TIME = wordSet(TIME_PREPOSITIONS);

/** A noun phrase is short; more is a misreading. */
const LONGEST_PHRASE = 22; // words

export const wordAt = (items: Items, index: number) => {
  // An array takes long to answer for an index below 0.
  const item = index < 0 ? undefined : items[index];
  return item?.kind === 'word' ? item : null;
};
export const isPunct = (items: Items, index: number, marks: string): boolean => {
  const item = index < 0 ? undefined : items[index];
  return item?.kind === 'punct' && marks.includes(item.text);
};
export const isCapital = ({ form, text }: Word): boolean =>
  form.isCapital ||
  ((form.isComposed || !form.isLower) && (/^\p{N}/u.test(text) || /^(?:al|el|bin)-\p{Lu}/u.test(text)));
export const isName = (items: Items, index: number): boolean => {
  const word = wordAt(items, index);
  if (word === null || isTimeAt(items, index) || isClosedAt(items, index)) return false;
  const { form, text } = word;
  if (!form.isComposed) return form.isCapital;
  return !/^[DRI]-\p{Lu}/u.test(text) && (form.isCapital || /^(?:al|el)-\p{Lu}/u.test(text));
};
const isClosed = ({ form }: Word): boolean => (form.classes & CLASSES.closed) !== 0;
export const isPronoun = ({ form }: Word): boolean => (form.classes & CLASSES.pronoun) !== 0;
export const isTime = ({ form, text }: Word): boolean => (form.classes & CLASSES.time) !== 0 && text !== 'may';
/** "Mrs. May said", “…,” Long said, "Will Moor told". */
export function isNameToo(items: Items, at: number): boolean {
  const word = wordAt(items, at);
  if (!word?.form.isCapital || !NAMES_TOO.has(word.text)) return false;
  const [before, after] = [items[at - 1], wordAt(items, at + 1)];
  if (/^\p{N}/u.test(after?.text ?? '')) return false;
  if (before?.kind === 'word') {
    // “…,” said April Moor.
    if (isSpeech(before)) return after !== null && isCapital(after) && !isTime(after);
    return word.text !== 'Will' && isCapital(before) && !isClosed(before) && !isTime(before);
  }
  return word.text === 'Will' ? after !== null && isCapital(after) : after !== null && isSpeech(after);
}
/** "Anna A. Moor": no article. */
const isInitial = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  if (!word?.form.isCapital || word.text.length > 2 || !/^[AI]\.?$/.test(word.text)) return false;
  const [before, after] = [wordAt(items, at - 1), wordAt(items, at + 1)];
  return before !== null && after !== null && isCapital(before) && !isClosed(before) && isCapital(after);
};
export const isTimeAt = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && isTime(word) && !isNameToo(items, at);
};
const isClosedAt = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && isClosed(word) && !isNameToo(items, at) && !isInitial(items, at);
};
const isDeterminer = (items: Items, at: number): boolean =>
  isIn(wordAt(items, at), DETERMINING) && !isInitial(items, at);
const isSpeech = ({ form }: Word): boolean => (form.classes & (CLASSES.say | CLASSES.judge)) !== 0;

export const isTimePreposition = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  const next = wordAt(items, at + 1);
  return (
    word !== null && isIn(word, BEFORE_TIME) && next !== null && (isTime(next) || /^\d(?!.*-old$)/.test(next.text))
  );
};

/** A word that may stand inside a noun phrase. */
function isNounish(items: Items, index: number): boolean {
  const word = wordAt(items, index);
  if (!word || isTimeAt(items, index)) return false;
  if (isCapital(word)) return !isClosedAt(items, index) || DETERMINERS.has(word.norm);
  if (isSpeaking(word)) return true;
  return !word.form.isFunction && !CLAUSE_ADVERBS.has(word.norm) && !(word.norm.length > 4 && word.norm.endsWith('ly'));
}

/** The noun phrase whose last word is at `end`. */
export function phraseEndingAt(items: Items, end: number, left: number): Phrase | null {
  const last = wordAt(items, end);
  if (!last || end < left) return null;
  if (isPronoun(last)) return { from: end, to: end };
  if ((last.norm === 'them' || last.norm === 'us') && isSomeOf(items, end - 1)) return { from: end - 2, to: end };
  if (!isNounish(items, end) || (isSpeech(last) && !isCapital(last) && !isSpeaking(last))) return null;
  let from = end;
  while (from - 1 >= left && end - from < LONGEST_PHRASE) {
    const word = wordAt(items, from - 1);
    if (!word) break;
    if (isDeterminer(items, from - 1) && !isTimePreposition(items, from - 1)) {
      from -= 1;
      if (!isTiedByPreposition(items, from, left)) break;
      from -= 1;
    } else if (isIn(word, TYING)) {
      if (!isTiedByPreposition(items, from, left)) break;
      from -= 1;
    } else if (word.norm === 'and') {
      const isPair = (isName(items, from - 2) && isName(items, from)) || isHead(items, from - 2);
      if (!isPair || from - 2 < left) break;
      from -= 1;
    } else if (!isNounish(items, from - 1) || isFiniteVerb(items, from - 1)) break;
    else from -= 1;
  }
  // "the motion filed on December 2, stated": a number says nothing.
  return from === end && !last.form.hasLetters && /^\p{N}+$/u.test(last.text) ? null : { from, to: end };
}

export const isSpeaking = ({ form }: Word): boolean => (form.classes & (CLASSES.office | CLASSES.body)) !== 0;
export const isHead = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && isSpeaking(word);
};

/** "one | of the victims" */
const isSomeOf = (items: Items, of: number): boolean =>
  wordAt(items, of)?.norm === 'of' && SOME.has(wordAt(items, of - 1)?.norm ?? '');
const SOME: ReadonlySet<string> = new Set([
  'one',
  'some',
  'two',
  'three',
  'several',
  'many',
  'most',
  'both',
  'another',
]);

/** "a spokesman | for the mayor": what stands before the preposition is a noun that it can hang on. */
function isTiedByPreposition(items: Items, from: number, left: number): boolean {
  const preposition = wordAt(items, from - 1);
  if (!preposition || !isIn(preposition, TYING) || from - 2 < left) return false;
  const head = wordAt(items, from - 2);
  if (isSomeOf(items, from - 1)) return true;
  if (!head || !isNounish(items, from - 2) || DETERMINERS.has(head.norm)) return false;
  if (isSpeaking(head)) return true;
  if (
    preposition.norm === 'to' ||
    preposition.norm === 'on' ||
    preposition.norm === 'in' ||
    preposition.norm === 'with'
  )
    return false;
  return isCapital(head) || preposition.norm === 'of' || DETERMINERS.has(wordAt(items, from - 3)?.norm ?? '');
}

/** A lower-case word that is a verb form for sure: it ends the phrase to its right. */
function isFiniteVerb(items: Items, at: number): boolean {
  const word = wordAt(items, at);
  if (!word || isCapital(word) || isSpeaking(word)) return false;
  if ((word.form.classes & CLASSES.say) !== 0 && !WEAK_SPEECH_VERBS.has(word.norm)) return true;
  // "a lawyer agreed with": no noun follows.
  if (!word.norm.endsWith('ed')) return false;
  if (isSpeech(word) && isHead(items, at - 1) && !isNounish(items, at + 1)) return true;
  // "-ed" after a name is a verb, after a determiner a participle ("the injured man").
  return /[^e]ed$/.test(word.norm) && isName(items, at - 1);
}

/** The noun phrase that begins at `start`: "said | Rep. Anna Moor, the head of", "said | a spokesman for the agency". */
export function phraseStartingAt(items: Items, start: number, right: number): Phrase | null {
  const first = wordAt(items, start);
  if (!first || start >= right) return null;
  if (isPronoun(first)) return { from: start, to: start };
  const isOpen =
    DETERMINERS.has(first.norm) ||
    isCapital(first) ||
    isSpeaking(first) ||
    isAdjectiveOf(items, start) ||
    leadsToName(items, start, right);
  if (!isOpen || isTimeAt(items, start) || (isClosedAt(items, start) && !DETERMINERS.has(first.norm))) return null;
  let to = start;
  let named = false;
  for (let at = start; at < right && at - start < LONGEST_PHRASE; at += 1) {
    const word = wordAt(items, at);
    if (!word || isTimeAt(items, at)) break;
    if (isCapital(word) && (!isClosedAt(items, at) || at === start)) {
      named = named || !(DETERMINERS.has(word.norm) || /^\p{N}/u.test(word.text));
      to = at;
    } else if (DETERMINERS.has(word.norm) && (at === start || NOUN_PREPOSITIONS.has(wordAt(items, at - 1)?.norm ?? '')))
      to = at;
    else if (isIn(word, TYING)) {
      const next = wordAt(items, at + 1);
      const isTied =
        next && (DETERMINERS.has(next.norm) || isName(items, at + 1)) && (word.norm === 'of' || isHead(items, at - 1));
      if (!isTied) break;
      named = false;
    } else if (word.norm === 'and') {
      if (!isName(items, at + 1) || !isName(items, at - 1)) break;
    } else if (at === start + 1 && GROUP_OPENERS.has(first.norm) && isNounish(items, at)) {
      to = at;
      if (!isSpeaking(word) && !isHead(items, at + 1)) break;
    } else if (
      !isNounish(items, at) ||
      (named && !isSpeaking(word) && !leadsToRest(items, at)) ||
      (at > start && isFiniteVerb(items, at))
    )
      break;
    else to = at;
  }
  const last = wordAt(items, to);
  return last && !DETERMINERS.has(last.norm) ? { from: start, to } : null;
}

/** "said | longtime resident Anna Moor": a few nouns in lower case, then a name of two words. */
function leadsToName(items: Items, start: number, right: number): boolean {
  let at = start;
  while (at < Math.min(right, start + MOST_NOUNS) && isNounish(items, at) && !isName(items, at)) {
    const word = wordAt(items, at) as Word;
    if (isSpeech(word) && word.norm !== 'volunteer') return false;
    at += 1;
  }
  return at < right && isName(items, at) && isName(items, at + 1);
}
const MOST_NOUNS = 4;

/** "the Lyne Post | publisher Anna Moor", "the Lyne County | medical examiner's office": the phrase is not done yet. */
function leadsToRest(items: Items, at: number): boolean {
  if (/(?:ed|ing|ly)$/.test(wordAt(items, at)?.norm ?? '')) return false;
  const isNameNext = isName(items, at + 1) && isName(items, at + 2);
  return isNameNext || isHead(items, at + 1) || (isNounish(items, at + 1) && isHead(items, at + 2));
}

/** Written with a capital where they open a sentence: "Other rowers", "Conservative websites". */
const GROUP_OPENERS: ReadonlySet<string> = new Set(
  `other conservative liberal progressive federal local national former senior top foreign military young older black
   white gay religious social republican democratic fellow family`.split(/\s+/),
);

/** "local officials", "federal prosecutors", "former aide". */
function isAdjectiveOf(items: Items, at: number): boolean {
  const word = wordAt(items, at);
  if (!word || !isNounish(items, at) || isSpeech(word)) return false;
  return isHead(items, at + 1) || isHead(items, at + 2) || (isNounish(items, at + 2) && isHead(items, at + 3));
}
