/**
 * Noun phrases beside a speech verb, read from a frame's items without a grammar: closed word classes, capitals and
 * distance. Gives ranges of items; whether they can speak is decided by `speaker-kind`.
 */
import {
  AUXILIARIES,
  BE_FORMS,
  CLAUSE_ADVERBS,
  CLAUSE_OPENERS,
  DETERMINERS,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  TIME_PREPOSITIONS,
} from '../../lexicon/clause-words.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { NOUN_VERBS, WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { Word } from '../../text/words.ts';
import type { Item } from './frame.ts';

/** Items `from`..`to`, inclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

type Items = readonly Item[];
/** A noun phrase is short; more is a misreading. */
const LONGEST_PHRASE = 22; // words
const LONGEST_APPOSITION = 30;

export const wordAt = (items: Items, index: number) => {
  const item = items[index];
  return item?.kind === 'word' ? item : null;
};
export const isPunct = (items: Items, index: number, marks: string): boolean => {
  const item = items[index];
  return item?.kind === 'punct' && marks.includes(item.text);
};
const isCapital = ({ form, text }: Word): boolean =>
  form.isCapital ||
  ((form.isComposed || !form.isLower) && (/^\p{N}/u.test(text) || /^(?:al|el|bin)-\p{Lu}/u.test(text)));
export const isName = (items: Items, index: number): boolean => {
  const word = wordAt(items, index);
  if (word === null || isTime(word) || isClosed(word) || /^[DRI]-\p{Lu}/u.test(word.text)) return false;
  return word.form.isCapital || /^(?:al|el)-\p{Lu}/u.test(word.text);
};
const isClosed = ({ form }: Word): boolean => (form.classes & CLASSES.closed) !== 0;
const isPronoun = ({ form }: Word): boolean => (form.classes & CLASSES.pronoun) !== 0;
const isTime = ({ form, text }: Word): boolean => (form.classes & CLASSES.time) !== 0 && text !== 'may';
const isSpeech = ({ form }: Word): boolean => (form.classes & (CLASSES.say | CLASSES.judge)) !== 0;

/** A word that may stand inside a noun phrase. */
function isNounish(items: Items, index: number): boolean {
  const word = wordAt(items, index);
  if (!word || isTime(word)) return false;
  if (isCapital(word)) return !isClosed(word) || DETERMINERS.has(word.norm);
  if (isSpeaking(word)) return true;
  return !word.form.isFunction && !CLAUSE_ADVERBS.has(word.norm) && !(word.norm.length > 4 && word.norm.endsWith('ly'));
}

export interface Subject extends Phrase {
  /** How it was read: beside the verb, or over a clause ("… and said", "…, saying", "declined to say"). */
  readonly reach: 'near' | 'clause';
}

/**
 * The subject of the verb at `verb`, looked for to its left down to `left`; null where there is none or it is passive.
 * "Smith, who has led the party since May, has since said" → Smith.
 */
export function subjectBefore(items: Items, verb: number, left: number): Subject | null {
  let at = verb - 1;
  let passive = false;
  for (; at >= left; at -= 1) {
    const word = wordAt(items, at);
    if (!word) break;
    const isAdverb =
      CLAUSE_ADVERBS.has(word.norm) || (word.norm.length > 4 && word.norm.endsWith('ly') && !isCapital(word));
    if (BE_FORMS.has(word.norm)) passive = !(wordAt(items, verb)?.norm.endsWith('ing') ?? false);
    else if (!AUXILIARIES.has(word.norm) && !isAdverb && !isTime(word) && !isTimePreposition(items, at)) break;
  }
  if (passive && !isQuotedAsSaying(items, verb)) return null;
  const word = wordAt(items, at);
  if (word) {
    if (word.norm === 'who' || word.norm === 'which' || word.norm === 'that') {
      const end = isPunct(items, at - 1, ',') ? at - 2 : at - 1;
      return near(phraseEndingAt(items, end, left));
    }
    if (word.norm === 'and' || word.norm === 'but' || word.norm === 'to' || word.norm === 'by')
      return clauseSubject(items, at, left);
    return isNounAfter(items, verb, at) ? null : near(phraseEndingAt(items, at, left));
  }
  if (isPunct(items, at, ',—–-') || isPunct(items, at, '--')) return overApposition(items, at, left);
  return null;
}

/** "a familiar | rant", "Moor's | comments": a noun, for what stands before it cannot speak. */
export function isNounAfter(items: Items, verb: number, at: number): boolean {
  const [word, before] = [wordAt(items, verb), wordAt(items, at)];
  if (!word || !before || at !== verb - 1 || !word.form.isLower || !NOUN_VERBS.has(word.norm)) return false;
  return /['’]s?$/.test(before.text) || !(isCapital(before) || isPronoun(before) || isSpeaking(before));
}

const near = (phrase: Phrase | null): Subject | null => phrase && { ...phrase, reach: 'near' };

const isTimePreposition = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  const next = wordAt(items, at + 1);
  return (
    word !== null &&
    TIME_PREPOSITIONS.has(word.norm) &&
    next !== null &&
    (isTime(next) || /^\d(?!.*-old$)/.test(next.text))
  );
};

const isQuotedAsSaying = (items: Items, verb: number): boolean =>
  wordAt(items, verb)?.norm === 'quoted' || wordAt(items, verb)?.norm === 'cited';

/** "Smith, a lawyer, said": `comma` stands before the verb; the phrase ends before the comma that opens the apposition. */
function overApposition(items: Items, comma: number, left: number): Subject | null {
  const direct = phraseEndingAt(items, comma - 1, left);
  let best: Phrase | null = null;
  for (let at = comma - 1; at >= Math.max(left, comma - LONGEST_APPOSITION); at -= 1) {
    if (items[at]?.kind === 'quote' || isPunct(items, at, ';:')) break;
    if (!isPunct(items, at, ',—–-') && !isPunct(items, at, '--')) continue;
    const phrase = phraseEndingAt(items, at - 1, left);
    if (!phrase || isInAdjunct(items, phrase.from)) continue;
    // The name itself may be the apposition: "the foreign minister, Anna Moor, said".
    const isOffice =
      wordAt(items, phrase.from)?.norm === 'the' || (isHead(items, phrase.to) && !isName(items, phrase.to));
    if (direct && isFullName(items, direct) && isOffice && direct.from === at + 1) return near(direct);
    // The nearest name wins over the nearest phrase: "Smith, a lawyer, mother and activist, said".
    if (isName(items, phrase.to) && !NATIONS.has(wordAt(items, phrase.to)?.norm ?? '')) return near(phrase);
    if (!best && phrase.from < phrase.to) best = phrase;
  }
  if (best === null && direct && isName(items, direct.to)) return near(direct);
  return near(best ?? direct);
}

/** "Smith, of Lyne, Ohio, said", "In a letter to the Times, Smith said": where somebody is from, or where it was said. */
const isInAdjunct = (items: Items, from: number): boolean =>
  PREPOSITIONS.has(wordAt(items, from - 1)?.norm ?? '') && (from < 2 || isPunct(items, from - 2, ','));

const isFullName = (items: Items, { from, to }: Phrase): boolean => {
  for (let at = from; at <= to; at += 1) if (!isName(items, at)) return false;
  return to > from;
};

/** The noun phrase whose last word is at `end`. */
export function phraseEndingAt(items: Items, end: number, left: number): Phrase | null {
  const last = wordAt(items, end);
  if (!last || end < left) return null;
  if (isPronoun(last)) return { from: end, to: end };
  if (!isNounish(items, end) || (isSpeech(last) && !isCapital(last) && !isSpeaking(last))) return null;
  let from = end;
  while (from - 1 >= left && end - from < LONGEST_PHRASE) {
    const word = wordAt(items, from - 1);
    if (!word) break;
    if (DETERMINERS.has(word.norm) && !isTimePreposition(items, from - 1)) {
      from -= 1;
      if (!isTiedByPreposition(items, from, left)) break;
      from -= 1;
    } else if (NOUN_PREPOSITIONS.has(word.norm)) {
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
  return from === end && /^\p{N}+$/u.test(last.text) ? null : { from, to: end };
}

const isSpeaking = ({ form }: Word): boolean => (form.classes & (CLASSES.office | CLASSES.body)) !== 0;
const isHead = (items: Items, at: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && isSpeaking(word);
};

/** "a spokesman | for the mayor": what stands before the preposition is a noun that it can hang on. */
function isTiedByPreposition(items: Items, from: number, left: number): boolean {
  const preposition = wordAt(items, from - 1);
  if (!preposition || !NOUN_PREPOSITIONS.has(preposition.norm) || from - 2 < left) return false;
  const head = wordAt(items, from - 2);
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
  // "-ed" after a name is a verb, after a determiner a participle ("the injured man").
  return /[^e]ed$/.test(word.norm) && isName(items, at - 1);
}

/** The noun phrase that begins at `start`: "said | Rep. Anna Moor, the head of", "said | a spokesman for the agency". */
export function phraseStartingAt(items: Items, start: number, right: number): Phrase | null {
  const first = wordAt(items, start);
  if (!first || start >= right) return null;
  if (isPronoun(first)) return { from: start, to: start };
  const isOpen = DETERMINERS.has(first.norm) || isCapital(first) || isSpeaking(first) || isAdjectiveOf(items, start);
  if (!isOpen || isTime(first) || (isClosed(first) && !DETERMINERS.has(first.norm))) return null;
  let to = start;
  let named = false;
  for (let at = start; at < right && at - start < LONGEST_PHRASE; at += 1) {
    const word = wordAt(items, at);
    if (!word || isTime(word)) break;
    if (isCapital(word) && (!isClosed(word) || at === start)) {
      named = named || !DETERMINERS.has(word.norm);
      to = at;
    } else if (DETERMINERS.has(word.norm) && (at === start || NOUN_PREPOSITIONS.has(wordAt(items, at - 1)?.norm ?? '')))
      to = at;
    else if (NOUN_PREPOSITIONS.has(word.norm)) {
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
    } else if (!isNounish(items, at) || (named && !isSpeaking(word)) || (at > start && isFiniteVerb(items, at))) break;
    else to = at;
  }
  const last = wordAt(items, to);
  return last && !DETERMINERS.has(last.norm) ? { from: start, to } : null;
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

/** "ORME, May 8 (Agency) — Smith …": past the dash; `left` where the items open with no dateline. */
function afterDateline(items: Items, left: number): number {
  if (!/^\p{Lu}{3,}$/u.test(wordAt(items, left)?.text ?? '')) return left;
  for (let at = left + 1; at < left + 10; at += 1) {
    if (isPunct(items, at, '—–―-') || isPunct(items, at, '--')) return at + 1;
  }
  return left;
}

/** "Down in the polls, Smith …". */
const OPENING_ADVERBS: ReadonlySet<string> = new Set(['down', 'up', 'out', 'back', 'away', 'ahead', 'far', 'fresh']);

/** The subject of the sentence or clause that leads up to `before`: the first noun phrase after any opening adjunct. */
export function clauseSubject(items: Items, before: number, left: number): Subject | null {
  let start = afterDateline(items, left);
  while (start < before && items[start]?.kind === 'punct') start += 1;
  // "On Friday, …", "Speaking in Ohio, …", "After the vote, …", "Calling it a “…”, …": over the adjunct to its comma.
  for (let hops = 0; hops < 3; hops += 1) {
    const first = wordAt(items, start);
    const isAdjunct =
      first &&
      (PREPOSITIONS.has(first.norm) ||
        CLAUSE_OPENERS.has(first.norm) ||
        CLAUSE_ADVERBS.has(first.norm) ||
        isTime(first) ||
        OPENING_ADVERBS.has(first.norm) ||
        (/^[^-]+(?:ing|ly)$/.test(first.norm) && !isHead(items, start)) ||
        /ed$/.test(first.norm));
    if (!isAdjunct) break;
    let comma = start;
    while (comma < before && !isPunct(items, comma, ',')) comma += 1;
    if (comma >= before) {
      // "And he said", "But Smith called": no comma after a single opening word.
      if (
        phraseStartingAt(items, start + 1, before) &&
        (CLAUSE_OPENERS.has(first.norm) || CLAUSE_ADVERBS.has(first.norm))
      )
        start += 1;
      break;
    }
    if (first.norm === 'and' || first.norm === 'but' || first.norm === 'so' || first.norm === 'yet') start += 1;
    else start = comma + 1;
  }
  const isEmpty = isEmptySubject(items, start);
  const phrase = isEmpty ? null : phraseStartingAt(items, start, before);
  return phrase && { ...phrase, reach: 'clause' };
}

/** "It was not clear why …", "It’s useful to …": nobody; "It’s denouncing …" is somebody. */
function isEmptySubject(items: Items, at: number): boolean {
  const text = wordAt(items, at)?.text ?? '';
  const isSplit = /^it$/i.test(text) && BE_FORMS.has(wordAt(items, at + 1)?.norm ?? '');
  if (!isSplit && !/^it['’]s$/i.test(text)) return false;
  return !(wordAt(items, at + (isSplit ? 2 : 1))?.norm.endsWith('ing') ?? false);
}
