/**
 * Is a number of killed or hurt only a part of the toll? "The two injured boys" (told before), "one critically
 * injured", "a boy and three others": such numbers are kept but never compared as totals.
 */
import { PEOPLE_NOUNS, TOLL_STATES } from '../../lexicon/casualty-words.ts';
import { isCapital, type Token } from './number-tokens.ts';
import type { Quantity } from './read-quantity.ts';

interface Counted {
  readonly to: number;
  readonly isNamed: boolean;
}

export function isPartOfToll(tokens: readonly Token[], quantity: Quantity, people: Counted, measure: string): boolean {
  const before = tokens[quantity.hedgeFrom - 1]?.norm ?? '';
  if (/^(?:including|includes|include|the|all|these|those|his|her|their|other|both|another)$/.test(before)) return true;
  if (isJoined(tokens, quantity) || isJoinedAfter(tokens, people.to)) return true;
  if (isGraded(tokens, people.to)) return true;
  const words = (from: number, to: number) => tokens.slice(from, to).map(({ norm }) => norm);
  const isOne = quantity.min === 1 && quantity.max === 1 && !quantity.isDigits;
  if (isOne && (measure === 'shot' || measure === 'hospitalised' || !people.isNamed)) return true;
  const earlier = words(Math.max(0, quantity.hedgeFrom - REACH), quantity.hedgeFrom);
  // "there might have been two people killed"
  if (earlier.slice(-6).some((norm, index, all) => norm === 'have' && MIGHT.has(all[index - 1] ?? ''))) return true;
  const hasOthers = words(quantity.to, people.to).some((norm) => /^(?:others?|more|another)$/.test(norm));
  if (measure === 'killed') return hasOthers || (earlier.includes('of') && isOfThem(earlier));
  // "two in a bad way, four others hurt": without a death before it, others are the rest of the hurt.
  if (hasOthers && !earlier.some((norm) => DEATH.test(norm))) return true;
  // "Boy grazed, girl cut, 2 teens hurt": the others of a list are hurt as well.
  const isListed = /^\s?,\s?$/.test(tokens[quantity.hedgeFrom]?.gap ?? '');
  if (measure === 'injured' && isListed && earlier.some((norm) => HURT.test(norm))) return true;
  // "five shot, three injured": the injured are some of the shot.
  if (
    measure === 'injured' &&
    earlier.includes('shot') &&
    earlier.some((norm) => /^\d+$/.test(norm) || NUMBER.test(norm)) &&
    !earlier.some((norm) => DEATH.test(norm))
  )
    return true;
  return isOfThem(earlier);
}

const MIGHT: ReadonlySet<string> = new Set(['might', 'may', 'could', 'would']);

/** As far back as a sentence is read for what was counted before. */
const REACH = 40;

const DEATH = /^(?:dead|died|dies|kill(?:s|ed|ing)?|fatal(?:ly)?|death|deadly|slain|murder(?:ed)?|deceased|deal)$/;
const HURT = /^(?:grazed|cut|hurt|injured|wounded|burned|bruised|struck)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

const isOfThem = (earlier: readonly string[]): boolean =>
  earlier.some(
    (norm, index) =>
      norm === 'of' &&
      /^(?:them|those|whom|the)$/.test(earlier[index + 1] ?? '') &&
      NUMBER.test(earlier[index - 1] ?? ''),
  );

/** "a rider and two guests were hurt", "Boy, 2 riders hurt": others are counted beside them. */
function isJoined(tokens: readonly Token[], { hedgeFrom }: Quantity): boolean {
  const isAnd = tokens[hedgeFrom - 1]?.norm === 'and';
  if (!isAnd && !/^\s?[,&]\s?$/.test(tokens[hedgeFrom]?.gap ?? '')) return false;
  const before = tokens[hedgeFrom - (isAnd ? 2 : 1)];
  if (before === undefined || TOLL_STATES.has(before.norm)) return false;
  return (
    PEOPLE_NOUNS.has(before.norm) ||
    /^(?:himself|herself|parents|wife|husband|son|daughter|mother|father|family)$/.test(before.norm) ||
    (isCapital(before) && isAnd)
  );
}

/** "two men and a girl were hurt"; not "killed two and wounded four", "two dead and four hurt". */
function isJoinedAfter(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'and') return false;
  const next = tokens[at + 1]?.norm ?? '';
  if (!/^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+|his|her|another)$/.test(next))
    return false;
  return !tokens.slice(at + 2, at + 6).some(({ norm }) => TOLL_STATES.has(norm));
}

const GRADES = new Set('critically seriously slightly badly severely gravely moderately'.split(' '));
const WOUNDED_PARTS = new Set(
  `leg legs arm arms foot feet head chest back hand face shoulder abdomen stomach torso thigh ankle neck once twice
   times`.split(/\s+/),
);

/** "one critically injured", "shot in the leg": a grade or a place of the wound belongs to some. */
function isGraded(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 6; index += 1) {
    const norm = tokens[index]?.norm ?? '';
    const gap = tokens[index]?.gap ?? '';
    if (gap !== ' ' && /[,;:.]/.test(gap)) return false;
    if (GRADES.has(norm) || WOUNDED_PARTS.has(norm)) return true;
  }
  return false;
}
