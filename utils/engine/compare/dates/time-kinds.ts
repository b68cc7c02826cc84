/** What a time of the day is told of: the story's own act, the call for help, or something else. */
import { EVENT_WORDS, HAPPENINGS } from '../../lexicon/event-words.ts';
import { sourceOf } from '../../text/document.ts';
import { stem } from '../../text/words.ts';
import type { DateFact } from './facts.ts';

export type Kind = 'act' | 'call' | 'later';

export interface TimeKind {
  /** Null where it tells of something else. */
  readonly kind: Kind | null;
  /** Of a call that is told by when somebody came. */
  readonly isResponse: boolean;
}

export function readTimeKind(fact: DateFact): TimeKind {
  const { start = 0, end = 0 } = fact.reading.analysis.sentences[fact.detail.sentence] ?? {};
  const sentence = sourceOf(fact.reading.article, fact.detail).slice(start, end);
  const kind = kindOf(fact, sentence, fact.detail.start - start);
  return { kind, isResponse: kind === 'call' && RESPONDED.test(sentence) && !RECEIVED.test(sentence) };
}

const DONE_AT_ONCE: ReadonlySet<string> = new Set(
  [...HAPPENINGS, 'injure'].filter((event) => !/^(?:die|resign|fall|vanish)$/.test(event)),
);
const ACT_STEMS: ReadonlySet<string> = new Set(
  [...EVENT_WORDS].filter(([, event]) => DONE_AT_ONCE.has(event)).map(([word]) => stem(word)),
);
const CALLED =
  /\b(?:respond(?:ed|ing)?|dispatched|911|received (?:a|an|several|multiple) (?:\w+ )?(?:calls?|reports?)|(?:was|were|got) (?:a )?call(?:ed)?|calls? (?:came|of|about|for|reporting)|reports? of (?:\w+ ){1,4}came|(?:was|were) (?:first )?reported)\b/i;
/** "A call at 8:35 of two trespassers": of something else where no act is named. */
const TO_WHAT =
  /\b(\w{1,20}) calls?\b[^;]{0,45}?(?<!block |corner |area |intersection )\b(?:of|for|regarding|reporting|that)\b([^,;]*)/i;
/** Of the same evening, and not the act. */
const AFTERWARDS =
  /\b(?:found|arrived|arrest(?:ed)?|custody|surrendered|pronounced|died|hospital|charged|booked|jailed|court|said|told|conference|vigil)\b/i;

const WOUND = /\bgun ?shot wounds?\b/i;
const COME_UPON = /\b(?:found|finding|arrived|discovered|located)\b/i;

const DECLARED = /\b(?:pronounced|declared)\b/i;
const TAKEN = /\b(?:driven|taken|brought|arrived|rushed|flown)\b[^.;]{0,40}\b(?:hospital|medical cent(?:er|re))\b/i;

const RESPONDED = /\b(?:respond(?:ed|ing)?|arrived|came|rushed|went)\b/i;
const RECEIVED =
  /\b(?:dispatched|received|reported|(?:was|were|got) (?:a )?call(?:ed)?|calls? (?:came|at|around|about|just|shortly)|reports? of (?:\w+ ){1,4}came)\b/i;

/** `at`: where the time stands in its sentence. */
function kindOf({ detail }: DateFact, sentence: string, at: number): Kind | null {
  const { event = '', context } = detail;
  if (event === 'call') return isOfAct(sentence) ? 'call' : null;
  if (
    event === 'hospital' ||
    (event === 'die' && DECLARED.test(sentence)) ||
    (event.startsWith('verb:') && TAKEN.test(sentence))
  )
    return 'later';
  const isAct = DONE_AT_ONCE.has(event) || (event === 'die' && HAPPENED.test(sentence));
  if (!isAct && !(event === '' || event.startsWith('verb:'))) return null;
  if (CALLED.test(sentence)) return isAct ? 'call' : null;
  // "Found with a gunshot wound at 8:30": what they came upon.
  const before = sentence.slice(0, at);
  if (isAct && WOUND.test(before) && COME_UPON.test(before)) return null;
  if (isAct) return 'act';
  const isTold = context.some((word) => ACT_STEMS.has(word));
  return (isTold && !AFTERWARDS.test(sentence)) || isInterrupted(sentence) ? 'act' : null;
}

/** "At 5:53 p.m. they were on a porch when they were shot": what they did then is told first, what befell them behind it. */
function isInterrupted(sentence: string): boolean {
  const [, before, after] = WHEN_HIT.exec(sentence) ?? [];
  return before !== undefined && after !== undefined && !FOUND_THEN.test(before + after);
}
const WHEN_HIT =
  /^(.{0,160}?)\b(?:when|before|as) ([^.;]{0,90}?)\b(?:shot|shots|fired|opened fire|gunfire|gunshots?|stabbed|crashed|collided|exploded|struck|attacked)\b/;
const FOUND_THEN =
  /\b(?:found|finds?|arriv\w+|arrest\w*|custody|surrender\w*|pronounced|died|charged|responded|conference|vigil|heard|hear)\b/i;
/** Where somebody died of it, "the incident" is still the deed. */
const HAPPENED = /\b(?:incident|it|this) (?:all )?(?:happened|occurred|took place)\b/i;

function isOfAct(sentence: string): boolean {
  const [, kind, what] = TO_WHAT.exec(sentence) ?? [];
  if (kind === undefined || what === undefined) return true;
  return `${kind} ${what}`
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => DONE_AT_ONCE.has(EVENT_WORDS.get(word) ?? ''));
}
