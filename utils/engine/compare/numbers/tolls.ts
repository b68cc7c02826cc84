/**
 * How many were killed, injured, shot, arrested …: one question a measure and story. Totals only: a number that the
 * sentence marks as a part, of other years or of other events is left out, and where one number of an article fits one
 * of the other there is no difference. What grew with publication is an update.
 */
import { SOUGHT } from '../../lexicon/crime-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import { findPassages } from '../passages.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { daysApart, factsOf, type NumberFact, numberFinding, sentenceText } from './facts.ts';
import { isWrittenAlike, type Relation, relate } from './range.ts';
import { mayCountDead, mayCountGunman, SUBSETS, whyNoTotal } from './toll-doubt.ts';
import { isExplainedByTime } from './toll-growth.ts';

const TOLLS = [
  'killed',
  'injured',
  'shot',
  'missing',
  'arrested',
  'charged',
  'displaced',
  'evacuated',
  'rescued',
  'hospitalised',
  'infected',
  'casualties',
] as const;

export function compareTolls(story: Story, facts: readonly NumberFact[]): Finding[] {
  const findings: Finding[] = [];
  for (const measure of TOLLS) {
    const told = factsOf(facts, measure);
    const finding = isOneNumber(told) ? null : compareToll(story, told, measure, facts);
    if (finding) findings.push(finding);
  }
  const caught = compareStates(story, facts, 'caught', 'anyoneCaught');
  if (caught && !findings.some(({ question }) => question.key === 'howMany_arrested')) findings.push(caught);
  const outcome = compareOutcome(story, facts);
  if (outcome) findings.push(outcome);
  return findings;
}

/** All that is told of it is one number, and nothing can differ. */
const isOneNumber = ([first, ...others]: readonly NumberFact[]): boolean =>
  first === undefined ||
  others.every(
    ({ detail: { min, max, approximate } }) =>
      min === first.detail.min && max === first.detail.max && approximate === first.detail.approximate,
  );

/** `told`: the facts of the measure. */
function compareToll(
  story: Story,
  told: readonly NumberFact[],
  measure: string,
  facts: readonly NumberFact[],
): Finding | null {
  const mine = told.filter((fact) => whyNoTotal(fact) === null);
  if (story.isExplained) explainLeftOut(story, told, mine);
  const kinds = [...new Set(mine.map(({ detail }) => detail.what.join(' ')))];
  // People in general first; then people of one kind against the same kind.
  for (const kind of ['', ...kinds.filter((name) => name !== '')]) {
    const totals = mine.filter(
      (fact) => fact.detail.what.join(' ') === kind || (kind === '' && isOnlyToll(fact, mine)),
    );
    const finding = compareTotals(story, totals, measure, kind, facts);
    if (finding) return finding;
  }
  return null;
}

/** "Two teenagers were killed" tells the total where the article tells no other number of dead. */
const isOnlyToll = (fact: NumberFact, all: readonly NumberFact[]): boolean =>
  fact.detail.sentence <= 4 &&
  !SUBSETS.has(fact.detail.what[0] ?? '') &&
  all.every((other) => other.article !== fact.article || relate(other.detail, fact.detail) !== 'apart');

function compareTotals(
  story: Story,
  totals: readonly NumberFact[],
  measure: string,
  kind: string,
  all: readonly NumberFact[],
): Finding | null {
  if (totals.length < 2) return null;
  const heads = [...Map.groupBy(totals, ({ article }) => article).values()].map(keepBest);
  const written = leaveRepeated(heads.flat());
  // Most articles write one number alike: then none is held against another.
  const isAny = (relation: Relation) =>
    written.some(({ detail: a }) => written.some(({ detail: b }) => relate(a, b) === relation));
  const isApart =
    isAny('apart') && heads.some((a, i) => heads.some((b, j) => i < j && whyNotApart(a, b, all) === null));
  if (story.isExplained) explainHeads(story, heads, all);
  const question = { key: `howMany_${measure}`, args: {} };
  if (!isApart) return groupByValue(written).length < 2 || !isAny('narrower') ? null : precisionOf(heads, question);
  const groups = joinFloors(groupByValue(heads.flatMap(keepFirstTold)));
  if (groups.length < 2) return null;
  const values = groups.map((group) => group[0] as NumberFact);
  if (measure === 'killed' && mayCountGunman(values)) {
    abstainFrom(story, 'gunman-among-the-dead', values[0] as NumberFact, values[1] as NumberFact);
    return null;
  }
  const verdict = isExplainedByTime(values, all) ? 'update' : 'differ';
  return numberFinding(question, verdict, groups, 'toll-apart', 0.9, [measure, kind]);
}

/** Each number once that is written alike again and again. */
function leaveRepeated(facts: readonly NumberFact[]): NumberFact[] {
  const written: NumberFact[] = [];
  for (const fact of facts) if (!written.some(({ detail }) => isWrittenAlike(detail, fact.detail))) written.push(fact);
  return written;
}

/** Beside a later 31, "at least 14" and "14" are one state of the toll. */
function joinFloors(groups: readonly (readonly NumberFact[])[]): NumberFact[][] {
  const byFloor = Map.groupBy(groups, ([first]) => first?.detail.min);
  return [...byFloor.values()].map((same) => same.flat().sort((a, b) => a.article - b.article));
}

/** A number that was left out against another article's toll, where its own article tells no toll beside it. */
function explainLeftOut(story: Story, told: readonly NumberFact[], mine: readonly NumberFact[]): void {
  const articles = new Set(mine.map(({ article }) => article));
  for (const fact of told) {
    const why = articles.has(fact.article) ? null : whyNoTotal(fact);
    const other = mine.find(({ detail }) => relate(detail, fact.detail) === 'apart');
    if (why === null || !other) continue;
    articles.add(fact.article);
    abstainFrom(story, why, fact, other);
  }
}

/** Two articles' totals that are not written alike, with what keeps them together. */
function explainHeads(story: Story, heads: readonly (readonly NumberFact[])[], all: readonly NumberFact[]): void {
  for (const [index, a] of heads.entries())
    for (const b of heads.slice(index + 1)) {
      const [one, other] = [a[0] as NumberFact, b[0] as NumberFact];
      const relation = relate(one.detail, other.detail);
      const isAlike = relation === 'same' && one.detail.min === other.detail.min && one.detail.max === other.detail.max;
      if (isAlike) continue;
      const why = relation === 'apart' ? whyNotApart(a, b, all) : relation === 'same' ? 'rounded' : 'hedged';
      if (why !== null) abstainFrom(story, why, one, other);
    }
}

/**
 * Null where every number of the one article excludes every number of the other, and nothing but a report explains it;
 * else the reason.
 */
function whyNotApart(a: readonly NumberFact[], b: readonly NumberFact[], all: readonly NumberFact[]): string | null {
  const [one, other] = [a[0] as NumberFact, b[0] as NumberFact];
  for (const x of a) for (const y of b) if (relate(x.detail, y.detail) !== 'apart') return 'one-number-fits';
  if (areStrangers(one.reading, other.reading)) return 'strangers';
  if (one.detail.measure === 'arrested' && a.some((x) => b.some((y) => isOfOtherDays(x, y)))) return 'other-days';
  if (tellsBoth(a, b, all) || tellsBoth(b, a, all)) return 'told-by-both';
  return isHurt(one) && a.some((x) => b.some((y) => mayCountDead(x, y, all))) ? 'dead-among-the-hurt' : null;
}

/** One arrest of a night of protest, fifty of four nights: who was arrested is counted anew each day. */
const isOfOtherDays = ({ detail: a }: NumberFact, { detail: b }: NumberFact): boolean =>
  Math.max(a.min, b.min) > 10 * Math.max(1, Math.min(a.min, b.min));

/** The one article has the other's number as well, if only of a part, of a suspect or of other days. */
const tellsBoth = ([own]: readonly NumberFact[], others: readonly NumberFact[], all: readonly NumberFact[]): boolean =>
  own !== undefined &&
  !isOrdinal(own) &&
  factsOf(all, own.detail.measure).some(
    ({ article, detail }) => article === own.article && others.some((other) => relate(detail, other.detail) === 'same'),
  );

const isHurt = (fact: NumberFact | undefined): boolean => /^(?:injured|shot)$/.test(fact?.detail.measure ?? '');

/** An article that tells several numbers means the first as its toll; the title comes before the text. */
const keepFirstTold = (head: readonly NumberFact[]): NumberFact[] =>
  head.filter((fact) => head[0] && relate(head[0].detail, fact.detail) !== 'apart');

/** Within an article the exact, first told numbers of those that fit each other. */
function keepBest(group: readonly NumberFact[]): readonly NumberFact[] {
  // "Third climber dies" tells where the toll stands now, whatever the text repeats of before.
  const ordinals = group.filter(isOrdinal);
  if (ordinals.length > 0) return ordinals;
  if (group.length === 1) return group;
  return group.filter((fact) => group.every((other) => relate(other.detail, fact.detail) !== 'narrower'));
}

const isOrdinal = ({ detail }: NumberFact): boolean => /^(?:second|third|fourth|fifth|\w+th)\b/i.test(detail.text);

function precisionOf(
  heads: readonly (readonly NumberFact[])[],
  question: { key: string; args: Record<string, string> },
): Finding | null {
  const all = heads.flat();
  for (const a of all) {
    const b = all.find((other) => other.article !== a.article && relate(a.detail, other.detail) === 'narrower');
    if (b) {
      const groups = [a, b].sort((x, y) => x.article - y.article).map((fact) => [fact]);
      return numberFinding(question, 'precision', groups, 'toll-narrower', 0.8, []);
    }
  }
  return null;
}

/** Facts of one value together, in order of publication; at most six values. */
export function groupByValue(facts: readonly NumberFact[]): NumberFact[][] {
  const groups: NumberFact[][] = [];
  for (const fact of facts) {
    const group = groups.find(([first]) => first && relate(first.detail, fact.detail) === 'same');
    if (group) group.push(fact);
    else if (groups.length < 6) groups.push([fact]);
  }
  return groups;
}

/** Where the article asks who it was, the question is who was caught, and is asked with the names. */
const isIdentityUnknown = ({ reading, detail }: NumberFact): boolean =>
  /^(?:search|look|hunt)/i.test(detail.text) && findPassages(reading, SOUGHT, PASSAGE_CUES.sought).length > 0;

/** "No arrests" in one article, an arrest in a later one. */
function compareStates(story: Story, facts: readonly NumberFact[], measure: string, key: string): Finding | null {
  const mine = factsOf(facts, measure).filter(({ detail }) => !detail.isAside);
  const none = mine.filter((fact) => fact.detail.max === 0 && !isIdentityUnknown(fact));
  const some = mine.filter(({ detail }) => detail.min > 0);
  const before = none.filter(({ article }) => !some.some((fact) => fact.article === article));
  // An arrest that leads a report stands, though another is looked for still.
  const after = some.filter((fact) => isInLead(fact) || !none.some(({ article }) => fact.article === article));
  for (const a of before) {
    const later = after.filter((b) => b.article !== a.article && whyNoUpdate(a, b) === null);
    if (later.length === 0) {
      explainState(story, a, before, after);
      continue;
    }
    const first = before.filter((b) => b.article === a.article);
    return numberFinding({ key, args: {} }, 'update', [first, later], `${measure}-since`, 0.9, []);
  }
  return null;
}

/** Null where the second state is told later, of one scene; a page without a date may be the later one. */
function whyNoUpdate(a: NumberFact, b: NumberFact): string | null {
  if ((daysApart(a.reading, b.reading) ?? 0) < 0) return 'told-before';
  return areStrangers(a.reading, b.reading, 'weak') ? 'strangers' : null;
}

/** An article tells its state again and again: once is enough to explain it. */
function explainState(story: Story, a: NumberFact, before: readonly NumberFact[], after: readonly NumberFact[]): void {
  const b = story.isExplained ? after.find(({ article }) => article !== a.article) : undefined;
  if (!b || before.find(({ article }) => article === a.article) !== a) return;
  const why = whyNoUpdate(a, b);
  if (why !== null) abstainFrom(story, why, a, b);
}

const LEAD = 5; // sentences
const isInLead = ({ detail }: NumberFact): boolean => detail.field === 'title' || detail.sentence < LEAD;

/** In a critical condition in one article, dead in a later one; the first article knows of no death at all. */
function compareOutcome(story: Story, facts: readonly NumberFact[]): Finding | null {
  const mine = factsOf(facts, 'outcome').filter(({ detail }) => !detail.isAside);
  const knowsDeath = (article: number) =>
    facts.some(
      (fact) =>
        fact.article === article &&
        ((fact.detail.measure === 'outcome' && fact.detail.min === 1) ||
          (fact.detail.measure === 'killed' && fact.detail.max > 0) ||
          fact.detail.subject?.role === 'killed'),
    ) || facts.some((fact) => fact.article === article && tellsDeath(fact));
  const alive = mine.filter((fact) => fact.detail.max === 0 && !knowsDeath(fact.article));
  // Who died on the spot was never in a critical condition.
  const dead = mine.filter(
    (fact) => fact.detail.min === 1 && !/\b(?:at|on) (?:the |that )?scene\b/i.test(sentenceText(fact)),
  );
  for (const a of alive) {
    const later = dead.filter((b) => b.article !== a.article && whyNoUpdate(a, b) === null);
    if (later.length === 0) explainState(story, a, alive, dead);
    const before = alive.filter((b) => b.article === a.article);
    if (later.length > 0)
      return numberFinding({ key: 'didSurvive', args: {} }, 'update', [before, later], 'died-since', 0.85, []);
  }
  return null;
}

const tellsDeath = ({ reading }: NumberFact): boolean =>
  /\b(?:dead|deadly|died|dies|fatal(?:ly)?|kill(?:s|ed|ing)|slain|murder(?:ed)?|homicide|death|deceased)\b/i.test(
    `${reading.article.title}\n${reading.article.text.slice(0, 20_000)}`,
  );
