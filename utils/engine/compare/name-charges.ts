/** With what a person is charged, and of what convicted: kind and degree of a homicide. */
import { CHARGE_LINK, CHARGING, HOMICIDES, OFFENCE } from '../lexicon/crime-words.ts';
import { PASSAGE_CUES } from '../text/cues.ts';
import type { Detail, Finding, PersonDetail, Reading } from '../types.ts';
import { type Answer, makeFinding } from './finding.ts';
import { groupPeople, type PersonGroup } from './name-groups.ts';
import { type Mention, mentionsBySentence } from './name-mentions.ts';
import { findPassages } from './name-passages.ts';
import type { Story } from './story.ts';
import { daysBetween } from './title-holders.ts';

interface Charge {
  readonly detail: Detail;
  readonly person: PersonDetail | null;
  readonly isAttempt: boolean;
  /** 'murder', 'aggravated murder', 'third-degree murder', 'homicide'. */
  readonly offence: string;
}

/** One finding a person: the first two articles whose charges exclude each other. */
export function compareCharges(story: Story): Finding[] {
  const byReading = new Map(story.readings.map((reading) => [reading, readCharges(reading)]));
  if ([...byReading.values()].filter((charges) => charges.length > 0).length < 2) return [];
  return groupPeople(story).flatMap((group) => {
    const finding = compareOf(story, group, byReading);
    return finding ? [finding] : [];
  });
}

function compareOf(
  story: Story,
  group: PersonGroup,
  byReading: ReadonlyMap<Reading, readonly Charge[]>,
): Finding | null {
  const told = group.members.flatMap(({ reading, person }) => {
    const charges = (byReading.get(reading) ?? []).filter((charge) => charge.person === person);
    return charges.length > 0 ? [{ reading, charges }] : [];
  });
  let isNoted = !story.isExplained;
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1)) {
      const isLater = daysBetween(one.reading, other.reading) >= 1;
      const step = relateCharges(one.charges, other.charges);
      if (step === null || (step === 'completed' && !isLater)) {
        isNoted = isNoted || noteOther(story, one, other);
        continue;
      }
      const toAnswers = ({ reading, charges }: typeof one): Answer[] =>
        charges.map(({ detail, isAttempt, offence }) => ({
          reading,
          detail,
          normalized: isAttempt ? `attempted ${offence}` : offence,
        }));
      return makeFinding(
        'name',
        { key: 'whatCharge', args: { who: group.name } },
        isLater ? 'update' : 'differ',
        [toAnswers(one), toAnswers(other)],
        {
          rule: step === 'completed' ? 'attempt-then-deed' : 'charges-exclude-each-other',
          alignment: 0.9,
          basis: [group.name],
        },
      );
    }
  }
  return null;
}

interface ChargedIn {
  readonly reading: Reading;
  readonly charges: readonly Charge[];
}

/** Charges of one person that differ and may both be right: told besides, of another degree, or of an attempt. True where there is one. */
function noteOther({ abstain }: Story, one: ChargedIn, other: ChargedIn): boolean {
  for (const a of one.charges) {
    const b = other.charges.find((its) => its.offence !== a.offence || its.isAttempt !== a.isAttempt);
    if (!b) continue;
    const tells = (charges: readonly Charge[], its: Charge) =>
      charges.some(({ offence, isAttempt }) => offence === its.offence && isAttempt === its.isAttempt);
    const rule =
      tells(other.charges, a) || tells(one.charges, b)
        ? 'told-by-both'
        : a.isAttempt !== b.isAttempt
          ? 'attempt-and-deed'
          : excludes(a.offence, b.offence)
            ? 'several-charges'
            : 'one-includes-the-other';
    abstain('name', rule, { reading: one.reading, detail: a.detail }, { reading: other.reading, detail: b.detail });
    return true;
  }
  return false;
}

/** 'completed': only attempts first, then the deed; 'exclude': two degrees or kinds; null: they may be the same. */
function relateCharges(a: readonly Charge[], b: readonly Charge[]): 'completed' | 'exclude' | null {
  const done = (charges: readonly Charge[]) =>
    charges.filter(({ isAttempt }) => !isAttempt).map(({ offence }) => offence);
  const [one, other] = [done(a), done(b)];
  if (one.length === 0 && other.length > 0) return b.some(({ isAttempt }) => isAttempt) ? null : 'completed';
  if (one.length === 0 || other.length === 0) return null;
  return one.every((x) => other.every((y) => excludes(x, y))) ? 'exclude' : null;
}

/** "Murder" contains every degree of it, "homicide" everything. */
function excludes(a: string, b: string): boolean {
  if (a === b || a === 'homicide' || b === 'homicide') return false;
  const [kindA, kindB] = [a.split(' ').at(-1), b.split(' ').at(-1)];
  if (kindA !== kindB) return kindA !== 'homicide' && kindB !== 'homicide';
  return a !== kindA && b !== kindB;
}

/** Homicide charges with the person they are brought against; null where several may be meant. */
export function readCharges(reading: Reading): Charge[] {
  const { article, analysis } = reading;
  const mentions = mentionsBySentence(reading);
  const charges: Charge[] = [];
  for (const { start, end, text: whole, sentence: index, match } of findPassages(
    reading,
    OFFENCE,
    PASSAGE_CUES.homicide,
  )) {
    const [, attempt, degree = '', kind = '', late] = match;
    const sentence = analysis.sentences[index]!;
    const text = article.text.slice(sentence.start, sentence.end);
    const cue = CHARGING.exec(text);
    const before = text.slice(Math.max(0, start - sentence.start - 80), start - sentence.start);
    if (!cue || !HOMICIDES.has(kind.toLowerCase()) || !CHARGE_LINK.test(before)) continue;
    const words = `${degree}${kind}`.toLowerCase().replace(/(first|second|third|fourth) degree/, '$1-degree');
    charges.push({
      detail: { start, end, text: whole, sentence: index },
      person: accusedIn(text, cue.index, sentence.start, mentions.get(index) ?? []),
      isAttempt: attempt !== undefined,
      offence: late ? `${late.toLowerCase()}-degree ${words}` : words,
    });
  }
  return assignRest(charges);
}

/** "charged NAME with": behind the verb; else the last name before it. */
function accusedIn(text: string, cue: number, base: number, mentions: readonly Mention[]): PersonDetail | null {
  const behind = mentions.find(({ start }) => start - base > cue);
  if (behind && /^\w+ (?:\S+ ){0,3}$/.test(text.slice(cue, behind.start - base))) return behind.person;
  return mentions.findLast(({ start }) => start - base < cue)?.person ?? null;
}

/** Sentences that name nobody speak of the one accused, where there is one. */
function assignRest(charges: readonly Charge[]): Charge[] {
  const accused = new Set(charges.flatMap(({ person }) => (person ? [person] : [])));
  const [only] = accused;
  return only && accused.size === 1 ? charges.map((charge) => ({ ...charge, person: only })) : [...charges];
}
