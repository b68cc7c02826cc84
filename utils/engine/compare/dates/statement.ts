/** On which day a formal statement was made that both articles take their words from. */

import type { Story } from '../story.ts';
import type { Alignment } from './alignment.ts';
import { type DateFact, type Relation, relate } from './facts.ts';
import { isInLead } from './keys.ts';
import type { SentencePair } from './passages.ts';

/** A formal statement that both articles take words from: said, issued, released on which day? */
export function alignStatement(
  story: Story,
  facts: readonly DateFact[],
  a: DateFact,
  b: DateFact,
  relation: Relation,
  pair: SentencePair | null,
  shares: (a: number, b: number) => boolean,
): Alignment | null {
  if (
    relation !== 'apart' ||
    a.detail.event !== 'utter' ||
    b.detail.event !== 'utter' ||
    a.day === null ||
    b.day === null
  )
    return null;
  if (a.detail.role !== 'said' || b.detail.role !== 'said' || !isInLead(a) || !isInLead(b)) return null;
  if (!isStatement(story, a) && !isStatement(story, b)) return null;
  const [one, other] = [a.reading.article.published?.slice(0, 10), b.reading.article.published?.slice(0, 10)];
  if (one === undefined || one !== other || !pair || pair.tellingCount < 3 || !shares(a.article, b.article))
    return null;
  // Where either article has a day for a statement that fits the other's, two statements may be meant.
  const fits = (fact: DateFact, article: number) =>
    facts.some(
      (o) =>
        o.article === article &&
        o.detail.role === 'said' &&
        isStatement(story, o) &&
        relate(o, fact) !== 'apart' &&
        o.day !== null,
    );
  if (fits(a, b.article) || fits(b, a.article)) {
    story.abstain('date', 'told-by-both', a, b);
    return null;
  }
  return { a, b, relation, score: 0.8, shared: pair.mostTelling, rule: 'same-statement' };
}

const isStatement = (story: Story, { article, detail }: DateFact): boolean =>
  story.readings[article]?.analysis.sentences[detail.sentence]?.stems.some((stem) =>
    /^(?:statement|communiqu)$/.test(stem),
  ) ?? false;

/** Words in a row that two articles share when they take them from one statement. */
const RUN = 5; // content stems

/** Whether two articles, by their positions, have so many words in a row in common. */
export function readSharedWords(story: Story): (a: number, b: number) => boolean {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, known);
    return known;
  };
  const runs = new Map<number, Set<string>>();
  const runsOf = (article: number) => {
    const known = runs.get(article);
    if (known) return known;
    const made = new Set<string>();
    for (const { stems } of story.readings[article]?.analysis.sentences ?? []) {
      if (stems.length < RUN) continue;
      // A letter for a stem (no story has 65,536 of them): five of them are made and looked up sooner than five words.
      const letters = stems.map((stem) => String.fromCharCode(numberOf(stem))).join('');
      for (let i = 0; i + RUN <= letters.length; i += 1) made.add(letters.slice(i, i + RUN));
    }
    runs.set(article, made);
    return made;
  };
  return (a, b) => {
    const other = runsOf(b);
    for (const run of runsOf(a)) if (other.has(run)) return true;
    return false;
  };
}
