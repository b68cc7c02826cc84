/**
 * Notes, for `--explain`, what two articles have from speakers who are written otherwise, where nothing is said of it: the
 * speakers may be one, or both may have said it.
 */
import type { Speaker } from '../types.ts';
import type { Answer } from './finding.ts';
import { answerSpeaker } from './quotation-answers.ts';
import type { Match } from './quotation-matches.ts';
import { nameWords, relateSpeakers, weighSpeakers } from './speaker-identity.ts';
import type { Story } from './story.ts';

/** `clusters`: the matches whose words can't have been said twice; of others the words are what is not sure. */
export function noteUnsure(story: Story, matches: readonly Match[], clusters: readonly (readonly Match[])[]): void {
  if (!story.isExplained) return;
  const note = makeNoter(story);
  const sure = new Set(clusters.flat());
  for (const match of matches) {
    const rule = sure.has(match) ? whyNotTold(match) : isDifference(match) ? 'words-not-sure' : null;
    if (rule !== null) note(rule, answerSpeaker(match.a), answerSpeaker(match.b));
  }
}

/** Notes two speakers once, and none who exclude nothing as they are written: "Brook", "Mayor Brook". */
export function makeNoter(story: Story): (rule: string, a: Answer, b: Answer) => void {
  const noted = new Set<string>();
  return (rule, a, b) => {
    if (!story.isExplained) return;
    const [one, other] = [a, b].map(({ detail }) => nameWords(detail.text).filter((word) => !ARTICLES.has(word)));
    const key = [one?.join(' '), other?.join(' ')].toSorted().join('|');
    if (!one || !other || isWithin(one, other) || isWithin(other, one) || noted.has(key)) return;
    noted.add(key);
    story.abstain('speaker', rule, a, b);
  };
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const isWithin = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word));

const isDifference = ({ a, b }: Pick<Match, 'a' | 'b'>): boolean =>
  ['differ', 'precision'].includes(relateSpeakers(a, b));

/** Null where a difference is told, and where an article leaves the speaker open. */
function whyNotTold({ a, b }: Match): string | null {
  const [x, y] = [a.quotation.speaker, b.quotation.speaker];
  if (!x || !y || isOpen(x) || isOpen(y) || isDifference({ a, b })) return null;
  const weighed = weighSpeakers(a, b);
  if (weighed !== 'same') return weighed;
  const [one, other] = [nameWords(x.name ?? x.text), nameWords(y.name ?? y.text)];
  return one.length > 1 && other.length > 1 && one[0] !== other[0] ? 'forms-of-one-name' : null;
}

const isOpen = ({ type, name }: Speaker): boolean => type === 'pronoun' && name === undefined;
