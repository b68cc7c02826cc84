/** Whether a clause looks back or ahead, by the nearest cue; told by words alone, never by a calendar. */
import { COMING_OF_SEVERAL, COMING_WORDS, FUTURE_WORDS } from '../lexicon/event-words.ts';
import type { Scan } from './clause-scan.ts';
import { CLASSES } from './word-classes.ts';
import { type WordSet, wordSet } from './word-sets.ts';

/** 'planned': "was due in court Friday" may lie behind or ahead. */
export type Tense = 'past' | 'future' | 'planned' | null;

const DELAYS = wordSet('postponed extended delayed adjourned rescheduled moved');
const LATEST = wordSet('until till to for');
const DETERMINERS = wordSet('the a an his her its their this that');
const HAD = wordSet('had');
const WILL = wordSet('will shall');
const FUTURE = wordSet(FUTURE_WORDS);
const WAS = wordSet('was were had been');
const IS = wordSet('is are be');
const HAVE = wordSet('has have');
const SCHEDULED = wordSet('scheduled expected due planned set slated supposed');
const AIMS = wordSet('to for');
/** Before a day, behind a verb of being; "from" only before a clock time. */
const AT = wordSet('on at in for through');
const COMING = wordSet(COMING_WORDS);
const OF_SEVERAL = wordSet(COMING_OF_SEVERAL);
const NO_SUBJECTS = wordSet('to did do does the a an his her its their this that and or not');
const WOULD = wordSet("would wouldn't");
const REFUSING = wordSet("not only wouldn't");
/** What officials "would not" do on the day named: no plan. */
const TELLING = wordSet(
  'say comment discuss release identify confirm elaborate provide give disclose reveal name speculate answer talk speak detail describe specify',
);
const AROUND = wordSet('not only also later');
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
    const tense = tenseOf(scan, i, first);
    if (tense) return tense;
  }
  if (head !== null && head > last) {
    if (scan.is(head, CLASSES.past) && !scan.isIn(head, FUTURE) && scan.norm(head - 1) !== 'be') return 'past';
  }
  for (let i = last + 1; i < to; i += 1) {
    const tense = tenseOf(scan, i, first);
    if (tense) return tense;
  }
  return null;
}

/** "by Friday", "is Friday", "set for Friday", "as early as Friday", "postponed until Friday", "planned for Friday was cancelled", "Friday's ruling". */
function readBeside(scan: Scan, first: number, last: number, from: number, to: number): Tense {
  if (scan.is(last + 1, CLASSES.auxiliary) && /^(?:was|were|had)$/.test(scan.norm(last + 1))) return 'past';
  const before = scan.norm(first - 1);
  if (before === 'by' && !has(scan, from, to, HAD)) return isToldAsPast(scan, last) ? 'past' : 'future';
  if (before === 'as' && scan.norm(first - 3) === 'as') return 'future';
  let left = first - 1;
  if (scan.norm(left) === 'from' && /^\d/.test(scan.norm(first))) left -= 1;
  while (left >= from && first - left <= 2 && scan.isIn(left, AT)) left -= 1;
  if (left >= from && isAnnounced(scan, left, first)) return 'future';
  if (scan.isIn(first - 1, LATEST) && has(scan, Math.max(from, first - 8), first, DELAYS)) return 'future';
  const written = scan.text(last);
  if (written.endsWith('s') && /['’]s$/.test(written))
    return has(scan, last + 1, phraseEnd(scan, last, to), WILL) ? 'future' : 'past';
  return null;
}

/** "After Tuesday's vote and will go on": what is joined on tells of something else. */
function phraseEnd(scan: Scan, last: number, to: number): number {
  let at = last + 1;
  while (at < to && !scan.hasComma(at) && scan.norm(at) !== 'and') at += 1;
  return at;
}

function has(scan: Scan, from: number, to: number, wanted: WordSet): boolean {
  for (let i = from; i < to; i += 1) if (scan.isIn(i, wanted)) return true;
  return false;
}

/** "By Tuesday morning, she died." */
const isToldAsPast = (scan: Scan, last: number): boolean =>
  scan.is(last + 1, CLASSES.pronoun) && scan.is(last + 2, CLASSES.past) && !scan.is(last + 2, CLASSES.say);

/** "The hearing is (at 9 a.m.) Monday", "a hearing set for Monday"; what was to be stands behind "was". */
function isAnnounced(scan: Scan, at: number, first: number): boolean {
  if (scan.isIn(at, IS)) return !/^(?:it|be|to|this|that)$/.test(scan.norm(at - 1)) && scan.norm(at) !== 'be';
  return scan.isIn(at, SCHEDULED) && scan.norm(first - 1) === 'for' && !scan.isIn(at - 1, WAS);
}

/** `first`: the phrase's first word. */
function tenseOf(scan: Scan, at: number, first: number): Tense {
  if (!scan.is(at, CLASSES.tense)) return null;
  const norm = scan.norm(at);
  const before = scan.norm(at - 1);
  if (norm.endsWith("'ll")) return 'future';
  if (scan.isIn(at, COMING)) return isComing(scan, at) ? 'future' : null;
  if (scan.isIn(at, OF_SEVERAL)) return at < first && scan.norm(at - 1).endsWith('s') ? 'future' : null;
  if (scan.isIn(at, WOULD) && isRefusal(scan, at, first)) return 'past';
  if (scan.isIn(at, FUTURE)) {
    if (norm === 'may') return scan.text(at) === 'may' && scan.norm(at + 1) !== 'have' ? 'future' : null;
    if (scan.isIn(at, SCHEDULED) && scan.isIn(at - 1, WAS)) return readSchedule(scan, at);
    if (scan.isIn(at - 1, WAS) && norm !== 'going') return 'past';
    if (norm === 'set' && !scan.isIn(at - 1, IS)) return null;
    if (norm === 'supposed' && scan.norm(at + 1) !== 'to') return null;
    if (norm === 'until' && at === first - 1 && hasHad(scan, first)) return 'past';
    if (/^(?:plans?|hopes|must)$/.test(norm) && scan.isIn(at - 1, DETERMINERS)) return null;
    if (norm === 'going' && scan.norm(at + 1) !== 'to') return null;
    return 'future';
  }
  // "is to resume", "are to meet"; "was to be arraigned" but not "was to have been".
  if (norm === 'to' && scan.isIn(at - 1, INTENDED)) return scan.norm(at + 1) === 'blame' ? null : 'future';
  if (norm === 'to' && /^(?:was|were)$/.test(before) && scan.norm(at + 1) !== 'have') return 'planned';
  // "On Friday, followed by one on Saturday".
  if (norm === 'followed' && scan.norm(at + 1) === 'by') return null;
  // "To be (formally) sentenced".
  if (scan.is(at, CLASSES.past))
    return /^(?:be|to)$/.test(before.endsWith('ly') ? scan.norm(at - 2) : before) ? null : 'past';
  return null;
}

/** "Leaves for Rome" but not "leaves two dead"; "pending a hearing" but not "still pending". */
function isComing(scan: Scan, at: number): boolean {
  if (scan.isIn(at - 1, NO_SUBJECTS)) return false;
  if (scan.norm(at) === 'leaves') return scan.norm(at + 1) === 'for';
  if (scan.norm(at) === 'running') return scan.isIn(at - 1, IS) && scan.norm(at + 1) === 'for';
  // "Won re-election", "was beaten for re-election".
  if (/^re-?election$/.test(scan.norm(at)))
    return !scan.is(at - 1, CLASSES.past) && !scan.is(at - 2, CLASSES.past) && !scan.is(at - 3, CLASSES.past);
  return scan.norm(at) !== 'pending' || scan.isIn(at + 1, DETERMINERS);
}

/** "Has been scheduled for" lies ahead, "was scheduled to" behind or ahead; "bail was set" tells no plan. */
function readSchedule(scan: Scan, at: number): Tense {
  const isAimed = scan.isIn(at + 1, AIMS) || scan.norm(at) === 'due';
  if (!isAimed) return 'past';
  return scan.norm(at - 1) === 'been' && scan.isIn(at - 2, HAVE) ? 'future' : 'planned';
}

/** "Police would only say", "would not comment" on the day named; with "until" they will on that day. */
function isRefusal(scan: Scan, at: number, first: number): boolean {
  if (scan.norm(first - 1) === 'until') return false;
  let verb = at + 1;
  while (verb <= at + 3 && scan.isIn(verb, AROUND)) verb += 1;
  if (!scan.isIn(verb, TELLING)) return false;
  return scan.isIn(at, REFUSING) || has(scan, at + 1, verb, REFUSING);
}

/** "Until Thursday, they had said nothing." */
const hasHad = (scan: Scan, first: number): boolean => has(scan, first + 1, first + 8, HAD);
