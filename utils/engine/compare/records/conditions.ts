/** How an article says that its people are: in which condition, gone home, alive. Each with the one it is told of. */
import {
  ANY_GRADE,
  CONDITION,
  CONDITION_ANCHOR,
  DOING_ANCHOR,
  DOING_WELL,
  EXPECTED_TO_LIVE,
  gradesOf,
  gradesOfWound,
  HOW_BADLY_HURT,
  HURT_ANCHOR,
  RELEASED,
  TOLD_OF_NOW,
  TOLD_OF_THEN,
  WELL,
} from '../../lexicon/condition-words.ts';
import { CARDINALS } from '../../lexicon/number-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Reading } from '../../types.ts';
import { onceAReading } from '../once-a-reading.ts';
import { findPassages } from '../passages.ts';
import type { RecordMention } from './mentions.ts';
import { type PeopleOfArticle, readPeopleRecords } from './people.ts';
import type { PersonRecord } from './person-record.ts';
import type { Placed } from './references.ts';

export interface Graded {
  /** How bad it may be, from 0 (back home) to 4. */
  readonly grades: readonly number[];
  readonly normalized: string;
  /** How badly somebody was hurt, which is not yet how they are. */
  readonly isOfWound: boolean;
  /** Told of the time of writing: what was told of before may have changed. */
  readonly isNow: boolean;
}

export interface ConditionPassage extends Detail, Graded {
  /** "his condition was": begins with the pronoun. */
  readonly owned: boolean;
}

export interface Condition extends Graded {
  readonly record: PersonRecord;
  readonly detail: Detail;
}

/** No word for the one can be said of the other. */
export const areGradesApart = (a: Graded, b: Graded): boolean => a.grades.every((grade) => !b.grades.includes(grade));

/** "his condition": the pronoun belongs to the passage and tells of whom. */
const OWN = 3; // characters

/** All that go together; of several that don't, those that are told of now. Empty where these don't either. */
export function latestOf<T extends Graded>(conditions: readonly T[]): readonly T[] {
  const goTogether = (some: readonly T[]) => some.every((one) => some.every((other) => !areGradesApart(one, other)));
  if (goTogether(conditions)) return conditions;
  const now = conditions.filter(({ isNow }) => isNow);
  return goTogether(now) ? now : [];
}

/** In order of the text. */
export function readRecordConditions(reading: Reading): Condition[] {
  const people = readPeopleRecords(reading);
  const { text } = reading.article;
  const told: Condition[] = [];
  let before: { sentence: number; end: number; owners: readonly PersonRecord[] } = { sentence: -1, end: 0, owners: [] };
  for (const passage of readConditionPassages(reading)) {
    const { start, end, sentence, owned } = passage;
    const isNext = before.sentence === sentence;
    const from = isNext ? before.end : (reading.analysis.sentences[sentence]?.start ?? start);
    const here = toldBetween(text, people, sentence, from, owned ? start + OWN : start);
    const isSame = isNext && here.length === 0 && !OTHERS.test(text.slice(from, start));
    const owners = isSame ? before.owners : ownersOfCondition(reading, people, here, sentence, from, start);
    before = { sentence, end, owners };
    for (const record of owners) {
      // Who is released from custody is in no hospital.
      if (passage.grades === RELEASED && record.roles.has('suspect')) continue;
      const { grades, normalized, isOfWound, isNow } = passage;
      told.push({ record, detail: { start, end, text: passage.text, sentence }, grades, normalized, isOfWound, isNow });
    }
  }
  // "Critically wounded Monday, in good condition today": what the hospital says is the condition.
  return told.filter((one) => !one.isOfWound || !told.some((other) => other.record === one.record && !other.isOfWound));
}

/** In order of the text, whoever is meant. */
export const readConditionPassages: (reading: Reading) => readonly ConditionPassage[] = onceAReading(findConditions);

/** By the words since the sentence began, or since the condition before. */
function isToldOfNow({ article, analysis }: Reading, passage: Detail, before: Detail | undefined): boolean {
  const from = analysis.sentences[passage.sentence]?.start ?? passage.start;
  const lead = article.text.slice(
    before?.sentence === passage.sentence ? Math.max(from, before.end) : from,
    passage.end,
  );
  return TOLD_OF_NOW.test(lead) && !TOLD_OF_THEN.test(lead);
}

/** The words before it only tell that it is of a patient. */
const HAS_BEEN_RELEASED = /(?:has|have|had) (?:since |now )?been (?:released|discharged)$/;

function findConditions(reading: Reading): ConditionPassage[] {
  const told = findPassages(reading, CONDITION, PASSAGE_CUES.condition, CONDITION_ANCHOR).map(
    ({ match, ...detail }) => {
      const [, first, second, own, bare, more, changed, released] = match;
      const words = [first, second, own, bare, more, changed].flatMap((word) => word?.toLowerCase() ?? []);
      const [grades, normalized] = released === undefined ? [gradesOf(words), words.join(' ')] : [RELEASED, 'released'];
      const told = released === undefined ? null : HAS_BEEN_RELEASED.exec(released);
      const end = told ? { start: detail.start + told.index, text: told[0] } : {};
      return { ...detail, ...end, grades, normalized, owned: own !== undefined, isOfWound: false };
    },
  );
  const hurt = findPassages(reading, HOW_BADLY_HURT, PASSAGE_CUES.condition, HURT_ANCHOR).map(
    ({ match, ...detail }) => {
      const [whole, adverb, negation] = match;
      return {
        ...detail,
        grades: gradesOfWound(whole, adverb, negation),
        normalized: whole.toLowerCase(),
        owned: false,
        isOfWound: true,
      };
    },
  );
  const alive = findPassages(reading, EXPECTED_TO_LIVE, PASSAGE_CUES.condition).map(({ match, ...detail }) => {
    return { ...detail, grades: ANY_GRADE, normalized: match[0], owned: false, isOfWound: true };
  });
  const well = findPassages(reading, DOING_WELL, PASSAGE_CUES.condition, DOING_ANCHOR).map(({ match, ...detail }) => {
    return { ...detail, grades: WELL, normalized: match[0].toLowerCase(), owned: false, isOfWound: false };
  });
  const found = [...told, ...hurt, ...alive, ...well].sort((a, b) => a.start - b.start);
  return found.map((passage, index) => ({ ...passage, isNow: isToldOfNow(reading, passage, found[index - 1]) }));
}

const toldBetween = (text: string, { placed }: PeopleOfArticle, sentence: number, from: number, to: number): Placed[] =>
  (placed[sentence] ?? []).filter(
    ({ mention }) =>
      mention.start >= from &&
      mention.end <= to &&
      (isTold(mention) || OWN_CONDITION.test(text.slice(mention.end, mention.end + 14))),
  );

/** "The girl's condition". */
const OWN_CONDITION = /^['’]s? conditions?\b/;

const isTold = ({ isPossessive, isTeller, manner }: RecordMention): boolean =>
  !isTeller && (!isPossessive || manner === 'pronoun');

/** Somebody else may be told of whom no mention was found for. */
const OTHERS = /\p{Lu}|\b(?:an?|an?other|others?|one|second|third|latter|both|while|who)\b/u;

/** "…, who said that Brask [is out of the hospital]": a name that nobody else has told. */
const SOMEBODY = /\b(?:that|and|but|while|where) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:(?:is|was|has|had|remains?) )?$/u;

/** Begins a clause with a subject of its own. */
const OPENS = /(?:^|, (?:and|but|while)|;| and| while|\bwhile)[ ,]*$/;

/** One or none; more where a plural takes up just as many. */
function ownersOfCondition(
  reading: Reading,
  people: PeopleOfArticle,
  told: readonly Placed[],
  sentence: number,
  from: number,
  to: number,
): readonly PersonRecord[] {
  const { text } = reading.article;
  if (told.length > 0 && told.every(({ mention }) => mention.manner === 'several'))
    return membersOf(text, people, told[0] as Placed, sentence);
  const records = new Set(told.map(({ record }) => record));
  const end = told.at(-1)?.mention.end ?? from;
  if (SOMEBODY.test(text.slice(end, to))) return [];
  if (records.size === 1) return [...records].flatMap((record) => record ?? []);
  const last = told.at(-1);
  if (!last?.record) return [];
  if (areListed(text, told)) return [...records].flatMap((record) => record ?? []);
  const before = text.slice(Math.max(from, last.mention.start - 12), last.mention.start);
  const isAlone = !/\bwere\b/.test(text.slice(last.mention.end, to));
  return isAlone && last.mention.manner !== 'pronoun' && last.mention.start > from && OPENS.test(before)
    ? [last.record]
    : [];
}

/** "[Ada Brask, 41, and her son] are in", told of each; not where one of them is not known. */
function areListed(text: string, told: readonly Placed[]): boolean {
  const last = told.at(-1);
  return (
    last !== undefined &&
    told.every(({ record }) => record !== null) &&
    TOLD_OF_SEVERAL.test(text.slice(last.mention.end, last.mention.end + 60)) &&
    told.slice(1).every(({ mention }, index) => LISTED.test(text.slice(told[index]?.mention.end, mention.start)))
  );
}

const LISTED = /^(?:,? (?:who is )?\d{1,3},?)?(?:,| and|, and)(?: (?:his|her|their|the|a)(?: [a-z-]+){1,3},?)? $/;
const TOLD_OF_SEVERAL = /^(?:,? \d{1,3},?)?,? (?:(?:both|each|all) )?(?:were|are|remain(?:ed)?|have)\b/;

/** "Both", "all three", right after as many were told of. */
function membersOf(text: string, { placed }: PeopleOfArticle, several: Placed, sentence: number): PersonRecord[] {
  const { start, end } = several.mention;
  const word = text.slice(start, end).toLowerCase();
  const count = word === 'both' ? 2 : (CARDINALS.get(word) ?? 0);
  if (count < 2 || /\bother $/i.test(text.slice(start - 6, start))) return [];
  const members = new Set<PersonRecord>();
  for (const at of [sentence, sentence - 1, sentence - 2]) {
    const here = (placed[at] ?? []).filter(({ mention }) => mention.start < start && !mention.isTeller);
    for (const { record } of here) if (record && isPatient(record)) members.add(record);
    if (members.size >= count) break;
  }
  return members.size === count ? [...members] : [];
}

const isPatient = ({ roles }: PersonRecord): boolean => !roles.has('dead') && !roles.has('suspect');
