/**
 * Classes of words that readers ask for again and again, told by one word alone. Found once a word form, so that each
 * question is one look at a bit and most words are passed over. Cues (text/cues) tell what is worth looking for in a whole
 * sentence; classes tell what a word is there.
 */
import { BACKGROUND_KEYS, BACKGROUND_WORDS } from '../lexicon/background-words.ts';
import { DATE_LEADS, DATE_WORDS, MONTHS, PREFIXED_MONTH, TIME_HEDGES } from '../lexicon/calendar.ts';
import { TOLL_STATES, TOLL_VERBS } from '../lexicon/casualty-words.ts';
import {
  AUXILIARIES,
  AUXILIARY_FORMS,
  CLAUSE_BREAKS,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../lexicon/clause-words.ts';
import {
  COMING_OF_SEVERAL,
  COMING_WORDS,
  EVENT_WORDS,
  FUTURE_WORDS,
  isPastForm,
  PUBLISH_WORDS,
  UTTERANCE_NOUNS,
} from '../lexicon/event-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NATION_TAILS, NATIONS } from '../lexicon/nation-names.ts';
import { NUMBER_STARTS, NUMBER_WORDS, ORDINALS } from '../lexicon/number-words.ts';
import { NAME_PARTICLES, NEVER_NAMES, SURNAMES_TOO } from '../lexicon/person-cues.ts';
import { WOUND_WORDS } from '../lexicon/place-words.ts';
import { HONORIFICS, RANK_MODIFIERS, RANKS } from '../lexicon/ranks.ts';
import { BODY_NAME_WORDS, BODY_NOUNS, OFFICE_NOUNS, SHORT_RANKS, SUBJECT_PRONOUNS } from '../lexicon/speaker-nouns.ts';
import { JUDGE_VERBS, SAY_VERBS, WEAK_SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { NO_ARREST_WORD } from '../lexicon/state-words.ts';
import { isEveryday } from './everyday-words.ts';

/** Bits of a set of classes. */
export const CLASSES = {
  /** A number or an ordinal may begin here. */
  countStart: 1,
  /** A date or time may begin here. */
  dateStart: 2,
  /** Tells of totals, records and other years. */
  background: 4,
  /** A finite or participial past form. */
  past: 8,
  /** A form of be, have or did. */
  auxiliary: 16,
  /** A verb or noun that a date or a place may belong to. */
  governor: 32,
  /** Opens another clause. */
  clauseBreak: 64,
  /** May tell whether a clause looks back or ahead. */
  tense: 128,
  /** May end a title before a name, or be no name at all. */
  titleEnd: 256,
  /** Second word of a nation's name. */
  nationTail: 512,
  /** Of being wounded. */
  wound: 1024,
  /** May begin a hedge of a clock time. */
  timeHedge: 2048,
  /** Small word inside names ("de la"). */
  particle: 8192,
  /** Determiner, preposition, auxiliary, pronoun or opener of a clause: no noun. */
  closed: 16384,
  /** He, she, they: with what is contracted with them. */
  pronoun: 32768,
  /** Names a time: a day, a month, "year". */
  time: 65536,
  /** Is or has a number: digits, or a word that counts. */
  number: 131072,
  /** Stands in every phrase that tells of totals, records and other years. */
  backgroundKey: 4096,
  /** Holder of an office who may speak: an official, a minister. */
  office: 262144,
  /** A body that may speak: police, a ministry. */
  body: 524288,
  /** A form of a verb of saying. */
  say: 1048576,
  /** A form of a verb of judging, calling or naming. */
  judge: 2097152,
  /** Written with a capital, but everyday English: no name of its own. */
  everyday: 4194304,
  /** Four digits in a row that may be a year. */
  year: 8388608,
  /** A month by its name, written out or short. */
  month: 16777216,
  /** Tells what happened to those who are counted, alone or as part of a word: killed, injured. */
  toll: 1 << 25,
  /** Stands in every phrase that tells that nobody was caught. */
  negation: 1 << 26,
  /** In a speaker's phrase no part of the name: an office, a body, a time. */
  besideName: 1 << 27,
  /** Ends a title before a name wherever it stands. */
  sureTitleEnd: 1 << 28,
} as const;

/** The classes of a word, as the sum of their bits. `bare`: as written, without a possessive 's; `stem`: the norm's. */
export function readClasses(norm: string, bare: string, stem: string): number {
  const startsWithDigit = /^\d/.test(norm);
  const isPast = isPastForm(norm);
  let classes = 0;
  if (startsWithDigit || NUMBER_STARTS.has(norm) || ORDINALS.has(norm)) classes |= CLASSES.countStart;
  if (startsWithDigit || startsDate(norm)) classes |= CLASSES.dateStart;
  if (BACKGROUND_WORDS.has(norm)) classes |= CLASSES.background;
  if (isPast) classes |= CLASSES.past;
  if (AUXILIARY_FORMS.has(norm)) classes |= CLASSES.auxiliary;
  if (isPast || governs(norm)) classes |= CLASSES.governor;
  if (CLAUSE_BREAKS.has(norm)) classes |= CLASSES.clauseBreak;
  if (isPast || tellsTense(norm)) classes |= CLASSES.tense;
  if (endsTitle(norm, bare)) classes |= CLASSES.titleEnd;
  if (NATION_TAILS.has(norm)) classes |= CLASSES.nationTail;
  if (WOUND_WORDS.has(norm)) classes |= CLASSES.wound;
  if (TIME_HEDGES.has(norm)) classes |= CLASSES.timeHedge;
  if (NAME_PARTICLES.has(norm)) classes |= CLASSES.particle;
  if (SUBJECT_PRONOUNS.has(norm.replace(/'.*$/, ''))) classes |= CLASSES.pronoun | CLASSES.closed;
  if (isClosed(norm)) classes |= CLASSES.closed;
  if (TIME_WORDS.has(norm)) classes |= CLASSES.time;
  if (/\d/.test(norm) || norm.split('-').some((part) => NUMBER_WORDS.has(part))) classes |= CLASSES.number;
  if (OFFICE_NOUNS.has(norm)) classes |= CLASSES.office;
  if (BODY_NOUNS.has(norm)) classes |= CLASSES.body;
  if (SAY_VERBS.has(norm)) classes |= CLASSES.say;
  if (JUDGE_VERBS.has(norm)) classes |= CLASSES.judge;
  if (/^\p{Lu}/u.test(bare) && isEveryday(norm, stem)) classes |= CLASSES.everyday;
  if (isBackgroundKey(norm)) classes |= CLASSES.backgroundKey;
  if (/(?:19|20)\d\d/.test(norm)) classes |= CLASSES.year;
  if (partsOf(norm).some((part) => MONTHS.has(part))) classes |= CLASSES.month;
  if (norm.split(/[-\d]+/).some((part) => TOLL_STATES.has(part) || TOLL_VERBS.has(part))) classes |= CLASSES.toll;
  if (NO_ARREST_WORD.test(norm)) classes |= CLASSES.negation;
  if (isBesideName(norm)) classes |= CLASSES.besideName;
  if (surelyEndsTitle(norm)) classes |= CLASSES.sureTitleEnd;
  return classes;
}

const tellsTense = (norm: string): boolean =>
  norm === 'to' ||
  norm === "wouldn't" ||
  norm.endsWith("'ll") ||
  FUTURE_WORDS.has(norm) ||
  COMING_WORDS.has(norm) ||
  COMING_OF_SEVERAL.has(norm);

const startsDate = (norm: string): boolean =>
  norm.includes('-') ? PREFIXED_MONTH.test(norm) : DATE_LEADS.has(norm) || DATE_WORDS.has(norm);

/** No rank or name too, for which its place in a run of capitals decides. */
function surelyEndsTitle(norm: string): boolean {
  if ((FUNCTION_WORDS.has(norm) && norm !== 'will') || HONORIFICS.has(norm)) return true;
  if (GIVEN_NAMES.has(norm)) return false;
  if (NEVER_NAMES.has(norm)) return !SURNAMES_TOO.has(norm);
  const isRank = RANKS.has(norm) || (norm.endsWith('s') && RANKS.has(norm.slice(0, -1)));
  return !isRank && !RANK_MODIFIERS.has(norm) && NATIONS.has(norm.replaceAll('.', ''));
}

const isBesideName = (norm: string): boolean =>
  OFFICE_NOUNS.has(norm) ||
  BODY_NOUNS.has(norm) ||
  BODY_NAME_WORDS.has(norm) ||
  TIME_WORDS.has(norm) ||
  SHORT_RANKS.has(norm) ||
  norm.endsWith('-elect') ||
  norm.endsWith('.');

const isClosed = (norm: string): boolean =>
  DETERMINERS.has(norm) || CLAUSE_OPENERS.has(norm) || PREPOSITIONS.has(norm) || AUXILIARIES.has(norm);

const isBackgroundKey = (norm: string): boolean =>
  partsOf(norm).some((part) => BACKGROUND_KEYS.has(part)) && !AGE.test(norm);

/** The most frequent number of all: no phrase that tells of other years has its "year". */
const AGE = /^\d+-(?:year|month|week|day)-olds?$/;

const partsOf = (norm: string): string[] => norm.split(/[-'.]/);

const governs = (norm: string): boolean =>
  EVENT_WORDS.has(norm) ||
  UTTERANCE_NOUNS.has(norm) ||
  (SAY_VERBS.has(norm) && !WEAK_SPEECH_VERBS.has(norm)) ||
  PUBLISH_WORDS.has(norm);

/** Ranks, honorifics, nations, weekdays, function words, acronyms: whether one ends a title, the name's reader decides. */
const endsTitle = (norm: string, bare: string): boolean =>
  HONORIFICS.has(norm) ||
  NEVER_NAMES.has(norm) ||
  norm.includes('-') ||
  RANKS.has(norm) ||
  (norm.endsWith('s') && RANKS.has(norm.slice(0, -1))) ||
  RANK_MODIFIERS.has(norm) ||
  NATIONS.has(norm.replaceAll('.', '')) ||
  FUNCTION_WORDS.has(norm) ||
  /^\p{Lu}{2}/u.test(bare);
