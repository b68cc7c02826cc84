/**
 * Where on the body one person was hit, told from others by name or age. Only where each article tells one part for them:
 * of several wounds an article may leave out some.
 */
import { AGE_WORDS } from '../lexicon/age-words.ts';
import { NOUN_GENDER } from '../lexicon/casualty-words.ts';
import { BODY_PARTS } from '../lexicon/place-words.ts';
import type { Finding } from '../types.ts';
import { type Answer, makeFinding } from './finding.ts';
import { areStrangers } from './kinship.ts';
import { isSameName } from './number-age-names.ts';
import { isWider } from './place-body.ts';
import type { PlaceFact } from './place-facts.ts';
import { isRoundUp } from './toll-doubt.ts';

interface Wound {
  readonly fact: PlaceFact;
  readonly name: string | null;
  /** Lowest and highest age; null where none is told. */
  readonly age: readonly [number, number] | null;
  readonly noun: string | null;
}

const MOST_SHOWN = 2;

/** One finding a person, two at most. */
export function compareWounds(facts: readonly PlaceFact[]): Finding[] {
  const wounds = facts.filter(({ detail }) => detail.level === 'body' && detail.field === undefined).flatMap(readWound);
  const findings: Finding[] = [];
  const used = new Set<Wound>();
  for (const [index, a] of wounds.entries()) {
    if (used.has(a)) continue;
    const rest = wounds.slice(index + 1).filter((b) => b.fact.article !== a.fact.article);
    const b = rest.find((one) => isOnePerson(a, one) && isApart(a.fact, one.fact));
    if (!b || !isOnlyWound(a, wounds) || !isOnlyWound(b, wounds)) continue;
    if ([a, b].some(({ fact }) => isRoundUp(fact)) || areStrangers(a.fact.reading, b.fact.reading, 'age')) continue;
    for (const one of [a, ...rest.filter((other) => isOnePerson(a, other))]) used.add(one);
    findings.push(toFinding(a, b));
  }
  return findings.slice(0, MOST_SHOWN);
}

/** Passive, or a wound that is suffered: who shot somebody is not who was hit. */
const WAS_HIT =
  /^(?:[^.;:]{0,60}?\b(?:was|were|been|being|is)|,)?(?: [a-z]{2,12}){0,3}? ?\b(?:shot|hit|struck|grazed|wounded|stabbed)(?: (?:once|twice|[a-z]+ times|by a [a-z ]{3,24}))? (?:in|on|to|through)? ?$|^[^.;:]{0,60}?\b(?:suffered|sustained|received|had|has|with|from) (?:an? )?(?:[a-z-]+ ){0,3}wounds? (?:to|in) $/i;
/** Without one of these right before the part nobody was hit there. */
const MAY_BE_HIT = /\b(?:shot|hit|struck|grazed|wounded|stabbed|wounds?)\b[^.;:]{0,40}$/i;
const SOMEBODY =
  /\b(?:his|her|their|another|the) (?:[a-z-]+ )?(?:man|woman|boy|girl|brother|sister|mother|father|son|daughter|friend|officer|child|victim|wife|husband)\b/i;
const REACH = 90; // characters
/** "back of the head", "back seat": no part by itself. */
const NO_BACK = /^ (?:of|seat|door|yard|bedroom|room|porch|alley)\b/;
const MORE_PARTS = new RegExp(`^(?:,|,? and|,? or)[^.;]{0,24}?\\b(?:${[...BODY_PARTS.keys()].join('|')})s?\\b`, 'i');

/** The nearest person told before the part, in the same clause. */
function readWound(fact: PlaceFact): Wound[] {
  const { article, analysis } = fact.reading;
  const { sentence, start, end } = fact.detail;
  const from = Math.max(analysis.sentences[sentence]?.start ?? start, start - REACH);
  const after = article.text.slice(end, end + 40);
  if (/^their\b/i.test(fact.detail.text)) return [];
  if ((fact.detail.normalized.includes('back') && NO_BACK.test(after)) || MORE_PARTS.test(after)) return [];
  if (!MAY_BE_HIT.test(article.text.slice(from, start))) return [];
  const isBefore = (span: { start: number; end: number; field?: string }) =>
    span.field === undefined && span.start >= from && span.end <= start;
  const people: (Omit<Wound, 'fact'> & { readonly end: number })[] = [];
  for (const number of analysis.numbers) {
    if (number.sentence !== sentence || number.measure !== 'age' || !isBefore(number)) continue;
    const { end: last, min, subject } = number;
    people.push({ end: last, name: subject?.name ?? null, age: [min, min], noun: subject?.noun ?? null });
  }
  for (const { name, mentions } of analysis.people)
    for (const span of mentions)
      if (name !== null && isBefore(span)) people.push({ end: span.end, name, age: null, noun: null });
  for (const match of article.text.slice(from, start).matchAll(/\b(?:infant|baby|toddler)\b/gi))
    people.push({
      end: from + match.index + match[0].length,
      name: null,
      age: AGE_WORDS.get(match[0].toLowerCase()) ?? null,
      noun: null,
    });
  const [last] = people.sort((a, b) => b.end - a.end);
  if (!last) return [];
  const between = article.text.slice(last.end, start);
  return WAS_HIT.test(between) && !SOMEBODY.test(between)
    ? [{ fact, name: last.name, age: last.age, noun: last.noun }]
    : [];
}

/** One of them has to be named: people of one age are shot in the arm and in the leg every week. */
function isOnePerson(a: Wound, b: Wound): boolean {
  if (a.name !== null && b.name !== null) return isSameName(a.name, b.name);
  return (a.name !== null || b.name !== null) && mayBeOne(a, b);
}

function mayBeOne(a: Wound, b: Wound): boolean {
  const [gender, other] = [NOUN_GENDER.get(a.noun ?? ''), NOUN_GENDER.get(b.noun ?? '')];
  if (gender !== undefined && other !== undefined && gender !== other) return false;
  return a.age !== null && b.age !== null && a.age[0] <= b.age[1] && b.age[0] <= a.age[1];
}

const isApart = (a: PlaceFact, b: PlaceFact): boolean =>
  a.detail.normalized !== b.detail.normalized && !isWider(a, b) && !isWider(b, a) && !isAcross(a, b);

/** "Torso" and "side" may be said of chest and back, "face" of the eye. */
const isAcross = (a: PlaceFact, b: PlaceFact): boolean =>
  [a, b].some(({ detail }) => /\b(?:side|torso|body)\b/.test(detail.normalized)) ||
  ([a, b].some(({ detail }) => /\bface\b/.test(detail.normalized)) &&
    [a, b].every(({ detail }) => detail.within.includes('head')));

/** The article tells of no other part for anybody who may be the same. */
const isOnlyWound = (wound: Wound, all: readonly Wound[]): boolean =>
  all.every(
    (other) =>
      other.fact.article !== wound.fact.article ||
      other.fact.detail.normalized === wound.fact.detail.normalized ||
      !(isOnePerson(other, wound) || mayBeOne(other, wound)),
  );

function toFinding(a: Wound, b: Wound): Finding {
  const groups = [a, b].map(({ fact }): Answer[] => [
    { reading: fact.reading, detail: fact.detail, normalized: fact.detail.normalized },
  ]);
  const who = a.name ?? b.name ?? '';
  return makeFinding('place', { key: 'whereHitWho', args: { who } }, 'differ', groups, {
    rule: 'wounds-of-one-person',
    alignment: 0.7,
    basis: [who],
  });
}
