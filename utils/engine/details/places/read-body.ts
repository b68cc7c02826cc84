/**
 * Parts of the body at a word: "in the left leg", "to the neck, hand and chest", each part of a list by itself. Whether
 * somebody was hit there is told by the sentence (find-places), how two parts lie to each other by places/body-parts.
 */
import { BODY_PARTS } from '../../lexicon/place-words.ts';
import type { WordCursor } from '../dates/word-cursor.ts';
import type { PlaceReading } from './read-street.ts';

const DETERMINERS = /^(?:the|his|her|their|a|an|one|left|right|upper|lower|both|my)$/;
const SIDES = /^(?:left|right|upper|lower)$/;
const LEADS =
  /^(?:in|to|on|by|and|above|below|behind|through|into|struck|hit|striking|hitting|grazed|grazing|pierced|piercing|entered|entering)$/;

/** The part at word `at`, with the words that lead to it; null where no wound is told. */
export function readBodyPart(words: WordCursor, at: number): PlaceReading | null {
  const plain = words.norm(at);
  const part = partOf(words, at);
  if (part === null) return null;
  const whole = wholeAfter(words, at);
  // "Through the hands of a felon", "at the head of the line".
  if (/^(?:hands?|head|foot|face|mouth)$/.test(plain) && words.norm(at + 1) === 'of') return null;
  if (SURFACES.has(plain) && whole === null && (words.norm(at + 1) === 'of' || FURNITURE.has(words.norm(at + 1))))
    return null;
  let first = at;
  while (first > 0 && at - first < 3 && DETERMINERS.test(words.norm(first - 1))) first -= 1;
  if (first === at ? !isBare(words, at) : !isLed(words, first)) return null;
  const lead = /^(?:above|below|behind)$/.test(words.norm(first - 1)) ? `${words.norm(first - 1)} ` : '';
  const sides: string[] = [];
  if (!part.endsWith('-body'))
    for (let i = first; i < at; i += 1) if (SIDES.test(words.norm(i))) sides.push(words.norm(i));
  const side = sides.length > 0 ? `${sides.sort().join(' ')} ` : '';
  const isPlural = (part !== plain && !HALVES.test(plain)) || words.norm(at - 1) === 'both';
  return {
    first: lead === '' ? first : first - 1,
    last: whole?.at ?? at,
    level: 'body',
    normalized: `${lead}${side}${whole?.part ?? part}${isPlural ? 's' : ''}`,
    within: wholesOf(whole?.part ?? part),
  };
}

/** "The upper body", "the lower extremities". */
const HALVES = /^(?:body|extremities)$/;

/** As the table has it: "feet" is a foot, "the upper body" one part. */
function partOf(words: WordCursor, at: number): string | null {
  const norm = words.norm(at);
  if (HALVES.test(norm)) {
    const half = words.norm(at - 1);
    return half === 'upper' || half === 'lower' ? `${half}-body` : null;
  }
  if (BODY_PARTS.has(norm)) return norm;
  if (norm === 'feet') return 'foot';
  const singular = norm.endsWith('s') ? norm.slice(0, -1) : norm;
  return BODY_PARTS.has(singular) ? singular : null;
}

/** "Shot in back", "gunshot to head": headlines leave the article out. */
const isBare = (words: WordCursor, at: number): boolean =>
  isListed(words, at) ||
  (/^(?:in|to)$/.test(words.norm(at - 1)) && [2, 3, 4].some((back) => HIT.test(words.norm(at - back)))) ||
  (words.norm(at - 1) === 'and' && partOf(words, at - 2) !== null && partOf(words, at - 2) !== partOf(words, at));

const HIT = /^(?:shot|struck|hit|wounds?|wounded|gunshots?|bullets?|stabbed|grazed)$/;

/** "In the leg", "struck his leg", "in the area of the hip", "his arm, his leg". */
const isLed = (words: WordCursor, first: number): boolean =>
  LEADS.test(words.norm(first - 1)) ||
  (words.norm(first - 1) === 'of' && /^(?:area|region)$/.test(words.norm(first - 2))) ||
  isListed(words, first);

/** Behind another part: "the neck, hand and chest", "in the arm, the leg and the back". */
const isListed = (words: WordCursor, first: number): boolean =>
  words.gap(first) === ',' && partOf(words, first - 1) !== null;

/** Words for a side of anything: "the back of the head", "the back seat", "the side of the road". */
const SURFACES: ReadonlySet<string> = new Set(['back', 'side']);
const FURNITURE: ReadonlySet<string> = new Set(
  `seat seats yard door doors room porch window windows alley street road entrance exit deck patio bedroom bathroom stairs
   lot end side`.split(/\s+/),
);

/** "(the back) of the head": the part that is meant; null where the word stands for itself or for a thing. */
function wholeAfter(words: WordCursor, at: number): { at: number; part: string } | null {
  if (!SURFACES.has(words.norm(at)) || words.norm(at + 1) !== 'of') return null;
  const next = /^(?:the|his|her|their|my)$/.test(words.norm(at + 2)) ? at + 3 : at + 2;
  return BODY_PARTS.has(words.norm(next)) ? { at: next, part: words.norm(next) } : null;
}

function wholesOf(part: string): string[] {
  const wholes: string[] = [];
  for (let whole = BODY_PARTS.get(part) ?? null; whole !== null; whole = BODY_PARTS.get(whole) ?? null)
    wholes.push(whole);
  return wholes;
}
