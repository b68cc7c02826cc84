/** Buildings, grounds and spots in them ("a parking lot", "her home", "Elm County Hospital"), settlements. */
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { isPastForm } from '../../lexicon/event-words.ts';
import { NATIONS } from '../../lexicon/nation-names.ts';
import { BODY_PARTS, NOT_PLACES, SITE_NOUNS, SPOT_NOUNS, STATES, STREET_SUFFIXES } from '../../lexicon/place-words.ts';
import { isFunctionWord } from '../../text/words.ts';
import type { WordCursor } from '../dates/word-cursor.ts';
import type { PlaceReading } from './read-street.ts';

const LEADS: ReadonlySet<string> = new Set(
  'in at inside outside near on to into from behind within through toward towards'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its this that'.split(' '));
const REACH = 7; // words between the preposition and the noun

/**
 * A site or spot whose noun stands at word `at`, with the words that tell it; null where there is none. `isHeadline`:
 * capitals throughout, so that none tells a name.
 */
export function readSite(words: WordCursor, at: number, isHeadline: boolean): PlaceReading | null {
  const norm = words.norm(at);
  const isSpot = SPOT_NOUNS.has(norm) && (norm !== 'lot' || words.norm(at - 1) === 'parking');
  if (!isSpot && !SITE_NOUNS.has(norm)) return null;
  // The noun ends its phrase: in "apartment building" the second one does.
  if (words.isJoined(at + 1) && (SITE_NOUNS.has(words.norm(at + 1)) || words.norm(at + 1) === 'lot')) return null;
  if (!isHeadline && words.isCapital(at) && isJoinedToName(words, at))
    return STREET_SUFFIXES.has(norm) ? null : readNamedSite(words, at);
  let first = at;
  while (first > 0 && at - first < REACH && words.isJoined(first) && isPhraseWord(words, first - 1)) {
    first -= 1;
    if (DETERMINERS.has(words.norm(first))) break;
  }
  if (!words.isJoined(first) || !(LEADS.has(words.norm(first - 1)) || isOfLead(words, first - 1))) return null;
  const parts: string[] = [];
  for (let i = first; i <= at; i += 1) if (!DETERMINERS.has(words.norm(i))) parts.push(words.norm(i));
  return { first, last: at, level: isSpot ? 'spot' : 'site', normalized: parts.join(' '), within: [] };
}

/** "In front of the house", "outside of a home". */
const isOfLead = (words: WordCursor, at: number): boolean =>
  words.norm(at) === 'of' && /^(?:front|outside|inside)$/.test(words.norm(at - 1));

/** They act and speak rather than lie somewhere. */
const ORGANISATIONS = /^(?:office|offices|police|department|district|board|patrol|association|headquarters)$/;
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['st', 'saint'],
]);

/** "University of Ohio Medical Center", "Mercy Hospital West": the name goes on. */
function endOfName(words: WordCursor, at: number): number {
  let last = at;
  if (words.norm(last + 1) === 'of' && words.isCapital(last + 2) && words.isJoined(last + 2)) last += 2;
  while (last - at < 5 && words.isJoined(last + 1) && words.isCapital(last + 1)) {
    const norm = words.norm(last + 1);
    if (last === at && !SITE_NOUNS.has(norm) && !/^(?:health|medical|ministries|north|south|east|west)$/.test(norm))
      break;
    if (MONTHS.has(norm) || WEEKDAYS.has(norm)) break;
    last += 1;
  }
  return last;
}

const isJoinedToName = (words: WordCursor, at: number): boolean =>
  (words.isJoined(at) && words.isCapital(at - 1)) || (words.norm(at + 1) === 'of' && words.isCapital(at + 2));

/** Determiners, nouns and adjectives; no other function word and no verb. */
const isPhraseWord = (words: WordCursor, at: number): boolean => {
  const norm = words.norm(at);
  return DETERMINERS.has(norm) || (!isFunctionWord(norm) && !isPastForm(norm) && !LEADS.has(norm));
};

function readNamedSite(words: WordCursor, at: number): PlaceReading | null {
  let first = at;
  while (
    at - first < 5 &&
    words.isJoined(first) &&
    words.isCapital(first - 1) &&
    !isFunctionWord(words.norm(first - 1))
  )
    first -= 1;
  const last = endOfName(words, at);
  if (ORGANISATIONS.test(words.norm(last))) return null;
  const parts: string[] = [];
  for (let i = first; i <= last; i += 1) parts.push(SHORT_FORMS.get(words.norm(i)) ?? words.norm(i));
  return { first, last, level: 'named-site', normalized: parts.join(' '), within: [] };
}

/** Parts of a town. */
const PARTS: ReadonlySet<string> = new Set(
  'downtown central north south east west northern southern eastern western suburban'.split(' '),
);

/** "in Springfield, Ill.", "near Lake Forest", "in downtown Ardmore", "south of Elm" with its preposition at `at`. */
export function readSettlement(words: WordCursor, at: number): PlaceReading | null {
  const lead = words.norm(at);
  const isPlain = lead === 'in' || lead === 'near' || lead === 'outside';
  const isOf = lead !== 'in' && lead !== 'near' && words.norm(at + 1) === 'of';
  if (!isPlain && !isOf) return null;
  let first = at + (isOf ? 2 : 1);
  const part = PARTS.has(words.norm(first)) ? words.norm(first) : null;
  if (part !== null && isWholeName(words, first)) return wholeName(words, first);
  if (part !== null) first += 1;
  else if (words.norm(first) === 'the' && words.isCapital(first + 1)) first += 1;
  let last = first - 1;
  while (last - first < 3 && (last < first || words.isJoined(last + 1)) && isNameWord(words, last + 1)) last += 1;
  if (last < first) return null;
  const name = joinNorms(words, first, last);
  if (isNoPlace(words, first, last)) return null;
  const start = part === null ? first : first - 1;
  if (words.norm(last) === 'county' || words.norm(last + 1) === 'county')
    return { first: start, last, level: 'county', normalized: name, within: [] };
  if (
    /^(?:neighborhood|neighbourhood|section|area|district|suburb)$/.test(words.norm(last + 1)) &&
    words.isJoined(last + 1)
  )
    return { first: start, last: last + 1, level: 'neighbourhood', normalized: name, within: [] };
  // "South of Ohio" is no state, "outside Elm County" no county.
  if (isOf && (STATES.has(name) || NATIONS.has(name))) return null;
  if (STATES.has(name))
    return { first: start, last, level: 'region', normalized: STATES.get(name) ?? name, within: [] };
  if (NATIONS.get(name) === name) return { first: start, last, level: 'country', normalized: name, within: [] };
  const wider = readState(words, last);
  const level = part === null ? 'city' : 'neighbourhood';
  const within = [...(part === null ? [] : [name]), ...(wider ? [wider.name] : [])];
  const isOutside = part === null && (isOf || words.norm(at) === 'outside');
  return {
    first: isOutside ? at : start,
    last: wider?.last ?? last,
    level,
    normalized: part !== null ? `${part} ${name}` : isOutside ? `outside ${name}` : name,
    within: isOutside ? [] : within,
  };
}

/** "North Carolina" and "South Korea" are no parts of Carolina and Korea. */
const isWholeName = (words: WordCursor, at: number): boolean =>
  words.isCapital(at) &&
  (STATES.has(joinNorms(words, at, at + 1)) ||
    NATIONS.get(joinNorms(words, at, at + 1)) === joinNorms(words, at, at + 1));

function wholeName(words: WordCursor, first: number): PlaceReading {
  const normalized = joinNorms(words, first, first + 1);
  return { first, last: first + 1, level: STATES.has(normalized) ? 'region' : 'country', normalized, within: [] };
}

const isNameWord = (words: WordCursor, at: number): boolean =>
  words.isCapital(at) && !MONTHS.has(words.norm(at)) && !WEEKDAYS.has(words.norm(at));

function isNoPlace(words: WordCursor, first: number, last: number): boolean {
  const norm = words.norm(first);
  if (MONTHS.has(norm) || WEEKDAYS.has(norm) || NOT_PLACES.has(norm) || BODY_PARTS.has(norm)) return true;
  // "in Russian hands", "in Smith's view", and names that another reader has: sites and streets.
  if (
    (NATIONS.has(norm) && NATIONS.get(norm) !== norm && first === last && words.isJoined(last + 1)) ||
    /['’]s$/.test(words.text(last))
  )
    return true;
  return (
    SITE_NOUNS.has(words.norm(last)) ||
    ORGANISATIONS.test(words.norm(last)) ||
    /^(?:street|avenue|road|drive|lane|boulevard)$/.test(words.norm(last))
  );
}

/** ", Calif." after a name. */
function readState(words: WordCursor, last: number): { last: number; name: string } | null {
  if (words.gap(last + 1) !== ',' || !words.isCapital(last + 1)) return null;
  for (const length of [2, 1]) {
    const name = STATES.get(joinNorms(words, last + 1, last + length).replaceAll('.', ''));
    if (name !== undefined) return { last: last + length, name };
  }
  const nation = NATIONS.get(words.norm(last + 1));
  return nation === words.norm(last + 1) ? { last: last + 1, name: nation } : null;
}

function joinNorms(words: WordCursor, first: number, last: number): string {
  let joined = words.norm(first);
  for (let i = first + 1; i <= last; i += 1) joined += ` ${words.norm(i)}`;
  return joined;
}
