/**
 * What an article calls a speaker beside the name, where no office is told: "Anna Moor, the victim's cousin, said", "A
 * neighbor, Anna Moor, said". Offices and their bodies are read with the people (details/people).
 */
import { OFFICE_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { CLASSES } from '../../text/word-classes.ts';
import { readWords, type Word } from '../../text/words.ts';
import type { Span } from '../../types.ts';

/** Further from the name nothing belongs to it. */
const REACH = 110; // characters
const LONGEST = 12; // words
const MOST_BEFORE = 5; // words before the noun

const isOffice = ({ form, norm }: Word): boolean => (form.classes & CLASSES.office) !== 0 || norm === 'member';
const isVerb = ({ form }: Word): boolean => (form.classes & CLASSES.say) !== 0 && form.isLower;
const DETERMINER = /^(?:an?|the|another|one|his|her|their)$/i;

/** As written, without its article; null where the name has no such description right beside it. `name`: its span. */
export function readDescription(source: string, name: Span): string | null {
  return readBehind(source, name.end) ?? readBefore(source, name.start);
}

/** "Anna Moor, 33, a friend of the family, said" */
function readBehind(source: string, end: number): string | null {
  const lead = /^(?:['’]s)?,\s(?:\d{1,3},\s)?(?:who is\s|himself\s|herself\s)?/.exec(source.slice(end, end + 24));
  if (!lead) return null;
  const from = end + lead[0].length;
  const rest = source.slice(from, from + REACH);
  if (NO_NOUN.test(rest)) return null;
  const stop = rest.search(/[,;:.“”"()\n–—]/);
  if (stop < 0) return null;
  const words = readWords(source, from, from + stop).slice(0, LONGEST);
  const verb = words.findIndex((word) => isVerb(word) && !isOffice(word));
  const own = verb < 0 ? words : words.slice(0, verb);
  const noun = own.findIndex((word) => isOffice(word) && word.form.isLower);
  const first = own[0];
  if (noun < 0 || noun > MOST_BEFORE || !first || !opensDescription(own, noun)) return null;
  const isSome = own[1]?.norm === 'of';
  const [start, last] = [DETERMINER.test(first.text) && !isSome ? own[1] : first, lastOf(own, noun)];
  return start && last ? source.slice(start.start, last.end) : null;
}

/** What most often goes on behind a name: no description. */
const NO_NOUN =
  /^(?:of|who|whose|which|and|but|or|on|in|at|from|to|by|with|where|when|while|as|after|said|says|told|was|is|has|had|were|are|\d+)\b/;

/** Nothing but nouns and possessives up to the noun: "the mother of", "who saw her brother" is another. */
const opensDescription = (words: readonly Word[], noun: number): boolean =>
  words.slice(DETERMINER.test(words[0]?.text ?? '') ? 1 : 0, noun).every(isPartOfName) ||
  (words[0]?.norm === 'one' && words[1]?.norm === 'of');

const isPartOfName = ({ form, norm }: Word): boolean =>
  !form.isFunction && (form.classes & CLASSES.closed) === 0 && !(/ed$/.test(norm) && form.isLower && norm.length < 6);

/** The noun with what hangs on it: "friend | of the family", "cousin". */
function lastOf(words: readonly Word[], noun: number): Word | undefined {
  let at = noun;
  while (words[at + 1] && isOffice(words[at + 1] as Word)) at += 1;
  return /^(?:of|for|at|from|with|in)$/.test(words[at + 1]?.norm ?? '') ? words.at(-1) : words[at];
}

const LAST_WORD = /(\p{Ll}[\p{Ll}-]*),\s$/u;

/** "The boy's grandmother, Anna Moor": the noun stands before the comma. */
function readBefore(source: string, start: number): string | null {
  const lead = source.slice(Math.max(0, start - REACH), start);
  const last = LAST_WORD.exec(lead.slice(-24))?.[1];
  if (last === undefined || !OFFICE_NOUNS.has(last) || last.endsWith('s')) return null;
  const from = start - lead.length;
  const words = readWords(source, from, start).slice(-MOST_BEFORE - 1);
  const noun = words.at(-1);
  if (!noun) return null;
  let first = words.length - 1;
  while (first > 0) {
    const [word, next] = [words[first - 1] as Word, words[first] as Word];
    if (source.slice(word.end, next.start) !== ' ' || isVerb(word) || !isPartOfName(word)) break;
    first -= 1;
  }
  // The “s” of “Jr.’s”.
  if ((words[first] as Word).text === 's') first += 1;
  const opener = words[first - 1];
  const isOpen =
    opener === undefined ||
    DETERMINER.test(opener.text) ||
    opener.text === 's' ||
    isVerb(opener) ||
    /['’]s?$/.test((words[first] as Word).text);
  return isOpen || first < words.length - 1 ? source.slice((words[first] as Word).start, noun.end) : null;
}
