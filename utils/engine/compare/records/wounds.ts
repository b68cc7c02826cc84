/** Where an article says that its people were hit, each part of the body with the one whose it is. */
import {
  AFTER_BEING_HIT,
  HIT_BESIDE,
  HIT_IN,
  HIT_SELF,
  HITS,
  THEN_HIT,
  WAS_HIT,
  WERE_HIT,
} from '../../lexicon/record-words.ts';
import type { PlaceDetail, Reading } from '../../types.ts';
import { type PeopleOfArticle, readPeopleRecords } from './people.ts';
import type { PersonRecord } from './person-record.ts';
import type { Placed } from './references.ts';

export interface Wound {
  readonly record: PersonRecord;
  readonly detail: PlaceDetail;
}

const REACH = 120; // characters
/** "back of the head", "back seat": no part by itself. */
const NO_BACK = /^ (?:of|seat|door|yard|bedroom|room|porch|alley)\b/;
const ALSO = /^,?(?: and)? (?:the |an? )?$/;
const AND_PART = /^(?:,|,? and|,? or)(?: (?:in|to|once|twice|on|through))* $/;

/** In order of the text. */
export function readWounds(reading: Reading): Wound[] {
  const people = readPeopleRecords(reading);
  const { text } = reading.article;
  const wounds: Wound[] = [];
  let before: { end: number; records: readonly PersonRecord[] } = { end: -1, records: [] };
  for (const detail of reading.analysis.places) {
    if (detail.level !== 'body' || detail.field !== undefined) continue;
    if (detail.normalized.includes('back') && NO_BACK.test(text.slice(detail.end, detail.end + 12))) continue;
    const isNext =
      before.end > 0 && detail.start - before.end < 16 && AND_PART.test(text.slice(before.end, detail.start));
    const records = isNext ? before.records : ownersOfWound(reading, people, detail, before);
    before = { end: detail.end, records };
    for (const record of records) wounds.push({ record, detail });
  }
  return wounds;
}

interface Before {
  readonly end: number;
  readonly records: readonly PersonRecord[];
}

/** `before`: the wound told last. One or none; more where several were hit in the same part. */
function ownersOfWound(
  reading: Reading,
  people: PeopleOfArticle,
  detail: PlaceDetail,
  before: Before,
): readonly PersonRecord[] {
  const several = severalOfWound(reading, people, detail);
  if (several.length > 0 || /^their\b/i.test(detail.text)) return several;
  const owner = ownerOfWound(reading, people, detail, before);
  return owner ? [owner] : [];
}

const ANDS = /^,? and $/;

/** "Two men, 25 and 30, were shot in the head", "a woman and a man were both hit in the leg"; empty where it is one. */
function severalOfWound({ article }: Reading, people: PeopleOfArticle, detail: PlaceDetail): readonly PersonRecord[] {
  const told = (people.placed[detail.sentence] ?? []).filter(
    ({ mention }) => mention.end <= detail.start && mention.manner !== 'several',
  );
  const [first, last] = told.slice(-2);
  if (!first?.record || !last?.record || first.record === last.record) return [];
  if (!WERE_HIT.test(article.text.slice((last.mention.list ?? last.mention).end, detail.start))) return [];
  const { list } = last.mention;
  const members = list
    ? told.filter(({ mention }) => mention.list === list)
    : ANDS.test(article.text.slice(first.mention.end, last.mention.start)) && told.length === 2
      ? told
      : [];
  return members.flatMap(({ record }) => record ?? []);
}

/** `before`: the wound told last. */
function ownerOfWound(
  reading: Reading,
  people: PeopleOfArticle,
  detail: PlaceDetail,
  before: Before,
): PersonRecord | null {
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
  // "hitting the boy in the …": the object; "… in the leg and the man in the …": one more.
  if (HITS.test(text.slice(from, last.mention.start)) && HIT_IN.test(between)) return last.record;
  if (
    before.records.length > 0 &&
    !before.records.includes(last.record as PersonRecord) &&
    HIT_IN.test(between) &&
    ALSO.test(text.slice(before.end, last.mention.start))
  )
    return last.record;
  if (HIT_BESIDE.test(between)) return last.record;
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
