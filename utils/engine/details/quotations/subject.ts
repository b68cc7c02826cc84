/** The subject of a speech verb or of a whole clause, told by what stands around the phrases that noun-phrase reads. */
import { AUXILIARIES, BE_FORMS, CLAUSE_ADVERBS, CLAUSE_OPENERS, PREPOSITIONS } from '../../lexicon/clause-words.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { NAME_SUFFIXES } from '../../lexicon/person-cues.ts';
import { NOUN_VERBS } from '../../lexicon/speech-verbs.ts';
import { wordSet } from '../../text/word-sets.ts';
import { isIn } from '../../text/words.ts';
import type { Items } from './attribution-words.ts';
import {
  isCapital,
  isHead,
  isName,
  isNameToo,
  isPronoun,
  isPunct,
  isSpeaking,
  isTime,
  isTimePreposition,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  wordAt,
} from './noun-phrase.ts';

const BE = wordSet(BE_FORMS);
const SKIPPED = wordSet([...AUXILIARIES, ...CLAUSE_ADVERBS]);
const NOUNS_TOO = wordSet(NOUN_VERBS);

const LONGEST_APPOSITION = 30; // items

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
    if (isNameToo(items, at)) break;
    // "family" is no adverb.
    const isManner = word.norm.length > 4 && word.norm.endsWith('ly') && !isCapital(word) && !isSpeaking(word);
    if (isIn(word, BE)) passive = !(wordAt(items, verb)?.norm.endsWith('ing') ?? false);
    else if (!isIn(word, SKIPPED) && !isManner && !isTime(word) && !isTimePreposition(items, at)) break;
  }
  if (passive && !isQuotedAsSaying(items, verb)) return null;
  const word = wordAt(items, at);
  if (word) {
    if (word.norm === 'who' || word.norm === 'which' || word.norm === 'that') {
      const end = isPunct(items, at - 1, ',') ? at - 2 : at - 1;
      return near(phraseEndingAt(items, end, left));
    }
    if (word.norm === 'and' || word.norm === 'but' || word.norm === 'to' || word.norm === 'by')
      return embeddedSubject(items, at, left) ?? clauseSubject(items, at, left);
    if (isNounAfter(items, verb, at)) return null;
    const phrase = phraseEndingAt(items, at, left);
    if (!phrase) return null;
    // "Moor is | left wondering"
    if (isPredicate(items, phrase)) return clauseSubject(items, phrase.from - 1, left);
    return near(
      nameBeforeSuffix(items, phrase, left) ??
        nameBeforeRole(items, phrase, left) ??
        headOfPlace(items, phrase, left) ??
        phrase,
    );
  }
  if (isPunct(items, at, ',—–-') || isPunct(items, at, '--')) return overApposition(items, at, left);
  return null;
}

/** "was outgoing", "is left": told of somebody, and nobody. */
const isPredicate = (items: Items, { from, to }: Phrase): boolean =>
  BE_FORMS.has(wordAt(items, from - 1)?.norm ?? '') &&
  from === to &&
  wordAt(items, to)?.form.isLower === true &&
  !isHead(items, to);

/** "Anna Moor, Jr." */
function nameBeforeSuffix(items: Items, { from, to }: Phrase, left: number): Phrase | null {
  if (from !== to || !NAME_SUFFIXES.has(wordAt(items, to)?.norm ?? '') || !isPunct(items, from - 1, ',')) return null;
  const name = phraseEndingAt(items, from - 2, left);
  return name && isName(items, name.to) ? { from: name.from, to } : null;
}

/** "Anna Moor of the church in Lyne said", "a letter about the meeting said": what the preposition brings in does not speak. */
function headOfPlace(items: Items, { from, to }: Phrase, left: number): Phrase | null {
  const preposition = wordAt(items, from - 1)?.norm ?? '';
  const isPlace = PLACE_PREPOSITIONS.has(preposition) && isName(items, to);
  if (!isPlace && !TOPIC_PREPOSITIONS.has(preposition)) return null;
  const head = phraseEndingAt(items, from - 2, left);
  const opener = items[(head?.from ?? 0) - 1];
  const isFree = opener?.kind !== 'word' || !PREPOSITIONS.has(opener.norm);
  return head && isFree && (isName(items, head.from) || holdsHead(items, head)) ? head : null;
}
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on']);
const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning', 'on', 'against']);

/** Somebody or something that speaks stands in the phrase. */
function holdsHead(items: Items, { from, to }: Phrase): boolean {
  for (let at = from; at <= to; at += 1) if (isHead(items, at)) return true;
  return false;
}

/** "Anna Moor, a neighbor told", "Anna Moor, attorney for the family said": no comma closes the apposition. */
function nameBeforeRole(items: Items, role: Phrase, left: number): Phrase | null {
  // "Anna Moor, of the Harbour Police said"
  const isFrom = /^(?:of|from|with)$/.test(wordAt(items, role.from - 1)?.norm ?? '');
  const comma = role.from - (isFrom ? 2 : 1);
  if (!isPunct(items, comma, ',')) return null;
  const first = wordAt(items, role.from);
  const isOne = /^(?:a|an|another)$/.test(first?.norm ?? '') && !isName(items, role.to);
  const isOffice = isHead(items, role.from) && isOfOrFor(items, role.from + 1) && !/s$/.test(first?.norm ?? '');
  if (!isOne && !isOffice && !isFrom) return null;
  const name = phraseEndingAt(items, comma - 1, left);
  const opener = items[(name?.from ?? 0) - 1];
  return name && isFullName(items, name) && opener?.kind !== 'word' ? name : null;
}

const isOfOrFor = (items: Items, at: number): boolean => /^(?:of|for)$/.test(wordAt(items, at)?.norm ?? '');

/** "Police said that he showed no remorse, but said": who police tell of. */
function embeddedSubject(items: Items, at: number, left: number): Subject | null {
  for (let i = at - 1; i > left; i -= 1) {
    if (items[i]?.kind === 'quote') return null;
    const word = wordAt(items, i);
    if (word?.norm !== 'he' && word?.norm !== 'she') continue;
    if (wordAt(items, i - 1)?.norm !== 'that') return null;
    const main = clauseSubject(items, i - 1, left);
    const last = main && wordAt(items, main.to);
    const isGroup = last !== null && isHead(items, main?.to ?? 0) && /(?:s|police)$/.test(last.norm);
    return isGroup ? { from: i, to: i, reach: 'clause' } : null;
  }
  return null;
}

/** "a familiar | rant", "Moor's | comments": a noun, for what stands before it cannot speak. */
export function isNounAfter(items: Items, verb: number, at: number): boolean {
  const [word, before] = [wordAt(items, verb), wordAt(items, at)];
  if (!word || !before || at !== verb - 1 || !word.form.isLower || !isIn(word, NOUNS_TOO)) return false;
  return /['’]s?$/.test(before.text) || !(isCapital(before) || isPronoun(before) || isSpeaking(before));
}

const near = (phrase: Phrase | null): Subject | null => phrase && { ...phrase, reach: 'near' };

const isQuotedAsSaying = (items: Items, verb: number): boolean =>
  wordAt(items, verb)?.norm === 'quoted' || wordAt(items, verb)?.norm === 'cited';

/** "Smith, a lawyer, said": `comma` stands before the verb; the phrase ends before the comma that opens the apposition. */
function overApposition(items: Items, comma: number, left: number): Subject | null {
  const direct = phraseEndingAt(items, comma - 1, left);
  if (direct && isPredicate(items, direct)) return null;
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
  // "Weeks before the vote, asked if it was …": an adjunct.
  const isAdjunct = direct !== null && PREPOSITIONS.has(wordAt(items, direct.from - 1)?.norm ?? '');
  return near(best ?? (isAdjunct ? null : direct));
}

/** "Smith, of Lyne, Ohio, said", "In a letter to the Times, Smith said": where somebody is from, or where it was said. */
const isInAdjunct = (items: Items, from: number): boolean =>
  PREPOSITIONS.has(wordAt(items, from - 1)?.norm ?? '') && (from < 2 || isPunct(items, from - 2, ','));

export const isFullName = (items: Items, { from, to }: Phrase): boolean => {
  for (let at = from; at <= to; at += 1) if (!isName(items, at)) return false;
  return to > from;
};

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
