/**
 * Where things happened: streets, sites and spots, settlements, and where on the body somebody was hit, each with the
 * happening it is told of (text/clauses). Places named for another reason (an organisation's seat, a home town) are
 * found too; what they are worth is decided by their happening. Order of the text.
 */
import { PLACE_TRIGGERS, type PlaceTrigger, ROUTE_WORDS } from '../../lexicon/place-words.ts';
import { readClause } from '../../text/clauses.ts';
import { CUES } from '../../text/cues.ts';
import { type Document, type Sentence, sourceOf, spanIn } from '../../text/document.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { PlaceDetail } from '../../types.ts';
import { readWordCursor, type WordCursor } from '../dates/word-cursor.ts';
import { readBodyPart } from './read-body.ts';
import { readSettlement, readSite } from './read-site.ts';
import { type PlaceReading, readStreet } from './read-street.ts';

const WOUNDING = /^(?:shoot|stab|injure|attack|kill|die|hospital|crash|find)$/;

/** Linear in the text's length. */
export function findPlaces(document: Document): PlaceDetail[] {
  const places: PlaceDetail[] = [];
  for (const sentence of document.sentences) {
    if ((sentence.cues & CUES.place) === 0) continue;
    const source = sourceOf(document.article, sentence);
    const words = readWordCursor(sentence, source);
    for (const reading of readPlaces(words)) {
      if (isSource(words, reading, source, startOf(sentence, reading))) continue;
      const clause = readClause(sentence, source, reading.first, reading.last);
      const event = clause.event === 'it' ? document.mainEvent : clause.event;
      if (reading.level === 'body' && !isWound(sentence, event)) continue;
      places.push(makeDetail(sentence, source, reading, event, clause.stems));
    }
  }
  return places;
}

/** "according to the Elm County coroner": who tells it, not where it happened. */
function isSource(words: WordCursor, { first }: PlaceReading, source: string, start: number): boolean {
  if (first > 0 && !/^(?:to|the)$/.test(words.norm(first - 1))) return false;
  return /\baccording to (?:the )?$/i.test(source.slice(Math.max(0, start - 18), start));
}

/** Without overlaps: of two readings of the same words the one of the earlier reader (streets, wounds, sites, settlements). */
function readPlaces(words: WordCursor): PlaceReading[] {
  const calls: Call[] = [];
  for (let at = 0; at < words.count; at += 1) {
    if (!words.has(at, CUES.place)) continue;
    const norm = words.norm(at);
    const readers = PLACE_TRIGGERS.get(norm);
    if (readers !== undefined) for (const reader of readers) calls.push({ reader, at });
    if (norm.startsWith('i-')) calls.push({ reader: 'street', at });
    if (ROUTE_WORDS.has(norm)) calls.push({ reader: 'street', at: at + 1 });
  }
  const readings: PlaceReading[] = [];
  const isNamed = calls.some(({ reader }) => reader === 'site' || reader === 'settlement');
  // In a headline with capitals throughout, a capital tells no name.
  const isHeadline = isNamed && isCapitalised(words);
  for (const wanted of READERS)
    for (const { reader, at } of calls) {
      if (reader !== wanted || (isHeadline && reader === 'settlement')) continue;
      const reading = readAt(words, at, reader, isHeadline);
      if (reading !== null && !readings.some((other) => other.first <= reading.last && reading.first <= other.last))
        readings.push(reading);
    }
  return readings.length < 2 ? readings : readings.sort((a, b) => a.first - b.first);
}

/** A word that calls a reader. */
interface Call {
  readonly reader: PlaceTrigger;
  readonly at: number;
}

const READERS: readonly PlaceTrigger[] = ['street', 'body', 'site', 'settlement'];

function readAt(words: WordCursor, at: number, reader: PlaceTrigger, isHeadline: boolean): PlaceReading | null {
  if (reader === 'street') return readStreet(words, at);
  if (reader === 'body') return readBodyPart(words, at);
  return reader === 'site' ? readSite(words, at, isHeadline) : readSettlement(words, at);
}

function isCapitalised(words: WordCursor): boolean {
  let capitals = 0;
  for (let at = 0; at < words.count; at += 1) if (words.isCapital(at)) capitals += 1;
  return words.count >= 3 && capitals > words.count * 0.6;
}

const isWound = ({ classes }: Sentence, event: string | null): boolean =>
  (classes & CLASSES.wound) !== 0 || (event !== null && WOUNDING.test(event));

const startOf = (sentence: Sentence, { first }: PlaceReading): number => sentence.words[first]?.start ?? sentence.start;

function makeDetail(
  sentence: Sentence,
  source: string,
  reading: PlaceReading,
  event: string | null,
  context: readonly string[],
): PlaceDetail {
  const start = startOf(sentence, reading);
  const end = sentence.words[reading.last]?.end ?? sentence.end;
  const detail = {
    ...spanIn(sentence, start, end),
    text: source.slice(start, end),
    sentence: sentence.index,
    level: reading.level,
    normalized: reading.normalized,
    within: reading.within,
    context,
  };
  return event === null ? detail : { ...detail, event };
}
