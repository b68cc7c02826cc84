/**
 * Questions on an event that each report answers in so many words, if at all: was it an accident, how does the accused
 * plead? Only where an article gives one answer; one that was open before, or was given later, is an update.
 */
import { BACKGROUND_PHRASE } from '../lexicon/background-words.ts';
import { CIRCUMSTANCES, type Circumstance, TAKEN_BACK } from '../lexicon/circumstance-words.ts';
import { PASSAGE_CUES } from '../text/cues.ts';
import type { Finding, Reading } from '../types.ts';
import { type Answer, makeFinding } from './finding.ts';
import { areStrangers } from './kinship.ts';
import { findPassages } from './name-passages.ts';
import { daysApart } from './number-facts.ts';
import type { Story } from './story.ts';
import { isRoundUp } from './toll-doubt.ts';

/** What comes later may be of another event. */
const LEAD = 25; // sentences
const MOST_SHOWN = 3;
/** Characters before the words in which they may be taken back. */
const BEFORE = 60;

interface Told extends Answer {
  readonly isOpen: boolean;
  readonly isDenial: boolean;
}

/** At most one finding a question. */
export const compareCircumstances = ({ readings }: Story): Finding[] =>
  CIRCUMSTANCES.flatMap((circumstance) => compareOne(readings, circumstance));

function compareOne(readings: readonly Reading[], circumstance: Circumstance): Finding[] {
  const told = readings.map((reading) => readAnswers(reading, circumstance)).filter(isOfOneValue);
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1)) {
      const [a, b] = [one[0], other[0]];
      if (!a || !b || a.normalized === b.normalized || areStrangers(a.reading, b.reading, 'weak')) continue;
      // What is open again was told too early; nothing excludes it.
      if (b.isOpen && (daysApart(a.reading, b.reading) ?? 0) > 0) continue;
      const sideOf = (side: Told) =>
        told.filter(([first]) => first?.normalized === side.normalized).flatMap((own) => own.slice(0, MOST_SHOWN));
      const isLater = (daysApart(a.reading, b.reading) ?? 0) > 0;
      const reason = { rule: 'told-in-so-many-words', alignment: 0.7, basis: [circumstance.question] };
      return [
        makeFinding(
          'name',
          { key: circumstance.question, args: {} },
          a.isOpen || isLater ? 'update' : 'differ',
          [sideOf(a), sideOf(b)],
          reason,
        ),
      ];
    }
  }
  return [];
}

const isOfOneValue = (told: readonly Told[]): boolean =>
  told.length > 0 && told.every(({ normalized }) => normalized === told[0]?.normalized);

function readAnswers(reading: Reading, { answers }: Circumstance): Told[] {
  if (isRoundUp({ reading })) return [];
  const told = answers.flatMap(({ value, pattern, isOpen = false, isDenial = false }) =>
    findPassages(reading, pattern, PASSAGE_CUES.circumstance)
      .filter(({ sentence, start }) => sentence < LEAD && !isDoubtful(reading, sentence, start, isDenial))
      .map(({ match: _, ...detail }): Told => ({ reading, detail, normalized: value, isOpen, isDenial })),
  );
  // "Whether the shooting was accidental" asks; that it holds the words of an answer says nothing.
  const asked = told.filter(({ isDenial }) => isDenial);
  return told.filter(
    (one) => asked.includes(one) || !asked.some(({ detail }) => detail.sentence === one.detail.sentence),
  );
}

function isDoubtful({ article, analysis }: Reading, index: number, at: number, isDenial: boolean): boolean {
  const { start = 0, end = 0 } = analysis.sentences[index] ?? {};
  const isTakenBack = !isDenial && TAKEN_BACK.test(article.text.slice(Math.max(start, at - BEFORE), at));
  return isTakenBack || BACKGROUND_PHRASE.test(article.text.slice(start, end).toLowerCase());
}
