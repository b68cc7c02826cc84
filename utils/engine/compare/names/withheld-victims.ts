/**
 * Who the victims are, where an early report says that their names are not told or not known yet, and a later one tells
 * them. An article that only leaves a name out says nothing of the kind: see names/victims, names/details.
 */

import { isSameName, splitName } from '../../details/people/name-forms.ts';
import { NOUN_GENDER } from '../../lexicon/casualty-words.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/given-name-genders.ts';
import {
  HITS_WHOM,
  IS_HIT_NOUN,
  OFFICER,
  ONE_OF_SEVERAL,
  SMALL,
  TOLD_ALL_THE_SAME,
  TOLD_DEAD,
  TOLD_HIT,
  TOLD_OF_ACCUSED,
  TOLD_OF_ANOTHER,
  TOLD_OF_OTHERS,
  VICTIM_WITHHELD,
  WAS_HIT,
  WHO_DID,
  YOUNG,
} from '../../lexicon/victim-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, PersonDetail, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isLikeName } from '../numbers/age-names.ts';
import { daysApart } from '../numbers/facts.ts';
import { startsWithSeveral } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import { type CuedSentence, cuedSentences } from '../passages.ts';
import { isAgeApart } from '../records/merge-mentions.ts';
import { readPeopleRecords } from '../records/people.ts';
import { isSexApart, isVictim, type PersonRecord } from '../records/person-record.ts';
import type { Story } from '../story.ts';
import { type NamedVictim, readNamedVictims } from './named-victims.ts';

const MOST_SHOWN = 4;

interface Withheld extends Answer {
  /** As written, in lower case; empty where everybody is meant. */
  readonly who: string;
}

/** At most one finding. */
export function compareWithheldVictims(story: Story): Finding[] {
  const { readings } = story;
  const early = readings.filter((reading) => readWithheld(reading).length > 0);
  if (early.length === 0) return [];
  const pairs = early.flatMap((reading) =>
    readings.flatMap((late) => ({ reading, named: namedSince(story, reading, late) })),
  );
  const silent = [...new Set(pairs.flatMap(({ reading, named }) => (named.length > 0 ? [reading] : [])))];
  const named = [...new Set(pairs.flatMap((pair) => pair.named))].filter(({ name }) =>
    silent.every((reading) => !knows(reading, name)),
  );
  if (named.length === 0) return [];
  const shown = named.slice(0, MOST_SHOWN).flatMap(tellInFull);
  const values = [silent.flatMap((reading) => readWithheld(reading).slice(0, 1)), shown];
  const basis = [...new Set(named.map(({ normalized }) => normalized))].slice(0, MOST_SHOWN);
  const reason = { rule: 'withheld-then-identified', alignment: 0.8, basis };
  return [makeFinding('name', { key: 'whoUnnamed', args: { who: 'victim' } }, 'update', values, reason)];
}

/**
 * The sentence that names the victim in full stands before the one that tells what befell a bare surname; where the text
 * has no such sentence, the title may.
 */
function tellInFull(told: NamedVictim): Answer[] {
  const { reading, person, name } = told;
  if (isFull(told.detail.text)) return [told];
  const { article, analysis } = reading;
  const spans = person.mentions.filter(({ start, end, field }) =>
    isFull((field === 'title' ? article.title : article.text).slice(start, end)),
  );
  const span = spans.find(({ field }) => !field) ?? spans[0];
  if (!span) return [{ ...told, text: name }];
  const { start, end, field } = span;
  const sentence = analysis.sentences.findIndex((one) => one.field === field && one.start <= start && end <= one.end);
  const source = field === 'title' ? article.title : article.text;
  const detail = { start, end, text: source.slice(start, end), sentence, ...(field && { field }) };
  return [
    { ...told, detail },
    { ...told, text: detail.text },
  ];
}

const isFull = (words: string): boolean => /\S\s+\S/.test(words);

/** Those whom the later report names as victims, and the earlier does not know. */
function namedSince(story: Story, early: Reading, late: Reading): NamedVictim[] {
  const all = early === late ? [] : readNamedVictims(late);
  const [withheld] = readWithheld(early);
  const [first] = all;
  if (!withheld || !first) return [];
  const isWho = (one: NamedVictim) =>
    readWithheld(early).some(
      ({ who, detail }) => mayBeCalled(who, one) && !(TOLD_DEAD.test(detail.text) && lived(one)),
    );
  const news = all.filter((one) => !knows(early, one.name));
  const told = news.filter(isWho);
  // Of one whose name is kept back, one name is told; who else is named has another part.
  const named = readWithheld(early).every(({ who }) => isOne(who)) ? told.slice(0, 1) : told;
  const why =
    (daysApart(early, late) ?? 0) < 0
      ? 'told-before'
      : [early, late].some(startsWithSeveral)
        ? 'round-up'
        : areStrangers(early, late)
          ? 'strangers'
          : news.length === 0
            ? 'told-by-both'
            : named.length === 0
              ? 'other-person'
              : null;
  if (why === null) return named;
  story.abstain('name', why, withheld, first);
  return [];
}

const isOne = (who: string): boolean =>
  SEXES.has(who) || (who !== '' && !/(?:s|men|ren|people|couple|family|dead|their|they|both)$/.test(who));

const SEXES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['his', 'male'],
  ['he', 'male'],
  ['her', 'female'],
  ['she', 'female'],
]);

function mayBeCalled(who: string, { name, person }: NamedVictim): boolean {
  const noun = who
    .replace(/men$/, 'man')
    .replace(/^children$/, 'child')
    .replace(/s$/, '');
  const given = splitName(name).given;
  const sex = WOMENS_NAMES.has(given) ? 'female' : MENS_NAMES.has(given) ? 'male' : null;
  if (OFFICER.test(who)) return isOfficer(person);
  return !isSexApart(SEXES.get(who) ?? NOUN_GENDER.get(noun) ?? null, sex) && !isAgeApart(noun, person.age ?? null);
}

/** Hurt by all that the article tells: of "the victim" it tells nothing. */
const lived = ({ reading, name, detail }: NamedVictim): boolean => {
  const { start = 0, end = 0 } = reading.analysis.sentences[detail.sentence] ?? {};
  if (TOLD_DEAD.test(reading.article.text.slice(start, end))) return false;
  return readPeopleRecords(reading).records.some(
    ({ name: own, roles, nouns }) =>
      own !== null && isSameName(own, name) && roles.has('hurt') && !roles.has('dead') && !nouns.has('victim'),
  );
};

const isOfficer = ({ titles }: PersonDetail): boolean => titles.some(({ rank }) => OFFICERS_RANK.test(rank));

const OFFICERS_RANK = /\b(?:officer|deputy|trooper|guard|sergeant|corporal|detective|lieutenant|patrolman)\b/;

/** That names are kept back of those who were hit; empty where the article tells the names all the same. */
const readWithheld = onceAReading((reading: Reading): readonly Withheld[] => {
  const told = cuedSentences(reading, PASSAGE_CUES.identified).flatMap((sentence) => findWithheld(reading, sentence));
  const named = told.length === 0 ? [] : readNamedVictims(reading).filter((one) => !isLongAgo(one));
  if (named.length === 0) return told;
  return told.filter(
    ({ who, detail: { start, end } }) =>
      ONE_OF_SEVERAL.test(reading.article.text.slice(Math.max(0, start - LEAD), end)) ||
      // "His name was not released", of a boy, where only his mother is named.
      (isOne(who) && !named.some((one) => mayBeCalled(who, one))),
  );
});

/** "On May 3 of 2011", in a report of another year: of another event. */
function isLongAgo({ reading: { article, analysis }, detail }: NamedVictim): boolean {
  const { start = 0, end = 0 } = analysis.sentences[detail.sentence] ?? {};
  const told = article.published === null ? null : A_YEAR.exec(article.text.slice(start, end));
  return told !== null && Number(told[0]) < Number(article.published?.slice(0, 4));
}

const A_YEAR = /\b(?:19|20)\d\d\b(?! block)/;

/** "The fourth" stands before "victim has not been identified". */
const LEAD = 25; // characters

/** Quick to tell that a sentence keeps nothing back. */
const KEEPS =
  /\b(?:not|no|nor|yet|withh[eo]ld|withholding|unidentified|unnamed|unknown|pending|will|declined|refused|without|unable|cannot|to (?:positively )?identify)\b|n['’]t\b/i;

function findWithheld(reading: Reading, { sentence, from, text }: CuedSentence): Withheld[] {
  if (!KEEPS.test(text) || TOLD_ALL_THE_SAME.test(text)) return [];
  for (const pattern of VICTIM_WITHHELD) {
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const who = (match[1] ?? match[2] ?? PRONOUN.exec(words)?.[0] ?? '').toLowerCase();
      const end = match.index + words.length;
      const detail = { start: from + match.index, end: from + end, text: words, sentence };
      if (WHO_DID.test(text.slice(end)) || (!IS_HIT_NOUN.test(who) && mayBeAnother(words, who))) continue;
      const isUnnamed = /^un/i.test(words) && !IS_HIT_NOUN.test(who);
      if (isUnnamed && !WAS_HIT.test(text.slice(end)) && !HITS_WHOM.test(text.slice(0, match.index))) continue;
      if (who !== '' && !IS_HIT_NOUN.test(who) && !TOLD_HIT.test(words) && !isOfHit(reading, detail, who, text))
        continue;
      return [{ reading, detail, normalized: 'withheld', who }];
    }
  }
  return [];
}

/** Of one, another single person may be meant; of several, others. */
const mayBeAnother = (words: string, who: string): boolean =>
  TOLD_OF_ACCUSED.test(words) ||
  (!OFFICER.test(who) && (isOne(who) ? TOLD_OF_ANOTHER.test(words) : TOLD_OF_OTHERS.test(words)));

/** Characters in which it is told what befell anybody. */
const OPENING = 600;

const PRONOUN = /\b(?:his|her|their|he|she|they)\b/i;

/** Whoever is meant was hit, or the sentence and the one before tell of nobody else. */
function isOfHit(reading: Reading, { start, end, sentence }: Detail, who: string, text: string): boolean {
  const meant = readPeopleRecords(reading).placed[sentence]?.find(
    ({ mention, record }) => record && mention.start < end && mention.end > start,
  )?.record;
  if (meant?.roles.has('suspect')) return false;
  if (meant && isVictim(meant)) return true;
  if (isCalledSo(reading, who)) return true;
  if (OFFICER.test(who)) return false;
  const { start: from = 0, end: to = 0, field } = reading.analysis.sentences[sentence - 1] ?? {};
  const words = `${field === 'title' ? '' : reading.article.text.slice(from, to)} ${text}`;
  if (SMALL.test(who)) return TOLD_HIT.test(reading.article.text.slice(0, OPENING));
  if (!TOLD_HIT.test(words)) return false;
  return YOUNG.test(who) ? !TOLD_OF_ACCUSED.test(words) : !mayBeAnother(words, who);
}

/** Of those whom the article calls so, the one was hit, or one of several was. */
function isCalledSo(reading: Reading, who: string): boolean {
  const noun = singularOf(who);
  const called = readPeopleRecords(reading).records.filter(({ nouns }) => nouns.has(noun));
  const isHit = (record: PersonRecord) => isVictim(record) && !record.roles.has('suspect');
  return noun !== who || OFFICER.test(who) ? called.some(isHit) : called.length > 0 && called.every(isHit);
}

const singularOf = (who: string): string =>
  who
    .replace(/men$/, 'man')
    .replace(/^children$/, 'child')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

/** By the name, another spelling of it, or the first name alone. */
function knows({ article, analysis }: Reading, name: string): boolean {
  const [given = name] = name.split(' ');
  return (
    article.text.includes(name) ||
    (given.length > 2 && new RegExp(`\\b${given.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u').test(article.text)) ||
    analysis.people.some(
      (person) => person.name !== null && (isSameName(person.name, name) || isLikeName(person.name, name)),
    )
  );
}
