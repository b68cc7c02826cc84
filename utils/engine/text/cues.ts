/**
 * What the readers of details look for, told by one word alone. Found once a word form and summed up by sentence, so that
 * a reader passes over the many sentences that have nothing for it. A cue promises nothing: the readers look closer.
 */
import { DATE_WORDS } from '../lexicon/calendar.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { ORGANISATION_HEADS } from '../lexicon/organisation-words.ts';
import { PASSAGE_WORDS, type PassageCue } from '../lexicon/passage-words.ts';
import { isPlaceCue, SITE_NOUNS } from '../lexicon/place-words.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { TELLING_WORDS } from '../lexicon/speech-verbs.ts';

/** Bits of a set of cues. */
export const CUES = {
  /** A verb of saying that names a source, or "according". */
  telling: 1 << 30,
  /** Stands in dates and times: there is none without one of these. */
  date: 1,
  /** May be a number, or part of one. */
  number: 2,
  /** Calls a reader of places. */
  place: 4,
  /** A word of rank, office or relation. */
  rank: 8,
  /** Of catching people: arrests, custody, suspects. */
  caught: 16,
  /** Of how somebody hurt is. */
  outcome: 32,
  /** Begins with a capital. */
  capital: 64,
  /** Of an arrest or a charge: lexicon/state-words.ARRESTED finds nothing without. */
  arrested: 1 << 27,
  /** Of those at large: lexicon/state-words.SOUGHT finds nothing without one of these or of lexicon/passage-words.sought. */
  loose: 1 << 28,
} as const;

/**
 * Bits of the cues that comparers look for, kept with each sentence of an analysis (`SentenceReading.cues`): another order
 * is another `ENGINE_VERSION`.
 */
export const PASSAGE_CUES = {
  departure: 1 << 7,
  relation: 1 << 8,
  homicide: 1 << 9,
  weapon: 1 << 10,
  gun: 1 << 11,
  hospital: 1 << 12,
  roughAge: 1 << 13,
  aged: 1 << 14,
  identified: 1 << 15,
  sought: 1 << 16,
  catching: 1 << 17,
  housing: 1 << 19,
  /** The kind of body or building in a name: "Hospital", in capitals. */
  institution: 1 << 20,
  firing: 1 << 21,
  charging: 1 << 22,
  role: 1 << 23,
  condition: 1 << 24,
  planned: 1 << 25,
  circumstance: 1 << 26,
} as const satisfies Record<PassageCue | 'institution', number>;

/** All of them. */
export const KEPT_CUES = Object.values(PASSAGE_CUES).reduce((sum, bit) => sum | bit, 0);

const PASSAGE_BITS: ReadonlyMap<string, number> = Object.entries(PASSAGE_WORDS).reduce((bits, [cue, words]) => {
  for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | PASSAGE_CUES[cue as PassageCue]);
  return bits;
}, new Map<string, number>());

const CAUGHT =
  /arrest|custody|turn|surrender|large|loose|suspect|charged|caught|captur|apprehend|detain|indict|arraign/;
const ARRESTED = /arrest|custody|turn|surrender|charged|captur|apprehend|detain|indict|arraign|jailed|held|nabbed/;
const LOOSE = /loose|run|culprit/;
const OUTCOME = /condition|critical|life|lives|expected|coma|surviv|recover|died|dies|dead|succumb|passed/;

/**
 * Bits of what single patterns find nothing without, by parts of words: where a cue calls their reader, it asks the
 * sentence's words for these, and tries only patterns that may find something. A new pattern's words belong here too.
 */
export const KEYS = {
  /** lexicon/gunmen-words: one who fires, several, and that somebody does. */
  doer: 1,
  doers: 2,
  fired: 4,
  opens: 8,
  fire: 16,
  begins: 32,
  firing: 64,
  another: 128,
  /** lexicon/state-words, by its patterns. */
  died: 256,
  alive: 512,
  seeks: 1 << 10,
  loose: 1 << 11,
  suspect: 1 << 12,
  told: 1 << 13,
  wanted: 1 << 14,
  arrests: 1 << 15,
  looks: 1 << 16,
} as const;

const KEY_PARTS: readonly (readonly [number, RegExp])[] = [
  [KEYS.doer, /gunm|shooter|attacker|assailant/],
  [KEYS.doers, /gunmen|shooters|attackers|assailants/],
  [KEYS.fired, /fired/],
  [KEYS.opens, /open/],
  [KEYS.fire, /fire/],
  [KEYS.begins, /began|started/],
  [KEYS.firing, /firing|shooting/],
  [KEYS.another, /second|another|than/],
  [KEYS.died, /died|dies|succumb|passed|dead|support/],
  [KEYS.alive, /condition|life|lives|expected|coma|critically/],
  [KEYS.seeks, /search|look|hunt|seek|trying|working|hoping|help/],
  [KEYS.loose, /sought|large|loose|run/],
  [KEYS.suspect, /suspect/],
  [KEYS.told, /information|description|custody/],
  [KEYS.wanted, /sought|wanted/],
  [
    KEYS.arrests,
    /arrest|custody|surrender|charged|captur|apprehend|detain|indict|arraign|jailed|held|nabbed|self|selves/,
  ],
  [KEYS.looks, /searching|looking|hunting/],
];
/** Any of them: most words have none. */
const ANY_KEY = new RegExp(KEY_PARTS.map(([, parts]) => parts.source).join('|'));

/** The keys that a word has, as the sum of their bits. */
export const readKeys = (norm: string): number =>
  ANY_KEY.test(norm) ? KEY_PARTS.reduce((keys, [key, parts]) => (parts.test(norm) ? keys | key : keys), 0) : 0;

/** The cues that a word has, as the sum of their bits. */
export function readCues(text: string, norm: string): number {
  const startsWithDigit = /^\d/.test(norm);
  const hasHyphen = norm.includes('-');
  let cues = 0;
  if (startsWithDigit || hasHyphen || DATE_WORDS.has(norm)) cues |= CUES.date;
  if (startsWithDigit || hasHyphen || NUMBER_WORDS.has(norm)) cues |= CUES.number;
  if (isPlaceCue(norm)) cues |= CUES.place;
  if (RANKS.has(norm)) cues |= CUES.rank;
  if (TELLING_WORDS.has(norm)) cues |= CUES.telling;
  if (CAUGHT.test(norm)) cues |= CUES.caught;
  if (ARRESTED.test(norm)) cues |= CUES.arrested;
  if (LOOSE.test(norm)) cues |= CUES.loose;
  if (OUTCOME.test(norm)) cues |= CUES.outcome;
  if (/^(?:\p{Lu}|(?:al|el|d|de|du)[-'’]\p{Lu})/u.test(text)) cues |= CUES.capital;
  if (startsWithCapital(text) && (ORGANISATION_HEADS.has(norm) || SITE_NOUNS.has(norm)))
    cues |= PASSAGE_CUES.institution;
  for (const part of hasHyphen ? norm.split('-') : [norm]) cues |= PASSAGE_BITS.get(part) ?? 0;
  return cues;
}

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
