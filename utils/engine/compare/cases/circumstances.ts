/**
 * Questions on an event that each report answers in so many words, if at all: was it an accident, how does the accused
 * plead? Only where an article gives one answer; one that was open before, or was given later, is an update.
 */
import { BACKGROUND_PHRASE } from '../../lexicon/background-words.ts';
import { CIRCUMSTANCES, type Circumstance, TAKEN_BACK } from '../../lexicon/circumstance-words.ts';
import { OPEN_QUESTIONS } from '../../lexicon/open-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import { findMatches } from '../../text/matches.ts';
import type { Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import { cuedSentences } from '../passages.ts';
import type { Story } from '../story.ts';

/** What comes later may be of another event. */
const LEAD = 25; // sentences
/** What is not known yet stands at the end. */
const FURTHEST = 50; // sentences
const MOST_SHOWN = 3;
/** Characters before the words in which they may be taken back. */
const BEFORE = 60;

interface Told extends Answer {
  readonly isOpen: boolean;
  readonly isDenial: boolean;
}

/** At most one finding a question. */
export const compareCircumstances = (story: Story): Finding[] =>
  [...CIRCUMSTANCES, ...OPEN_QUESTIONS].flatMap((circumstance) => compareOne(story, circumstance));

const readerOf = (cue: number) =>
  onceAReading((reading) => cuedSentences(reading, cue).filter(({ sentence }) => sentence < FURTHEST));

const readSentences = {
  circumstance: readerOf(PASSAGE_CUES.circumstance),
  relation: readerOf(PASSAGE_CUES.relation),
};

function compareOne(story: Story, circumstance: Circumstance): Finding[] {
  const { isOpenFirst, answers } = circumstance;
  // Hardly any report calls it open: then no answer is looked for.
  const open = isOpenFirst && { ...circumstance, answers: answers.filter(({ isOpen }) => isOpen) };
  if (open && story.readings.every((reading) => readAnswers(reading, open).length === 0)) return [];
  const all = story.readings.map((reading) => readAnswers(reading, circumstance));
  const told = all.filter(isOfOneValue);
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1)) {
      const [first, second] = [one[0], other[0]];
      if (!first || !second || first.normalized === second.normalized) continue;
      // Of one day, which is first is not known.
      const isTurned = isOpenFirst && second.isOpen && !isLater(first.reading, second.reading);
      const [a, b] = isTurned ? [second, first] : [first, second];
      if (areStrangers(a.reading, b.reading, 'weak')) {
        story.abstain(circumstance.kind, 'strangers', a, b);
        continue;
      }
      // What is open again was told too early; nothing excludes it.
      if (b.isOpen && (isOpenFirst || (daysApart(a.reading, b.reading) ?? 0) > 0)) {
        story.abstain(circumstance.kind, 'open-again', a, b);
        continue;
      }
      const sideOf = (side: Told) =>
        told.filter(([first]) => first?.normalized === side.normalized).flatMap((own) => own.slice(0, MOST_SHOWN));
      const isNews = (daysApart(a.reading, b.reading) ?? 0) > 0;
      const reason = { rule: 'told-in-so-many-words', alignment: 0.7, basis: [circumstance.question] };
      return [
        makeFinding(
          circumstance.kind,
          { key: circumstance.question, args: {} },
          a.isOpen || (isNews && !circumstance.isFixed) ? 'update' : 'differ',
          [sideOf(a), sideOf(b)],
          reason,
        ),
      ];
    }
  }
  if (story.isExplained) noteOfBoth(story, circumstance, all);
  return [];
}

/** Of one day, by the hour where both tell it. */
function isLater(a: Reading, b: Reading): boolean {
  const days = daysApart(a, b);
  if (days !== 0) return days === null || days > 0;
  const [x, y] = [a.article.published ?? '', b.article.published ?? ''];
  return x.length > DAY && y.length > DAY && x < y;
}

const DAY = 'YYYY-MM-DD'.length;

/** An article that gives both answers, and another that gives one of them. */
function noteOfBoth(story: Story, { kind }: Circumstance, all: readonly (readonly Told[])[]): void {
  const both = all.find((own) => own.length > 0 && !isOfOneValue(own));
  const one = all.find(isOfOneValue);
  const others = both?.filter(({ normalized }) => normalized !== one?.[0]?.normalized);
  noteFirstPair(story, kind, 'told-by-both', one ?? [], others ?? []);
}

const isOfOneValue = (told: readonly Told[]): boolean =>
  told.length > 0 && told.every(({ normalized }) => normalized === told[0]?.normalized);

function readAnswers(reading: Reading, { answers, anchor, isOpenFirst, cue = 'circumstance' }: Circumstance): Told[] {
  const told: Told[] = [];
  for (const { sentence, from, text } of readSentences[cue](reading)) {
    if ((!isOpenFirst && sentence >= LEAD) || !anchor.test(text)) continue;
    for (const { value, pattern, isOpen = false, isDenial = false } of answers) {
      if (!isOpen && isOpenFirst && tellsOfThePast(reading, text)) continue;
      for (const match of findMatches(pattern, text)) {
        const start = from + match.index;
        if (isDoubtful(text, match.index, isDenial)) continue;
        const detail = { start, end: start + match[0].length, text: match[0], sentence };
        told.push({ reading, detail, normalized: value, isOpen, isDenial });
      }
    }
  }
  if (told.length === 0 || isRoundUp({ reading })) return [];
  // "Whether the shooting was accidental" asks; that it holds the words of an answer says nothing.
  const asked = told.filter(({ isDenial }) => isDenial);
  return told.filter(
    (one) => asked.includes(one) || !asked.some(({ detail }) => detail.sentence === one.detail.sentence),
  );
}

/** "In 1816 they left in a dispute": years before the report. */
function tellsOfThePast({ article: { published } }: Reading, text: string): boolean {
  const year = A_YEAR.exec(text)?.[0];
  return year !== undefined && published !== null && Number(year) < Number(published.slice(0, 4)) - LONGEST_CASE;
}

const A_YEAR = /\b1[5-9]\d\d\b|\b20\d\d\b/;
const LONGEST_CASE = 3; // years

/** `at`: where the words begin in the sentence. */
const isDoubtful = (text: string, at: number, isDenial: boolean): boolean =>
  (!isDenial && TAKEN_BACK.test(text.slice(Math.max(0, at - BEFORE), at))) ||
  BACKGROUND_PHRASE.test(text.toLowerCase());
