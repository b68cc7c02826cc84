/** Streets and spots that exclude each other: the only places that differ, besides parts of the body. */
import { HAPPENINGS } from '../../lexicon/event-words.ts';
import { sourceOf } from '../../text/document.ts';
import { readWords, stem } from '../../text/words.ts';
import type { Finding, PlaceDetail } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { isCare, isToldBeside, type PlaceFact, streetsOf } from './facts.ts';
import { type Passages, toPlaceFinding, whereQuestion } from './finding.ts';

/**
 * Two streets for one happening, told in sentences that say the same: each as the street it happened on, not one that
 * is near, and no street in common between the two articles. A spelling more or less is the same street.
 */
export function compareStreets(
  { abstain, isExplained }: Story,
  facts: readonly PlaceFact[],
  passages: Passages,
  main: string | null,
): Finding[] {
  const named = facts.filter((fact) => streetsOf(fact).length > 0);
  const all = new Map<number, Set<string>>();
  for (const fact of named)
    all.set(fact.article, new Set([...(all.get(fact.article) ?? []), ...streetsOf(fact).map(nameOf)]));
  const scene = named.filter((fact) => isOnStreet(fact) && isOfScene(fact, main));
  if (isExplained) explainStreets(abstain, named, all, new Set(scene));
  const common = new Map<string, boolean>();
  const shareStreet = (a: number, b: number) => {
    const key = `${a}|${b}`;
    const known = common.get(key) ?? haveCommonStreet(all.get(a) ?? new Set(), all.get(b) ?? new Set());
    common.set(key, known);
    return known;
  };
  for (const [index, a] of scene.entries()) {
    for (const b of scene.slice(index + 1)) {
      if (a.article === b.article || shareStreet(a.article, b.article)) continue;
      // An article that names one street only means it: then less has to be shared.
      const isSingle = all.get(a.article)?.size === 1 && all.get(b.article)?.size === 1;
      const refusal = whyNotOneScene(facts, a, b);
      const pair = refusal === null ? passages(a, b) : null;
      const isTold = pair && pair.containment >= (isSingle ? 0.2 : 0.3) && pair.shared.length >= 3;
      if (!isTold || areStrangers(a.reading, b.reading, 'weak')) {
        abstain('place', refusal ?? (isTold ? 'strangers' : 'other-clause'), a, b);
        continue;
      }
      const groups = [a, b].map((side) =>
        named.filter((fact) => streetsOf(fact).some((street) => streetsOf(side).includes(street))),
      );
      const question = whereQuestion(a.detail.event ?? b.detail.event, [a, b]);
      return [
        toPlaceFinding('differ', groups, question, 'disjoint-streets', pair.containment, pair.shared.slice(0, 6)),
      ];
    }
  }
  return [];
}

/** What speaks against two streets as the scene; null where nothing does. */
function whyNotOneScene(facts: readonly PlaceFact[], a: PlaceFact, b: PlaceFact): string | null {
  if (isOffStreet(a) !== isOffStreet(b)) return 'off-the-street';
  return isCareSentence(facts, a) || isCareSentence(facts, b) ? 'hospital' : null;
}

/** "on Elm Street", "in the 400 block of Elm Street", "at 22 Elm Street"; not "near Elm Street", "Elm and Oak". */
function isOnStreet({ reading, detail }: PlaceFact): boolean {
  if (detail.level !== 'street' && detail.level !== 'block') return false;
  const source = sourceOf(reading.article, detail);
  const before = source.slice(Math.max(0, detail.start - 16), detail.start);
  const after = source.slice(detail.end, detail.end + 12);
  if (/^[.\s]*(?:and|at|&|\/)\s*\p{Lu}/u.test(after)) return false;
  return detail.level === 'block' ? !/\b(?:off|near the)\s$/i.test(before) : /\b(?:on|along|off)\s$/i.test(before);
}

/** What lies off one street lies on another: "off Elm Drive" is put against "off Oak Drive" only. */
const isOffStreet = ({ reading, detail }: PlaceFact): boolean =>
  detail.level === 'street' &&
  /\boff\s$/i.test(sourceOf(reading.article, detail).slice(Math.max(0, detail.start - 5), detail.start));

/** Told of the main happening, by its verb or beside it; not where somebody lives or was arrested. */
export const isOfScene = (fact: PlaceFact, main: string | null): boolean =>
  !/^(?:arrest|hearing|verb:live|verb:resid|verb:born)$/.test(fact.detail.event ?? '') &&
  (HAPPENINGS.has(fact.detail.event ?? '') ||
    (main !== null && isToldBeside(fact, main)) ||
    isToldBeside(fact, 'fight'));

function haveCommonStreet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const a of one) for (const b of other) if (a === b || isSpelledAlike(a, b)) return true;
  return false;
}

/** One or two letters apart in a long name that begins alike; numbers are exact. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  if (/\d/.test(a + b) || a[0] !== b[0] || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 2)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2;
}

/** "elm street" → "elm": outlets mix up the suffix. */
const nameOf = (street: string): string => street.split(' ').slice(0, -1).join(' ') || street;

/** Streets of two articles that the comparison does not come to: each pair of streets once. */
function explainStreets(
  abstain: Story['abstain'],
  named: readonly PlaceFact[],
  all: ReadonlyMap<number, ReadonlySet<string>>,
  scene: ReadonlySet<PlaceFact>,
): void {
  // An article of many streets sums up several happenings.
  const few = named.filter(({ article }) => (all.get(article)?.size ?? 0) <= FEW);
  const articles = [...Map.groupBy(few, ({ article }) => article).values()];
  const explained = new Set<string>();
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const refused = findBesideCommon(one, other, scene) ?? findBesideScene(one, other, scene);
      if (!refused) continue;
      const { rule, a, b } = refused;
      const streets = [a, b]
        .map((side) => streetsOf(side)[0])
        .toSorted()
        .join('|');
      if (!explained.has(streets)) abstain('place', rule, a, b);
      explained.add(streets);
    }
  }
}

const FEW = 3; // streets
const LEAD = 10; // sentences

interface Refused {
  readonly rule: string;
  readonly a: PlaceFact;
  readonly b: PlaceFact;
}

const allNames = (facts: readonly PlaceFact[]): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => streetsOf(fact).map(nameOf)));

/** It happened on Elm Street here, on Oak Street there, and one of the two articles names both. */
function findBesideCommon(
  one: readonly PlaceFact[],
  other: readonly PlaceFact[],
  scene: ReadonlySet<PlaceFact>,
): Refused | null {
  const [mine, theirs] = [allNames(one), allNames(other)];
  for (const a of one.filter((fact) => scene.has(fact)))
    for (const b of other.filter((fact) => scene.has(fact))) {
      const [its, others] = [allNames([a]), allNames([b])];
      if (haveCommonStreet(its, others)) continue;
      if (haveCommonStreet(its, theirs) || haveCommonStreet(others, mine)) return { rule: 'told-by-both', a, b };
    }
  return null;
}

/** No street in common, near the top of both; one of the two is not told as the scene. */
function findBesideScene(
  one: readonly PlaceFact[],
  other: readonly PlaceFact[],
  scene: ReadonlySet<PlaceFact>,
): Refused | null {
  const pick = (facts: readonly PlaceFact[]) => {
    const near = facts.filter(({ detail }) => detail.sentence < LEAD);
    return near.find((fact) => scene.has(fact)) ?? near[0];
  };
  const [a, b] = [pick(one), pick(other)];
  if (!a || !b || scene.has(a) === scene.has(b) || haveCommonStreet(allNames(one), allNames(other))) return null;
  return { rule: 'not-the-scene', a, b };
}

const isCareSentence = (facts: readonly PlaceFact[], fact: PlaceFact): boolean =>
  fact.detail.event === 'hospital' ||
  facts.some(
    (other) => other.article === fact.article && other.detail.sentence === fact.detail.sentence && isCare(other),
  );

/** Spots that exclude each other; a car may stand in any of them, and people run from one to another. */
const OUTDOORS: ReadonlySet<string> = new Set([
  'porch',
  'yard',
  'backyard',
  'driveway',
  'lawn',
  'patio',
  'balcony',
  'rooftop',
]);
const INDOORS: ReadonlySet<string> = new Set([
  'bedroom',
  'bathroom',
  'kitchen',
  'basement',
  'attic',
  'closet',
  'classroom',
  'cafeteria',
]);

/** "on the porch" against "in the front yard": told of one person by name, and neither article names the other spot. */
export function compareSpots(story: Story, facts: readonly PlaceFact[], passages: Passages): Finding[] {
  const spots = facts.filter(
    ({ detail }) => detail.level === 'spot' && (OUTDOORS.has(headOf(detail)) || INDOORS.has(headOf(detail))),
  );
  const mentions = (article: number, fact: PlaceFact) =>
    story.readings[article]?.analysis.sentences.some(({ stems }) => stems.includes(stem(headOf(fact.detail)))) ?? true;
  for (const [index, a] of spots.entries()) {
    for (const b of spots.slice(index + 1)) {
      if (a.article === b.article || headOf(a.detail) === headOf(b.detail)) continue;
      if (!HAPPENINGS.has(a.detail.event ?? '') && !HAPPENINGS.has(b.detail.event ?? '')) continue;
      const pair = passages(a, b);
      if (!pair || pair.containment < 0.25 || pair.shared.length < 3) continue;
      const isOnePerson = sharesName(pair.shared, a, b);
      if (!isOnePerson || mentions(b.article, a) || mentions(a.article, b)) {
        story.abstain('place', isOnePerson ? 'told-by-both' : 'other-person', a, b);
        continue;
      }
      const groups = [a, b].map((side) => spots.filter((fact) => headOf(fact.detail) === headOf(side.detail)));
      const question = whereQuestion(a.detail.event ?? b.detail.event, [a, b]);
      return [toPlaceFinding('differ', groups, question, 'disjoint-spots', pair.containment, pair.shared.slice(0, 6))];
    }
  }
  return [];
}

const headOf = ({ normalized }: PlaceDetail): string => normalized.split(' ').at(-1) ?? '';

/** A capitalised word inside both sentences: the person it is told of. */
function sharesName(shared: readonly string[], a: PlaceFact, b: PlaceFact): boolean {
  const [one, other] = [namesIn(a), namesIn(b)];
  return shared.some((word) => one.has(word) && other.has(word));
}

function namesIn({ reading, detail }: PlaceFact): Set<string> {
  const sentence = reading.analysis.sentences[detail.sentence];
  if (!sentence) return new Set();
  const words = readWords(sourceOf(reading.article, sentence), sentence.start, sentence.end).slice(1);
  return new Set(words.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)).map(({ norm }) => stem(norm)));
}
