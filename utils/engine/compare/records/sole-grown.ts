/**
 * Whether the only one who was hurt is grown: "a man was shot" here, "a 16-year-old boy" there, where two articles tell of
 * nobody else. Two ages of one person are compared by records, rough ages by numbers/rough-ages.
 */
import { CHILD_NOUNS, TEEN_NOUNS, YOUNG_NOUNS } from '../../lexicon/record-words.ts';
import type { Finding } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { GROWN } from './findings.ts';
import { type Told, tellsOfOne } from './pairs.ts';
import { ageOf, isSexApart, isVictim, sexOf } from './person-record.ts';

/** Null where nothing differs, or where an article tells of more people who were hurt. */
export function compareSoleGrown(ofA: readonly Told[], ofB: readonly Told[]): Finding | null {
  const [one, other] = [readVictims(ofA), readVictims(ofB)];
  const [a, b] = [one[0], other[0]];
  if (!a || !b) return null;
  const isFirstGrown = isGrownAlone(one, ofA) && isMinorAlone(other);
  if (!isFirstGrown && !(isGrownAlone(other, ofB) && isMinorAlone(one))) return null;
  const readings = [a, b].map(({ record }) => record.reading);
  if (!readings.every((reading) => tellsOfOne(reading) && !isRoundUp({ reading }))) return null;
  if (isSexApart(sexOf(a.record), sexOf(b.record)) || areStrangers(a.record.reading, b.record.reading, 'weak'))
    return null;
  const groups = isFirstGrown ? [nounsOf(one), agesOf(other)] : [agesOf(one), nounsOf(other)];
  const reason = { rule: 'grown-or-minor', alignment: 0.7, basis: [] };
  return makeFinding('number', { key: 'howOldNoun', args: { who: 'victim' } }, 'differ', groups, reason);
}

const readVictims = (people: readonly Told[]): Told[] =>
  people.filter(({ record }) => isVictim(record) && !record.roles.has('suspect'));

const isNoun = (told: Told, nouns: ReadonlySet<string>): boolean =>
  [...told.record.nouns].some((noun) => nouns.has(noun));

/** "A man was shot": no age is told of any victim, nor of anybody young. */
const isGrownAlone = (victims: readonly Told[], people: readonly Told[]): boolean =>
  nounsOf(victims).length > 0 &&
  victims.every(
    (told) =>
      ageOf(told.record) === null && ![CHILD_NOUNS, TEEN_NOUNS, YOUNG_NOUNS].some((nouns) => isNoun(told, nouns)),
  ) &&
  people.every(({ record }) => (ageOf(record) ?? GROWN) >= GROWN);

/** "A 16-year-old boy was shot": nobody grown is told as hit. */
const isMinorAlone = (victims: readonly Told[]): boolean =>
  agesOf(victims).length > 0 &&
  victims.every(({ record }) => (ageOf(record) ?? 0) < GROWN) &&
  nounsOf(victims).length === 0;

const GROWN_NOUN = /^(?:man|woman)$/;
/** "An adult male". */
const ADULT = /\badult\b/i;

const nounsOf = (victims: readonly Told[]): Answer[] =>
  victims.flatMap(({ record: { reading, mentions } }) =>
    mentions.flatMap(({ mention: { start, end, noun }, sentence }): Answer[] => {
      const text = reading.article.text.slice(start, end);
      if (noun === null || !(GROWN_NOUN.test(noun) || ADULT.test(text))) return [];
      return [{ reading, detail: { start, end, text, sentence }, normalized: 'grown' }];
    }),
  );

const agesOf = (victims: readonly Told[]): Answer[] =>
  victims.flatMap(({ record: { reading, ages } }) =>
    ages.map((detail): Answer => ({ reading, detail, normalized: `${Math.floor(detail.min)}` })),
  );
