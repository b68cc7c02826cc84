/** What the comparers of places share: their question, their finding, and which sentences tell the same. */
import type { Finding, Question, Verdict } from '../../types.ts';
import { pairSentences, type SentenceKey, type SentencePair } from '../dates/passages.ts';
import { nameEvent } from '../event-name.ts';
import { type Answer, makeFinding } from '../finding.ts';
import type { Story } from '../story.ts';
import type { PlaceFact } from './facts.ts';

export type Passages = (a: PlaceFact, b: PlaceFact) => SentencePair | null;

/** Only of the sentences that a comparison below can ask for: streets, spots, and places within places. */
export function readPassages(story: Story, facts: readonly PlaceFact[]): Passages {
  let ask: Passages | null = null;
  // Most stories never ask.
  return (a, b) => {
    ask ??= indexPassages(story, facts);
    return ask(a, b);
  };
}

function indexPassages(story: Story, facts: readonly PlaceFact[]): Passages {
  const wider = new Set(facts.flatMap(({ detail }) => (detail.level === 'body' ? [] : detail.within)));
  const keys: SentenceKey[] = [];
  const positions = new Map<string, number>();
  const nameOf = ({ article, detail }: PlaceFact) => `${article}:${detail.sentence}`;
  for (const fact of facts) {
    const { level, normalized, within, sentence } = fact.detail;
    const isAsked =
      level === 'spot' || (level !== 'body' && within.length > 0) || level === 'street' || wider.has(normalized);
    if (!isAsked || positions.has(nameOf(fact))) continue;
    positions.set(nameOf(fact), keys.length);
    keys.push({ article: fact.article, sentence });
  }
  const pairs = pairSentences(story, keys);
  return (a, b) => {
    const [first, second] = [positions.get(nameOf(a)), positions.get(nameOf(b))];
    return first === undefined || second === undefined ? null : pairs(first, second);
  };
}

export function whereQuestion(event: string | undefined, told: readonly PlaceFact[]): Question {
  const name = nameEvent(event ?? '', told);
  return name === undefined ? { key: 'whereItWas', args: {} } : { key: 'whereEvent', args: { what: name } };
}

export function toPlaceFinding(
  verdict: Verdict,
  groups: readonly (readonly PlaceFact[])[],
  question: Question,
  rule: string,
  alignment: number,
  basis: readonly string[],
): Finding {
  const answers = groups.map((group) =>
    group.map((fact): Answer => ({ reading: fact.reading, detail: fact.detail, normalized: fact.detail.normalized })),
  );
  return makeFinding('place', question, verdict, answers, { rule, alignment: Math.min(1, alignment), basis });
}

export function groupByValue(facts: readonly PlaceFact[]): PlaceFact[][] {
  const groups = new Map<string, PlaceFact[]>();
  for (const fact of facts) groups.set(fact.detail.normalized, [...(groups.get(fact.detail.normalized) ?? []), fact]);
  return [...groups.values()];
}

/** One group a value. What every article tells is left out, except of those articles that tell no more. */
export function groupDiffering(facts: readonly PlaceFact[]): PlaceFact[][] {
  const all = new Set(facts.map(({ article }) => article));
  const groups = groupByValue(facts);
  const isCommon = (group: readonly PlaceFact[]) => new Set(group.map(({ article }) => article)).size === all.size;
  const special = groups.filter((group) => !isCommon(group));
  const rich = new Set(special.flat().map(({ article }) => article));
  const common = groups.filter(isCommon).map((group) => group.filter(({ article }) => !rich.has(article)));
  return [...common.filter((group) => group.length > 0).slice(0, 1), ...special].sort(
    (a, b) => (a[0]?.article ?? 0) - (b[0]?.article ?? 0),
  );
}
