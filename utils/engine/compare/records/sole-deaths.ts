/**
 * Where the dead of an event died, where two articles count as many of them: all at the scene here, all in hospital there.
 * Persons that both articles tell of apart from others are compared by records.
 */
import {
  ALL_AT_SCENE,
  ALL_IN_HOSPITAL,
  DEATH_ANCHOR,
  OF_OTHER_DEATHS,
  OF_SEVERAL_DEAD,
} from '../../lexicon/record-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Detail, Finding, Reading } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { areStrangers } from '../kinship.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import { onceAReading } from '../once-a-reading.ts';
import { findPassages } from '../passages.ts';
import type { DeathSetting } from './deaths.ts';

/** Further on stand other events. */
const LEAD = 20; // sentences
/** Of more people some die here and some there. */
const MOST_DEAD = 2;

/** Null where an article tells both, or of more dead. */
export function compareSoleDeaths(a: Reading, b: Reading): Finding | null {
  const [one, other] = [readDeaths(a), readDeaths(b)];
  if (!one || !other || one.setting === other.setting || one.count !== other.count) return null;
  if ([a, b].some((reading) => isRoundUp({ reading })) || areStrangers(a, b, 'weak')) return null;
  const groups = [one, other].map(({ told, setting }, index) =>
    told.map((detail): Answer => ({ reading: index === 0 ? a : b, detail, normalized: setting })),
  );
  const who = one.count === 1 ? 'victim' : 'victims';
  return makeFinding('place', { key: 'whereDiedNoun', args: { who } }, 'differ', groups, {
    rule: 'deathbed-of-all-the-dead',
    alignment: 0.7,
    basis: [],
  });
}

interface Deaths {
  readonly setting: DeathSetting;
  readonly count: number;
  readonly told: readonly Detail[];
}

const readDeaths = onceAReading(findDeaths);

function findDeaths(reading: Reading): Deaths | null {
  const [scene, hospital] = [ALL_AT_SCENE, ALL_IN_HOSPITAL].map((pattern) =>
    findPassages(reading, pattern, PASSAGE_CUES.hospital | PASSAGE_CUES.condition, DEATH_ANCHOR).filter(
      ({ sentence }) => sentence < LEAD,
    ),
  );
  const told = [...(scene ?? []), ...(hospital ?? [])];
  if (!scene || !hospital || scene.length * hospital.length > 0 || told.length === 0) return null;
  const count = countDead(reading);
  if (count === null || count > MOST_DEAD) return null;
  const { sentences } = reading.analysis;
  const isOfWhole = ({ sentence }: Detail) => {
    const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
    const words = reading.article.text.slice(start, end);
    return !OF_OTHER_DEATHS.test(words) && (count === 1 || OF_SEVERAL_DEAD.test(words));
  };
  if (!told.every(isOfWhole)) return null;
  return { setting: scene.length > 0 ? 'scene' : 'hospital', count, told };
}

/** As the article counts them; one where it counts none; null where it gives several numbers. */
function countDead({ analysis }: Reading): number | null {
  const killed = analysis.numbers.filter(({ measure, isAside }) => measure === 'killed' && !isAside);
  const counts = new Set(killed.flatMap(({ min, max }) => (max > 0 ? [min, max] : [])));
  if (counts.size > 1) return null;
  const ages = analysis.numbers.filter(
    ({ measure, subject, isAside }) => measure === 'age' && subject?.role === 'killed' && !isAside,
  );
  const people = new Set(ages.map(({ min }) => min)).size;
  const [count = 1] = counts;
  return people > count ? null : count;
}
