/**
 * Numbers of an article, each with what it measures or counts. Measures: the tolls ('killed', 'injured', 'shot',
 * 'missing', 'arrested', 'charged', 'displaced', 'evacuated', 'rescued', 'hospitalised', 'infected', 'casualties'),
 * 'caught' (whether anyone is: 0, or at least 1), 'outcome' (somebody hurt: 0 alive, 1 dead), 'gunmen', 'victims' (told one by
 * one: the number of the last), 'age', 'ages' (of a group),
 * 'money', 'percent', 'points', 'distance', 'area', 'weight', 'volume', 'speed', 'temperature', 'duration', 'prison',
 * 'times', 'charges', 'ratio', 'magnitude', 'vote', 'score', 'people', 'count'. Years, days, clock times, addresses and names with numbers are none.
 */
import { BACKGROUND_PHRASE } from '../../lexicon/background-words.ts';
import { TOLL_STATES, TOLL_VERBS } from '../../lexicon/casualty-words.ts';
import { CUES, PASSAGE_CUES } from '../../text/cues.ts';
import { type Document, type Sentence, sourceOf } from '../../text/document.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { NumberDetail, PersonDetail } from '../../types.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { isNotQuantity } from './not-a-quantity.ts';
import type { NumberScan } from './number-detail.ts';
import { mayCount, readTokens, type Token } from './number-tokens.ts';
import { readAge } from './read-ages.ts';
import { readAmount } from './read-amounts.ts';
import { readGunmen } from './read-gunmen.ts';
import { readOrdinalDeath } from './read-ordinal-deaths.ts';
import { readOrdinalVictim } from './read-ordinal-victims.ts';
import { readQuantity } from './read-quantity.ts';
import { readScore } from './read-scores.ts';
import { readCaught, readOutcome } from './read-states.ts';
import { readOrdinalToll, readToll, readTollSum } from './read-tolls.ts';

/** What a sentence must have for one of these readers to find anything in it. */
const READ = CUES.number | CUES.caught | CUES.outcome | PASSAGE_CUES.sought | PASSAGE_CUES.firing;

/** In order of their offsets, title first. Linear in the length of the text. */
export function findNumbers(document: Document, people: readonly PersonDetail[]): NumberDetail[] {
  const names = indexNames(document, people);
  const year = document.published?.slice(0, 4) ?? null;
  const details: NumberDetail[] = [];
  for (const sentence of document.sentences) {
    // Half of all sentences have nothing for these readers, and most of the others need no finer cut.
    if ((sentence.cues & READ) === 0) continue;
    const found = readSentence(sentence, sourceOf(document.article, sentence), names, year);
    if (found.length > 1) found.sort((a, b) => a.start - b.start);
    for (const detail of found) details.push(detail);
  }
  return details;
}

function readSentence(sentence: Sentence, source: string, names: NameIndex, year: string | null): NumberDetail[] {
  const tokens = hasNumber(sentence) ? readTokens(sentence, source) : [];
  const scan = new SentenceScan(sentence, source, tokens, year);
  const details: NumberDetail[] = [];
  const isToll = (sentence.classes & CLASSES.toll) !== 0 && tokens.some(tellsToll);
  // A list of people ends with "and" and the last of them.
  const lastAnd = isToll ? tokens.findLastIndex(({ norm }) => norm === 'and') : -1;
  for (let at = 0; at < tokens.length; ) {
    if (!mayCount(tokens[at] as Token)) {
      at += 1;
      continue;
    }
    const sum = isToll && at < lastAnd ? readTollSum(scan, at) : null;
    if (sum) details.push(sum);
    const score = readScore(scan, at);
    if (score) {
      details.push(score);
      while (at < tokens.length && (tokens[at]?.start ?? score.end) < score.end) at += 1;
      continue;
    }
    const quantity = readQuantity(tokens, at);
    if (quantity === null) {
      const ordinal = readOrdinalToll(scan, at) ?? readOrdinalDeath(scan, at) ?? readOrdinalVictim(scan, at);
      if (ordinal) details.push(ordinal);
      at += 1;
      continue;
    }
    const detail = isNotQuantity(tokens, quantity)
      ? null
      : (readAge(scan, quantity, names) ?? readToll(scan, quantity) ?? readAmount(scan, quantity));
    if (detail) details.push(detail);
    at = quantity.to;
    while (detail && at < tokens.length && (tokens[at]?.start ?? detail.end) < detail.end) at += 1;
  }
  for (const readState of [readCaught, readOutcome, readGunmen]) {
    const state = readState(scan);
    if (state) details.push(state);
  }
  return details;
}

/** A class, since an accessor of an object literal is made anew, slowly, for every sentence. */
class SentenceScan implements NumberScan {
  readonly sentence: Sentence;
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly year: string | null;
  private aside: boolean | null = null;

  constructor(sentence: Sentence, source: string, tokens: readonly Token[], year: string | null) {
    this.sentence = sentence;
    this.source = source;
    this.tokens = tokens;
    this.year = year;
  }

  /** Asked only where there is a number. */
  get isAside(): boolean {
    this.aside ??= isAside(this.source, this.sentence, this.year);
    return this.aside;
  }
}

const tellsToll = ({ form, norm }: Token): boolean =>
  form === null ? TOLL_STATES.has(norm) || TOLL_VERBS.has(norm) : (form.classes & CLASSES.toll) !== 0;

/** The cue alone may be a hyphen's. */
const hasNumber = ({ cues, classes }: Sentence): boolean =>
  (cues & CUES.number) !== 0 && (classes & CLASSES.number) !== 0;

/** The digits come first in the pattern, so that other characters are passed over at once. */
const YEAR =
  /(?:19|20)\d\d\b(?<=\b(?:in|since|from|during|until|between|by|of|before|after|and|late|early|spring|summer|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|the|\d\d?,)\s\d{4})/gi;
const MONTH_ALONE =
  /\b(?:in|early|late|mid|since|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)/;

/** The sentence tells of other years, of totals, or of other events. */
function isAside(source: string, sentence: Sentence, year: string | null): boolean {
  if ((sentence.classes & CLASSES.background) !== 0) return true;
  const { classes } = sentence;
  if ((classes & (CLASSES.backgroundKey | CLASSES.month | CLASSES.year)) === 0) return false;
  const text = source.slice(sentence.start, Math.min(sentence.end, sentence.start + 1_500));
  if ((classes & (CLASSES.backgroundKey | CLASSES.month)) !== 0) {
    const lower = text.toLowerCase();
    if ((classes & CLASSES.backgroundKey) !== 0 && BACKGROUND_PHRASE.test(lower)) return true;
    if ((classes & CLASSES.month) !== 0 && MONTH_ALONE.test(lower)) return true;
  }
  return (classes & CLASSES.year) !== 0 && (text.match(YEAR) ?? []).some((found) => found !== year);
}
