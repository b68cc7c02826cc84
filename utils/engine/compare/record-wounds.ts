/** Where an article says that its people were hit, each part of the body with the one whose it is. */
import { BODY_PARTS } from '../lexicon/place-words.ts';
import { AFTER_BEING_HIT, HIT_IN, HIT_SELF, HITS, THEN_HIT, WAS_HIT } from '../lexicon/record-words.ts';
import type { PlaceDetail, Reading } from '../types.ts';
import type { PersonRecord } from './person-record.ts';
import { type PeopleOfArticle, readPeopleRecords } from './record-people.ts';
import type { Placed } from './record-references.ts';

export interface Wound {
  readonly record: PersonRecord;
  readonly detail: PlaceDetail;
}

const REACH = 120; // characters
/** "back of the head", "back seat": no part by itself. */
const NO_BACK = /^ (?:of|seat|door|yard|bedroom|room|porch|alley)\b/;
const AND_PART = /^(?:,|,? and|,? or)(?: (?:in|to|once|twice|on|through))* $/;

const MOST_PARTS = 6;
/** Group 1 is the side, 2 the part. */
const MORE_PARTS = new RegExp(
  `^(?:,|,? and) ((?:left |right |upper |lower ){0,2})((?:${[...BODY_PARTS.keys()].join('|')})s?)(?=[ ,.;])`,
);

/** In order of the text. */
export function readWounds(reading: Reading): Wound[] {
  const people = readPeopleRecords(reading);
  const { text } = reading.article;
  const wounds: Wound[] = [];
  let before: { end: number; record: PersonRecord | null } = { end: -1, record: null };
  for (const detail of reading.analysis.places) {
    if (detail.level !== 'body' || detail.field !== undefined || /^their\b/i.test(detail.text)) continue;
    if (detail.normalized.includes('back') && NO_BACK.test(text.slice(detail.end, detail.end + 12))) continue;
    const isNext =
      before.end > 0 && detail.start - before.end < 16 && AND_PART.test(text.slice(before.end, detail.start));
    const record = isNext ? before.record : ownerOfWound(reading, people, detail);
    const more = readMoreParts(text, detail);
    before = { end: more.at(-1)?.end ?? detail.end, record };
    if (record) wounds.push(...[detail, ...more].map((part) => ({ record, detail: part })));
  }
  return wounds;
}

/** "in the leg, neck and chest": parts in a row without words of their own. */
function readMoreParts(text: string, first: PlaceDetail): PlaceDetail[] {
  const parts: PlaceDetail[] = [];
  let end = first.end;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const match = MORE_PARTS.exec(text.slice(end, end + 40));
    if (!match) break;
    const [whole, side, name = ''] = match;
    const start = end + whole.length - (name.length + (side?.length ?? 0));
    end += whole.length;
    const part = name.toLowerCase().replace(/s$/, '');
    const wider = BODY_PARTS.get(part) ?? null;
    parts.push({
      ...first,
      start,
      end,
      text: text.slice(start, end),
      normalized: `${side ?? ''}${part}${/s$/.test(name) ? 's' : ''}`,
      within: wider === null ? [] : [wider],
    });
  }
  return parts;
}

function ownerOfWound(reading: Reading, people: PeopleOfArticle, detail: PlaceDetail): PersonRecord | null {
  const { text } = reading.article;
  const sentence = reading.analysis.sentences[detail.sentence];
  const from = Math.max(sentence?.start ?? 0, detail.start - REACH);
  const own = /^(?:his|her)\b/i.test(detail.text);
  const told = (people.placed[detail.sentence] ?? []).filter(
    ({ mention }) => mention.start >= from && mention.end <= detail.start && !(own && mention.start === detail.start),
  );
  const last = told.at(-1);
  if (!last) return null;
  const between = text.slice(last.mention.end, detail.start);
  // "hitting the boy in the …": the object.
  if (HITS.test(text.slice(from, last.mention.start)) && HIT_IN.test(between)) return last.record;
  const subject = subjectOf(told, text);
  if (!subject) return THEN_HIT.test(between) ? (told.at(-2)?.record ?? null) : null;
  const said = text.slice(subject.mention.end, detail.start);
  if (/\bwere\b/.test(said)) return null;
  if (HIT_SELF.test(said)) return subject.record;
  if (subject === last && WAS_HIT.test(said)) return subject.record;
  const isOnlyOne = new Set(told.map(({ record }) => record)).size === 1;
  return isOnlyOne && AFTER_BEING_HIT.test(said) ? subject.record : null;
}

/** The last one told who is no part of a clause that hangs on another ("the boy whom the woman carried"). */
function subjectOf(told: readonly Placed[], text: string): Placed | undefined {
  const free = told.filter(
    ({ mention: { isPossessive, isTeller, manner } }) => (!isPossessive || manner === 'pronoun') && !isTeller,
  );
  const last = free.at(-1);
  if (
    last &&
    /\b(?:who|whom|by|of|with) (?:\p{L}+ )?$/u.test(
      text.slice(Math.max(0, last.mention.start - 24), last.mention.start),
    )
  )
    return undefined;
  return last;
}
