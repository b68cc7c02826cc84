/**
 * "He said" to a name, only where nobody else can be meant: one person alone is mentioned from the paragraph before to
 * the pronoun, and that person was the last to speak.
 */
import { MENS_NAMES, WOMENS_NAMES } from '../../lexicon/given-name-genders.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { SAY_VERBS, WEAK_SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { readWords } from '../../text/words.ts';
import type { PersonDetail, Quotation } from '../../types.ts';
import { splitName } from '../people/name-forms.ts';
import type { Paragraph } from './marks.ts';
import type { PeopleIndex } from './speaker.ts';

/** The same quotations, in the same order; pronouns that are certain carry a name and a title. */
export function namePronouns(
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
  index: PeopleIndex,
  source: string,
): Quotation[] {
  const named: Quotation[] = [];
  for (const quotation of quotations) named.push(namePronoun(quotation, named, paragraphs, index, source));
  return named;
}

function namePronoun(
  quotation: Quotation,
  before: readonly Quotation[],
  paragraphs: readonly Paragraph[],
  index: PeopleIndex,
  source: string,
): Quotation {
  const { speaker } = quotation;
  if (speaker?.type !== 'pronoun' || !/^s?he$/i.test(speaker.text) || quotation.field) return quotation;
  const from = windowStart(paragraphs, speaker.start);
  const person = onlyPerson(index, from, speaker.start);
  const last = before.findLast((one) => one.speaker !== null);
  // "Moor asked her …": the one who answers is not the one who asked.
  const isAsking = /^(?:ask|urge|question|tell|told)/.test(last?.verb ?? '');
  const isQuoted =
    !isAsking && last?.speaker?.name !== undefined && last.end >= from && last.speaker.name === person?.name;
  const isSpeaking =
    isQuoted || (person !== null && (last?.end ?? 0) < from && isReporting(source, index, from, speaker.start));
  const isOther = last?.speaker?.type === 'pronoun' && last.speaker.text.toLowerCase() !== speaker.text.toLowerCase();
  if (!person?.name || !isSpeaking || isOther || !isGender(person, speaker.text.toLowerCase())) return quotation;
  const title =
    person.titles[0]?.text ?? before.findLast(({ speaker: one }) => one?.name === person.name)?.speaker?.title;
  return { ...quotation, speaker: { ...speaker, name: person.name, ...(title && { title }) } };
}

/** Where the paragraph before the one at the position begins. */
function windowStart(paragraphs: readonly Paragraph[], position: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = paragraphs[middle] as Paragraph;
    if (one.field === 'title' || one.start <= position) low = middle + 1;
    else high = middle;
  }
  const before = paragraphs[low - 2];
  return before && !before.field ? before.start : (paragraphs[low - 1]?.start ?? 0);
}

/** The one person mentioned in the text between the positions; null where there is none, or more than one. */
function onlyPerson({ mentions }: PeopleIndex, from: number, to: number): PersonDetail | null {
  let only: PersonDetail | null = null;
  for (let i = firstAt(mentions, from); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (!mention || mention.span.start >= to) break;
    if (mention.span.field) continue;
    if (only && only !== mention.person) return null;
    only = mention.person;
  }
  return only;
}

const REPORTS = /^(?:,[^,.;:“”"]{1,120},)?\s+(?:also\s+|then\s+|later\s+|has\s+)?(\p{Ll}+)/u;

/** "Moor, the mayor, said the road was closed": a mention in the window is the subject of a speech verb. */
function isReporting(source: string, { mentions }: PeopleIndex, from: number, to: number): boolean {
  for (let i = firstAt(mentions, from); i < mentions.length; i += 1) {
    const span = mentions[i]?.span;
    if (!span || span.start >= to) return false;
    const verb = REPORTS.exec(source.slice(span.end, span.end + 160))?.[1] ?? '';
    if (!span.field && SAY_VERBS.has(verb) && !WEAK_SPEECH_VERBS.has(verb)) return true;
  }
  return false;
}

function firstAt(mentions: PeopleIndex['mentions'], from: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const HERS = /\b(?:mrs|ms|miss)\b/i;
const HIS = /\bmr\b/i;

/** False only where the person's titles or given name tell the other gender. */
function isGender({ titles, text, name }: PersonDetail, pronoun: string): boolean {
  const given = name === null ? '' : splitName(name).given;
  if ((pronoun === 'he' ? WOMENS_NAMES : MENS_NAMES).has(given)) return false;
  const words = titles.flatMap((title) => readWords(title.text)).map((word) => word.norm);
  const [isHer, isHim] = [words.some((word) => FEMALE_NOUNS.has(word)), words.some((word) => MALE_NOUNS.has(word))];
  return pronoun === 'he' ? !isHer && !HERS.test(text) : !isHim && !HIS.test(text);
}
