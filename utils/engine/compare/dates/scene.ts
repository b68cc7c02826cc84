/**
 * When the story's own happening was, where two articles have no day or hour of it in common, by whatever words they
 * tell of it: one has the shooting on Thursday, the other the call to the police on Wednesday. It rests on the event
 * alone, so it asks more of both articles than a date that shares its sentence (see dates/alignment).
 */
import { EVENT_WORDS, HAPPENINGS } from '../../lexicon/event-words.ts';
import { stem } from '../../text/words.ts';
import { areStrangers } from '../kinship.ts';
import { isNearTop } from '../lead.ts';
import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { gapBetween, mayBeOtherZones, whyDoubtful } from './doubt.ts';
import { type DateFact, relate } from './facts.ts';

const DAY = 1440; // minutes
/** The title and the first sentences tell the story's own event; what comes later may be background. */
const LEAD = 9; // sentences
/** Reports of one event are not further apart than a slip of a day: two events of a week would be. */
const MOST_APART = DAY;
/** "The third this year" tells no day. */
const LONGEST = 8 * DAY;
/** Two clock times of one act differ by more than the rounding of each. */
const LEAST_APART = 10;
/** Nobody calls for help before what happened. */
const LEAST_EARLY = 25;
/** A late call, a part of the day and a clock time are told more loosely. */
const LEAST_APART_LOOSE = 180;

/** What befalls people at one moment; a death may follow days later, and a find may be late. */
const ACTS: ReadonlySet<string> = new Set([...HAPPENINGS, 'injure']);
const LATER: ReadonlySet<string> = new Set(['die', 'resign', 'fall', 'vanish']);
const isAct = (event: string | undefined): boolean => event !== undefined && ACTS.has(event) && !LATER.has(event);
const isScene = ({ detail: { event } }: DateFact): boolean => isAct(event) || event === 'call';

/** At most one alignment a pair of articles. */
export function alignScenes({ abstain }: Story, facts: readonly DateFact[]): Alignment[] {
  const leads = [...Map.groupBy(facts, ({ article }) => article).values()].map(readLead);
  return leads.flatMap((one, index) =>
    leads.slice(index + 1).flatMap((other): Alignment[] => {
      const [a, b] = [one.scene[0], other.scene[0]];
      if (!a || !b || gapBetween(a, b) === 0) return [];
      const refusal = whyNotApart(a, b, one, other);
      if (refusal === null) return [{ a, b, relation: 'apart', score: 0.6, shared: [], rule: 'same-scene' }];
      abstain('date', refusal, a, b);
      return [];
    }),
  );
}

interface Lead {
  /** Days and hours of the happening, in order. */
  readonly scene: readonly DateFact[];
  /** All that may be meant as well. */
  readonly any: readonly DateFact[];
}

function readLead(facts: readonly DateFact[]): Lead {
  const any = facts.filter(
    (fact) =>
      fact.extent !== null && fact.extent.to - fact.extent.from <= LONGEST && (isScene(fact) || isToldBeside(fact)),
  );
  const told = any.filter(
    (fact) =>
      isScene(fact) &&
      fact.day !== null &&
      !fact.detail.field &&
      fact.detail.role === 'happened' &&
      isNearTop(fact.reading, fact.detail, LEAD) &&
      isBesideItsWord(fact),
  );
  // A call stands for the act only where nothing else tells its day: there may be calls on what was seen later.
  const acts = told.filter(isToldOfAct);
  const scene = acts.length > 0 ? acts : told;
  // Days that exclude each other are of two happenings.
  const isOfSeveral = scene.some((a) =>
    scene.some((b) => relate(a, b) === 'apart' && gapBetween(a, b) > LEAST_APART_LOOSE),
  );
  return { scene: isOfSeveral ? [] : scene, any: any.filter((fact) => !scene.some((told) => holds(fact, told))) };
}

/** "Over the weekend" beside "late Saturday": the narrower one counts. */
const holds = ({ extent: wide }: DateFact, { extent: narrow }: DateFact): boolean =>
  wide !== null &&
  narrow !== null &&
  wide.from <= narrow.from &&
  narrow.to <= wide.to &&
  narrow.to - narrow.from < wide.to - wide.from;

/** Of two days or hours that exclude each other: the rule that refuses them, null for a difference. */
function whyNotApart(a: DateFact, b: DateFact, one: Lead, other: Lead): string | null {
  const gap = gapBetween(a, b);
  const isExact = a.detail.event === b.detail.event && isClock(a) && isClock(b);
  const isWholeDay = a.detail.time === undefined || b.detail.time === undefined;
  const isEarly = isEarlyCall(a, b) || isEarlyCall(b, a);
  const least = isExact ? LEAST_APART : isEarly ? LEAST_EARLY : isWholeDay ? 0 : LEAST_APART_LOOSE;
  if (gap < least) return 'hours-told-loosely';
  if (gap > MOST_APART) return 'days-too-far-apart';
  const isMet = (fact: DateFact, { any }: Lead) => any.some((its) => relate(fact, its) !== 'apart');
  if (one.scene.some((fact) => isMet(fact, other)) || other.scene.some((fact) => isMet(fact, one)))
    return 'told-by-both';
  if (mayBeOtherZones(a, b)) return 'other-time-zone';
  const isUnsure = a.day === b.day && a.isFromToday !== b.isFromToday;
  const doubt = a.day === b.day ? (isUnsure ? 'publication-day-unsure' : null) : whyDoubtful(a, b, false);
  return doubt ?? (areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null);
}

/** "Arrested in the shooting of a baker on Monday night": the clause tells of an act as well. */
const isToldBeside = ({ detail: { event = '', context } }: DateFact): boolean =>
  event === '' ||
  LATER.has(event) ||
  ((event === 'arrest' || event === 'charge' || event.startsWith('verb:')) &&
    context.some((stem) => ACT_STEMS.has(stem)));

const ACT_STEMS: ReadonlySet<string> = new Set(
  [...EVENT_WORDS].filter(([, event]) => isAct(event)).map(([word]) => stem(word)),
);

/** "Thursday afternoon, the mayor and the chief talk of the killings": a date far from the word is another act's. */
function isBesideItsWord({ reading, detail }: DateFact): boolean {
  const { article, analysis } = reading;
  const sentence = analysis.sentences[detail.sentence] ?? detail;
  const before = article.text.slice(Math.max(sentence.start, detail.start - NEAR), detail.start);
  const after = article.text.slice(detail.end, Math.min(sentence.end, detail.end + NEAR));
  const words = `${before} ${after}`.toLowerCase().split(/[^a-z0-9]+/);
  return words.some((word) => LIGHT_WORDS.has(word) || EVENT_WORDS.get(word) === detail.event);
}

/** Characters. */
const NEAR = 75;
/** "It happened": the word for it stands in another sentence. */
const LIGHT_WORDS: ReadonlySet<string> = new Set(['happened', 'occurred', 'unfolded', 'erupted', 'fired', 'struck']);

const isToldOfAct = ({ detail }: DateFact): boolean => isAct(detail.event);

const isEarlyCall = (call: DateFact, act: DateFact): boolean =>
  call.detail.event === 'call' &&
  act.detail.event !== 'call' &&
  call.extent !== null &&
  act.extent !== null &&
  call.extent.to < act.extent.from;

/** A clock time, not a part of the day. */
const isClock = ({ detail: { time } }: DateFact): boolean => time !== undefined && time.to - time.from <= 60;
