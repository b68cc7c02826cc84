/** What an article tells of its people's bodies: where they were hit, and how they are. Each with the one it is told of. */
import {
  ANY_GRADE,
  CONDITION,
  EXPECTED_TO_LIVE,
  gradesOf,
  gradesOfWound,
  HOW_BADLY_HURT,
  RELEASED,
} from '../lexicon/condition-words.ts';
import { BODY_PARTS } from '../lexicon/place-words.ts';
import { AFTER_BEING_HIT, HIT_IN, HIT_SELF, HITS, THEN_HIT, WAS_HIT } from '../lexicon/record-words.ts';
import { PASSAGE_CUES } from '../text/cues.ts';
import type { Detail, PlaceDetail, Reading } from '../types.ts';
import { findPassages } from './name-passages.ts';
import type { PersonRecord } from './person-record.ts';
import type { RecordMention } from './record-mentions.ts';
import { type PeopleOfArticle, readPeopleRecords } from './record-people.ts';
import type { Placed } from './record-references.ts';

export interface Wound {
  readonly record: PersonRecord;
  readonly detail: PlaceDetail;
}

export interface Condition {
  readonly record: PersonRecord;
  readonly detail: Detail;
  readonly grades: readonly number[];
  readonly normalized: string;
  readonly isOfWound: boolean;
}

const REACH = 120; // characters
/** "back of the head", "back seat": no part by itself. */
const NO_BACK = /^ (?:of|seat|door|yard|bedroom|room|porch|alley)\b/;
const AND_PART = /^(?:,|,? and|,? or)(?: (?:in|to|once|twice|on|through))* $/;

const MOST_PARTS = 6;
/** Group 1 is the side, 2 the part. */
const MORE_PARTS = new RegExp(
  `^(?:,|,? and) ((?:left |right |upper |lower ){0,2})((?:${[...BODY_PARTS.keys()].join('|')})s?)(?=[ ,.;])`,
);

/** In order of the text. */
export function readWounds(reading: Reading): Wound[] {
  const people = readPeopleRecords(reading);
  const { text } = reading.article;
  const wounds: Wound[] = [];
  let before: { end: number; record: PersonRecord | null } = { end: -1, record: null };
  for (const detail of reading.analysis.places) {
    if (detail.level !== 'body' || detail.field !== undefined || /^their\b/i.test(detail.text)) continue;
    if (detail.normalized.includes('back') && NO_BACK.test(text.slice(detail.end, detail.end + 12))) continue;
    const isNext =
      before.end > 0 && detail.start - before.end < 16 && AND_PART.test(text.slice(before.end, detail.start));
    const record = isNext ? before.record : ownerOfWound(reading, people, detail);
    const more = readMoreParts(text, detail);
    before = { end: more.at(-1)?.end ?? detail.end, record };
    if (record) wounds.push(...[detail, ...more].map((part) => ({ record, detail: part })));
  }
  return wounds;
}

/** "in the leg, neck and chest": parts in a row without words of their own. */
function readMoreParts(text: string, first: PlaceDetail): PlaceDetail[] {
  const parts: PlaceDetail[] = [];
  let end = first.end;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const match = MORE_PARTS.exec(text.slice(end, end + 40));
    if (!match) break;
    const [whole, side, name = ''] = match;
    const start = end + whole.length - (name.length + (side?.length ?? 0));
    end += whole.length;
    const part = name.toLowerCase().replace(/s$/, '');
    const wider = BODY_PARTS.get(part) ?? null;
    parts.push({
      ...first,
      start,
      end,
      text: text.slice(start, end),
      normalized: `${side ?? ''}${part}${/s$/.test(name) ? 's' : ''}`,
      within: wider === null ? [] : [wider],
    });
  }
  return parts;
}

function ownerOfWound(reading: Reading, people: PeopleOfArticle, detail: PlaceDetail): PersonRecord | null {
  const { text } = reading.article;
  const sentence = reading.analysis.sentences[detail.sentence];
  const from = Math.max(sentence?.start ?? 0, detail.start - REACH);
  const own = /^(?:his|her)\b/i.test(detail.text);
  const told = (people.placed[detail.sentence] ?? []).filter(
    ({ mention }) => mention.start >= from && mention.end <= detail.start && !(own && mention.start === detail.start),
  );
  const last = told.at(-1);
  if (!last) return null;
  const between = text.slice(last.mention.end, detail.start);
  // "hitting the boy in the …": the object.
  if (HITS.test(text.slice(from, last.mention.start)) && HIT_IN.test(between)) return last.record;
  const subject = subjectOf(told, text);
  if (!subject) return THEN_HIT.test(between) ? (told.at(-2)?.record ?? null) : null;
  const said = text.slice(subject.mention.end, detail.start);
  if (/\bwere\b/.test(said)) return null;
  if (HIT_SELF.test(said)) return subject.record;
  if (subject === last && WAS_HIT.test(said)) return subject.record;
  const isOnlyOne = new Set(told.map(({ record }) => record)).size === 1;
  return isOnlyOne && AFTER_BEING_HIT.test(said) ? subject.record : null;
}

/** The last one told who is no part of a clause that hangs on another ("the boy whom the woman carried"). */
function subjectOf(told: readonly Placed[], text: string): Placed | undefined {
  const free = told.filter(
    ({ mention: { isPossessive, isTeller, manner } }) => (!isPossessive || manner === 'pronoun') && !isTeller,
  );
  const last = free.at(-1);
  if (
    last &&
    /\b(?:who|whom|by|of|with) (?:\p{L}+ )?$/u.test(
      text.slice(Math.max(0, last.mention.start - 24), last.mention.start),
    )
  )
    return undefined;
  return last;
}

/** "his condition": the pronoun belongs to the passage and tells of whom. */
const OWN = 3; // characters

/** In order of the text. */
export function readRecordConditions(reading: Reading): Condition[] {
  const people = readPeopleRecords(reading);
  let after = { sentence: -1, end: 0 };
  const told = readConditionPassages(reading).flatMap(
    ({ start, end, text, sentence, grades, normalized, owned, isOfWound }) => {
      const from = after.sentence === sentence ? after.end : (reading.analysis.sentences[sentence]?.start ?? start);
      after = { sentence, end };
      const record = ownerOfCondition(reading, people, sentence, from, owned ? start + OWN : start);
      // Who is released from custody is in no hospital.
      if (grades === RELEASED && record?.roles.has('suspect')) return [];
      return record ? [{ record, detail: { start, end, text, sentence }, grades, normalized, isOfWound }] : [];
    },
  );
  // "Critically wounded Monday, in good condition today": what the hospital says is the condition.
  return told.filter((one) => !one.isOfWound || !told.some((other) => other.record === one.record && !other.isOfWound));
}

interface Graded {
  /** How bad it may be, from 0 (back home) to 4. */
  readonly grades: readonly number[];
}

export interface ConditionPassage extends Detail, Graded {
  readonly normalized: string;
  /** "his condition was": begins with the pronoun. */
  readonly owned: boolean;
  /** How badly somebody was hurt, which is not yet how they are. */
  readonly isOfWound: boolean;
}

/** No word for the one can be said of the other. */
export const areGradesApart = (a: Graded, b: Graded): boolean => a.grades.every((grade) => !b.grades.includes(grade));

const passages = new WeakMap<Reading, readonly ConditionPassage[]>();

/** In order of the text, whoever is meant. */
export function readConditionPassages(reading: Reading): readonly ConditionPassage[] {
  const before = passages.get(reading);
  if (before) return before;
  const made = findConditions(reading);
  passages.set(reading, made);
  return made;
}

function findConditions(reading: Reading): ConditionPassage[] {
  const told = findPassages(reading, CONDITION, PASSAGE_CUES.condition).map(({ match, ...detail }) => {
    const [, first, second, own, released] = match;
    const words = [first, second, own].flatMap((word) => word?.toLowerCase() ?? []);
    const [grades, normalized] = released === undefined ? [gradesOf(words), words.join(' ')] : [RELEASED, 'released'];
    return { ...detail, grades, normalized, owned: own !== undefined, isOfWound: false };
  });
  const hurt = findPassages(reading, HOW_BADLY_HURT, PASSAGE_CUES.condition).map(({ match, ...detail }) => {
    const [whole, adverb, negation] = match;
    return {
      ...detail,
      grades: gradesOfWound(adverb, negation),
      normalized: whole.toLowerCase(),
      owned: false,
      isOfWound: true,
    };
  });
  const alive = findPassages(reading, EXPECTED_TO_LIVE, PASSAGE_CUES.condition).map(({ match, ...detail }) => {
    return { ...detail, grades: ANY_GRADE, normalized: match[0], owned: false, isOfWound: true };
  });
  return [...told, ...hurt, ...alive].sort((a, b) => a.start - b.start);
}

/** Begins a clause with a subject of its own. */
const OPENS = /(?:^|, (?:and|but|while)|;| and| while|\bwhile)[ ,]*$/;

function ownerOfCondition(
  reading: Reading,
  { placed }: PeopleOfArticle,
  sentence: number,
  from: number,
  to: number,
): PersonRecord | null {
  const { text } = reading.article;
  const told = (placed[sentence] ?? []).filter(
    ({ mention }) => mention.start >= from && mention.end <= to && isTold(mention),
  );
  const records = new Set(told.map(({ record }) => record));
  if (records.size === 1) return [...records][0] ?? null;
  const last = told.at(-1);
  if (!last?.record) return null;
  const before = text.slice(Math.max(from, last.mention.start - 12), last.mention.start);
  const isAlone = !/\bwere\b/.test(text.slice(last.mention.end, to));
  return isAlone && last.mention.manner !== 'pronoun' && last.mention.start > from && OPENS.test(before)
    ? last.record
    : null;
}

const isTold = ({ isPossessive, isTeller, manner }: RecordMention): boolean =>
  !isTeller && (!isPossessive || manner === 'pronoun');
