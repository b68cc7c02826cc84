/**
 * Whom an article names as the one who did it, and the question that this answers where an earlier report kept the name
 * back or did not know it. Of somebody whom the earlier report names too, for whatever reason, nothing is asked.
 */

import { isSameName, splitName } from '../../details/people/name-forms.ts';
import {
  BESIDE_NAME,
  DEED_BEHIND,
  DEED_LEAD,
  FURTHER,
  NAME_WITHHELD,
  NAMED_BEFORE,
  NAMED_BEHIND,
  NOT_ACCUSED,
} from '../../lexicon/accused-words.ts';
import { BACKGROUND_PHRASE } from '../../lexicon/background-words.ts';
import { NOBODY_CAUGHT } from '../../lexicon/crime-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { mentionsBySentence } from '../mentions.ts';
import { isNearPart } from '../names/slips.ts';
import { daysApart } from '../numbers/facts.ts';
import { onceAReading } from '../once-a-reading.ts';
import { findPassages, findTitlePassages, hasCue } from '../passages.ts';

const TELLING = PASSAGE_CUES.catching | PASSAGE_CUES.charging | PASSAGE_CUES.sought | PASSAGE_CUES.identified;
const WITHHOLDING = PASSAGE_CUES.sought | PASSAGE_CUES.identified | PASSAGE_CUES.firing;
/** Characters that are read before and behind a name. */
const REACH = 110;
const MOST_SHOWN = 3;

export interface Accused extends Answer {
  readonly name: string;
}

/** Mentions of those whom the article says to be suspected, caught or charged; in order of the text. */
export const readAccused: (reading: Reading) => readonly Accused[] = onceAReading(findAccused);

function findAccused(reading: Reading): Accused[] {
  const { article, analysis } = reading;
  return [...mentionsBySentence(reading)].flatMap(([index, mentions]) => {
    const sentence = analysis.sentences[index];
    if (!sentence || ((sentence.cues ?? 0) & TELLING) === 0) return [];
    return mentions.flatMap(({ person: { name }, start, end }) => {
      const lead = article.text.slice(Math.max(sentence.start, start - REACH), start);
      const behind = article.text.slice(end, Math.min(sentence.end, end + REACH));
      if (name === null || NOT_ACCUSED.test(lead) || !isAccused(lead, behind)) return [];
      const detail = { start, end, text: article.text.slice(start, end), sentence: index };
      return [{ reading, name, detail, normalized: name.toLowerCase() }];
    });
  });
}

/** Asides between a name and its verb: an age, a home. */
const MOST_ASIDES = 3;

/** "They know the gunman, Brask said": who says so. */
const SAYS = /^,? (?:said|says|told|added|wrote)\b/;

function isAccused(lead: string, behind: string): boolean {
  if (NAMED_BEFORE.test(lead) && !SAYS.test(behind)) return true;
  let rest = behind;
  for (let aside = 0; aside <= MOST_ASIDES; aside += 1) {
    if (NAMED_BEHIND.test(rest.startsWith(',') ? rest.slice(1) : rest)) return true;
    const length = BESIDE_NAME.exec(rest)?.[0].length ?? 0;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return false;
}

/** The name was kept back, or nobody was suspected; later it is told. At most one finding. */
export function compareWithheld(readings: readonly Reading[]): Finding[] {
  const [naming, others] = [true, false].map((isNaming) =>
    readings.filter((reading) => readAccused(reading).length > 0 === isNaming),
  ) as [Reading[], Reading[]];
  if (naming.length === 0) return [];
  // Where one article says that nobody is caught and another that somebody is, that is asked with the numbers.
  const isAskedElsewhere = readings.some(tellsCaught);
  const readSilence = (reading: Reading): Answer[] => {
    const withheld = readWithheld(reading);
    if (withheld.length === 0) return readings.some(tellsArrest) ? [] : readSought(reading);
    return isAskedElsewhere && tellsNoArrest(reading) ? [] : withheld;
  };
  const silent = others.filter((reading) => readSilence(reading).length > 0);
  if (silent.length === 0) return [];
  // One who is named beside another whose name is kept back does not answer.
  const named = naming
    .filter((reading) => readWithheld(reading).length === 0)
    .flatMap(readAccused)
    .filter((one) => !isFurther(one));
  // Of whoever the earlier report names too, for whatever reason, nothing is asked; another may still be the one.
  const isNews = (reading: Reading, one: Accused) =>
    isBefore(reading, one.reading) &&
    !areStrangers(reading, one.reading, 'weak') &&
    !mentions(reading, one.name) &&
    answers(reading, one);
  const early = silent.filter((reading) => named.some((one) => isNews(reading, one)));
  const late = named.filter(
    (one) => early.every((reading) => !mentions(reading, one.name)) && early.some((reading) => isNews(reading, one)),
  );
  if (early.length === 0 || late.length === 0) return [];
  const told = firstOfEach(late).slice(0, MOST_SHOWN);
  const text = namesOf(told);
  const values = [
    early.flatMap((reading) => readSilence(reading).slice(0, 1)),
    told.flatMap((one) => [...tellDeed(one), one]).map((one) => ({ ...one, text })),
  ];
  const basis = [...new Set(late.map(({ normalized }) => normalized))].slice(0, MOST_SHOWN);
  const reason = { rule: 'withheld-then-named', alignment: 0.8, basis };
  return [makeFinding('name', { key: 'whoSuspect', args: {} }, 'update', values, reason)];
}

/** Where it is not said who fired, whoever is charged for the gun alone may be another. */
const answers = (reading: Reading, { reading: { article, analysis }, detail }: Accused): boolean => {
  const { start = 0, end = 0 } = analysis.sentences[detail.sentence] ?? {};
  return (
    DEED.test(article.text.slice(start, end)) ||
    readWithheld(reading).some(({ detail: { text } }) => !/\bwho (?:fired|shot|pulled)\b/.test(text))
  );
};

/** Where the article tells what the accused did, if it does. */
function tellDeed({ reading, name, normalized }: Accused): Answer[] {
  const { text } = reading.article;
  for (const [sentence, mentions] of mentionsBySentence(reading)) {
    for (const { person, start, end } of mentions) {
      if (person.name !== name || !DEED_BEHIND.test(text.slice(end, end + REACH))) continue;
      if (!DEED_LEAD.test(text.slice(reading.analysis.sentences[sentence]?.start ?? start, start))) continue;
      return [{ reading, detail: { start, end, text: text.slice(start, end), sentence }, normalized }];
    }
  }
  return [];
}

/** "The second suspect", "a third man": another was known before. */
function isFurther({ reading: { article, analysis }, detail }: Accused): boolean {
  const { start = 0 } = analysis.sentences[Math.max(0, detail.sentence - 1)] ?? {};
  return FURTHER.test(article.text.slice(start, detail.end));
}

const DEED =
  /\b(?:murder|homicide|manslaughter|assault|shooting|shooter|gunman|killing|suspect(?:ed)?|killer|attacker)\b/i;

/** Somebody is told to be caught, of whom it is not told that he is looked for. */
const tellsCaught = ({ analysis: { numbers } }: Reading): boolean => {
  const states = numbers.filter(({ measure, isAside }) => measure === 'caught' && !isAside);
  return states.length > 0 && states.every(({ min }) => min > 0);
};

/** The same, whoever else is looked for. */
const tellsArrest = ({ analysis: { numbers } }: Reading): boolean =>
  numbers.some(({ measure, min, isAside }) => measure === 'caught' && min > 0 && !isAside);

/** Somebody is looked for, or nobody caught, and nobody charged: who it was may not be known. */
const readSought = (reading: Reading): Answer[] =>
  hasCue(reading, PASSAGE_CUES.charging)
    ? []
    : reading.analysis.numbers
        .filter(({ measure, max, isAside }) => measure === 'caught' && max === 0 && !isAside)
        .map((detail) => ({ reading, detail, normalized: 'sought' }));

const tellsNoArrest = (reading: Reading): boolean =>
  findPassages(reading, NOBODY_CAUGHT, PASSAGE_CUES.catching).length > 0;

const readWithheld = (reading: Reading): Answer[] =>
  [...findTitlePassages(reading, NAME_WITHHELD), ...findPassages(reading, NAME_WITHHELD, WITHHOLDING)]
    .filter(({ sentence, field }) => field === 'title' || !isBackground(reading, sentence))
    .map(({ match: _, ...detail }) => ({ reading, detail, normalized: 'withheld' }));

function isBackground({ article, analysis }: Reading, index: number): boolean {
  const { start = 0, end = 0 } = analysis.sentences[index] ?? {};
  return BACKGROUND_PHRASE.test(article.text.slice(start, end).toLowerCase());
}

const firstOfEach = (answers: readonly Accused[]): Accused[] =>
  answers.filter(
    (one, index) => answers.findIndex(({ reading, name }) => reading === one.reading && name === one.name) === index,
  );

/** Of several accused the name of each, in order, the fullest of those that one person is given. */
function namesOf(told: readonly Accused[]): string {
  const names: string[] = [];
  for (const { name } of told) {
    const at = names.findIndex((known) => isSameName(known, name) || isMisspelt(known, name));
    if (at < 0) names.push(name);
    else if (!isMisspelt(names[at] ?? '', name) && name.length > (names[at] ?? '').length) names[at] = name;
  }
  return names.join(', ');
}

/** "Carl Brone" here, "Carll Brone" there. */
function isMisspelt(a: string, b: string): boolean {
  const [one, other] = [splitName(a), splitName(b)];
  return one.surname === other.surname && isNearPart(one.given, other.given, 'given');
}

const mentions = ({ article, analysis }: Reading, name: string): boolean =>
  article.text.includes(name) ||
  analysis.people.some((person) => person.name !== null && isSameName(person.name, name));

/** Published on the same day or before; a name that is told is not kept back any more, so that pages without a date have an order. */
const isBefore = (a: Reading, b: Reading): boolean => a !== b && (daysApart(a, b) ?? 0) >= 0;
