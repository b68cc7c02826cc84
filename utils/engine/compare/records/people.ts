/**
 * The people that one article tells of: a record each, gathered from all its sentences, with their parts in what happened.
 * Whom a mention means is records/references' business, what is told of bodies records/wounds' and records/conditions'; who
 * is who in another article is told by records/pairs.
 */
import { splitName } from '../../details/people/name-forms.ts';
import { type Gender, NOUN_GENDER, SUSPECT_NOUNS } from '../../lexicon/casualty-words.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/given-name-genders.ts';
import { DIES, DIES_OF_HIT, HAS_DIED, HURTS, IS_CAUGHT, IS_HIT, KILLS } from '../../lexicon/record-words.ts';
import type { Reading } from '../../types.ts';
import { onceAReading } from '../once-a-reading.ts';
import { type RecordMention, readRecordMentions } from './mentions.ts';
import { ageOf, type PersonRecord } from './person-record.ts';
import { findReferent, type Placed } from './references.ts';

export interface PeopleOfArticle {
  readonly records: readonly PersonRecord[];
  /** By index of the sentence. */
  readonly placed: readonly (readonly Placed[])[];
}

/** What stands behind is mostly of other events. */
const MOST_SENTENCES = 60;

/** A list, a results page or an attack has more. */
const MOST_RECORDS = 60;

export const readPeopleRecords: (reading: Reading) => PeopleOfArticle = onceAReading(gather);

function gather(reading: Reading): PeopleOfArticle {
  const records: PersonRecord[] = [];
  const placed: Placed[][] = [];
  for (const [sentence, mentions] of readRecordMentions(reading, MOST_SENTENCES).entries()) {
    if (records.length > MOST_RECORDS) break;
    const here: Placed[] = [];
    for (const mention of mentions) {
      const record = mention.isTeller
        ? null
        : findReferent(mention, { reading, records, here, before: placed.at(-1) ?? [], sentence });
      here.push({ mention, record });
      if (record) addMention(record, mention, sentence, placeToldOf(reading, mention, mentions));
    }
    placed.push(here);
  }
  return { records, placed };
}

/** Where the words on somebody stand: behind the last of those they are told of with, up to the next. */
interface Told {
  readonly from: number;
  readonly next: RecordMention | undefined;
}

const ANDS = /^,? and $/;
const OF_BOTH = /^(?:,[^,;]{1,40},)? (?:who )?(?:were|both|each|suffered|sustained)\b/;

/** "A man and [a boy] were shot", "two men, 25 [and 30], were shot": of both. */
function placeToldOf({ article: { text } }: Reading, mention: RecordMention, all: readonly RecordMention[]): Told {
  const { end } = mention.list ?? mention;
  const next = all.find(({ start }) => start >= end);
  const isOfBoth =
    next !== undefined && ANDS.test(text.slice(end, next.start)) && OF_BOTH.test(text.slice(next.end, next.end + 60));
  if (!isOfBoth) return { from: end, next };
  return { from: next.end, next: all.find(({ start }) => start >= next.end) };
}

function addMention(record: PersonRecord, mention: RecordMention, sentence: number, told: Told): void {
  const { name, age, noun, sex, manner } = mention;
  record.mentions.push({ mention, sentence });
  if (name !== null && name.length > (record.name?.length ?? 0)) record.name = name;
  if (age && [null, Math.floor(age.min)].includes(ageOf(record))) record.ages.push(age);
  if (sex !== null && manner !== 'pronoun') record.sex ??= sex;
  if (name !== null) record.nameSex ??= sexOfName(name);
  if (noun !== null) {
    record.nouns.add(noun);
    record.sex ??= NOUN_GENDER.get(noun) ?? null;
    if (noun === 'victim') record.roles.add('hurt');
    if (SUSPECT_NOUNS.has(noun)) record.roles.add('suspect');
  }
  addRoles(record, mention, sentence, told);
}

/** Null where both have the given name, or it is not known. */
function sexOfName(name: string): Gender | null {
  const given = splitName(name).given.toLowerCase();
  if (WOMENS_NAMES.has(given)) return 'female';
  return MENS_NAMES.has(given) ? 'male' : null;
}

const REACH = 170; // characters
/** Before what befell somebody: without "was", "killed" tells what they did. */
const BEHIND_AGE = /^, (?=(?:died|passed away|succumbed|was|has|had|later|also)\b)/;

/** Before anybody else is told of. */
function diesOfHit(after: string, end: number, next: RecordMention | undefined): boolean {
  const death = DIES_OF_HIT.exec(after);
  return death !== null && (next === undefined || next.manner === 'pronoun' || end + death[0].length <= next.start);
}

function addRoles(record: PersonRecord, mention: RecordMention, sentence: number, told: Told): void {
  const { article, analysis } = record.reading;
  const { age } = mention;
  const { start } = mention.list ?? mention;
  const { from: end, next } = told;
  const { start: from = start, end: to = end } = analysis.sentences[sentence] ?? {};
  const words = article.text.slice(end, Math.min(to, end + REACH));
  // "Two men, 25 and 30, were shot", "Ada Brask, 41, died".
  const after = mention.list ? words.replace(/^, /, ' ') : age ? words.replace(BEHIND_AGE, ' ') : words;
  const before = article.text.slice(Math.max(from, start - 40), start);
  const role = age?.subject?.role;
  const death = DIES.exec(after) ?? (start - from < 30 ? HAS_DIED.exec(after) : null);
  if (death) {
    record.roles.add('dead');
    const last = end + death[0].length;
    record.deaths.push({ start, end: last, text: article.text.slice(start, last), sentence });
  }
  if (IS_HIT.test(after) || (HURTS.test(before) && !/\bby $/.test(before))) record.roles.add('hurt');
  if (KILLS.test(before) || diesOfHit(after, end, next)) record.roles.add('dead');
  if (IS_CAUGHT.test(after)) record.roles.add('suspect');
  if (role === 'killed') record.roles.add('dead');
  if (role === 'hurt' || role === 'struck') record.roles.add('hurt');
  if (role === 'suspect') record.roles.add('suspect');
}
