/**
 * Titles compared: an organisation chain plus a rank. "An official" contains "vice director general", "the ministry"
 * contains "the ministry's equipment bureau"; only ranks of one ladder, or two offices at one level, exclude each other.
 */
import { readUnit, relateUnits } from '../../details/people/organisation-units.ts';
import type { TitleDetail } from '../../types.ts';

/**
 * 'same', 'wider' (the first says less), 'narrower' (the first says more), 'overlap' (compatible, each says something
 * of its own), 'disjoint' (cannot both be the office of one person at one time), 'unrelated' (two things to say).
 */
export type Step = 'same' | 'wider' | 'narrower' | 'overlap' | 'disjoint' | 'unrelated';

/** Words for holders of any office: they contain every rank of an organisation. */
const ANY_OFFICE = new Set([
  'official',
  'officer',
  'executive',
  'employee',
  'worker',
  'aide',
  'source',
  'politician',
  'diplomat',
  'leader',
]);
/** Ranks of uniformed services, lowest first: a person has one of them at a time. Folded forms of lexicon/ranks. */
const UNIFORM = [
  'trooper',
  'private',
  'corporal',
  'sergeant',
  'lieutenant',
  'captain',
  'major',
  'colonel',
  'brigadier',
  'commodore',
  'admiral',
  'general',
];
/** A study's first author and its last are two of its authors. */
const FIRST_AUTHOR = /^(?:lead|first) author$/;
const LAST_AUTHOR = /^(?:senior|last) author$/;
const LOWERING = new Set(['vice', 'deputy', 'assistant', 'associate']);
const DATING = new Set(['former', 'acting', 'interim', 'elect', 'incoming', 'late', 'retired']);

export function compareTitle(a: TitleDetail, b: TitleDetail): Step {
  const rank = compareRanks(a.rank, b.rank);
  const organisations = compareChains(a.organisations, b.organisations);
  if (rank === 'disjoint')
    return organisations === 'disjoint' || organisations === 'unrelated' ? 'unrelated' : 'disjoint';
  if (rank === 'unrelated') return 'unrelated';
  if (organisations === 'disjoint' || organisations === 'unrelated') return 'unrelated';
  return join(rank, organisations);
}

const join = (a: Step, b: Step): Step => (a === 'same' ? b : b === 'same' || a === b ? a : 'overlap');

export function compareRanks(a: string, b: string): Step {
  if (a === b) return 'same';
  const [one, other] = [readRank(a), readRank(b)];
  if (isUniform(one.head) && isUniform(other.head) && one.head !== other.head) {
    // "Lt. Col." may be called "Col.", never the other way round.
    return one.words.includes(other.head) || other.words.includes(one.head) ? 'overlap' : 'disjoint';
  }
  if ((FIRST_AUTHOR.test(a) && LAST_AUTHOR.test(b)) || (LAST_AUTHOR.test(a) && FIRST_AUTHOR.test(b))) return 'disjoint';
  if (one.head === other.head) {
    if (one.dating !== other.dating) return 'unrelated'; // then and now: time explains it
    if (one.lowering !== other.lowering)
      return one.lowering === '' || other.lowering === '' ? (one.lowering === '' ? 'wider' : 'narrower') : 'disjoint';
    if (one.words.join(' ') === other.words.join(' ')) return 'same';
    const isIn = (x: readonly string[], y: readonly string[]) => x.every((word) => y.includes(word));
    if (isIn(one.words, other.words)) return 'wider';
    if (isIn(other.words, one.words)) return 'narrower';
    return 'overlap';
  }
  if (isAnyOffice(one.words) && !isAnyOffice(other.words)) return one.dating === other.dating ? 'wider' : 'unrelated';
  if (isAnyOffice(other.words) && !isAnyOffice(one.words))
    return one.dating === other.dating ? 'narrower' : 'unrelated';
  return 'unrelated';
}

/** "an official", "a senior executive"; a chief executive is one person. */
const isAnyOffice = (words: readonly string[]): boolean =>
  ANY_OFFICE.has(words.at(-1) ?? '') && !words.includes('chief');

const isUniform = (word: string): boolean => UNIFORM.includes(word);

function readRank(rank: string): { head: string; words: readonly string[]; lowering: string; dating: string } {
  const words = rank.replace(/^ex-/, 'former ').split(' ');
  return {
    head: words.at(-1) ?? '',
    words,
    lowering: words.find((word) => LOWERING.has(word)) ?? '',
    dating: words.find((word) => DATING.has(word)) ?? '',
  };
}

/** Chains of organisations, narrowest first. Empty chains contain every other. */
export function compareChains(a: readonly string[], b: readonly string[]): Step {
  const [one, other] = [a.map(readUnit), b.map(readUnit)];
  if (one.length === 0 && other.length === 0) return 'same';
  if (one.length === 0) return 'wider';
  if (other.length === 0) return 'narrower';
  let step: Step = 'same';
  let isShared = false;
  const left = new Set(other.keys());
  let extra = 0;
  for (const unit of one) {
    const found = [...left].find((index) => relateUnits(unit, other[index]!) !== null);
    if (found === undefined) {
      extra += 1;
      continue;
    }
    left.delete(found);
    isShared = true;
    step = join(step, relateUnits(unit, other[found]!) as Step);
  }
  if (!isShared) {
    // Two nations, or two bodies of one kind, exclude each other; a bureau and a navy are two things.
    const clash = one.some((x) =>
      other.some((y) => (x.nation !== null && y.nation !== null) || (x.head !== null && x.head === y.head)),
    );
    return clash ? 'disjoint' : 'unrelated';
  }
  if (extra > 0) step = join(step, 'narrower');
  if (left.size > 0) step = join(step, 'wider');
  return step;
}

/** Does the unit name one body ("Springfield police"), or only a kind of body ("police", "city")? */
export const isNamedUnit = (text: string): boolean => {
  const { content, nation } = readUnit(text);
  return nation !== null || [...content].some((word) => !GENERIC.has(word));
};

/** Is any unit of the chain the name of one body? */
export const isNamedChain = (chain: readonly string[]): boolean => chain.some(isNamedUnit);

const GENERIC = new Set(
  'police city county state town village fire public safety school district team company university hospital court defense foreign campaign press communications department office health federal local general international presidential democratic republican party operations staff'.split(
    ' ',
  ),
);

/** Can both be the title of one person at one time, one saying more than the other or each something of its own? */
export const isCompatible = (step: Step): boolean => step !== 'disjoint' && step !== 'unrelated';

/** The title that says most: named bodies first, then words of rank. The first of equals. Never call it with none. */
export function mostTelling(titles: readonly TitleDetail[]): TitleDetail {
  const weigh = ({ rank, organisations }: TitleDetail) =>
    organisations.length * 2 + rank.split(' ').length + (ANY_OFFICE.has(rank.split(' ').at(-1) ?? '') ? 0 : 2);
  return titles.reduce((best, title) => (weigh(title) > weigh(best) ? title : best));
}
