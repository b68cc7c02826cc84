/** What a quantity measures or counts when it is neither a toll nor an age: money, units, percent, times, counts. */

import { PEOPLE_NOUNS } from '../../lexicon/casualty-words.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, MEASURE_UNITS, SQUARE_WORDS } from '../../lexicon/measure-units.ts';
import { isFunctionWord, stem } from '../../text/words.ts';
import type { NumberDetail } from '../../types.ts';
import { makeDetail, type NumberScan, readNounPhrase } from './number-detail.ts';
import { isHyphen, isSpace, type Token } from './number-tokens.ts';
import { moneyPurpose } from './read-purpose.ts';
import type { Quantity } from './read-quantity.ts';
import { readTimes } from './read-times.ts';

/** The detail for a quantity; null where nothing certain is counted. */
export function readAmount(scan: NumberScan, quantity: Quantity): NumberDetail | null {
  const { tokens } = scan;
  const base = {
    from: quantity.hedgeFrom,
    to: quantity.to,
    min: quantity.min,
    max: quantity.max,
    approximate: quantity.approximate,
  };
  const written = tokens[quantity.from]?.norm;
  if (written === 'twice' || written === 'thrice') return readTimes(scan, base, quantity.to);
  const magnitude = readMagnitude(scan, quantity, base);
  if (magnitude) return magnitude;
  const next = tokens[quantity.to];
  const touches = next !== undefined && (isSpace(next.gap) || isHyphen(next.gap));
  const currency = CURRENCY_SIGNS.get(quantity.sign ?? '') ?? (touches ? CURRENCY_WORDS.get(next.norm) : undefined);
  if (currency !== undefined) {
    const to = quantity.to + (quantity.sign === null ? 1 : 0);
    return makeDetail(scan, {
      ...base,
      to,
      measure: 'money',
      unit: currency,
      what: moneyPurpose(tokens, quantity, to),
    });
  }
  if (
    next?.gap !== ' ' &&
    /^\s?%/.test(next?.gap ?? scan.source.slice(tokens[quantity.to - 1]?.end ?? 0, scan.sentence.end))
  )
    return makeDetail(scan, { ...base, measure: 'percent', unit: '%', what: ofWhat(tokens, quantity.to) });
  if (!touches) return null;
  if (
    next.norm === 'percent' ||
    next.norm === 'pct' ||
    (next.norm === 'per' && tokens[quantity.to + 1]?.norm === 'cent')
  ) {
    const to = quantity.to + (next.norm === 'per' ? 2 : 1);
    return makeDetail(scan, { ...base, to, measure: 'percent', unit: '%', what: ofWhat(tokens, to) });
  }
  if (next.norm === 'percentage' && /^points?$/.test(tokens[quantity.to + 1]?.norm ?? ''))
    return makeDetail(scan, { ...base, to: quantity.to + 2, measure: 'points', unit: 'pp', what: [] });
  if (next.norm === 'times') return readTimes(scan, base, quantity.to + 1);
  if (next.norm === 'counts') return readCharges(scan, base, quantity.to + 1);
  if (quantity.min >= 1 && quantity.max === 1) return null;
  if (isRatio(tokens, quantity.from))
    return makeDetail(scan, { ...base, measure: 'ratio', what: readNounPhrase(tokens, quantity.to).stems });
  return readMeasured(scan, quantity, base) ?? readCounted(scan, quantity, base);
}

/** "one in 40", "1 in every 20". */
function isRatio(tokens: readonly Token[], at: number): boolean {
  const every = tokens[at - 1]?.norm === 'every' ? 1 : 0;
  return tokens[at - 1 - every]?.norm === 'in' && /^(?:one|1)$/.test(tokens[at - 2 - every]?.norm ?? '');
}

export type Base = { from: number; to: number; min: number; max: number; approximate: boolean };

/** "magnitude 6.1", "a 7.8-magnitude earthquake", "6.3 on the Richter scale". */
function readMagnitude(scan: NumberScan, { from, to, max, isDigits }: Quantity, base: Base): NumberDetail | null {
  if (!isDigits || max > 10) return null;
  const { tokens } = scan;
  const isBefore =
    /^(?:magnitude|magnitude-)$/.test(tokens[from - 1]?.norm ?? '') ||
    (tokens[from - 1]?.norm === 'of' && tokens[from - 2]?.norm === 'magnitude');
  const hasDecimal = /^\d\.\d$/.test(tokens[from]?.norm ?? '');
  // "the 7.6 and 7.5 magnitude quakes"
  const next = tokens[to]?.norm === 'and' && /^\d\.\d$/.test(tokens[to + 1]?.norm ?? '') ? to + 2 : to;
  const isAfter =
    tokens[next]?.norm === 'magnitude' ||
    (hasDecimal && /^(?:quakes?|earthquakes?|tremors?|temblors?)$/.test(tokens[next]?.norm ?? '')) ||
    tokens.slice(to, to + 4).some(({ norm }) => norm === 'richter');
  const isMagnitude = isBefore || isAfter || isMeasuredShock(tokens, from);
  return isMagnitude ? makeDetail(scan, { ...base, measure: 'magnitude' }) : null;
}

/** "quakes, measuring 7.6 and 7.4", "an earthquake measured at 5.9". */
function isMeasuredShock(tokens: readonly Token[], from: number): boolean {
  const isDecimal = (at: number) => /^\d\.\d$/.test(tokens[at]?.norm ?? '');
  if (!isDecimal(from)) return false;
  let at = from - 1;
  if (tokens[at]?.norm === 'and' && isDecimal(at - 1)) at -= 2;
  if (tokens[at]?.norm === 'at') at -= 1;
  if (!/^(?:measuring|measured|registering|registered)$/.test(tokens[at]?.norm ?? '')) return false;
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ norm }) => /^(?:earth)?quakes?$|^tremors?$|^temblors?$|^shocks?$/.test(norm));
}

/** "three counts of attempted murder": `what` is the charge. */
function readCharges(scan: NumberScan, base: Base, to: number): NumberDetail | null {
  if (scan.tokens[to]?.norm !== 'of') return null;
  const phrase = readChargeName(scan.tokens, to + 1);
  if (phrase.length === 0) return null;
  return makeDetail(scan, { ...base, to, measure: 'charges', unit: null, what: phrase });
}

function readChargeName(tokens: readonly Token[], at: number): string[] {
  const stems: string[] = [];
  for (let index = at; index < at + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^\s*$|^\s?-\s?$/.test(token.gap)) break;
    if (
      /^(?:and|in|for|after|stemming|related|against|following|on|with|each|at|from|or|by|to)$/.test(token.norm) &&
      stems.length > 0
    )
      break;
    if (!isFunctionWord(token.norm)) stems.push(stem(token.norm));
  }
  return stems;
}

function readMeasured(scan: NumberScan, quantity: Quantity, base: Base): NumberDetail | null {
  const { tokens } = scan;
  let at = quantity.to;
  const isSquare = SQUARE_WORDS.has(tokens[at]?.norm ?? '');
  if (isSquare) at += isHyphen(tokens[at + 1]?.gap ?? '') || isSpace(tokens[at + 1]?.gap ?? '') ? 1 : 0;
  const norm = tokens[at]?.norm ?? '';
  const degrees = readDegrees(scan, quantity, base);
  if (degrees) return degrees;
  if (!isSpace(tokens[at]?.gap ?? '') && !isHyphen(tokens[at]?.gap ?? '')) return null;
  // "m" is metres only where it touches small digits; "in" never inches, "min" only after digits.
  const unit =
    norm === 'm' && tokens[at]?.gap === ''
      ? (MEASURE_UNITS.get('m') ?? MEASURE_UNITS.get('metre'))
      : MEASURE_UNITS.get(norm);
  if (unit === undefined) return null;
  let to = at + 1;
  const isPerHour =
    unit.measure === 'distance' &&
    (/^(?:per|an)$/.test(tokens[to]?.norm ?? '') || /^\s?\/$/.test(tokens[to]?.gap ?? '')) &&
    /^(?:hour|h|hr)$/.test(tokens[to + (/^(?:per|an)$/.test(tokens[to]?.norm ?? '') ? 1 : 0)]?.norm ?? '');
  const measure = isSquare ? 'area' : isPerHour ? 'speed' : unit.measure;
  if (isPerHour) to += /^(?:per|an)$/.test(tokens[to]?.norm ?? '') ? 2 : 1;
  // "three days ago", "two hours later" are dates.
  if (measure === 'duration' && /^(?:ago|later|earlier|before|after|old|from)$/.test(tokens[to]?.norm ?? ''))
    return null;
  const factor = isSquare ? unit.factor ** 2 : isPerHour ? unit.factor / 1_000 : unit.factor;
  const open = (value: number) => (value >= Number.MAX_SAFE_INTEGER ? value : value * factor);
  const isPrison = measure === 'duration' && isSentence(tokens, base.from, to);
  return makeDetail(scan, {
    ...base,
    to,
    min: open(base.min),
    max: open(base.max),
    measure: isPrison ? 'prison' : measure,
    unit: isSquare ? 'm2' : isPerHour ? 'km/h' : unit.unit,
    what: measuredWhat(tokens, base.from, to),
  });
}

const PRISON: ReadonlySet<string> = new Set(['prison', 'jail', 'behind', 'probation']);
const SENTENCED: ReadonlySet<string> = new Set(['sentenced', 'sentence']);

/** "sentenced to 12 years", "12 years in prison". */
function isSentence(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^sentences?$/.test(tokens[to]?.norm ?? '')) return true;
  for (let i = to; i < to + 4; i += 1) if (PRISON.has(tokens[i]?.norm ?? '')) return true;
  for (let i = Math.max(0, from - 3); i < from; i += 1) if (SENTENCED.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

function readDegrees(scan: NumberScan, quantity: Quantity, base: Base): NumberDetail | null {
  const next = scan.tokens[quantity.to];
  const isSign = next?.gap !== ' ' && /^\s?°/.test(next?.gap ?? '');
  if (!isSign && next?.norm !== 'degrees' && next?.norm !== 'degree') return null;
  const scale = scan.tokens[quantity.to + (isSign ? 0 : 1)];
  const isCelsius = /^(?:c|celsius|centigrade)$/.test(scale?.norm ?? '');
  if (!isCelsius && !/^(?:f|fahrenheit)$/.test(scale?.norm ?? '')) return null;
  const celsius = (value: number) => (isCelsius || value >= Number.MAX_SAFE_INTEGER ? value : ((value - 32) * 5) / 9);
  return makeDetail(scan, {
    ...base,
    to: quantity.to + (isSign ? 1 : 2),
    min: celsius(base.min),
    max: celsius(base.max),
    measure: 'temperature',
    unit: '°C',
  });
}

/** The verb or adjective that a measure goes with: "fell 90ft" → fall, "90 feet tall" → tall. */
function measuredWhat(tokens: readonly Token[], from: number, to: number): string[] {
  const after = tokens[to]?.norm ?? '';
  if (/^(?:tall|high|long|wide|deep|thick|across)$/.test(after)) return [after];
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    if (/[,;:.]/.test(tokens[i + 1]?.gap ?? '')) break;
    const norm = tokens[i]?.norm ?? '';
    const folded = IRREGULAR.get(norm);
    if (folded !== undefined) return [folded];
    if (!isFunctionWord(norm) && /(?:ed|ing)$/.test(norm)) return [stem(norm)];
  }
  return [];
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['falling', 'fall'],
  ['fall', 'fall'],
  ['falls', 'fall'],
  ['plunged', 'fall'],
  ['plunging', 'fall'],
  ['weighs', 'weigh'],
  ['ran', 'run'],
  ['drove', 'drive'],
  ['flew', 'fly'],
  ['lasted', 'last'],
  ['took', 'take'],
]);

/** "30 shots", "900 spare tyres". */
function readCounted(scan: NumberScan, quantity: Quantity, base: Base): NumberDetail | null {
  const { tokens } = scan;
  const isOf = tokens[quantity.to]?.norm === 'of';
  // "two of the men" is a part; "dozens of homes", "millions of users" are counts.
  const isVague = /^(?:couple|dozens|scores|hundreds|thousands|millions|billions|handful|number)$/.test(
    tokens[quantity.to - 1]?.norm ?? '',
  );
  if (isOf && !isVague) return null;
  let at = quantity.to + (isOf ? 1 : 0);
  if (isOf && /^(?:the|these|those|their|his|her|its)$/.test(tokens[at]?.norm ?? '')) at += 1;
  const phrase = cutAtPlural(readNounPhrase(tokens, at));
  const head = phrase.norms.at(-1);
  if (!Number.isInteger(base.min) || tokens[quantity.to]?.norm === 'bit') return null;
  if (head === undefined || !isPlural(head) || MEASURE_UNITS.has(head)) return null;
  const last = HEADS.get(head) ?? phrase.stems.at(-1) ?? '';
  return makeDetail(scan, {
    ...base,
    to: phrase.to,
    measure: PEOPLE_NOUNS.has(head) ? 'people' : 'count',
    unit: PEOPLE_NOUNS.has(head) ? 'person' : null,
    what: [...phrase.stems.slice(0, -1), last],
    isAside: isToldBefore(tokens, base.from, quantity.to),
  });
}

/** "the two victims", "the other two", "one of six": told before, or a part. */
const isToldBefore = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:the|these|those|all|his|her|their|its|other|only)$/.test(tokens[from - 1]?.norm ?? '') ||
  /^(?:other|others|more|surviving|remaining|additional)$/.test(tokens[to]?.norm ?? '');

/** What is counted ends with its plural: "homes" of "homes lost power"; "sports cars" are cars. */
function cutAtPlural(phrase: { to: number; stems: string[]; norms: string[] }): typeof phrase {
  const end = phrase.norms.findIndex((norm, index) => isPlural(norm) && !isPlural(phrase.norms[index + 1] ?? '')) + 1;
  if (end === 0 || end === phrase.norms.length) return phrase;
  const spare = phrase.norms.length - end;
  return { to: phrase.to - spare, stems: phrase.stems.slice(0, end), norms: phrase.norms.slice(0, end) };
}

const isPlural = (norm: string): boolean => (norm.endsWith('s') && !/(?:ss|us|is)$/.test(norm)) || PLURALS.has(norm);

const PLURALS: ReadonlySet<string> = new Set(
  'people men women children apparatus aircraft police feet sheep fish media'.split(' '),
);

/** Things the press calls by several names. */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['rounds', 'shot'],
  ['gunshots', 'shot'],
  ['shots', 'shot'],
  ['bullets', 'shot'],
  ['casings', 'shot'],
  ['houses', 'home'],
  ['homes', 'home'],
  ['residences', 'home'],
  ['cars', 'vehicl'],
  ['vehicles', 'vehicl'],
  ['positions', 'job'],
  ['jobs', 'job'],
  ['websites', 'site'],
  ['sites', 'site'],
]);

/** "34 percent of voters" → voter. */
function ofWhat(tokens: readonly Token[], at: number): string[] {
  if (tokens[at]?.norm !== 'of') return [];
  let from = at + 1;
  while (/^(?:the|all|its|their|those|these|our)$/.test(tokens[from]?.norm ?? '')) from += 1;
  return readNounPhrase(tokens, from).stems;
}
