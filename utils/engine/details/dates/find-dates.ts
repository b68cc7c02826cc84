/**
 * The dates and times of an article: expressions (read-expression), what they mean (resolve-date), and what they are
 * told of: the role and the happening by the governing verb (text/clauses). Order of the text.
 */
import { type Clause, readClause } from '../../text/clauses.ts';
import { CUES } from '../../text/cues.ts';
import { type Document, type Sentence, sourceOf, spanIn } from '../../text/document.ts';
import type { DateDetail, DateRole } from '../../types.ts';
import { formatDay, parseDay } from './calendar.ts';
import { readExpressions } from './read-expression.ts';
import { type Resolved, resolveDate } from './resolve-date.ts';
import type { DateExpression } from './shapes.ts';
import { readWordCursor } from './word-cursor.ts';

/** "Two days later" is told from the date named before it, at most this many sentences back. */
const ANCHOR_REACH = 3;

/**
 * Relative dates have a null `value` and `interval` where the article's publication day is unknown, clock times alone
 * always. Linear in the text's length.
 */
export function findDates(document: Document): DateDetail[] {
  const reference = document.published === null ? null : parseDay(document.published);
  const details: DateDetail[] = [];
  let anchor: { resolved: Resolved; sentence: number } | null = null;
  for (const sentence of document.sentences) {
    if ((sentence.cues & CUES.date) === 0) continue;
    const source = sourceOf(document.article, sentence);
    for (const expression of readExpressions(readWordCursor(sentence, source))) {
      const read = readClause(sentence, source, expression.first, expression.last);
      const clause = read.event === 'it' ? { ...read, event: document.mainEvent } : read;
      const near: Resolved | null = anchor && sentence.index - anchor.sentence <= ANCHOR_REACH ? anchor.resolved : null;
      const tense = isDone(clause, expression) ? 'done' : clause.tense;
      const resolved: Resolved | null = expression.day && resolveDate(expression.day, reference, near, tense);
      if (resolved) anchor = { resolved, sentence: sentence.index };
      details.push(makeDetail(sentence, source, expression, clause, resolved, reference));
    }
  }
  return details;
}

/** What nobody announces: "the Oct. 13 shooting", "was killed Nov. 2". */
const UNANNOUNCED: ReadonlySet<string> = new Set('shoot stab attack rob explode crash burn kill die injure'.split(' '));

/** Told of the happening itself; a clause that looks ahead may only name it ("the trial for the killing begins June 2"). */
const isDone = ({ event, tense, head }: Clause, { last }: DateExpression): boolean =>
  event !== null &&
  UNANNOUNCED.has(event) &&
  (tense === 'past' || tense === null || (head !== null && head > last && head <= last + 3));

function makeDetail(
  sentence: Sentence,
  source: string,
  expression: DateExpression,
  clause: Clause,
  resolved: Resolved | null,
  reference: number | null,
): DateDetail {
  const start = sentence.words[expression.first]?.start ?? sentence.start;
  const end = withFullStop(source, sentence.words[expression.last]?.end ?? sentence.end);
  const dated = {
    ...spanIn(sentence, start, end),
    text: source.slice(start, end),
    sentence: sentence.index,
    value: resolved?.value ?? null,
    interval: resolved && { from: formatDay(resolved.from), to: formatDay(resolved.to) },
  };
  const detail = {
    ...(expression.time ? { ...dated, time: expression.time } : dated),
    role: roleOf(sentence, source, expression, clause, resolved, reference),
    approximate: expression.approximate,
    context: clause.stems,
  };
  return clause.event === null ? detail : { ...detail, event: clause.event };
}

/** "2 p.m." ends with its full stop, "at 2 o'clock." does not. */
const withFullStop = (source: string, end: number): number =>
  source[end] === '.' && /[ap]\.m$/i.test(source.slice(end - 3, end)) ? end + 1 : end;

function roleOf(
  sentence: Sentence,
  source: string,
  expression: DateExpression,
  clause: Clause,
  resolved: Resolved | null,
  reference: number | null,
): DateRole {
  if (isDateline(sentence, source, expression)) return 'dateline';
  if (clause.kind === 'published' || isStamp(sentence, source)) return 'published';
  if (resolved && reference !== null && resolved.from > reference) return 'due';
  const isOver = resolved !== null && reference !== null && resolved.to < reference;
  if (clause.tense === 'future' && !isOver && !isDone(clause, expression)) return 'due';
  // "Promised to withdraw by 2014": of what was then to come, not of the promise.
  if (clause.kind === 'said') return clause.tense === 'future' ? 'unknown' : 'said';
  return clause.kind === null ? 'unknown' : 'happened';
}

/** "Updated: Aug. 10, 2016 - 7:21 PM": the page's own stamp. */
const isStamp = (sentence: Sentence, source: string): boolean =>
  sentence.words.length <= 16 &&
  sentence.words[0]?.start === sentence.start &&
  /^(?:last )?(?:updated|posted|published|modified|created)\b/i.test(source.slice(sentence.start, sentence.start + 20));

/** "PARIS, May 3 (Agency) —": the date stands in capitals' company before a dash at the very start. */
function isDateline(sentence: Sentence, source: string, expression: DateExpression): boolean {
  if (expression.first > 4 || sentence.field === 'title') return false;
  const end = sentence.words[expression.last]?.end ?? sentence.start;
  if (!/^[.,]?\s*(?:\([^)]{2,30}\)\s*)?(?:--|[—–-])\s/.test(source.slice(end, end + 40))) return false;
  return /^[\p{Lu}\s.,'’()-]{3,}$/u.test(
    source.slice(sentence.start, sentence.words[expression.first]?.start ?? sentence.start),
  );
}
