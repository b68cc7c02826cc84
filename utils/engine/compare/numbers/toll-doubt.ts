/**
 * Why two tolls that exclude each other may still not differ: articles that sum up several events, a gunman who is
 * counted in or left out, the dead counted among the hurt, victims of one suspect only. Found by reading real stories.
 */

import type { Reading } from '../../types.ts';
import { onceAReading } from '../once-a-reading.ts';
import { factsOf, type NumberFact, sentenceText } from './facts.ts';

const MOST_TEXT = 20_000; // characters
const LEAD = 600; // characters

/** "shootings", "stabbings": more than one, unless they are one spree's. */
const SEVERAL =
  /\b(?:shootings|stabbings|homicides|slayings|shooting incidents|crashes|wrecks)\b(?! (?:spree|range|victims?))/i;
/** "in Ulmer shootings", "after four shootings": the numbers are sums. */
const SUMS =
  /\b(?:separate|unrelated|different|weekend|overnight|\w+day(?:'s|’s)?|night|citywide|multiple|several|two|three|four|five|six|seven|eight|nine|ten|\d+|string of|spate of|series of) (?:\w+ ){0,2}(?:shootings|stabbings|homicides|slayings|shooting incidents|crashes|wrecks)\b/i;
/** "It was the second shooting in three weeks" sums up nothing. */
const ANOTHER =
  /\b(?:separate|unrelated|second(?! (?:\w+ )?\w+ (?:in|this|since)\b)|other|another|most recent) (?:\w+ )?(?:shooting|stabbing|homicide|slaying|crash|wreck)s?\b/i;
/** What both count; most beginnings have none, or one alone, and are not read for the rest. */
const EVENT = /shooting|stabbing|homicide|slaying|crash|wreck/i;
const EVENTS = /shootings|stabbings|homicides|slayings|incidents|crashes|wrecks/i;

/**
 * True where the article sums up several events of a kind: a plural in its title, or in its beginning with a word for
 * several. What it counts is nobody else's toll.
 */
export const isRoundUp = ({ reading }: Pick<NumberFact, 'reading'>): boolean => sumsUpSeveral(reading);

const sumsUpSeveral = onceAReading(({ article: { title, text } }) => {
  return SEVERAL.test(title) || tellsSeveral(text.slice(0, LEAD));
});

const tellsSeveral = (lead: string): boolean =>
  EVENT.test(lead) && ((EVENTS.test(lead) && SUMS.test(lead)) || ANOTHER.test(lead));

/** Its beginning says so; the plural of a title alone may be of one event's shots. */
export const startsWithSeveral = ({ article: { text } }: Reading): boolean => tellsSeveral(text.slice(0, LEAD));

/** A number of a round-up; but a title that names one event counts its own, whatever else the text tells of. */
export const isOfRoundUp = ({ reading, detail }: NumberFact): boolean =>
  isRoundUp({ reading }) && !(detail.field === 'title' && isOfOneEvent(reading.article.title));

const isOfOneEvent = (title: string): boolean => ONE_EVENT.test(title) && !SEVERAL.test(title) && !SUMS.test(title);

const ONE_EVENT = /\b(?:shooting|stabbing|homicide|slaying|crash|wreck)\b/i;

/** Words by which the gunman himself may or may not be among the dead. */
const WITH_HIMSELF =
  /\b(?:himself|herself|murder-suicide|suicide|(?:including|and) (?:the |a |his |her )?(?:alleged |suspected )?(?:gunman|shooter|suspect|attacker|killer|victims?))\b/i;

/** The one who did it died too: outlets count him in or leave him out. */
const DEAD_GUNMAN =
  /\b(?:gunman|shooter|suspect|attacker|killer|invader|intruder|robber)(?:,? \w+){0,6} (?:dead|died|killed himself|killed herself|(?:was|were|being) (?:\w+ )?(?:and )?(?:killed|shot)|took h(?:is|er) own life)\b|\b(?:killed|shot|turned the gun on) himself\b|\b(?:he|she) was (?:then )?(?:shot|killed)(?: \w+){0,3} by (?:the )?(?:police|officers|deputies|troopers)|\b(?:police|officers|deputies|troopers) (?:shot and |fatally )?(?:killed|shot) (?:him|her|the (?:gunman|shooter|suspect|attacker))\b/i;

/** The gunman counted in or left out explains one between the numbers of dead. */
export function mayCountGunman(values: readonly NumberFact[]): boolean {
  const numbers = values.map(({ detail }) => detail.min);
  if (Math.max(...numbers) - Math.min(...numbers) > 1) return false;
  return values.some((fact) => WITH_HIMSELF.test(sentenceText(fact)) || tellsDeadGunman(fact.reading));
}

const tellsDeadGunman = onceAReading(({ article: { text } }) => DEAD_GUNMAN.test(text.slice(0, MOST_TEXT)));

/** "Five were hit", of whom one died, is "one killed, four hurt": the difference is a number of dead. */
export function mayCountDead(a: NumberFact, b: NumberFact, all: readonly NumberFact[]): boolean {
  const [more, fewer] = a.detail.min >= b.detail.min ? [a, b] : [b, a];
  // "nine were shot and one was killed" may be ten.
  if (more.detail.measure === 'shot' && more.detail.min - fewer.detail.min === 1 && DEATH.test(sentenceText(fewer)))
    return true;
  const dead = factsOf(all, 'killed').filter(({ detail }) => detail.min > 0);
  const isApart = dead.some(
    ({ article, detail }) =>
      article === more.article && detail.sentence === more.detail.sentence && detail.field === more.detail.field,
  );
  // "two dead, five hurt": told side by side, they are not the same people.
  if (isApart || DEATH.test(sentenceText(more))) return false;
  // "a man was killed and three were hurt": one dead, told without a number.
  if (more.detail.min - fewer.detail.min === 1 && DEATH.test(sentenceText(fewer))) return true;
  return dead.some(
    ({ article, detail }) =>
      (article === more.article || article === fewer.article) && more.detail.min - fewer.detail.min === detail.min,
  );
}

/** Somebody died, by the words of a sentence. */
export const DEATH = /\b(?:dead|died|dies|kill(?:s|ed|ing)|fatal(?:ly)?|slain|death)\b/i;

/** "An initial report of a second death was incorrect." */
export const isDenied = (fact: NumberFact): boolean =>
  /\b(?:incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|untrue|not true|false reports?|rumou?rs?|contrary to)\b/i.test(
    sentenceText(fact),
  );

/** "accused of killing two men", "charged with wounding three": those of one suspect; another may have hit the rest. */
export const isOfSuspect = (fact: NumberFact): boolean => {
  const sentence = sentenceText(fact);
  return ACCUSED_OF.test(sentence) && !OF_THE_EVENT.test(sentence);
};

const ACCUSED_OF =
  /\b(?:accused of|charged with|charged in|charges? (?:of|in)|counts? of|convicted of|pleaded guilty|pled guilty|indicted|suspected of|admitted(?: to)?|confessed to)\b/i;

/** "charged in the shootout that wounded eight": the event's own toll, whoever is charged. */
const OF_THE_EVENT =
  /\b(?:shooting|shoot-?out|gunfight|gunfire|gun battle|attack|rampage|ambush|massacre|stabbing|brawl|crash|wreck|collision|explosion|fire)\b[^.;:!?]{0,80} (?:that|which) (?:also )?(?:left|killed|wounded|injured|hurt|claimed)\b/i;

/** Why a number is no total of the event: a part or another event's, taken back, or one suspect's share. Null for a total. */
export function whyNoTotal(fact: NumberFact): string | null {
  if (fact.detail.isAside) return 'part-or-other-event';
  if (isDenied(fact)) return 'denied';
  if (!VIOLENT.has(fact.detail.measure)) return null;
  if (isOfRoundUp(fact)) return 'round-up';
  return isOfSuspect(fact) ? 'of-one-suspect' : null;
}

/** Tolls that one suspect's charges, or a day's round-up, tell a part of. */
const VIOLENT: ReadonlySet<string> = new Set(['killed', 'injured', 'shot']);

/** Stems of kinds that are told beside others more often than alone. */
export const SUBSETS: ReadonlySet<string> = new Set([
  'child',
  'children',
  'kid',
  'babi',
  'infant',
  'adult',
  'brother',
  'sister',
  'member',
  'femal',
  'male',
  'offic',
  'firefight',
  'deputi',
  'trooper',
  'soldier',
]);
