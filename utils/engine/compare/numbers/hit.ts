/**
 * How many people were hit, told in two ways: "four people were shot, one fatally" here, "one killed, four wounded" there.
 * An article's total is what all its tellings allow (the dead counted in or beside); only where no reading of the one fits
 * any of the other is there a difference. Sums of several events, lower bounds and counts of some are left out.
 */
import type { Finding } from '../../types.ts';
import { areStrangers } from '../kinship.ts';
import type { Story } from '../story.ts';
import { abstainFrom } from './abstentions.ts';
import { daysApart, factsOf, type NumberFact, numberFinding, sentenceText } from './facts.ts';
import { DEATH, isDenied, isOfRoundUp, isOfSuspect, mayCountGunman, SUBSETS } from './toll-doubt.ts';
import { readLastVictim } from './victims.ts';

/** At most one finding; none where how many were hurt has been answered (`isTold`). */
export function compareHit(story: Story, facts: readonly NumberFact[], isTold: boolean): Finding[] {
  if (isTold) return [];
  const tolls = facts.filter(({ detail }) => /^(?:shot|injured|killed)$/.test(detail.measure));
  const summedUp = [...Map.groupBy(tolls, ({ article }) => article).values()].flatMap(readTotals);
  const told = [...summedUp, ...readOneByOne(facts, summedUp)].sort((a, b) => articleOf(a) - articleOf(b));
  for (const [index, a] of told.entries())
    for (const b of told.slice(index + 1)) {
      const [x, y] = [a.facts[0] as NumberFact, b.facts[0] as NumberFact];
      const why = whyNotApart(a, b);
      if (why !== null) {
        // Two numbers of one measure are the tolls' question.
        if (a.written !== b.written && x.detail.measure !== y.detail.measure) abstainFrom(story, why, x, y);
        continue;
      }
      // In order of publication.
      const hasGrown = Math.max(...a.totals) < Math.min(...b.totals) && (daysApart(x.reading, y.reading) ?? 0) > 0;
      const verdict = hasGrown ? 'update' : 'differ';
      const groups = [a, b].map(({ totals }) =>
        told.filter((other) => `${other.totals}` === `${totals}`).flatMap(({ facts: all }) => all),
      );
      return [numberFinding({ key: 'howMany_shot', args: {} }, verdict, groups, 'hit-told-in-two-ways', 0.75, [])];
    }
  return [];
}

const articleOf = ({ facts }: Told): number => facts[0]?.article ?? 0;

/** Articles that number their victims and give no sum; none is asked for where no other gives one. */
function readOneByOne(facts: readonly NumberFact[], summedUp: readonly Told[]): Told[] {
  const known = new Set(summedUp.map(articleOf));
  if (known.size === 0 || factsOf(facts, 'victims').length === 0) return [];
  return [...Map.groupBy(facts, ({ article }) => article)].flatMap(([article, own]): Told[] => {
    const last = known.has(article) ? null : readLastVictim(own);
    return last ? [{ facts: last.facts, written: last.count, totals: [last.count], dead: last.dead }] : [];
  });
}

function whyNotApart(a: Told, b: Told): string | null {
  const [x, y] = [a.facts[0] as NumberFact, b.facts[0] as NumberFact];
  if (totalsBeside(a, b).some((total) => totalsBeside(b, a).includes(total))) return 'dead-among-the-hurt';
  if (![x, y].some(tellsShots)) return 'no-shooting';
  if (areStrangers(x.reading, y.reading)) return 'strangers';
  return mayCountGunman([x, y]) ? 'gunman-among-the-dead' : null;
}

/** Where only the other article knows of dead, they may stand beside the hurt that this one counts. */
const totalsBeside = (own: Told, other: Told): readonly number[] =>
  own.dead.length > 0 || own.facts[0]?.detail.measure === 'shot'
    ? own.totals
    : own.totals.flatMap((total) => [total, ...other.dead.map((dead) => total + dead)]);

const BEGINNING = 1_000; // characters
const SHOTS = /\b(?:shot|shots|shoot|shoots|shooting|gunfire|gunman|gunmen|gunshots?|opened fire)\b/i;
const tellsShots = ({ reading: { article } }: NumberFact): boolean =>
  SHOTS.test(`${article.title} ${article.text.slice(0, BEGINNING)}`);

interface Told {
  /** That tell it; at least one. */
  readonly facts: readonly NumberFact[];
  /** The number of people hit as written, the dead counted or not. */
  readonly written: number;
  /** Every number of people hit that the words allow; empty where they are too loose to say. */
  readonly totals: readonly number[];
  /** Numbers of dead that the article tells. */
  readonly dead: readonly number[];
}

/** Further down a report repeats its sums and tells of some of the victims. */
const LEAD = 8; // sentences

/** The total of an article, with the facts that tell it; none where a telling is unsure. */
function readTotals(own: readonly NumberFact[]): Told[] {
  const sentences = Map.groupBy(
    own.filter((fact) => fact.detail.sentence < LEAD && !fact.detail.isAside && !isOfRoundUp(fact)),
    ({ detail }) => detail.sentence,
  );
  const tellings = [...sentences.values()].flatMap((told) => readTelling(told, own));
  const [first] = tellings;
  if (first === undefined || tellings.some(({ totals }) => totals.length === 0)) return [];
  const shared = first.totals.filter((total) => tellings.every(({ totals }) => totals.includes(total)));
  const totals = shared.length > 0 ? shared : tellings.flatMap((telling) => telling.totals);
  return [{ facts: tellings.flatMap((telling) => telling.facts), written: first.written, totals, dead: first.dead }];
}

/** Somebody is told beside the number: "and a fifth was cut by glass", "including the gunman". */
const BESIDE =
  /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|himself|herself|gunman|shooter|suspect)\b/i;
const OTHERS = /\b(?:others?|more)\b/i;
/** The dead are some of those shot. */
const AMONG = /\b(?:fatally|including|of (?:them|whom)|one of|killing)\b/i;

/** `told`: the numbers of one sentence; `own`: of the article. None where the sentence tells of the dead only. */
function readTelling(told: readonly NumberFact[], own: readonly NumberFact[]): Told[] {
  const of = (measure: string) => told.find(({ detail }) => detail.measure === measure);
  const shot = of('shot');
  const fact = shot ?? of('injured');
  if (fact === undefined || isToldBesideOne(fact, own)) return [];
  const { min, sentence, field, start } = fact.detail;
  const text = sentenceText(fact);
  const isLoose = told.some(
    ({ detail }) => detail.approximate || detail.min !== detail.max || SUBSETS.has(detail.what[0] ?? ''),
  );
  if (isLoose || min < 2 || isDenied(fact) || isOfSuspect(fact) || BESIDE.test(text))
    return [{ facts: [fact], written: min, totals: [], dead: [] }];
  const count = (measure: string, from: readonly NumberFact[]) =>
    from.filter(({ detail }) => detail.measure === measure).map(({ detail }) => detail.min);
  const dead = count('killed', own);
  const here = own.filter(({ detail }) => detail.sentence === sentence && detail.field === field);
  // "One killed, four injured": one alone is no toll, but beside the hurt.
  const isOneBefore = ({ detail }: NumberFact) =>
    detail.measure === 'killed' && detail.min === 1 && detail.start < start;
  const killed = of('killed') ?? (shot ? undefined : here.find(isOneBefore));
  const totals = (...beside: readonly number[]) => {
    const counts = beside.map((others) => min + others);
    return [{ facts: [asTotal(fact, killed ? [...told, killed] : told, counts)], written: min, totals: counts, dead }];
  };
  if (shot) {
    // "Three shot, one injured"; "nine were shot and one was killed".
    const others = count('injured', here);
    return DEATH.test(text) && !AMONG.test(text) ? totals(0, 1, ...dead, ...others) : totals(0, ...others);
  }
  if (killed) return totals(killed.detail.min);
  return DEATH.test(text) && OTHERS.test(text) ? totals(1, ...dead) : totals(0, 1, ...dead);
}

/** "A man of 22 was shot in the leg, and two boys were grazed": not all of them. */
const isToldBesideOne = ({ detail }: NumberFact, own: readonly NumberFact[]): boolean =>
  detail.what.length > 0 &&
  own.some(
    ({ detail: { measure, subject, sentence, field, start } }) =>
      measure === 'age' &&
      sentence === detail.sentence &&
      field === detail.field &&
      start < detail.start &&
      /^(?:hurt|struck)$/.test(subject?.role ?? ''),
  );

/** The number as the total it stands for, shown with the words of the dead: "1 dead, 4" is five. */
function asTotal(fact: NumberFact, told: readonly NumberFact[], counts: readonly number[]): NumberFact {
  const { reading, detail } = fact;
  const sentence = reading.analysis.sentences[detail.sentence];
  const death = Math.min(...counts) > detail.min ? DEATH.exec(sentenceText(fact)) : null;
  const from = death && sentence ? sentence.start + death.index : detail.start;
  const start = Math.min(from, ...told.map((other) => other.detail.start));
  const end = Math.max(from + (death?.[0].length ?? 0), ...told.map((other) => other.detail.end));
  const source = detail.field === 'title' ? reading.article.title : reading.article.text;
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  return {
    ...fact,
    detail: { ...detail, start, end, text: source.slice(start, end), min, max, approximate: min !== max },
  };
}
