/**
 * Ages, each bound to its person: by name ("Ana Ruiz, 34,"), by noun and role ("a 9-year-old boy was shot"). A list of
 * ages of a group ("two boys, 9 and 11") is one detail of the measure 'ages'.
 */
import { KIN_NOUNS, PEOPLE_NOUNS, SUSPECT_NOUNS } from '../../lexicon/casualty-words.ts';
import { stem } from '../../text/words.ts';
import type { NumberDetail, NumberSubject } from '../../types.ts';
import { identifiedName } from './identified-name.ts';
import { givenName, isGivenName, isVerbLike, looseName, nameStart } from './loose-names.ts';
import { type NameIndex, placeIn } from './name-index.ts';
import { makeDetail, type NumberScan } from './number-detail.ts';
import { isCapital, isHyphen, isSpace, type Token } from './number-tokens.ts';
import { roleAfter, roleBefore } from './person-roles.ts';
import type { Quantity } from './read-quantity.ts';

const UNIT_YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['years', 1],
  ['yr', 1],
  ['month', 1 / 12],
  ['months', 1 / 12],
  ['week', 1 / 52],
  ['weeks', 1 / 52],
  ['day', 1 / 365],
  ['days', 1 / 365],
]);

/** An age at a quantity, or null. `details` may be several: a list of ages gives each its own where nouns follow. */
export function readAge(scan: NumberScan, quantity: Quantity, names: NameIndex): NumberDetail | null {
  if (quantity.sign !== null || (quantity.max > 115 && quantity.min > 115)) return null;
  const { tokens } = scan;
  const { to } = quantity;
  const unit = UNIT_YEARS.get(tokens[to]?.norm ?? '');
  const isOld = unit !== undefined && /^olds?$/.test(tokens[to + 1]?.norm ?? '');
  const isOfAge = unit !== undefined && tokens[to + 1]?.norm === 'of' && tokens[to + 2]?.norm === 'age';
  if (isOld || isOfAge) {
    const end = to + (isOld ? 2 : 3);
    const isAttribute =
      isOld &&
      (isHyphen(tokens[to]?.gap ?? '') ||
        isHyphen(tokens[to + 1]?.gap ?? '') ||
        isNounNext(tokens, end) ||
        names.starts.has(placeIn(scan.sentence.field, tokens[end]?.start ?? Number.NaN)));
    const subject = isAttribute ? readAttributed(scan, quantity, end, names) : readPredicated(scan, quantity, names);
    return subject && made(scan, quantity, end, unit, subject);
  }
  return readBarePredicate(scan, quantity, names) ?? readApposition(scan, quantity, names);
}

/** "the man who was killed was 17 and …": a lone number after a form of be. */
function readBarePredicate(scan: NumberScan, quantity: Quantity, names: NameIndex): NumberDetail | null {
  const { tokens, sentence } = scan;
  const { from, to } = quantity;
  if (!quantity.isDigits || quantity.hedgeFrom !== from || quantity.max !== quantity.min || quantity.max > 110)
    return null;
  if (!/^(?:was|is)$/.test(tokens[from - 1]?.norm ?? '') || !isSpace(tokens[from]?.gap ?? ',')) return null;
  const after = tokens[to];
  if (after !== undefined && !/^[,.;)]/.test(after.gap) && !/^(?:and|who)$/.test(after.norm)) return null;
  const name = names.ends.get(placeIn(sentence.field, tokens[from - 2]?.end ?? Number.NaN))?.name ?? null;
  if (name !== null) return made(scan, quantity, to, 1, { name, noun: null, role: null });
  for (let index = from - 2; index > from - 8 && index >= 0; index -= 1) {
    const noun = tokens[index]?.norm ?? '';
    if (/[.;]/.test(tokens[index + 1]?.gap ?? '')) return null;
    if (!PEOPLE_NOUNS.has(noun) && !SUSPECT_NOUNS.has(noun)) continue;
    const role = SUSPECT_NOUNS.has(noun) ? 'suspect' : roleAfter(tokens, index + 1);
    return made(scan, quantity, to, 1, { name: null, noun, role });
  }
  return null;
}

const isNounNext = (tokens: readonly Token[], at: number): boolean =>
  isSpace(tokens[at]?.gap ?? ',') &&
  (PEOPLE_NOUNS.has(tokens[at]?.norm ?? '') || KIN_NOUNS.has(tokens[at]?.norm ?? ''));

function made(scan: NumberScan, quantity: Quantity, to: number, factor: number, subject: NumberSubject): NumberDetail {
  return makeDetail(scan, {
    from: quantity.hedgeFrom,
    to,
    min: quantity.min * factor,
    max: quantity.max * factor,
    approximate: quantity.approximate,
    measure: 'age',
    unit: 'year',
    what: subject.noun ? [stem(subject.noun)] : [],
    subject,
  });
}

/** "a 14-year-old boy", "14-year-old Ana Ruiz", "his 6-year-old brother", "the 13-year-old". */
function readAttributed(scan: NumberScan, quantity: Quantity, to: number, names: NameIndex): NumberSubject | null {
  const { tokens, sentence } = scan;
  const { field } = sentence;
  const from = quantity.hedgeFrom;
  let end = to;
  let noun: string | null = null;
  let name: string | null = null;
  let hasObject = false;
  for (let index = to; index < to + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^\s*["“]?$|^\s?-\s?$/.test(token.gap)) break;
    const mention = names.starts.get(placeIn(field, token.start));
    if (mention) {
      name = mention.name;
      end = tokens.findIndex(({ start }) => start >= mention.end);
      if (end < 0) end = tokens.length;
      break;
    }
    if (PEOPLE_NOUNS.has(token.norm) || KIN_NOUNS.has(token.norm) || SUSPECT_NOUNS.has(token.norm)) {
      noun = token.norm;
      end = index + 1;
      const next = tokens[index + 1];
      if (
        next !== undefined &&
        isSpace(next.gap) &&
        (isCapital(next) || PEOPLE_NOUNS.has(next.norm) || /^(?:named|identified)$/.test(next.norm))
      )
        continue;
      break;
    }
    if (isVerbLike(token.norm) && !/^(?:named|identified)$/.test(token.norm)) break;
    // "the 9-year-old bit the boy": another phrase begins.
    if (/^(?:the|an?|his|her|their|its)$/.test(token.norm)) {
      hasObject = index > to;
      break;
    }
  }
  const before = tokens[from - 1];
  if (name === null && before && /^(?:a|an|the)$/.test(before.norm) && /^,\s$/.test(before.gap))
    name = names.ends.get(placeIn(field, tokens[from - 2]?.end ?? Number.NaN))?.name ?? null;
  name ??= identifiedName(tokens, { from, to: end, field }, names);
  if (name === null && noun === null && isGivenName(tokens, to)) {
    name = tokens[to]?.text ?? null;
    end = to + 1;
  }
  // A building, a law, a company of that age.
  if (
    name === null &&
    noun === null &&
    end === to &&
    !hasObject &&
    tokens[to] !== undefined &&
    isSpace(tokens[to]?.gap ?? ',') &&
    !isVerbLike(tokens[to]?.norm ?? '')
  )
    return null;
  const role =
    noun !== null && SUSPECT_NOUNS.has(noun)
      ? 'suspect'
      : (roleAfter(tokens, end, isChild(quantity)) ?? roleBefore(tokens, from - 1));
  return { name, noun, role };
}

/** Too young to be told of as one who took their own life. */
const isChild = ({ max }: Quantity): boolean => max < 13;

/** "Ana was 13 years old", "the man who was killed was 17 years old". */
function readPredicated(scan: NumberScan, quantity: Quantity, names: NameIndex): NumberSubject | null {
  const { tokens, sentence } = scan;
  const at = quantity.hedgeFrom - 1;
  const unit = tokens[quantity.to + 2];
  if (/^(?:when|at)$/.test(unit?.norm ?? '')) return null;
  if (!/^(?:was|is|were|be|just|only)$/.test(tokens[at]?.norm ?? '')) return null;
  let verb = at;
  while (verb > 0 && /^(?:just|only)$/.test(tokens[verb]?.norm ?? '')) verb -= 1;
  const name = names.ends.get(placeIn(sentence.field, tokens[verb - 1]?.end ?? Number.NaN))?.name ?? null;
  if (name !== null) return { name, noun: null, role: null };
  const before = tokens[verb - 1]?.norm ?? '';
  if (PEOPLE_NOUNS.has(before) || SUSPECT_NOUNS.has(before))
    return { name: null, noun: before, role: SUSPECT_NOUNS.has(before) ? 'suspect' : null };
  return null;
}

/** "Ana Ruiz, 34, …", "Ana Ruiz (34)", "Ana Ruiz, age 34", "a man, 34,", "two girls, 12 and 14,". */
function readApposition(scan: NumberScan, quantity: Quantity, names: NameIndex): NumberDetail | null {
  const { tokens, sentence } = scan;
  const { from, to } = quantity;
  if (
    !quantity.isDigits ||
    (quantity.hedgeFrom !== from &&
      !/^(?:about|around|approximately|under|over)$/.test(tokens[quantity.hedgeFrom]?.norm ?? ''))
  )
    return null;
  const isAged = /^(?:age|aged|ages)$/.test(tokens[quantity.hedgeFrom - 1]?.norm ?? '');
  const head = quantity.hedgeFrom - 1 - (isAged ? 1 : 0);
  const gap = tokens[head + 1]?.gap ?? '';
  const isParenthesis = /^\s?\($/.test(gap);
  if (!isAged && !/^\.?,\s?$/.test(gap) && !isParenthesis) return null;
  if (isAged && !/^[,\s(]*$/.test(gap)) return null;
  const owner = tokens[head];
  if (owner === undefined) return null;
  const list = readAgeList(tokens, from);
  const isGroup = isGroupNoun(owner.norm);
  if (list !== null && isGroup) return makeGroup(scan, quantity, list, owner);
  if (!Number.isInteger(quantity.max) || quantity.max < 1 || quantity.min !== quantity.max) return null;
  const after = tokens[to];
  const closes =
    after === undefined
      ? /^\s*[,.;)]?/.test(scan.source.slice(tokens[to - 1]?.end ?? 0, sentence.end))
      : /^\)|^\s?[,.;)]|^\s(?:--|[–—-])\s/.test(after.gap);
  const goesOn =
    after !== undefined &&
    isSpace(after.gap) &&
    /^(?:of|and|was|who|has|is|from|years|died|dies|were|faces|all|both|as|told)$/.test(after.norm);
  if (!closes && !goesOn && !isAged) return null;
  // "(36 - 3, 24 by knock-out)" is a record.
  if (after !== undefined && /^\s?[–—-]\s?$/.test(after.gap) && /^\d/.test(after.norm)) return null;
  // "in groups of four, 12, 8": numbers in a row are no ages.
  if (
    after !== undefined &&
    closes &&
    /^\d/.test(after.norm) &&
    !isAged &&
    /^,/.test(after.gap) &&
    !isCapital(tokens[to + 1])
  )
    return null;
  const { field } = sentence;
  const name =
    names.ends.get(placeIn(field, owner.end))?.name ??
    looseName(tokens, head) ??
    givenName(tokens, head) ??
    identifiedName(tokens, { from: head, to, field }, names);
  const noun =
    PEOPLE_NOUNS.has(owner.norm) || KIN_NOUNS.has(owner.norm) || SUSPECT_NOUNS.has(owner.norm) ? owner.norm : null;
  if (name === null && (noun === null || isGroup)) return null;
  if (/^both$/.test(tokens[from - 1]?.norm ?? '')) return null;
  const role =
    noun !== null && SUSPECT_NOUNS.has(noun)
      ? 'suspect'
      : (roleAfter(tokens, to, isChild(quantity)) ?? roleBefore(tokens, nameStart(tokens, head)));
  return made(scan, quantity, to, 1, { name, noun, role });
}

/** "Two cousins, ages 5 and 8": of several, by what they are or whose. */
const isGroupNoun = (word: string): boolean =>
  word.endsWith('s')
    ? PEOPLE_NOUNS.has(word) || KIN_NOUNS.has(word.slice(0, -1))
    : /^(?:men|women|children|people)$/.test(word);

const MOST_AGES = 12;

/** Ages of a list: "9 and 11", "19, 20 and 23"; null where there is one only. */
function readAgeList(tokens: readonly Token[], from: number): { to: number; ages: number[] } | null {
  const ages: number[] = [];
  let at = from;
  while (ages.length < MOST_AGES) {
    const token = tokens[at];
    if (token === undefined || !/^\d{1,2}$/.test(token.norm)) break;
    ages.push(Number(token.norm));
    at += 1;
    if (tokens[at]?.norm === 'and' && /^\d{1,2}$/.test(tokens[at + 1]?.norm ?? '')) at += 1;
    else if (!/^,\s?$/.test(tokens[at]?.gap ?? '') || !/^\d{1,2}$/.test(tokens[at]?.norm ?? '')) break;
  }
  return ages.length > 1 ? { to: at, ages } : null;
}

function makeGroup(
  scan: NumberScan,
  quantity: Quantity,
  list: { to: number; ages: number[] },
  owner: Token,
): NumberDetail {
  return makeDetail(scan, {
    from: quantity.from,
    to: list.to,
    min: Math.min(...list.ages),
    max: Math.max(...list.ages),
    approximate: false,
    measure: 'ages',
    unit: 'year',
    what: [stem(owner.norm), `${list.ages.length}`],
  });
}
