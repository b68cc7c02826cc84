/** Whether a clause looks back or ahead, by the nearest cue. */
import { FUTURE_WORDS } from '../lexicon/event-words.ts';
import type { Scan } from './clause-scan.ts';
import { CLASSES } from './word-classes.ts';
import { type WordSet, wordSet } from './word-sets.ts';

export type Tense = 'past' | 'future' | null;

const DELAYS = wordSet('postponed extended delayed adjourned rescheduled moved');
const LATEST = wordSet('until till to for');
const DETERMINERS = wordSet('the a an his her its their this that');
const HAD = wordSet('had');
const WILL = wordSet('will shall');
const FUTURE = wordSet(FUTURE_WORDS);
const WAS = wordSet('was were had been');
const IS = wordSet('is are be');
const INTENDED = wordSet(
  'is are due set expects expect hopes wants agreed vows vowed plans planned ready likely begin',
);

/**
 * The nearest cue left of the phrase (words `first` to `last`), then its head on the right, then what follows; cues
 * right beside the phrase come before all. `from` and `to`: the clause.
 */
export function readTense(
  scan: Scan,
  head: number | null,
  first: number,
  last: number,
  from: number,
  to: number,
): Tense {
  const beside = readBeside(scan, first, last, from, to);
  if (beside) return beside;
  for (let i = first - 1; i >= from; i -= 1) {
    const tense = tenseOf(scan, i);
    if (tense) return tense;
  }
  if (head !== null && head > last) {
    if (scan.is(head, CLASSES.past) && !scan.isIn(head, FUTURE) && scan.norm(head - 1) !== 'be') return 'past';
  }
  for (let i = last + 1; i < to; i += 1) {
    const tense = tenseOf(scan, i);
    if (tense) return tense;
  }
  return null;
}

/** "by Friday", "as early as Friday", "postponed until Friday", "planned for Friday was cancelled", "Friday's ruling". */
function readBeside(scan: Scan, first: number, last: number, from: number, to: number): Tense {
  if (scan.is(last + 1, CLASSES.auxiliary) && /^(?:was|were|had)$/.test(scan.norm(last + 1))) return 'past';
  const before = scan.norm(first - 1);
  if (before === 'by' && !has(scan, from, to, HAD)) return 'future';
  if (before === 'as' && scan.norm(first - 3) === 'as') return 'future';
  if (scan.isIn(first - 1, LATEST) && has(scan, Math.max(from, first - 8), first, DELAYS)) return 'future';
  const written = scan.text(last);
  if (written.endsWith('s') && /['’]s$/.test(written)) return has(scan, last + 1, to, WILL) ? 'future' : 'past';
  return null;
}

function has(scan: Scan, from: number, to: number, wanted: WordSet): boolean {
  for (let i = from; i < to; i += 1) if (scan.isIn(i, wanted)) return true;
  return false;
}

function tenseOf(scan: Scan, at: number): 'past' | 'future' | null {
  if (!scan.is(at, CLASSES.tense)) return null;
  const norm = scan.norm(at);
  const before = scan.norm(at - 1);
  if (norm.endsWith("'ll")) return 'future';
  if (scan.isIn(at, FUTURE)) {
    if (scan.isIn(at - 1, WAS) && norm !== 'going') return 'past';
    if (norm === 'set' && !scan.isIn(at - 1, IS)) return null;
    if (/^(?:plans?|hopes|must)$/.test(norm) && scan.isIn(at - 1, DETERMINERS)) return null;
    if (norm === 'going' && scan.norm(at + 1) !== 'to') return null;
    return 'future';
  }
  // "is to resume", "are to meet".
  if (norm === 'to' && scan.isIn(at - 1, INTENDED)) return 'future';
  if (scan.is(at, CLASSES.past)) return before === 'be' || before === 'to' ? null : 'past';
  return null;
}
