/** How a case stands, told without a number: whether anyone was caught, whether somebody hurt is alive. */
import { OPEN_END } from '../../lexicon/number-words.ts';
import { ALIVE, ARRESTED, DIED, NO_ARRESTS, SOUGHT, WANTED } from '../../lexicon/state-words.ts';
import { CUES, KEYS, PASSAGE_CUES } from '../../text/cues.ts';
import { type Sentence, spanIn } from '../../text/document.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { NumberDetail } from '../../types.ts';
import type { NumberScan } from './number-detail.ts';

const LONGEST = 600; // characters of a sentence that are read

/** A state as a number; `found` is where the words stand in the sentence. */
export function makeState(
  { sentence, isAside }: NumberScan,
  found: RegExpExecArray,
  measure: string,
  min: number,
  max: number,
): NumberDetail {
  const start = sentence.start + found.index;
  const detail = {
    ...spanIn(sentence, start, start + found[0].length),
    text: found[0],
    sentence: sentence.index,
    min,
    max,
    approximate: min !== max,
    measure,
    unit: 'person',
    what: [],
    context: [],
  };
  return isAside ? { ...detail, isAside: true } : detail;
}

/** The keys of all words of a sentence (text/cues). */
export function keysOf({ words }: Sentence): number {
  let keys = 0;
  for (const { form } of words) keys |= form.keys;
  return keys;
}

export const wordsOf = ({ source, sentence }: NumberScan): string =>
  source.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));

const UNDERWENT =
  /\b(?:not|never|no|nobody|neither|none|if|until|before|should|would|could|leading to|leads to|previously|warrant)\b/i;

/** Held for what has nothing to do with the case. */
const FOR_ANOTHER =
  /\b(?:unrelated|another (?:case|shooting|crime|matter)|(?:missing|missed|failing|failed|failure) (?:a|to appear|to show)|probation violation|(?:other|many|several|\d+) times|outstanding warrants?)\b/i;

/** The one who is looked for has a name; a capital tells it. A missing child has one too. */
const SOUGHT_BY_NAME =
  /\b(?:[Pp]olice|[Aa]uthorities|[Dd]eputies|[Oo]fficers|[Dd]etectives|[Tt]roopers|still) (?:\w+ ){0,4}?(?:searching|looking|hunting) for (?:\d{1,2}-year-old |suspect )?\p{Lu}\p{Ll}+/u;
const MISSING = /\b(?:missing|disappear(?:ed|ance)|vanished|last seen|Amber Alert|witness(?:es)?)\b/i;
/** "no longer looking for", "no other gunmen were on the loose", "no word on whether suspects are at large": before it. */
const NOT_SOUGHT =
  /\b(?:no longer|no other|not|n[’']t|never|stopped|ended|without|before|whether|if|other) (?:[\w’']+ ){0,4}$/i;

function readSought(text: string, keys: number): RegExpExecArray | null {
  const isTold = (keys & (KEYS.seeks | KEYS.loose)) !== 0 || ((keys & KEYS.suspect) !== 0 && (keys & KEYS.told) !== 0);
  const sought =
    (isTold ? SOUGHT.exec(text) : null) ??
    ((keys & KEYS.looks) === 0 || MISSING.test(text) ? null : SOUGHT_BY_NAME.exec(text));
  return sought && !NOT_SOUGHT.test(text.slice(Math.max(0, sought.index - 40), sought.index)) ? sought : null;
}

/** Whether anyone has been caught: 0, or at least one. */
export function readCaught(scan: NumberScan): NumberDetail | null {
  const { cues } = scan.sentence;
  if ((cues & (CUES.caught | PASSAGE_CUES.sought)) === 0) return null;
  const text = wordsOf(scan);
  const keys = keysOf(scan.sentence);
  const isNone = (scan.sentence.classes & CLASSES.negation) !== 0;
  const none =
    (isNone ? NO_ARRESTS.exec(text) : null) ??
    ((cues & (PASSAGE_CUES.sought | CUES.loose)) === 0 ? null : readSought(text, keys));
  if (none) return makeState(scan, none, 'caught', 0, 0);
  const some = (cues & CUES.arrested) === 0 || (keys & KEYS.arrests) === 0 ? null : ARRESTED.exec(text);
  const wanted = some || (keys & KEYS.wanted) === 0 || (cues & PASSAGE_CUES.sought) === 0 ? null : WANTED.exec(text);
  if (wanted) return makeState(scan, wanted, 'caught', 0, 0);
  if (!some || UNDERWENT.test(text.slice(Math.max(0, some.index - 40), some.index + some[0].length + 12))) return null;
  if (FOR_ANOTHER.test(text.slice(some.index, some.index + 100))) return null;
  return makeState(scan, some, 'caught', 1, OPEN_END);
}

/** How it went with somebody hurt: 0 for alive, 1 for dead. */
export function readOutcome(scan: NumberScan): NumberDetail | null {
  if ((scan.sentence.cues & CUES.outcome) === 0) return null;
  const text = wordsOf(scan);
  const keys = keysOf(scan.sentence);
  const died = (keys & KEYS.died) === 0 ? null : DIED.exec(text);
  if (died) {
    // A day told loosely: no sum of a weekend's dead.
    const isOfOne = /^ over the weekend\b/.test(text.slice(died.index + died[0].length));
    const own = isOfOne ? { sentence: scan.sentence, source: scan.source, tokens: scan.tokens, isAside: false } : scan;
    return makeState(own, died, 'outcome', 1, 1);
  }
  const alive = (keys & KEYS.alive) === 0 ? null : ALIVE.exec(text);
  if (!alive || /\bnon[- ]$|\bnot (?:\w+ )?$/i.test(text.slice(Math.max(0, alive.index - 14), alive.index)))
    return null;
  return makeState(scan, alive, 'outcome', 0, 0);
}
