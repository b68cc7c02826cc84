/** The places of a story made comparable: which of them tell where its main happening took place. */
import { EVENT_WORDS, HAPPENINGS } from '../../lexicon/event-words.ts';
import { CARE_NOUNS } from '../../lexicon/place-words.ts';
import { stem } from '../../text/words.ts';
import type { PlaceDetail, Reading } from '../../types.ts';
import type { Story } from '../story.ts';

export interface PlaceFact {
  readonly reading: Reading;
  /** Position of the reading in the story. */
  readonly article: number;
  readonly detail: PlaceDetail;
}

export const collectPlaceFacts = (story: Story): PlaceFact[] =>
  story.readings.flatMap((reading, article) => reading.analysis.places.map((detail) => ({ reading, article, detail })));

/** The happening that most articles tell a place or a date of, or name in their leads; null where no two do. */
export function mainHappening(story: Story): string | null {
  const counts = new Map<string, { articles: Set<number>; facts: number }>();
  for (const [article, { analysis }] of story.readings.entries()) {
    const add = ({ event }: { readonly event?: string }) => {
      if (event === undefined || !HAPPENINGS.has(event)) return;
      const count = counts.get(event);
      if (!count) counts.set(event, { articles: new Set([article]), facts: 1 });
      else {
        count.articles.add(article);
        count.facts += 1;
      }
    };
    analysis.places.forEach(add);
    analysis.dates.forEach(add);
  }
  let best: string | null = null;
  // Where one article tells a place or a date of it and the others only name it in their leads, it is the main one still.
  if (counts.size === 0) return null;
  for (const [article, reading] of story.readings.entries())
    for (const event of eventsInLead(reading)) counts.get(event)?.articles.add(article);
  for (const [event, count] of counts) {
    const leader = best === null ? undefined : counts.get(best);
    const isMore =
      !leader ||
      count.articles.size > leader.articles.size ||
      (count.articles.size === leader.articles.size && count.facts > leader.facts);
    if (count.articles.size >= 2 && isMore) best = event;
  }
  return best;
}

const LEAD = 6; // sentences, the title's among them

function eventsInLead({ analysis }: Reading): Set<string> {
  const events = new Set<string>();
  for (const { stems } of analysis.sentences.slice(0, LEAD))
    for (const word of stems) {
      const event = EVENT_STEMS.get(word);
      if (event !== undefined) events.add(event);
    }
  return events;
}

/** Narrowest first. */
const LEVELS = [
  'spot',
  'block',
  'crossing',
  'named-site',
  'street',
  'route',
  'site',
  'neighbourhood',
  'city',
  'county',
  'region',
  'country',
];
export const levelRank = (level: string): number => LEVELS.indexOf(level);

/** A hospital is where the wounded were taken. */
export const isCare = ({ detail }: PlaceFact): boolean =>
  detail.normalized.split(' ').some((word) => CARE_NOUNS.has(word)) ||
  /\bmedical (?:center|centre)\b/.test(detail.normalized);

/** Too plain to say anything: "the home", "a building". */
export const isPlain = ({ detail }: PlaceFact): boolean => detail.level === 'site' && !detail.normalized.includes(' ');

/** Street names that a place tells: a block's street, both of a crossing. */
export const streetsOf = ({ detail }: PlaceFact): readonly string[] =>
  detail.level === 'street'
    ? [detail.normalized]
    : detail.level === 'block' || detail.level === 'crossing'
      ? detail.within
      : [];

const EVENT_STEMS: ReadonlyMap<string, string> = new Map([...EVENT_WORDS].map(([form, event]) => [stem(form), event]));

/** True where the fact's sentence names the happening, if not as what governs the place. */
export const isToldBeside = ({ reading, detail }: PlaceFact, event: string): boolean =>
  reading.analysis.sentences[detail.sentence]?.stems.some((word) => EVENT_STEMS.get(word) === event) ?? false;
