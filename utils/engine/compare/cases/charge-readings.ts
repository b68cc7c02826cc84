/** The charges of homicide and of assault that one report tells, each with the accused where it is told who that is. */

import { OTHER_CASE } from '../../lexicon/case-words.ts';
import {
  ANY_OFFENCE,
  ASSAULT,
  CHARGE_LINK,
  CHARGE_TO_COME,
  CHARGING,
  HOMICIDES,
  OFFENCE,
} from '../../lexicon/crime-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import { findMatches } from '../../text/matches.ts';
import type { Detail, PersonDetail, Reading } from '../../types.ts';
import { type Mention, mentionsBySentence } from '../mentions.ts';
import { cuedSentences } from '../passages.ts';
import { tellsYearBefore } from './steps.ts';

export interface Charge {
  readonly detail: Detail;
  /** Null where several may be meant. */
  readonly person: PersonDetail | null;
  readonly isAttempt: boolean;
  /** Of an assault, of endangering or neglect: nobody is told to have died of it. */
  readonly isAssault: boolean;
  /** 'murder', 'aggravated murder', 'third-degree murder', 'homicide', 'aggravated assault'. */
  readonly offence: string;
}

/** In order of the text, without what is told of another case; the title comes last. */
export function readCharges(reading: Reading, firstYear: number): Charge[] {
  const { article, analysis } = reading;
  const mentions = mentionsBySentence(reading);
  const charges: Charge[] = [];
  for (const { sentence, from, text } of cuedSentences(reading, PASSAGE_CUES.charging)) {
    if (!ANY_OFFENCE.test(text)) continue;
    const cue = CHARGING.exec(text);
    if (!cue || OTHER_CASE.test(text) || tellsYearBefore(text, firstYear)) continue;
    const person = accusedIn(text, cue.index, from, mentions.get(sentence) ?? []);
    for (const told of readOffences(text)) {
      const { at, words } = told;
      const detail = { start: from + at, end: from + at + words.length, text: words, sentence };
      charges.push({ ...told.charge, detail, person });
    }
  }
  for (const [sentence, { field, start: from, end }] of analysis.sentences.entries()) {
    if (field !== 'title') continue;
    const text = article.title.slice(from, end);
    if (!ANY_OFFENCE.test(text) || !CHARGING.test(text) || OTHER_CASE.test(text)) continue;
    for (const { at, words, charge } of readOffences(text)) {
      const detail = { start: from + at, end: from + at + words.length, text: words, sentence, field } as const;
      charges.push({ ...charge, detail, person: null });
    }
  }
  return assignRest(charges);
}

interface Offence {
  readonly at: number;
  readonly words: string;
  readonly charge: Pick<Charge, 'isAttempt' | 'isAssault' | 'offence'>;
}

function readOffences(text: string): Offence[] {
  const offences: Offence[] = [];
  for (const match of [...findMatches(OFFENCE, text), ...findMatches(ASSAULT, text)]) {
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const isNamedCharge = /^ charges?\b/.test(text.slice(match.index + match[0].length));
    if (!(isNamedCharge || CHARGE_LINK.test(before)) || CHARGE_TO_COME.test(before)) continue;
    const [whole, attempt, degree = '', kind = '', late] = match;
    const isHomicide = HOMICIDES.has(kind.toLowerCase());
    if (!isHomicide && match.length > ASSAULT_GROUPS) continue;
    const words = `${degree}${kind}`
      .toLowerCase()
      .replace(/(first|second|third|fourth) degree/, '$1-degree')
      .replace(/-(?=[a-z]+$)(?!degree)/, ' ');
    const offence = isHomicide ? (late ? `${late.toLowerCase()}-degree ${words}` : words) : whole.toLowerCase();
    offences.push({
      at: match.index,
      words: whole,
      charge: { isAttempt: isHomicide && attempt !== undefined, isAssault: !isHomicide, offence },
    });
  }
  return offences;
}

/** The whole match alone: `ASSAULT` has no groups. */
const ASSAULT_GROUPS = 1;

/** "charged NAME with": behind the verb; else the last name before it. */
function accusedIn(text: string, cue: number, base: number, mentions: readonly Mention[]): PersonDetail | null {
  const behind = mentions.find(({ start }) => start - base > cue);
  if (behind && /^\w+ (?:\S+ ){0,3}$/.test(text.slice(cue, behind.start - base))) return behind.person;
  return mentions.findLast(({ start }) => start - base < cue)?.person ?? null;
}

/** Sentences that name nobody speak of the one accused, where there is one. */
function assignRest(charges: readonly Charge[]): Charge[] {
  const accused = new Set(charges.flatMap(({ person }) => (person ? [person] : [])));
  const [only] = accused;
  return only && accused.size === 1 ? charges.map((charge) => ({ ...charge, person: only })) : [...charges];
}
