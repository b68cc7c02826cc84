/**
 * When something befell one person: a death, an arrest, a plea, a sentence, told by two articles on days or hours that
 * exclude each other, in whatever sentences. Who it is is told by the name beside the word, by the sentence before it, or
 * by there being nobody else whom it befell in either article. Days of the story's own event are dates/scene's business.
 */
import { isSameName } from '../../details/people/name-forms.ts';
import { sourceOf } from '../../text/document.ts';
import type { PersonDetail } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { mentionsBySentence } from '../mentions.ts';
import { isRoundUp } from '../numbers/toll-doubt.ts';
import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { gapBetween, whyDoubtful } from './doubt.ts';
import { type DateFact, relate } from './facts.ts';

const DAY = 1440; // minutes
/** What befell somebody without a name is told at the beginning. */
const LEAD = 14; // sentences
/** Further apart are two arrests, two pleas. */
const MOST_APART = 7 * DAY;
/** Two hours of one day; less is told loosely. */
const LEAST_APART = 150;

/** What befalls a person once, and how a sentence tells it; a class alone is told of much else ("no one was arrested"). */
const BEFALLEN: ReadonlyMap<string, RegExp> = new Map([
  ['die', /\b(?:died|dies|die|succumbed|pronounced (?:\w+ )?(?:dead|deceased)|death|passed away)\b/i],
  ['arrest', /\b(?:arrested|captured|apprehended|detained|taken into custody|arrest)\b/i],
  ['charge', /\b(?:charged|indicted)\b/i],
  ['plead', /\b(?:pleaded|pled|plea)\b/i],
  ['convict', /\b(?:convicted|found guilty|acquitted)\b/i],
  ['sentence', /\bsentenced\b/i],
  ['hearing', /\b(?:arraigned|arraignment)\b/i],
  ['resign', /\b(?:resigned|resignation|stepped down|quit)\b/i],
  ['dismiss', /\b(?:fired|dismissed|sacked)\b/i],
  ['wed', /\b(?:married|wed|wedding)\b/i],
  ['find', /\b(?:bod(?:y|ies)|dead)\b/i],
  ['vanish', /\b(?:disappeared|vanished|went missing|last seen)\b/i],
]);
/** Another act of the kind, one that is still to come, or the same of several. */
const OTHER_ACT =
  /\b(?:warrants?|again|previously|re-?arrested|released|previous|prior|was scheduled|is scheduled|autopsy|anniversary|vigil|funeral|mourn\w*|counselors?|no one|nobody|yet|as of)\b/i;
const SEVERAL =
  /\bone (?:was|of|had)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|others?|another|second|third|they|suspects|victims|men|women|people|teens|teenagers|brothers|children|boys|girls|officers|deputies)(?: \w+){0,4} (?:were|have|had|died|pleaded|arrested|charged|sentenced)\b|\b(?:their|other) (?:deaths?|arrests?|pleas?)\b|\b(?:deaths|arrests)\b/i;
const PRONOUN = /^(?:\W*\w+,? ){0,6}(?:he|she|his|her)\b/i;

/** At most one alignment a kind of happening and pair of articles. */
export function alignPersons({ abstain }: Story, facts: readonly DateFact[]): Alignment[] {
  const told = facts.flatMap(readBefallen);
  const found: Alignment[] = [];
  for (const events of Map.groupBy(told, ({ fact }) => fact.detail.event).values()) {
    const articles = [...Map.groupBy(events, ({ fact }) => fact.article).values()];
    for (const [index, one] of articles.entries())
      for (const other of articles.slice(index + 1)) {
        const pair = findApart(one, other);
        if (!pair) continue;
        const [a, b] = [pair[0].fact, pair[1].fact];
        const refusal = whyNotApart(pair[0], pair[1]);
        if (refusal !== null) abstain('date', refusal, a, b);
        else found.push({ a, b, relation: 'apart', score: 0.7, shared: [], rule: 'same-person' });
      }
  }
  return found;
}

interface Befallen {
  readonly fact: DateFact;
  /** Null: somebody without a name. */
  readonly who: PersonDetail | null;
}

/** The first of one person whom both tell of, where neither article has a day or hour that fits the other's. */
function findApart(one: readonly Befallen[], other: readonly Befallen[]): [Befallen, Befallen] | null {
  for (const a of one)
    for (const b of other) {
      if (!isOnePerson(a, b, one, other)) continue;
      const [mine, theirs] = [ofPerson(a, one), ofPerson(b, other)];
      if (!areAtOnce(mine) || !areAtOnce(theirs)) continue;
      if (mine.every((x) => theirs.every((y) => isApart(x.fact, y.fact)))) return [a, b];
    }
  return null;
}

/** Named alike; or one of them unnamed, and nobody else is told to have met with it in either article. */
function isOnePerson(a: Befallen, b: Befallen, one: readonly Befallen[], other: readonly Befallen[]): boolean {
  if (a.who && b.who) return isSamePerson(a.who, b.who);
  const isEarly = [a, b].every(({ fact }) => fact.detail.sentence < LEAD);
  return isEarly && isOfOne(one) && isOfOne(other);
}

const isSamePerson = ({ name: a }: PersonDetail, { name: b }: PersonDetail): boolean =>
  a !== null && b !== null && (isSameName(a, b) || isSameName(b, a));

const isOfOne = (all: readonly Befallen[]): boolean => {
  const named = all.flatMap(({ who }) => (who ? [who] : []));
  return named.every((who) => who === named[0]);
};

const ofPerson = ({ who }: Befallen, all: readonly Befallen[]): readonly Befallen[] =>
  all.filter((other) => other.who === who || (other.who === null && isOfOne(all)));

const areAtOnce = (all: readonly Befallen[]): boolean =>
  all.every((a) => all.every((b) => relate(a.fact, b.fact) !== 'apart'));

function isApart(a: DateFact, b: DateFact): boolean {
  if (a.day === null || b.day === null) return relate(a, b) === 'apart';
  if (a.day === b.day) return gapBetween(a, b) >= LEAST_APART;
  return relate(a, b) === 'apart' || isNightBefore(a, b) || isNightBefore(b, a);
}

/** "Late Thursday night" and "Friday", without an hour: the night is told as Thursday's, the day as a day. */
const isNightBefore = (night: DateFact, next: DateFact): boolean =>
  night.day !== null &&
  next.day === night.day + 1 &&
  next.detail.time === undefined &&
  (night.detail.time?.from ?? 0) >= 1020 &&
  /\bnight\b/i.test(night.detail.text);

function whyNotApart({ fact: a, who }: Befallen, { fact: b }: Befallen): string | null {
  if (gapBetween(a, b) > MOST_APART) return 'days-too-far-apart';
  const doubt = whyDoubtful(a, b, false);
  if (doubt !== null && !(doubt === 'hours-of-one-day' && a.isFromToday === b.isFromToday)) return doubt;
  if (isRoundUp(a) || isRoundUp(b)) return 'round-up';
  return areStrangers(a.reading, b.reading, who ? 'plain' : 'weak') ? 'strangers' : null;
}

function readBefallen(fact: DateFact): Befallen[] {
  const { event = '', role, field, interval, sentence: index, start, end } = fact.detail;
  const pattern = BEFALLEN.get(event);
  if (!pattern || field || role !== 'happened' || fact.extent === null || interval === null) return [];
  if (fact.extent.to - fact.extent.from > DAY) return [];
  const { article, analysis } = fact.reading;
  const sentence = analysis.sentences[index];
  if (!sentence) return [];
  const text = sourceOf(article, sentence).slice(sentence.start, sentence.end);
  // The day of one act in a sentence that tells of several is not sure to be its own.
  if (
    !pattern.test(text) ||
    OTHER_ACT.test(text) ||
    SEVERAL.test(text) ||
    !isBeside(text, start - sentence.start, end - sentence.start, pattern)
  )
    return [];
  const who = readWho(fact, text);
  return who === undefined ? [] : [{ fact, who }];
}

/** Characters between the word for it and its day. */
const NEAR = 70;
/** "Charged with shooting a man on Tuesday": the day of what he is charged with. */
const OTHER_DEED =
  /\b(?:shoot\w*|shot|kill\w*|murder\w*|slay\w*|stab\w*|assault\w*|robb\w*|attack\w*|crash\w*|who|after|before)\b/i;

/** The word for it stands near the day, and no other deed between the two. */
function isBeside(text: string, from: number, to: number, pattern: RegExp): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const behind = text.slice(to, to + NEAR);
  const last = [...before.matchAll(new RegExp(pattern, 'gi'))].at(-1);
  if (last && !OTHER_DEED.test(before.slice(last.index + last[0].length))) return true;
  const next = pattern.exec(behind);
  return next !== null && !OTHER_DEED.test(behind.slice(0, next.index));
}

/** The one person named in the sentence, or in the one before where this one has a pronoun; undefined where not certain. */
function readWho({ reading, detail }: DateFact, text: string): PersonDetail | null | undefined {
  const own = namedIn(reading, detail.sentence);
  if (own.length > 1) return undefined;
  if (own[0]) return own[0];
  if (!PRONOUN.test(text)) return null;
  const before = namedIn(reading, detail.sentence - 1);
  return before.length > 1 ? undefined : (before[0] ?? null);
}

const SPEAKING_BEHIND = /^[^.;]{0,40}\b(?:said|says|told|confirmed|announced|added|wrote)\b/;
const SPEAKING_BEFORE = /\b(?:said|says|according to|told)(?: [\p{Lu}\w.]+){0,4} $/u;

/** Without those who only tell of it: an office beside a verb of speech. */
function namedIn(reading: DateFact['reading'], sentence: number): PersonDetail[] {
  const { text } = reading.article;
  const mentions = (mentionsBySentence(reading).get(sentence) ?? []).filter(
    ({ person: { titles }, start, end }) =>
      titles.length === 0 ||
      !(
        SPEAKING_BEHIND.test(text.slice(end, end + 60)) ||
        SPEAKING_BEFORE.test(text.slice(Math.max(0, start - 80), start))
      ),
  );
  return [...new Set(mentions.map(({ person }) => person))];
}
