/**
 * How many are caught: one in an early report, "a second man" or "two more" in a later one. Numbers that are told as such
 * are the tolls' business (numbers/tolls), that anybody is caught at all the states'.
 */

import { CASE_STEPS, OTHER_CASE } from '../../lexicon/case-words.ts';
import {
  BOTH_CAUGHT,
  COUNT_CAUGHT,
  FURTHER_CAUGHT,
  FURTHER_SOUGHT,
  LED_HERE,
  numberIn,
} from '../../lexicon/further-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import { type CuedSentence, cuedSentences } from '../passages.ts';
import type { Story } from '../story.ts';
import { CASE_CUES, readCase, tellsOfSeveral } from './steps.ts';

/** What the report is of. */
const LEAD = 4; // sentences
const MOST_SHOWN = 4;

interface Further extends Answer {
  /** How many there are with that one, at the least. */
  readonly least: number;
}

/** Titles and first sentences that tell of one more; a sentence on an older case tells nothing. */
const readFurther: (reading: Reading) => readonly Further[] = onceAReading((reading) => {
  if (isRoundUp({ reading })) return [];
  const titles = titlesOf(reading);
  return [...titles, ...cuedSentences(reading, CASE_CUES)].flatMap((sentence, index) => {
    const isLead = index < titles.length || sentence.sentence < LEAD + titles.length;
    const match = (isLead && FURTHER_CAUGHT.exec(sentence.text)) || BOTH_CAUGHT.exec(sentence.text);
    if (!match || OTHER_CASE.test(sentence.text) || LED_HERE.test(sentence.text)) return [];
    const ordinal = match.slice(1).find((group) => group !== undefined);
    const least = ordinal ? (numberIn(ordinal) ?? 2) : 2;
    return [{ reading, detail: detailOf(reading, sentence, match), normalized: `${least} or more`, least }];
  });
});

/** At most one finding. */
export function compareFurther(story: Story): Finding[] {
  const late = story.readings.filter((reading) => readFurther(reading).length > 0);
  if (late.length === 0) return [];
  const most = Math.max(...late.flatMap(readFurther).map(({ least }) => least));
  const early = story.readings.flatMap((reading) => (late.includes(reading) ? [] : readFewer(reading, most)));
  const isNews = (a: Answer, b: Answer) =>
    (daysApart(a.reading, b.reading) ?? 0) >= 0 && !areStrangers(a.reading, b.reading, 'weak');
  const news = late.flatMap((reading) => preferText(readFurther(reading)).slice(0, 2));
  const before = early.filter((one) => news.some((other) => isNews(one, other)));
  const since = news.filter((one) => before.some((other) => isNews(other, one)));
  if (before.length === 0) {
    noteFirstPair(story, 'number', 'told-before', early, news);
    return [];
  }
  const values = [before.slice(0, MOST_SHOWN), since.slice(0, MOST_SHOWN)];
  const reason = { rule: 'further-arrest', alignment: 0.8, basis: [] };
  return [makeFinding('number', { key: 'howMany_arrested', args: {} }, 'update', values, reason)];
}

/** Readers look for it in the text: the title is shown where nothing else tells it. */
function preferText<T extends Answer>(answers: readonly T[]): readonly T[] {
  const inText = answers.filter(({ detail }) => detail.field !== 'title');
  return inText.length > 0 ? inText : answers;
}

/** That another is looked for, or as many as are caught, where those are fewer than `most`; empty where it is not clear. */
function readFewer(reading: Reading, most: number): Answer[] {
  const sentences = [...titlesOf(reading), ...cuedSentences(reading, CASE_CUES | PASSAGE_CUES.sought)];
  if (isRoundUp({ reading }) || sentences.some(({ text }) => FURTHER_CAUGHT.test(text))) return [];
  const sought = answersOf(reading, sentences, FURTHER_SOUGHT);
  if (sought.length > 0) return preferText(sought).slice(0, 1);
  const counts = answersOf(reading, sentences, COUNT_CAUGHT);
  if (counts.length > 0)
    return counts.every((one) => Number(one.normalized) < most) ? preferText(counts).slice(0, 1) : [];
  if (tellsOfSeveral(reading)) return [];
  return preferText(tellCaught(reading)).slice(0, 1);
}

function answersOf(reading: Reading, sentences: readonly CuedSentence[], pattern: RegExp): Answer[] {
  return sentences.flatMap((sentence) => {
    const match = pattern.exec(sentence.text);
    if (!match) return [];
    const number = match.slice(1).find((group) => group !== undefined);
    const normalized = number ? String(numberIn(number)) : 'another sought';
    return [{ reading, detail: detailOf(reading, sentence, match), normalized }];
  });
}

/** The words that somebody is caught or charged, where no more than one is named. */
function tellCaught(reading: Reading): Answer[] {
  const steps = readCase(reading, 9999).filter(({ normalized }) => CASE_STEPS[normalized] <= CASE_STEPS.indicted);
  if (new Set(steps.flatMap(({ person }) => person ?? [])).size > 1) return [];
  const caught = reading.analysis.numbers.filter(({ measure, isAside }) => measure === 'caught' && !isAside);
  if (caught.some(({ min }) => min === 0)) return [];
  const details: Detail[] = [...caught, ...steps.map(({ detail }) => detail)];
  return details.map(({ start, end, text, sentence, field }) => ({
    reading,
    detail: { start, end, text, sentence, ...(field && { field }) },
    normalized: '1',
  }));
}

const titlesOf = onceAReading(({ article, analysis }): (CuedSentence & { readonly field: 'title' })[] =>
  analysis.sentences.flatMap(({ field, start, end }, sentence) =>
    field === 'title' ? [{ sentence, from: start, text: article.title.slice(start, end), field }] : [],
  ),
);

function detailOf(reading: Reading, { sentence, from, text }: CuedSentence, match: RegExpExecArray): Detail {
  const field = reading.analysis.sentences[sentence]?.field;
  const start = from + match.index;
  const end = start + match[0].length;
  return {
    start,
    end,
    text: text.slice(match.index, match.index + match[0].length),
    sentence,
    ...(field && { field }),
  };
}
