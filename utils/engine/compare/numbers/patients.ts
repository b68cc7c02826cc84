/**
 * How many were taken to a hospital that both articles name. Abstains where an article tells of that hospital twice:
 * then the numbers may be added, or the patients moved.
 */
import { CARDINALS } from '../../lexicon/number-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import { readWords } from '../../text/words.ts';
import type { Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';

interface Patients {
  readonly answer: Answer;
  readonly count: number;
  /** Folded, and as written. */
  readonly hospital: string;
  readonly name: string;
}

const NUMBER = String.raw`(\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)`;
const PEOPLE = `(?: (?:of the |of them|other |more |shooting |gunshot |wounded |injured |adult |young ){0,2}(?:victims?|people|persons?|men|man|women|woman|boys?|girls?|others?|patients?|students?|teens?|teenagers?|adults?|children))?`;
const TAKEN = `(?:was|were) (?:then |also |later )?(?:taken|transported|rushed|flown|airlifted|brought|driven|sent)`;
const HOSPITAL = String.raw`((?:\p{Lu}[\p{L}.'’-]{1,20} (?:and )?){1,5}(?:Hospital|Medical Cent(?:er|re)))`;
/** "Two men, ages 20 and 27, were flown to Orme Hospital": ages may stand between. */
const TAKEN_TO = new RegExp(
  String.raw`\b${NUMBER}\b${PEOPLE}(?:,? (?:ages?|aged) [\d ,and]{2,20})? ${TAKEN}(?: by [a-z]{3,12}| via [a-z]{3,12})? to (?:an? |the )?${HOSPITAL}`,
  'gu',
);

/** At most one finding. */
export function comparePatients({ readings, abstain, isExplained }: Story): Finding[] {
  const told = readings.flatMap(readPatients);
  for (const [hospital, all] of Map.groupBy(told, (one) => one.hospital)) {
    const once = all.filter(({ answer }) => countMentions(answer.reading, hospital) === 1);
    const [first] = once;
    const other = once.find((one) => first !== undefined && isApart(first, one) && !areOfStrangers(first, one));
    if (!first || !other || new Set(once.map(({ count }) => count)).size > 2) {
      const [a, b] = isExplained ? findApart(all) : [];
      if (a && b) abstain('number', whyNotFlagged(a, b, once), a.answer, b.answer);
      continue;
    }
    const groups = [first, other].map(({ count }) =>
      once.filter((one) => one.count === count).map(({ answer }) => answer),
    );
    return [
      makeFinding('number', { key: 'howManyPatients', args: { where: other.name } }, 'differ', groups, {
        rule: 'patients-of-one-hospital',
        alignment: 0.8,
        basis: [hospital],
      }),
    ];
  }
  return [];
}

const isApart = (a: Patients, b: Patients): boolean => a.count !== b.count && a.answer.reading !== b.answer.reading;

const areOfStrangers = (a: Patients, b: Patients): boolean => areStrangers(a.answer.reading, b.answer.reading, 'weak');

/** The first two that differ; empty where there are none. */
function findApart(all: readonly Patients[]): readonly Patients[] {
  for (const a of all) {
    const b = all.find((one) => isApart(a, one));
    if (b) return [a, b];
  }
  return [];
}

function whyNotFlagged(a: Patients, b: Patients, once: readonly Patients[]): string {
  if (!once.includes(a) || !once.includes(b)) return 'hospital-told-twice';
  return areOfStrangers(a, b) ? 'strangers' : 'several-numbers';
}

function readPatients(reading: Reading): Patients[] {
  return findPassages(reading, TAKEN_TO, PASSAGE_CUES.hospital).flatMap(({ match, start, end, text, sentence }) => {
    const count = CARDINALS.get((match[1] ?? '').toLowerCase()) ?? Number(match[1]);
    const hospital = keyOf(match[2] ?? '');
    if (!(count > 0) || /\b(?:at least|more than|about|up to) $/i.test(reading.article.text.slice(start - 12, start)))
      return [];
    return [
      {
        answer: { reading, detail: { start, end, text, sentence }, normalized: String(count), text: match[1] ?? text },
        count,
        hospital,
        name: match[2] ?? '',
      },
    ];
  });
}

const keyOf = (name: string): string =>
  readWords(name)
    .map(({ norm }) => norm)
    .join(' ');

/** Sentences of the article that name the hospital. */
const countMentions = ({ article, analysis }: Reading, hospital: string): number => {
  return analysis.sentences.filter(
    ({ field, start, end }) => field !== 'title' && keyOf(article.text.slice(start, end)).includes(hospital),
  ).length;
};
