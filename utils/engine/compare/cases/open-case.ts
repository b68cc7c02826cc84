/**
 * What is only investigated in an early report, or told as an accident, and charged in a later one. Where the early report
 * says in so many words that nobody is charged or caught, it is asked elsewhere (cases/suspects, numbers/tolls).
 */

import { ACCUSAL, INVESTIGATED } from '../../lexicon/case-open-words.ts';
import { CASE_STEPS } from '../../lexicon/case-words.ts';
import type { Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { cuedSentences } from '../passages.ts';
import type { Story } from '../story.ts';
import { CASE_CUES, firstYearOf, readCase, type Step } from './steps.ts';

/** What the report is of: a charge that is told further on may be of another case. */
const LEAD = 9; // sentences
const MOST_SHOWN = 6;
const MOST_OF_ONE = 3; // of one report

/** At most one finding. */
export function compareOpenCase(story: Story): Finding[] {
  const firstYear = firstYearOf(story.readings);
  const charged = story.readings.map((reading) => ({ reading, steps: readLead(reading, firstYear) }));
  const late = charged.filter(({ steps }) => steps.length > 0);
  if (late.length === 0) return [];
  const open = story.readings.filter((reading) => isSilent(reading, firstYear)).flatMap(readOpen);
  // Who is caught is asked with the numbers.
  const isNews = (one: ReturnType<typeof readOpen>[number], { reading }: { reading: Reading }) =>
    !(one.isUncaught && tellsCaught(reading)) &&
    (daysApart(one.reading, reading) ?? 0) >= 0 &&
    !areStrangers(one.reading, reading, 'weak');
  const early = open.filter((one) => late.some((other) => isNews(one, other)));
  const news = late.filter((other) => open.some((one) => isNews(one, other)));
  if (early.length === 0) {
    noteFirstPair(
      story,
      'name',
      'open-case',
      open,
      late.flatMap(({ steps }) => steps),
    );
    return [];
  }
  const values = [early, news.flatMap(({ steps }) => steps.slice(0, 2))].map((answers) => answers.slice(0, MOST_SHOWN));
  const reason = { rule: 'investigated-then-charged', alignment: 0.7, basis: [] };
  return [makeFinding('name', { key: 'anyoneCharged', args: {} }, 'update', values, reason)];
}

/** The steps of the title first, then those of the lead. */
const readLead = (reading: Reading, firstYear: number): Step[] =>
  readCase(reading, firstYear)
    .filter(
      ({ detail, normalized }) =>
        CASE_STEPS[normalized] >= CASE_STEPS.charged && (detail.field === 'title' || detail.sentence < LEAD),
    )
    .toSorted((a, b) => Number(b.detail.field === 'title') - Number(a.detail.field === 'title'));

const tellsCaught = ({ analysis }: Reading): boolean =>
  analysis.numbers.some(({ measure, min }) => measure === 'caught' && min > 0);

/** It knows of nobody who is caught or charged, and doesn't say so either. */
const isSilent = (reading: Reading, firstYear: number): boolean =>
  !tellsCaught(reading) &&
  readCase(reading, firstYear).length === 0 &&
  !cuedSentences(reading, CASE_CUES).some(({ text }) => ACCUSAL.test(text)) &&
  !isRoundUp({ reading });

/** Stems of the words of which `INVESTIGATED` needs one. */
const OPEN_STEMS = ['investig', 'question', 'interview', 'accid', 'accident'];

/** That nobody is caught; else the first sentences that tell of the investigation. */
function readOpen(reading: Reading): (Answer & { readonly isUncaught?: true })[] {
  const { article, analysis } = reading;
  const none = analysis.numbers.find(({ measure, isAside, field }) => measure === 'caught' && !isAside && !field);
  if (none) {
    const { start, end, text, sentence } = none;
    return [{ reading, detail: { start, end, text, sentence }, normalized: 'investigated', isUncaught: true }];
  }
  const told: Answer[] = [];
  for (const [index, { stems, field, start: from, end: to }] of analysis.sentences.entries()) {
    if (told.length === MOST_OF_ONE) break;
    if (field === 'title' || !OPEN_STEMS.some((stem) => stems.includes(stem))) continue;
    const match = INVESTIGATED.exec(article.text.slice(from, to));
    if (!match) continue;
    const start = from + match.index;
    const detail = { start, end: start + match[0].length, text: match[0], sentence: index };
    told.push({ reading, detail, normalized: 'investigated' });
  }
  return told;
}
