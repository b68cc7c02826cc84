/** A person as one article tells of them, and what of a mention speaks against its being theirs. */
import { type Gender, SUSPECT_NOUNS } from '../../lexicon/casualty-words.ts';
import { ADULT_NOUNS, CHILD_NOUNS, PARENTS_AND_OFFICERS, YOUNG_NOUNS } from '../../lexicon/record-words.ts';
import type { Detail, NumberDetail, Reading } from '../../types.ts';
import type { RecordMention } from './mentions.ts';
import { isAgeApart } from './merge-mentions.ts';

export type RecordRole = 'dead' | 'hurt' | 'suspect';

export interface PersonRecord {
  readonly reading: Reading;
  name: string | null;
  /** All of one value. */
  ages: NumberDetail[];
  sex: Gender | null;
  /** As the given name has it: speaks against a mention, never for one. */
  nameSex: Gender | null;
  readonly nouns: Set<string>;
  readonly roles: Set<RecordRole>;
  /** Where the article says that they died. */
  readonly deaths: Detail[];
  readonly mentions: { readonly mention: RecordMention; readonly sentence: number }[];
  /** May be another told before: its age was never introduced, or it is told of as one of several. */
  isDoubtful: boolean;
}

export const makeRecord = (reading: Reading): PersonRecord => ({
  reading,
  name: null,
  ages: [],
  sex: null,
  nameSex: null,
  nouns: new Set(),
  roles: new Set(),
  deaths: [],
  mentions: [],
  isDoubtful: false,
});

/** Whole years; null where none is told. */
export const ageOf = ({ ages }: PersonRecord): number | null => (ages[0] ? Math.floor(ages[0].min) : null);
export const isVictim = ({ roles }: PersonRecord): boolean => roles.has('dead') || roles.has('hurt');

/** As far as is known. */
export const sexOf = ({ sex, nameSex }: PersonRecord): Gender | null => sex ?? nameSex;
export const isSexApart = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

/** Nothing that the mention says speaks against the person. */
export function fitsMention(record: PersonRecord, { sex, noun, age }: RecordMention): boolean {
  if (isSexApart(sexOf(record), sex)) return false;
  if (age !== null && ageOf(record) !== null && ageOf(record) !== Math.floor(age.min)) return false;
  if (noun === null) return true;
  if (isAgeApart(noun, ageOf(record) ?? age?.min ?? null)) return false;
  if ([...record.nouns].some((own) => isClassApart(own, noun))) return false;
  const isSuspect = SUSPECT_NOUNS.has(noun);
  if (isSuspect && isVictim(record) && !record.roles.has('suspect')) return false;
  return !(noun === 'victim' && record.roles.has('suspect') && !isVictim(record));
}

export const fitsButAge = (record: PersonRecord, mention: RecordMention): boolean =>
  fitsMention({ ...record, ages: [] }, mention);

export const isClassApart = (a: string, b: string): boolean =>
  (CHILD_NOUNS.has(a) && ADULT_NOUNS.has(b)) ||
  (ADULT_NOUNS.has(a) && CHILD_NOUNS.has(b)) ||
  (YOUNG_NOUNS.has(a) && PARENTS_AND_OFFICERS.has(b)) ||
  (PARENTS_AND_OFFICERS.has(a) && YOUNG_NOUNS.has(b));
