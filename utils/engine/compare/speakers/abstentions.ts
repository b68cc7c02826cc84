/**
 * Notes, for `--explain`, what two articles have from speakers who are written otherwise, where nothing is said of it: the
 * speakers may be one, or both may have said it.
 */
import type { Speaker } from '../../types.ts';
import type { Answer } from '../finding.ts';
import { answerSpeaker } from '../quotations/answers.ts';
import type { Match } from '../quotations/matches.ts';
import type { Story } from '../story.ts';
import { nameWords, weighSpeakers } from './identity.ts';

/** Two answers as they were held against each other, and the rule that refused them. */
export type Note = (rule: string, a: Answer, b: Answer) => void;

/** Notes two speakers once a story, whatever they said. */
export function makeNoter(story: Story): Note {
  const noted = new Set<string>();
  return (rule, a, b) => {
    if (!story.isExplained) return;
    const speakers = [a, b].map(({ detail }) => wordsOf(detail).join(' '));
    const key = speakers.toSorted().join('|');
    if (speakers[0] === speakers[1] || noted.has(key)) return;
    noted.add(key);
    story.abstain('speaker', rule, a, b);
  };
}

/** `clusters`: matches whose words can't have been said twice. */
export function noteUnsure(clusters: readonly (readonly Match[])[], note: Note): void {
  for (const match of clusters.flat()) {
    const rule = whyNotTold(match);
    if (rule !== null) note(rule, answerSpeaker(match.a), answerSpeaker(match.b));
  }
}

/** Speakers who are not written as one: "Brook", "Mayor Brook" exclude nothing. */
export function areTwo(a: Pick<Speaker, 'text'>, b: Pick<Speaker, 'text'>): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const isWithin = (words: readonly string[], others: readonly string[]) =>
    words.every((word) => others.includes(word));
  return !isWithin(one, other) && !isWithin(other, one);
}

const wordsOf = ({ text }: Pick<Speaker, 'text'>): string[] => nameWords(text).filter((word) => !ARTICLES.has(word));

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Null where a difference is told, and where an article leaves the speaker open. */
function whyNotTold({ a, b }: Match): string | null {
  const [x, y] = [a.quotation.speaker, b.quotation.speaker];
  if (!x || !y || isOpen(x) || isOpen(y) || !areTwo(x, y)) return null;
  const weighed = weighSpeakers(a, b);
  if (weighed === 'differ' || weighed === 'precision') return null;
  if (weighed !== 'same') return weighed;
  const [one, other] = [nameWords(x.name ?? x.text), nameWords(y.name ?? y.text)];
  return one.length > 1 && other.length > 1 && one[0] !== other[0] ? 'same-surname-and-initial' : null;
}

const isOpen = ({ type, name }: Speaker): boolean => type === 'pronoun' && name === undefined;
