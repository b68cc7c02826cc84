/**
 * Is anybody charged? What an early report tells as open — not charged yet, questioned, investigated, an accident — and a
 * later one as charged. Where the early report says in so many words that nobody is caught, it is asked elsewhere
 * (numbers/tolls).
 */

import { ACCUSAL, INVESTIGATED, OPEN_STEMS, TELLS_REASON } from '../../lexicon/case-open-words.ts';
import { CASE_STEPS, type CaseStep, OTHER_CASE } from '../../lexicon/case-words.ts';
import { CHARGED, NOT_TOLD, UNCHARGED } from '../../lexicon/crime-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { daysApart } from '../numbers/facts.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { cuedSentences, findPassages, findTitlePassages, type Passage } from '../passages.ts';
import type { Story } from '../story.ts';
import { CASE_CUES, firstYearOf, readCase, SOONEST_VERDICT, tellsYearBefore } from './steps.ts';

/** What the report is of: a charge that is told further on may be of another case. */
const LEAD = 9; // sentences
/** A charge that leads a report stands, though others are not charged yet. */
const FIRST = 5; // sentences
const MOST_SHOWN = 8;
/** Of one report: beside others, and alone. */
const MOST_OF_ONE = 3;
const MOST_OF_ALL = 5;

type State = 'not charged' | 'investigated' | 'uncaught' | 'arrested';

const RULES: Readonly<Record<State, string>> = {
  'not charged': 'charged-since',
  uncaught: 'investigated-then-charged',
  investigated: 'investigated-then-charged',
  arrested: 'arrested-then-charged',
};
const PLAINEST: readonly State[] = ['not charged', 'uncaught', 'investigated', 'arrested'];

/** That the case is open; 'uncaught': in words that the numbers ask about. */
interface Open extends Answer {
  readonly normalized: State;
}

/** What one report tells of the question. */
interface Told {
  readonly reading: Reading;
  readonly open: readonly Open[];
  /** That somebody is charged, or further: the title's words first, then in order of the text. */
  readonly charged: readonly Answer[];
  /** That nobody is charged yet, whether or not somebody is. */
  readonly uncharged: readonly Open[];
}

/** At most one finding. */
export function compareOpenCase(story: Story): Finding[] {
  const firstYear = firstYearOf(story.readings);
  const charges = new Map(story.readings.map((reading) => [reading, readCharged(reading, firstYear)]));
  if ([...charges.values()].every((answers) => answers.length === 0)) return [];
  const all = [...charges].map(([reading, charged]) => readTold(reading, charged, firstYear));
  const pairs = all.flatMap((early) =>
    all.flatMap((late) => {
      const answers = answersTo(early, late);
      return answers.length === 0 || whyNoNews(early, late) !== null ? [] : [{ early, answers }];
    }),
  );
  if (pairs.length === 0) {
    explain(story, all);
    return [];
  }
  // Words on charges answer more plainly than those on an investigation.
  const open = [...new Set(pairs.map(({ early }) => early))]
    .flatMap((early) => early.open.slice(0, MOST_OF_ONE))
    .toSorted((a, b) => PLAINEST.indexOf(a.normalized) - PLAINEST.indexOf(b.normalized));
  const charged = [...Map.groupBy(new Set(pairs.flatMap(({ answers }) => answers)), ({ reading }) => reading).values()];
  const most = charged.length > 1 ? MOST_OF_ONE : MOST_OF_ALL;
  const values = [open, charged.flatMap((answers) => answers.slice(0, most))];
  const rule = RULES[open[0]?.normalized ?? 'investigated'];
  return [
    makeFinding(
      'name',
      { key: 'anyoneCharged', args: {} },
      'update',
      values.map((answers) => answers.slice(0, MOST_SHOWN)),
      { rule, alignment: 0.7, basis: [] },
    ),
  ];
}

/** The charges of the one that answer what is open in the other. */
function answersTo({ open, reading }: Told, late: Told): readonly Answer[] {
  const state = open[0]?.normalized;
  if (state === undefined || reading === late.reading) return [];
  // Who is caught is asked with the numbers.
  if (state === 'uncaught' && tellsCaught(late.reading)) return [];
  const first = state === 'not charged' ? (late.uncharged.length > 0 ? FIRST : Number.POSITIVE_INFINITY) : LEAD;
  const days = daysApart(reading, late.reading) ?? 0;
  // Of one day, an arrest and a charge are one piece of news.
  if (state === 'arrested' && days < 1) return [];
  return late.charged.filter((one) => isWithin(one, first) && (days >= SOONEST_VERDICT || !isVerdict(one)));
}

const isVerdict = ({ normalized }: Answer): boolean =>
  normalized in CASE_STEPS && CASE_STEPS[normalized as CaseStep] >= CASE_STEPS.mistrial;

/** Null where the charge is told of the same case, and not before; pages without a date may be in any order. */
const whyNoNews = (early: Told, late: Told): string | null =>
  (daysApart(early.reading, late.reading) ?? 0) < 0
    ? 'charged-before'
    : areStrangers(early.reading, late.reading, 'weak')
      ? 'strangers'
      : null;

function explain(story: Story, all: readonly Told[]): void {
  if (!story.isExplained) return;
  const charged = all.flatMap((told) => told.charged);
  for (const early of all) {
    const late = all.find((other) => answersTo(early, other).length > 0);
    const why = late ? whyNoNews(early, late) : early.uncharged.length > early.open.length ? 'told-by-both' : null;
    if (why !== null) noteFirstPair(story, 'name', why, early.uncharged, charged);
  }
}

const isWithin = ({ detail }: Answer, first: number): boolean => detail.field === 'title' || detail.sentence < first;

function readTold(reading: Reading, charged: readonly Answer[], firstYear: number): Told {
  const uncharged = readUncharged(reading);
  const isOpen = uncharged.length > 0 && charged.length === 0;
  const others =
    uncharged.length > 0 ? [] : isSilent(reading, firstYear) ? readInvestigated(reading) : readArrested(reading);
  return { reading, open: isOpen ? uncharged : others, charged, uncharged };
}

/** Somebody is caught, and no charge is told of, nor for what it was. */
const readArrested = (reading: Reading): Open[] =>
  isRoundUp({ reading }) || cuedSentences(reading, CASE_CUES).some(({ text }) => TELLS_REASON.test(text))
    ? []
    : reading.analysis.numbers
        .filter(({ measure, min, isAside, field }) => measure === 'caught' && min > 0 && !isAside && !field)
        .map(({ start, end, text, sentence }) => ({
          reading,
          detail: { start, end, text, sentence },
          normalized: 'arrested',
        }));

const readUncharged = (reading: Reading): Open[] =>
  [...findTitlePassages(reading, UNCHARGED), ...findPassages(reading, UNCHARGED, PASSAGE_CUES.charging)].map(
    ({ match: _, ...detail }) => ({ reading, detail, normalized: 'not charged' }),
  );

/** Charges, whoever is named, and the steps of the case. */
function readCharged(reading: Reading, firstYear: number): Answer[] {
  const charges = findPassages(reading, CHARGED, PASSAGE_CUES.charging)
    .filter((passage) => !isOtherCase(reading, passage, firstYear))
    .map(({ match: _, ...detail }): Answer => ({ reading, detail, normalized: 'charged' }));
  const told = new Set(charges.map(({ detail }) => detail.sentence));
  const steps = readCase(reading, firstYear).filter(
    ({ detail, normalized }) =>
      CASE_STEPS[normalized] >= CASE_STEPS.charged && (detail.field === 'title' || !told.has(detail.sentence)),
  );
  const inTitle = steps.filter(({ detail }) => detail.field === 'title');
  const inText = [...charges, ...steps.filter(({ detail }) => detail.field !== 'title')];
  return [...inTitle, ...inText.toSorted((a, b) => a.detail.start - b.detail.start)];
}

/** Not that of today, or none: "may be charged", "was charged in 2009". */
function isOtherCase({ article, analysis }: Reading, passage: Passage, firstYear: number): boolean {
  const { start = 0, end = 0 } = analysis.sentences[passage.sentence] ?? {};
  const sentence = article.text.slice(start, end);
  return (
    NOT_TOLD.test(article.text.slice(Math.max(start, passage.start - 60), passage.start)) ||
    OTHER_CASE.test(sentence) ||
    tellsYearBefore(sentence, firstYear)
  );
}

const tellsCaught = ({ analysis }: Reading): boolean =>
  analysis.numbers.some(({ measure, min }) => measure === 'caught' && min > 0);

/** It knows of nobody who is caught or charged, and doesn't say so either. */
const isSilent = (reading: Reading, firstYear: number): boolean =>
  !tellsCaught(reading) &&
  readCase(reading, firstYear).length === 0 &&
  !cuedSentences(reading, CASE_CUES).some(({ text }) => ACCUSAL.test(text)) &&
  !isRoundUp({ reading });

/** That nobody is caught; else the first sentences that tell of the investigation. */
function readInvestigated(reading: Reading): Open[] {
  const { article, analysis } = reading;
  const none = analysis.numbers.find(({ measure, isAside, field }) => measure === 'caught' && !isAside && !field);
  if (none) {
    const { start, end, text, sentence } = none;
    return [{ reading, detail: { start, end, text, sentence }, normalized: 'uncaught' }];
  }
  const told: Open[] = [];
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
