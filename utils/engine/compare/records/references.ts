/**
 * Whom a mention takes up: somebody told of before in the article, or somebody new. Where it may be two people, nobody.
 * A light coreference for news: names and ages are sure, nouns and pronouns only where one person fits them.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { type Gender, SUSPECT_NOUNS } from '../../lexicon/casualty-words.ts';
import { GENERIC_PERSONS } from '../../lexicon/person-nouns.ts';
import type { NumberDetail, Reading } from '../../types.ts';
import type { RecordMention } from './mentions.ts';
import {
  ageOf,
  fitsButAge,
  fitsMention,
  isSexApart,
  isVictim,
  makeRecord,
  type PersonRecord,
  sexOf,
} from './person-record.ts';

/** A mention with the person it tells of; null where that is not known. */
export interface Placed {
  readonly mention: RecordMention;
  readonly record: PersonRecord | null;
}

export interface Place {
  readonly reading: Reading;
  readonly records: PersonRecord[];
  /** Of the same sentence, and of the one before. */
  readonly here: readonly Placed[];
  readonly before: readonly Placed[];
  readonly sentence: number;
}

/** Adds to the place's records where the mention brings somebody in; null where it is not known who is meant. */
export function findReferent(mention: RecordMention, place: Place): PersonRecord | null {
  if (mention.manner === 'several') return null;
  if (mention.name !== null) return resolveName(mention, place);
  if (mention.manner === 'pronoun') return resolvePronoun(mention, place);
  if (mention.age) return resolveAge(mention, mention.age, place);
  return resolveNoun(mention, place);
}

function resolveName(mention: RecordMention, place: Place): PersonRecord {
  const name = mention.name ?? '';
  const same = place.records.find(
    (record) => record.name !== null && (record.name === name || isSameName(record.name, name)),
  );
  if (same) return same;
  const age = mention.age ? Math.floor(mention.age.min) : mention.knownAge;
  // The report names now whom it told of by age.
  const aged = place.records.filter(
    (record) => record.name === null && age !== null && ageOf(record) === age && fitsMention(record, mention),
  );
  return only(aged) ?? findNamed(mention, place) ?? create(place);
}

/** "[The victim was identified as Jon Brask]", where one alone without a name is the victim; null where not. */
function findNamed(mention: RecordMention, { reading, records }: Place): PersonRecord | null {
  const { start, end, noun } = mention;
  if (noun === null || !IS_NAMED.test(reading.article.text.slice(start, end))) return null;
  return only(
    records.filter(
      (record) =>
        record.name === null &&
        fitsMention(record, mention) &&
        (noun === 'victim' ? isVictim(record) : record.nouns.has(noun)),
    ),
  );
}

const IS_NAMED = /^the (?:[\p{L}\d-]+ ){1,8}(?:as|named) /iu;

function resolveAge(mention: RecordMention, age: NumberDetail, place: Place): PersonRecord | null {
  if (mention.manner === 'another') return create(place);
  const isHere = (record: PersonRecord) => place.here.some((other) => other.record === record);
  const fitting = place.records.filter((record) => fitsMention(record, mention));
  const same = fitting.filter(
    (record) =>
      ageOf(record) === Math.floor(age.min) &&
      !(isHere(record) && mention.manner === 'indefinite') &&
      !(mention.manner === 'indefinite' && isToldAsDead(record, mention, place)) &&
      !(mention.manner === 'indefinite' && mayBeAnotherSex(record, mention)) &&
      !(mention.manner === 'own' && record.name !== null && !record.nouns.has(mention.noun ?? '')),
  );
  if (same.length > 1) return only(same.filter(({ nouns }) => mention.noun !== null && nouns.has(mention.noun)));
  if (same.length === 1) return same[0] as PersonRecord;
  const ageless = fitting.filter(
    (record) =>
      record.name === null &&
      ageOf(record) === null &&
      !isHere(record) &&
      isVictimOrNobody(record, mention) &&
      mayHaveAge(record, mention),
  );
  if (ageless.length === 1 && mention.noun !== null) return ageless[0] as PersonRecord;
  const record = create(place);
  record.isDoubtful =
    mention.manner === 'definite' && place.records.some((other) => other !== record && fitsButAge(other, mention));
  return record;
}

/** Behind these an article begins anew with those whom its beginning told of. */
const BEGINNING = 3; // sentences
const SHORTLY = 4; // sentences

/** "A 24-year-old woman was pronounced dead. … A 24-year-old woman was shot in the leg": two, told one after the other. */
function isToldAsDead(
  { name, roles, mentions }: PersonRecord,
  { end }: RecordMention,
  { reading, sentence }: Place,
): boolean {
  const [first] = mentions;
  if (!first || name !== null || !roles.has('dead') || first.mention.manner !== 'indefinite') return false;
  if (first.sentence < BEGINNING || sentence - first.sentence > SHORTLY) return false;
  const after = reading.article.text.slice(end, reading.analysis.sentences[sentence]?.end ?? end);
  return !/\b(?:dead|deceased|died|killed|fatal(?:ly)?|body)\b/i.test(after);
}

/** "A 25-year-old woman", behind somebody of that age with a name that tells no sex: somebody else. */
const mayBeAnotherSex = (record: PersonRecord, { sex }: RecordMention): boolean =>
  record.name !== null && record.ages.length > 0 && sex !== null && sexOf(record) === null;

/** "The detective" is no boy of 17: the words have to agree, or the earlier ones to fit anybody. */
const mayHaveAge = ({ nouns }: PersonRecord, { noun, manner }: RecordMention): boolean =>
  (noun !== null && nouns.has(noun)) || (manner !== 'own' && [...nouns].every(isVague));

/** "A man" who was shot and "a 24-year-old man" who is charged are two. */
const isVictimOrNobody = (record: PersonRecord, mention: RecordMention): boolean =>
  !(mention.age?.subject?.role === 'suspect' && isVictim(record)) &&
  !(record.roles.has('suspect') && mention.age?.subject?.role != null && mention.age.subject.role !== 'suspect');

function resolveNoun(mention: RecordMention, place: Place): PersonRecord | null {
  const noun = mention.noun ?? '';
  if (mention.manner === 'another') return create(place);
  const fitting = place.records.filter((record) => fitsMention(record, mention));
  if (mention.manner === 'by-age') return resolveByAge(mention, fitting, place);
  if (mention.manner === 'indefinite') return resolveAgain(mention, fitting, place);
  if (mention.manner === 'other') {
    const last = lastOf(fitting);
    return fitting.length === 2 ? (fitting.find((record) => record !== last) ?? null) : null;
  }
  const called = fitting.filter(({ nouns }) => nouns.has(noun));
  if (called.length === 1) return called[0] as PersonRecord;
  if (!isVague(noun)) return called.length === 0 ? create(place) : null;
  const candidates =
    called.length > 1 ? called : fitting.filter((record) => !isVague(noun) || mayBeCalled(record, noun));
  if (candidates.length === 1) return candidates[0] as PersonRecord;
  if (candidates.length === 0) return create(place);
  return (
    only(candidates.filter((record) => place.here.some((other) => other.record === record))) ??
    (place.here.some(({ record }) => record)
      ? null
      : only(candidates.filter((record) => place.before.some((other) => other.record === record))))
  );
}

/** "A woman was shot" at the top, and again in the body: nobody else, where nobody else is told. */
function resolveAgain({ noun, start }: RecordMention, fitting: readonly PersonRecord[], place: Place): PersonRecord {
  // "A mother" is nobody who has been named, but for what somebody is said to be.
  const isSaidToBe = /\b(?:is|was|as|be|been) $/.test(place.reading.article.text.slice(Math.max(0, start - 6), start));
  if (fitting.length === 0 || (!isSaidToBe && fitting.every(({ name }) => name !== null))) return create(place);
  const [known, ...more] = fitting;
  const isNew = (known?.mentions.at(-1)?.sentence ?? 0) >= place.sentence - 1;
  return known && more.length === 0 && !isNew && known.name === null && known.nouns.has(noun ?? '')
    ? known
    : createDoubtful(place);
}

/** "The older man", of two whose ages were told. */
function resolveByAge(
  { start, end }: RecordMention,
  fitting: readonly PersonRecord[],
  { reading }: Place,
): PersonRecord | null {
  const aged = fitting
    .filter((record) => ageOf(record) !== null && !record.roles.has('suspect'))
    .sort((a, b) => (ageOf(a) ?? 0) - (ageOf(b) ?? 0));
  if (aged.length !== 2 || ageOf(aged[0] as PersonRecord) === ageOf(aged[1] as PersonRecord)) return null;
  const isYounger = /\byoung/i.test(reading.article.text.slice(start, end));
  return (isYounger ? aged[0] : aged[1]) ?? null;
}

const isVague = (noun: string): boolean =>
  GENERIC_PERSONS.has(noun) || SUSPECT_NOUNS.has(noun) || SMALL_CHILDREN.test(noun);
const SMALL_CHILDREN = /^(?:toddler|infant|baby|newborn)$/;

/** "The victim" is one of those who were hurt, "the suspect" is none. */
function mayBeCalled(record: PersonRecord, noun: string): boolean {
  if (noun === 'victim') return isVictim(record) || !record.roles.has('suspect');
  if (SUSPECT_NOUNS.has(noun)) return record.roles.has('suspect');
  return record.name === null || record.sex !== null || (record.ages.length > 0 && isVictim(record));
}

function resolvePronoun(mention: RecordMention, { here, before, records, sentence }: Place): PersonRecord | null {
  for (const placed of [here.filter(({ mention: other }) => other.end <= mention.start), before]) {
    const told = placed.filter(
      ({ mention: other }) => other.manner !== 'several' && !other.isTeller && !isSexApart(other.sex, mention.sex),
    );
    const meant = new Set(
      told.map(({ record }) => (record && isSexApart(sexOf(record), mention.sex) ? undefined : record)),
    );
    meant.delete(undefined);
    if (meant.size === 0) continue;
    const [record] = meant;
    if (!record || meant.size > 1) return null;
    return sexOf(record) === null && records.some((other) => isNear(other, record, mention.sex, sentence))
      ? null
      : record;
  }
  return null;
}

const NEAR = 3; // sentences

/** Somebody else told shortly before, whose sex is known to be the pronoun's. */
const isNear = (other: PersonRecord, record: PersonRecord, sex: Gender | null, sentence: number): boolean =>
  other !== record && other.sex === sex && (other.mentions.at(-1)?.sentence ?? 0) >= sentence - NEAR;

const only = (records: readonly PersonRecord[]): PersonRecord | null =>
  records.length === 1 ? (records[0] as PersonRecord) : null;

function lastOf(records: readonly PersonRecord[]): PersonRecord | undefined {
  return [...records].sort(
    (a, b) => (b.mentions.at(-1)?.mention.start ?? 0) - (a.mentions.at(-1)?.mention.start ?? 0),
  )[0];
}

function create({ reading, records }: Place): PersonRecord {
  const record = makeRecord(reading);
  records.push(record);
  return record;
}

function createDoubtful(place: Place): PersonRecord {
  const record = create(place);
  record.isDoubtful = true;
  return record;
}
