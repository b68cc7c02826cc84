/** Nearly the same words inside quotation marks, said by different people; and the sources of what is told (speakers/sources). */

import type { Finding } from '../../types.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { answerSpeaker } from '../quotations/answers.ts';
import { firstWords } from '../quotations/first-words.ts';
import type { Quoted } from '../quotations/likeness.ts';
import { type Match, matchQuotations } from '../quotations/matches.ts';
import { isWordForWord } from '../quotations/rules.ts';
import type { Story } from '../story.ts';
import { makeNoter, noteUnsure } from './abstentions.ts';
import { relateSpeakers } from './identity.ts';
import { compareSources } from './sources.ts';

// Who spoke is asked only of words that can't have been said twice: so many content words, nearly all the same.
const LEAST_IDENTITY = 0.75;
const LEAST_CONTENT = 4;

/** One finding for each disagreement about who spoke, however many sentences it shows in. */
export function compareSpeakers(story: Story): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const clusters = gatherSpeakers(matchQuotations(story));
  const note = makeNoter(story);
  if (story.isExplained) noteUnsure(clusters, note);
  for (const cluster of clusters) {
    const relations = cluster.map(({ a, b }) => relateSpeakers(a, b));
    for (const verdict of ['differ', 'precision'] as const) {
      const match = cluster[relations.indexOf(verdict)];
      if (!match) continue;
      const groups = groupSpeakers(cluster, match, verdict);
      const key = groups.map((group) => group[0]?.normalized).join('|');
      if (!told.has(key)) {
        told.add(key);
        findings.push(
          makeFinding('speaker', { key: 'whoSaid', args: { words: wordsOf(match) } }, verdict, groups, {
            rule: verdict === 'differ' ? 'same-words-other-speaker' : 'same-words-speaker-named',
            alignment: match.identity,
            basis: match.matches
              .flatMap(([i]) => (match.a.words[i]?.isContent ? [match.a.words[i].norm] : []))
              .slice(0, 12),
          }),
        );
      }
      break;
    }
  }
  // What is quoted asks the same of the same two already.
  const isTold = (finding: Finding) => told.has(finding.values.map(({ normalized }) => normalized).join('|'));
  return [...findings, ...compareSources(story, note).filter((finding) => !isTold(finding))];
}

/** Matches that hang together over shared quotations: one utterance, however it is cut. Surest first. */
function gatherSpeakers(matches: readonly Match[]): Match[][] {
  const clusters: Match[][] = [];
  const of = new Map<Quoted, Match[]>();
  for (const match of matches) {
    const isSure = match.identity >= LEAST_IDENTITY && match.contentMatches >= LEAST_CONTENT;
    if (!isSure && !isWordForWord(match)) continue;
    const [left, right] = [of.get(match.a), of.get(match.b)];
    const cluster = left ?? right ?? [];
    if (!left && !right) clusters.push(cluster);
    if (left && right && left !== right) {
      clusters.splice(clusters.indexOf(right), 1);
      for (const one of right) {
        left.push(one);
        of.set(one.a, left);
        of.set(one.b, left);
      }
    }
    cluster.push(match);
    of.set(match.a, cluster);
    of.set(match.b, cluster);
  }
  return clusters;
}

/** The two speakers of the match, and with each the articles of the cluster that give the same one. */
function groupSpeakers(cluster: readonly Match[], { a, b }: Match, verdict: 'differ' | 'precision'): Answer[][] {
  const [first, second]: [Quoted[], Quoted[]] = [[a], [b]];
  const quoted = [...new Set(cluster.flatMap((one) => [one.a, one.b]))].sort((x, y) => x.index - y.index);
  const used = new Set([a.reading, b.reading]);
  for (const one of quoted) {
    if (used.has(one.reading)) continue;
    const group = relateSpeakers(a, one) === 'same' ? first : relateSpeakers(b, one) === 'same' ? second : null;
    if (!group) continue;
    group.push(one);
    used.add(one.reading);
  }
  const groups = [first, second].map((group) => group.sort((x, y) => x.index - y.index).map(answerSpeaker));
  return verdict === 'differ' ? groups.sort((x, y) => orderOf(x, quoted) - orderOf(y, quoted)) : groups;
}

const orderOf = (group: readonly Answer[], quoted: readonly Quoted[]): number =>
  quoted.findIndex(({ reading }) => reading === group[0]?.reading);

function wordsOf({ a, rangeA: [from, to] }: Match): string {
  const [first, last] = [a.words[from], a.words[to - 1]];
  const text = a.quotation.text.slice(first?.start, last?.end);
  return firstWords(text);
}
