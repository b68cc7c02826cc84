/**
 * Whether the hurt lived, where an early report tells of nobody dead, in whatever words, and a later one does: by a death,
 * by what it calls the case, or by the charge. A condition here and a death there in so many words: see numbers/tolls.
 */
import {
  ANY_DEATH,
  NOT_TOLD_DEAD,
  OF_OTHERS,
  TITLE_HURT,
  TOLD_DEAD,
  TOLD_DEAD_NAMED,
  TOLD_HURT,
} from '../../lexicon/fate-words.ts';
import { findMatches } from '../../text/matches.ts';
import type { Detail, Finding, NumberDetail, Reading, SentenceReading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Story } from '../story.ts';
import { readConditionPassages } from './conditions.ts';
import { isLater, timeBetween } from './findings.ts';
import { isPatient, type Told, whyTwo } from './pairs.ts';

/** What a later report says first is what is new, or what the case is called. */
const LEAD = 5; // sentences, with the title's
const MOST_TEXT = 20_000; // characters
const MOST_SHOWN = 3;

type ToldReader = (reading: Reading) => readonly Told[];

/** At most one finding; `readTold` gathers an article's people. */
export function compareFatalSince(story: Story, readTold: ToldReader): Finding | null {
  const { readings } = story;
  const late = readings.filter((reading) => readDeath(reading) !== null);
  if (late.length === 0 || late.length === readings.length) return null;
  for (const early of readings) {
    if (late.includes(early)) continue;
    const since = late.filter((reading) => mayHaveDied(story, early, reading, readTold));
    if (since.length === 0) continue;
    const told = since
      .slice(0, MOST_SHOWN)
      .flatMap((reading) => toAnswer(reading, readDeath(reading)?.detail ?? null, 'dead'));
    const alive = toAnswer(early, readHurt(early), 'alive');
    return makeFinding('number', { key: 'didSurvive', args: {} }, 'update', [alive, told], {
      rule: 'fatal-since',
      alignment: 0.75,
      basis: [],
    });
  }
  return null;
}

const toAnswer = (reading: Reading, detail: Detail | null, normalized: string): Answer[] =>
  detail ? [{ reading, detail, normalized }] : [];

/** The early report knows of nobody dead, and whoever died there may have been hurt here. */
function mayHaveDied(story: Story, early: Reading, late: Reading, readTold: ToldReader): boolean {
  if (!isBefore(early, late) || readHurt(early) === null || knowsDeath(early)) return false;
  const [alive, death] = [readHurt(early), readDeath(late)] as const;
  const why = [early, late].some((reading) => isRoundUp({ reading }))
    ? 'round-up'
    : areStrangers(early, late, 'weak')
      ? 'strangers'
      : areAgesApart(early, late)
        ? 'other-age'
        : areOthers(readTold(early), readTold(late)) || isOtherName(death, early, readTold)
          ? 'other-person'
          : null;
  if (why === null) return true;
  if (alive && death)
    story.abstain('number', why, { reading: early, detail: alive }, { reading: late, detail: death.detail });
  return false;
}

/** By the clock, or of one time but the day. */
const isBefore = (early: Reading, late: Reading): boolean =>
  isLater(early, late) || ((daysApart(early, late) ?? 0) === 0 && timeBetween(early, late) === 0);

/** Whoever is told to be dead there can be none of those who were hurt here. */
function areOthers(ofEarly: readonly Told[], ofLate: readonly Told[]): boolean {
  const [hurt, dead] = [ofEarly.filter(isPatient), ofLate.filter(({ record }) => record.roles.has('dead'))];
  return (
    hurt.length > 0 &&
    dead.length > 0 &&
    dead.every((one) => hurt.every((other) => whyTwo(one, other, 'fate') !== null))
  );
}

/** The early report names those who were hurt, and nobody of that name. */
function isOtherName(death: Death | null, early: Reading, readTold: ToldReader): boolean {
  const surname = death?.name?.split(' ').at(-1);
  if (surname === undefined || early.article.text.includes(surname)) return false;
  return readTold(early).some((told) => isPatient(told) && told.record.name !== null);
}

/** Both tell ages of those who were hurt or killed, and none of them may be one. */
function areAgesApart(early: Reading, late: Reading): boolean {
  const [hurt, dead] = [agesOf(early, ['hurt', 'struck']), agesOf(late, ['killed'])];
  return hurt.length > 0 && dead.length > 0 && !hurt.some((age) => dead.some((other) => Math.abs(age - other) <= 1));
}

const agesOf = ({ analysis }: Reading, roles: readonly string[]): number[] =>
  analysis.numbers.flatMap(({ measure, min, subject }) =>
    measure === 'age' && subject?.role && roles.includes(subject.role) ? [Math.floor(min)] : [],
  );

const knowsDeath = onceAReading(
  ({ article, analysis }): boolean =>
    analysis.numbers.some(({ measure, max }) => measure === 'killed' && max > 0) ||
    ANY_DEATH.test(article.title) ||
    ANY_DEATH.test(article.text.slice(0, MOST_TEXT)),
);

/** In the title or near the top; null where none is told, or of somebody else. */
const readDeath = onceAReading(({ article, analysis }: Reading): Death | null => {
  let read = 0;
  for (const [sentence, own] of analysis.sentences.entries()) {
    if (own.field !== 'title' && read >= LEAD) continue;
    if (own.field !== 'title') read += 1;
    const found = findDeath(own, own.field === 'title' ? article.title : article.text, sentence);
    if (found) return found;
  }
  return null;
});

/** `name`: of whom it is told; null where the words tell of a victim. */
interface Death {
  readonly detail: Detail;
  readonly name: string | null;
}

function findDeath({ start, end, field }: SentenceReading, source: string, sentence: number): Death | null {
  const text = source.slice(start, end);
  if (!ANY_DEATH.test(text) || OF_OTHERS.test(text)) return null;
  for (const match of [...findMatches(TOLD_DEAD, text), ...findMatches(TOLD_DEAD_NAMED, text)]) {
    if (NOT_TOLD_DEAD.test(text.slice(Math.max(0, match.index - BEFORE), match.index))) continue;
    const at = start + match.index;
    const detail = { start: at, end: at + match[0].length, text: match[0], sentence, ...(field && { field }) };
    return { detail, name: match[1] ?? match[2] ?? null };
  }
  return null;
}

const BEFORE = 40; // characters

/** What an article tells of the hurt: how they are, that they were hit. */
const readHurt = onceAReading((reading: Reading): Detail | null => {
  const { article, analysis } = reading;
  const [passage] = readConditionPassages(reading);
  if (passage) {
    const { start, end, text, sentence } = passage;
    return { start, end, text, sentence };
  }
  const counted = analysis.numbers.find(isHurt);
  if (counted) {
    const { start, end, text, sentence, field } = counted;
    return { start, end, text, sentence, ...(field && { field }) };
  }
  const inTitle: Detail[] = [];
  for (const [sentence, { start, end, field }] of analysis.sentences.slice(0, 2 * LEAD).entries()) {
    const isTitle = field === 'title';
    const match = isTitle
      ? TITLE_HURT.exec(article.title.slice(start, end))
      : TOLD_HURT.exec(article.text.slice(start, end));
    if (!match) continue;
    const at = start + match.index;
    const detail = { start: at, end: at + match[0].length, text: match[0], sentence, ...(field && { field }) };
    if (!isTitle) return detail;
    inTitle.push(detail);
  }
  return inTitle[0] ?? null;
});

const HURT: ReadonlySet<string> = new Set(['injured', 'shot', 'hospitalised']);
const isHurt = ({ measure, max, isAside }: NumberDetail): boolean => HURT.has(measure) && max > 0 && !isAside;
