/**
 * How the only one who was hurt is, where two articles tell of nobody else, or of the dead only: then all that is told of
 * a condition is told of that person, whoever a sentence calls them. Several people's conditions are told by records and by records/group-conditions.
 */
import { RELEASED } from '../../lexicon/condition-words.ts';
import type { Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import type { Story } from '../story.ts';
import { areGradesApart, type ConditionPassage, latestOf, readConditionPassages } from './conditions.ts';
import { isUpdate, isWoundAlone } from './findings.ts';
import { isPatient, likeness, type Told, tellsOfOne } from './pairs.ts';

/** Further on stand other events. */
const LEAD = 16; // sentences

/** Null where nothing differs, or where an article may tell of somebody else. */
export function compareSoleConditions(
  story: Story,
  a: Reading,
  b: Reading,
  ofA: readonly Told[],
  ofB: readonly Told[],
): Finding | null {
  const told = [readSole(a), readSole(b)];
  const [one, other] = [told[0]?.[0], told[1]?.[0]];
  if (!one || !other || !areGradesApart(one, other) || areStrangers(a, b, 'weak')) return null;
  const refuse = (rule: string): null => {
    story.abstain('title', rule, { reading: a, detail: one }, { reading: b, detail: other });
    return null;
  };
  const isOnlyOne = [a, b].every((reading) => tellsOfOne(reading));
  const people = [ofA, ofB].map((own) => own.filter(isOnlyOne ? isPatient : isInHospital));
  if ((isOnlyOne && people.some((own) => own.length === 0)) || !areOnePatient(people.flat()))
    return refuse('maybe-another-person');
  const isLater = isUpdate(a, b);
  if (isWoundAlone(one, other, isLater)) return refuse('wound-not-condition');
  const isReleased = [one, other].some(({ grades }) => grades === RELEASED);
  if (isReleased && !(isLater && other.grades === RELEASED)) return refuse('released-since');
  const groups = [a, b].map((reading, index) =>
    (told[index] ?? []).map((passage): Answer => {
      const { start, end, text, sentence, normalized } = passage;
      return { reading, detail: { start, end, text, sentence }, normalized };
    }),
  );
  return makeFinding(
    'title',
    { key: 'whatConditionNoun', args: { who: 'victim' } },
    isLater ? 'update' : 'differ',
    groups,
    { rule: 'condition-of-the-only-one-hurt', alignment: 0.7, basis: [] },
  );
}

/** Whose condition is told; the dead are in none. */
const isInHospital = ({ conditions }: Told): boolean => conditions.length > 0;

/** Whoever is hurt, here and there, may be one person. */
const areOnePatient = (people: readonly Told[]): boolean =>
  people.every((one, index) => people.slice(index + 1).every((other) => likeness(one, other, 'condition') !== null));

/** Up to the words on the condition: it may be told of somebody else. */
const OTHERS =
  /\b(?:both|they (?:are|were|have|had|remain|suffered)|their|others?|another|victims|suspects?|gunm[ae]n|shooter|people|men|women|boys|girls|children(?!['’]s)|two|three|four|five|six|one of|an? second|each|none|last (?:week|month|year)|previous(?:ly)?|earlier this)\b/i;

const readSole = onceAReading(findSole);

function findSole(reading: Reading): readonly ConditionPassage[] {
  const { article, analysis } = reading;
  const told = readConditionPassages(reading).filter(({ sentence }) => sentence < LEAD);
  if (told.length === 0 || isRoundUp({ reading })) return [];
  const isOne = tellsOfOne(reading);
  if (!isOne && !tellsOfOneSurvivor(reading)) return [];
  const isOfOthers = ({ sentence, end }: ConditionPassage) => {
    const lead = article.text.slice(analysis.sentences[sentence]?.start ?? end, end);
    return isOne ? OTHERS.test(lead) : BESIDE_THE_DEAD.test(lead.replace(THE_DEAD, ''));
  };
  if (told.some(isOfOthers)) return [];
  const conditions = told.filter(({ isOfWound }) => !isOfWound);
  return latestOf(conditions.length > 0 ? conditions : told);
}

/** "Three people were shot dead and [another was in critical condition]". */
const THE_DEAD = /^.*\b(?:dead|killed|death|died|deceased|fatally)\b/is;
const BESIDE_THE_DEAD =
  /\b(?:both|they (?:are|were|have|had|remain|suffered)|their|others|victims|suspects?|gunm[ae]n|shooter|people|men|women|boys|girls|children(?!['’]s)|two|three|four|five|six|one of|each|none|last (?:week|month|year)|previous(?:ly)?|earlier this)\b/i;

/** "Three dead, one hurt": all who were shot but one are dead, and nobody counts more of the hurt. */
function tellsOfOneSurvivor({ analysis }: Reading): boolean {
  const counted = (measures: ReadonlySet<string>) =>
    analysis.numbers.filter(({ measure, isAside, text }) => measures.has(measure) && !isAside && !INJURIES.test(text));
  const dead = Math.max(0, ...counted(KILLED).map(({ max }) => max));
  return (
    dead > 0 &&
    counted(INJURED).every(({ max }) => max === 1) &&
    counted(HIT).every(({ max }) => max === 1 || max === dead + 1)
  );
}

const KILLED: ReadonlySet<string> = new Set(['killed']);
const INJURED: ReadonlySet<string> = new Set(['injured', 'hospitalised']);
const HIT: ReadonlySet<string> = new Set(['shot', 'casualties']);
/** "Multiple injuries" counts no people. */
const INJURIES = /\b(?:injuries|wounds)$/i;
