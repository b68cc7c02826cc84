/**
 * On which day something was announced: a purchase, a candidacy, a product, told in the first sentences of both articles.
 * An office says much on many days; what is announced is announced once. Of articles without publication days, weekdays
 * that nothing else is told of are compared as such.
 */
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { sourceOf } from '../../text/document.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { gapBetween, whyDoubtful } from './doubt.ts';
import { type DateFact, relate } from './facts.ts';
import { CALENDAR_STEM } from './keys.ts';

const DAY = 1440; // minutes
/** Later sentences tell of other remarks. */
const LEAD = 2; // sentences
const LEAST_SHARED = 5;
const LEAST_CONTAINMENT = 0.33;
/** Of one announcement; a week later it is another's anniversary. */
const MOST_APART = 3 * DAY;

const ANNOUNCED =
  /\b(?:announc(?:ed?|es|ing)|unveil(?:ed|s|ing)|reveal(?:ed|s|ing)|declar(?:ed|es|ing)|introduc(?:ed|es|ing)|(?:said|says)(?: (?:on )?\w+day)?(?: that)? (?:it|they|he|she) (?:has|have|had|will|would|is|are|plans?|agreed))\b/i;

/** At most one alignment a pair of articles. */
export function alignAnnouncements(story: Story, facts: readonly DateFact[]): Alignment[] {
  const articles = [...Map.groupBy(facts.filter(isAnnouncement), ({ article }) => article).values()];
  return articles.flatMap((one, index) =>
    articles.slice(index + 1).flatMap((other): Alignment[] => {
      const [a, b] = [one[0], other[0]];
      if (!a || !b || one.length > 1 || other.length > 1 || !areApart(a, b)) return [];
      const { containment, shared } = overlapOf(story, a, b);
      if (containment < LEAST_CONTAINMENT || shared.length < LEAST_SHARED) return [];
      const refusal = whyNotApart(a, b);
      if (refusal === null) return [{ a, b, relation: 'apart', score: containment, shared, rule: 'same-announcement' }];
      story.abstain('date', refusal, a, b);
      return [];
    }),
  );
}

function areApart(a: DateFact, b: DateFact): boolean {
  if (a.day !== null && b.day !== null) return relate(a, b) === 'apart';
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  return a.day === null && b.day === null && one !== undefined && other !== undefined && one !== other;
}

function whyNotApart(a: DateFact, b: DateFact): string | null {
  if (a.day !== null && gapBetween(a, b) > MOST_APART) return 'days-too-far-apart';
  const doubt = a.day === null ? null : whyDoubtful(a, b, false);
  return doubt ?? (areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null);
}

function overlapOf({ overlap }: Story, a: DateFact, b: DateFact): { containment: number; shared: readonly string[] } {
  const [one, other] = [a, b].map(({ reading, detail }) => reading.analysis.sentences[detail.sentence]?.stems ?? []);
  const { containment, shared } = overlap(one ?? [], other ?? []);
  return { containment, shared: shared.filter((stem) => !CALENDAR_STEM.test(stem)) };
}

/** The day of its verb of announcing, alone in its sentence. */
function isAnnouncement({ reading, detail, isFromToday, day }: DateFact): boolean {
  if (detail.event !== 'utter' || detail.role !== 'said' || detail.field || detail.sentence > LEAD) return false;
  if (isFromToday || (day === null && !/^\w+day$/i.test(detail.text))) return false;
  const sentence = reading.analysis.sentences[detail.sentence];
  return (
    sentence !== undefined && ANNOUNCED.test(sourceOf(reading.article, detail).slice(sentence.start, sentence.end))
  );
}

const weekdayOf = ({ detail }: DateFact): number | undefined => WEEKDAYS.get(detail.text.toLowerCase());
