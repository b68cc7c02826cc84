/**
 * What governs a phrase in its sentence: the verb or event noun that a date or a place belongs to, found by position
 * and a few closed word classes, without a parser. Who spoke, and what a date means, are not its business.
 */
import { EVENT_WORDS, LIGHT_VERBS, PUBLISH_WORDS, UTTERANCE_NOUNS } from '../lexicon/event-words.ts';
import { SAY_VERBS, WEAK_SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { makeScan, type Scan } from './clause-scan.ts';
import { readTense, type Tense } from './clause-tense.ts';
import type { Sentence } from './document.ts';
import { CLASSES } from './word-classes.ts';
import { type WordSet, wordSet } from './word-sets.ts';
import { stem } from './words.ts';

export interface Clause {
  /** Word range, half-open, of the clause around the phrase. */
  readonly from: number;
  readonly to: number;
  /** Index of the governing verb or noun; null where none was found. */
  readonly head: number | null;
  readonly kind: 'said' | 'published' | 'event' | 'other' | null;
  /** Class of the happening (lexicon/event-words), 'it' where a pronoun stands for it, `verb:stem` else. */
  readonly event: string | null;
  readonly tense: Tense;
  /** Content stems of the clause without the phrase itself. */
  readonly stems: readonly string[];
}

/** `first` and `last`: the phrase's word indexes in `sentence`. */
export function readClause(sentence: Sentence, source: string, first: number, last: number): Clause {
  const scan = makeScan(sentence, source);
  const from = scan.leftEdge(first);
  const to = scan.rightEdge(last);
  const head = findHead(scan, first, last, from, to);
  const stems: string[] = [];
  for (let i = from; i < to; i += 1) {
    const stem = i >= first && i <= last ? null : scan.contentStem(i);
    if (stem !== null) stems.push(stem);
  }
  const event = head === null ? null : nameEvent(scan, head, from, to);
  const isBeside = head !== null && head >= first - 2 && head <= last + 2;
  const told = kindOf(scan, head, event, isBeside);
  const tense = readTense(scan, head, first, last, from, to);
  return { from, to, head, kind: told.kind, event: told.event, tense, stems };
}

const isPast = (scan: Scan, at: number): boolean => scan.is(at, CLASSES.past);
const isAuxiliary = (scan: Scan, at: number): boolean => scan.is(at, CLASSES.auxiliary);

/** "Homicide detectives", "the fire department": an office, no happening. */
const OFFICE_WORDS = wordSet(
  `unit units squad squads detective detectives investigator investigators bureau division section department chief
   marshal marshals commissioner officials crew crews station prosecutor prosecutors warrant warrants row scene suspect
   suspects`,
);
const EVENTS = wordSet(EVENT_WORDS.keys());
const isOfOffice = (scan: Scan, at: number): boolean =>
  scan.is(at, CLASSES.governor) && scan.isIn(at, EVENTS) && scan.isIn(at + 1, OFFICE_WORDS) && scan.gap(at + 1) === ' ';

const BE = wordSet('was were is are');
const BEFORE_ING = wordSet('was were been is are began started continued after before while');

/** A verb or event noun that can govern; "was" only where it stands for itself ("was at home"). */
function isHead(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  if (isAuxiliary(scan, at)) {
    return scan.isIn(at, BE) && !isPast(scan, at + 1) && !scan.norm(at + 1).endsWith('ing') && !isPast(scan, at + 2);
  }
  if (!isPast(scan, at) && isOfOffice(scan, at)) return false;
  if (norm === 'close' && scan.isIn(at + 1, AFTER_CLOSE)) return false;
  if (norm === 'located' && scan.isIn(at + 1, WHERE) && !scan.isIn(at - 1, HAVE_OR_BE)) return false;
  if (norm.endsWith('ing') && scan.isIn(at - 1, BEFORE_ING)) return true;
  return scan.is(at, CLASSES.governor);
}

/** "Close together", "an apartment located on Elm Street": how near, and where. */
const AFTER_CLOSE = wordSet('together to by range friend friends family relatives');
const WHERE = wordSet('in on at near off along behind between inside outside next across within just');
const HAVE_OR_BE = wordSet('was were been being is are has have had later also');

const SKIPPED = wordSet(
  'on late early earlier in at the by about around just shortly reportedly allegedly also again back',
);
const AFTER_NOUN = wordSet('in on at of for by to from with and or near between against outside inside');
const ARTICLES = wordSet('the a an his her their its this that');
const BEFORE_VERB = wordSet('also reportedly again');
const AGENTS = wordSet('by with');
const UTTERANCES = wordSet(UTTERANCE_NOUNS);

function findHead(scan: Scan, first: number, last: number, from: number, to: number): number | null {
  const attributive = findAttributive(scan, first, last, to);
  if (attributive !== null) return attributive;
  // Right beside it on the left: "issued on Wednesday".
  let left = first - 1;
  while (left >= from && scan.isIn(left, SKIPPED)) left -= 1;
  const isBeside = left >= from && !scan.hasComma(left + 1);
  if (isBeside && isHead(scan, left)) return preferVerb(scan, left, from);
  // Right beside it on the right, finite: "on Thursday said".
  const right = last + 1 + (scan.isIn(last + 1, BEFORE_VERB) ? 1 : 0);
  if (
    right < to &&
    isPast(scan, right) &&
    !isAuxiliary(scan, right) &&
    !scan.isIn(right + 1, AGENTS) &&
    !scan.hasComma(right)
  )
    return right;
  for (let i = left; i >= from; i -= 1) {
    if (isHead(scan, i)) return preferVerb(scan, i, from);
  }
  for (let i = last + 1; i < to; i += 1) {
    if (isHead(scan, i)) return i;
  }
  return null;
}

/** "Saturday's shooting", "the Aug. 7 attacks", "a Friday night fire": the noun that the phrase stands before. */
function findAttributive(scan: Scan, first: number, last: number, to: number): number | null {
  const gap = scan.gap(last + 1);
  const written = scan.text(last);
  const isPossessive = (written.endsWith('s') && /['’]s$/.test(written)) || (gap !== ' ' && /^['’]/.test(gap));
  if (gap !== ' ' && gap.trim() !== '' && !isPossessive) return null;
  const isAfterArticle = scan.isIn(first - 1, ARTICLES);
  for (let i = last + 1; i < Math.min(to, last + 6); i += 1) {
    if (i > last + 1 && scan.hasComma(i)) return null;
    if (scan.isIn(i, AFTER_NOUN) || isAuxiliary(scan, i)) return null;
    if (isOfOffice(scan, i)) continue;
    if (scan.isIn(i, EVENTS) || scan.isIn(i, UTTERANCES)) {
      if (isPossessive || isAfterArticle) return i;
      // Without an article only where a noun can stand: "Tuesday night shooting".
      return i === last + 1 && !isPast(scan, i) && scan.norm(i).endsWith('ing') ? i : null;
    }
    if (isPast(scan, i) && !isPossessive && !isAfterArticle) return null;
  }
  return null;
}

const SAYING = wordSet(SAY_VERBS);
const LIGHT = wordSet(LIGHT_VERBS);

/** An event noun gives way to a telling verb before it: "responded to a shooting", not "attended a rally". */
function preferVerb(scan: Scan, noun: number, from: number): number {
  if (isPast(scan, noun)) return noun;
  for (let i = noun - 1; i >= Math.max(from, noun - 6); i -= 1) {
    if (scan.hasComma(i + 1)) break;
    if (scan.norm(i).endsWith('ing') && isHead(scan, i)) return i;
    if (!isPast(scan, i) || isAuxiliary(scan, i)) continue;
    return scan.isIn(i, EVENTS) || scan.isIn(i, SAYING) || scan.isIn(i, LIGHT) ? i : noun;
  }
  return noun;
}

/** What happened is told by the words around them as well. */
const TOLD_OTHERWISE = wordSet(
  `began started begin begins got received came made opened fire fired firing pronounced rushed taken took struck hit
   wounded found`,
);

const plainEvent = (norm: string): string => EVENT_WORDS.get(norm) ?? `verb:${stem(norm)}`;

function nameEvent(scan: Scan, head: number, from: number, to: number): string {
  const norm = scan.norm(head);
  if (isAuxiliary(scan, head)) return 'verb:be';
  if (!scan.isIn(head, TOLD_OTHERWISE) && !scan.isIn(head, LIGHT)) return plainEvent(norm);
  if (/^(?:began|started|begin|begins)$/.test(norm) && EVENT_WORDS.has(scan.norm(head + 1)))
    return nameEvent(scan, head + 1, from, to);
  if (
    /^(?:got|received|came|made)$/.test(norm) &&
    (hasNear(scan, head, to, 4, CALL_WORDS) || hasNear(scan, head - 4, head, 3, CALL_WORDS))
  )
    return 'call';
  if (isCalledIn(scan, head, from)) return 'call';
  if (scan.isIn(head, LIGHT)) {
    // "The blaze that began on Friday": what it is stands before the clause.
    const first = /^(?:that|which)$/.test(scan.norm(from - 1)) && head - from < 2 ? Math.max(0, from - 4) : from;
    for (let i = head - 1; i >= first; i -= 1) {
      const event = isOfOffice(scan, i) ? undefined : EVENT_WORDS.get(scan.norm(i));
      if (event !== undefined) return event;
      if (isPronoun(scan, i) && head - i <= 4) return 'it';
    }
    return norm === 'took' && scan.norm(head + 1) !== 'place' ? 'verb:take' : `verb:${stem(norm)}`;
  }
  if (norm === 'opened' && scan.norm(head + 1) === 'fire') return 'shoot';
  if (norm === 'fire' && /^open(?:s|ed|ing)?$/.test(scan.norm(head - 1))) return 'shoot';
  if (/^(?:fired|firing)$/.test(norm)) {
    const isGun =
      /^(?:shots?|rounds?|bullets?)$/.test(scan.norm(head - 1)) ||
      /^(?:shots?|rounds?|bullets?)$/.test(scan.norm(head - 2));
    return isGun || hasNear(scan, head, to, 6, GUN_WORDS) ? 'shoot' : 'dismiss';
  }
  if (norm === 'pronounced') return 'die';
  if (norm === 'found' && hasNear(scan, head, to, 3, GUILT)) return 'convict';
  if (norm === 'rushed' && !hasNear(scan, head, to, 8, CARE_WORDS)) return 'call';
  if (/^(?:taken|took)$/.test(norm)) {
    if (hasNear(scan, head, to, 8, CARE_WORDS)) return 'hospital';
    if (hasNear(scan, head, to, 4, CUSTODY)) return 'arrest';
  }
  if (/^(?:struck|hit|wounded)$/.test(norm) && hasNear(scan, head, to, 8, SHOTS)) return 'shoot';
  return plainEvent(norm);
}

/** "The shooting was (first) reported at 9:15": the call for help. A newspaper reports other things. */
function isCalledIn(scan: Scan, head: number, from: number): boolean {
  if (scan.norm(head) !== 'reported' || scan.isIn(head + 1, AGENTS)) return false;
  const be = scan.isIn(head - 1, FIRST) ? head - 2 : head - 1;
  if (!scan.isIn(be, BE)) return false;
  for (let i = be - 1; i >= from; i -= 1) {
    if (scan.norm(i) === 'incident') return true;
    const event = isOfOffice(scan, i) ? undefined : EVENT_WORDS.get(scan.norm(i));
    if (event !== undefined) return CALLED_IN.has(event);
  }
  return false;
}

const FIRST = wordSet('first initially');
const CALLED_IN: ReadonlySet<string> = new Set('shoot stab attack rob explode crash burn fight'.split(' '));

/** "It", "this", "the incident"; not "this week", nor "that" before the verb of its own clause. */
const isPronoun = (scan: Scan, at: number): boolean =>
  scan.isIn(at, ITS) || (scan.isIn(at, THIS) && !scan.isIn(at + 1, TIMES));

const ITS = wordSet('it incident');
const THIS = wordSet('this that');
const TIMES = wordSet('week month year morning afternoon evening weekend day time summer spring fall winter');
const CALL_WORDS = wordSet('call calls 911 999');
const CARE_WORDS = wordSet('hospital hospitals infirmary clinic medical');
const GUN_WORDS = wordSet(
  'shot shots gun weapon round rounds bullet bullets times at into toward towards rifle pistol',
);
const CUSTODY = wordSet('custody');
const GUILT = wordSet('guilty');
const SHOTS = wordSet('bullet bullets gunfire gunshot gunshots');

function hasNear(scan: Scan, head: number, to: number, reach: number, wanted: WordSet): boolean {
  for (let i = head + 1; i < Math.min(to, head + 1 + reach); i += 1) if (scan.isIn(i, wanted)) return true;
  return false;
}

const WEAK = wordSet(WEAK_SPEECH_VERBS);
const PUBLISHING = wordSet(PUBLISH_WORDS);

function kindOf(
  scan: Scan,
  head: number | null,
  event: string | null,
  isBeside: boolean,
): Pick<Clause, 'kind' | 'event'> {
  if (head === null || event === null) return { kind: null, event: null };
  const norm = scan.norm(head);
  if (norm === 'published' || norm === 'carried' || norm === 'aired') return { kind: 'published', event };
  if (event === 'send') return { kind: 'event', event };
  if (scan.isIn(head, UTTERANCES) || norm === 'issued') return { kind: 'said', event: 'utter' };
  if (
    event !== 'it' &&
    scan.isIn(head, SAYING) &&
    !scan.isIn(head, EVENTS) &&
    !scan.isIn(head, WEAK) &&
    !scan.isIn(head, PUBLISHING)
  )
    return isByCaller(scan, head) ? { kind: 'event', event: 'call' } : { kind: 'said', event: 'utter' };
  if (event === 'call') return { kind: 'event', event };
  // "a newspaper reported Friday" publishes; "a neighbour reported a fire on Friday" does not.
  if (isBeside && scan.isIn(head, PUBLISHING)) return { kind: 'published', event };
  return { kind: event.startsWith('verb:') ? 'other' : 'event', event };
}

/** "A caller told dispatchers at 9:15": the call for help. */
const isByCaller = (scan: Scan, head: number): boolean =>
  hasNear(scan, head - 5, head, 4, CALLERS) &&
  (hasNear(scan, head - 5, head, 4, CALL_WORDS) || hasNear(scan, head, head + 7, 6, CALLED_FORCES));

const CALLERS = wordSet('caller callers');
const CALLED_FORCES = wordSet('911 999 police dispatchers dispatcher officers deputies sheriff sheriff’s');
