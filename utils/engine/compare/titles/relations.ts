/** What somebody is to somebody: wife or ex-wife, brother or half-brother, where reports tell the same of them. */
import { EXCLUSIVE_RELATIONS, RELATION } from '../../lexicon/relation-words.ts';
import { PASSAGE_CUES } from '../../text/cues.ts';
import type { Finding, Reading } from '../../types.ts';
import { noteFirstPair } from '../abstention-pairs.ts';
import { type Answer, makeFinding } from '../finding.ts';
import { mentionsBySentence } from '../mentions.ts';
import { findPassages, hasCue } from '../passages.ts';
import type { Story } from '../story.ts';

/** How alike the two sentences must be, and in how many words besides the relation. */
const LEAST_CONTAINMENT = 0.5;
const LEAST_SHARED = 5;

/**
 * One finding a group of relations: each article uses one word of the group only, the words differ, and the sentences say
 * the same of them or name the same person beside them.
 */
export function compareRelations(story: Story): Finding[] {
  if (story.readings.filter((reading) => hasCue(reading, PASSAGE_CUES.relation)).length < 2) return [];
  const told = story.readings.map((reading) => ({ reading, answers: readRelations(reading) }));
  return EXCLUSIVE_RELATIONS.flatMap((group) => {
    const sure = told
      .map(({ answers }) => answers.filter(({ normalized }) => group.has(normalized)))
      .filter(
        (answers) => answers.length > 0 && answers.every(({ normalized }) => normalized === answers[0]!.normalized),
      );
    for (const [index, one] of sure.entries()) {
      for (const other of sure.slice(index + 1)) {
        if (one[0]!.normalized === other[0]!.normalized) continue;
        const pair = findSame(story, one, other);
        if (!pair) {
          noteFirstPair(story, 'title', 'other-people', one, other);
          continue;
        }
        return [
          makeFinding('title', { key: 'whatRelation', args: {} }, 'differ', pair, {
            rule: 'relations-exclude-each-other',
            alignment: 0.7,
            basis: [one[0]!.normalized, other[0]!.normalized],
          }),
        ];
      }
    }
    return [];
  });
}

function findSame(story: Story, a: readonly Answer[], b: readonly Answer[]): [Answer[], Answer[]] | null {
  for (const one of a) {
    for (const other of b) {
      if (namesTheSame(one, other) || sayTheSame(story, one, other)) return [[one], [other]];
    }
  }
  return null;
}

function sayTheSame({ overlap }: Story, a: Answer, b: Answer): boolean {
  const stemsOf = ({ reading, detail }: Answer) => reading.analysis.sentences[detail.sentence]?.stems ?? [];
  const { containment, shared } = overlap(stemsOf(a), stemsOf(b));
  return containment >= LEAST_CONTAINMENT && shared.length >= LEAST_SHARED;
}

/** "his wife, Jane Doe," and "ex-wife Jane Doe": the name stands directly behind. */
function namesTheSame(a: Answer, b: Answer): boolean {
  const nameOf = ({ reading, detail }: Answer) =>
    mentionsBySentence(reading)
      .get(detail.sentence)
      ?.find(({ start }) => start >= detail.end && start - detail.end <= 2)?.person.name;
  const [one, other] = [nameOf(a), nameOf(b)];
  return one !== undefined && one !== null && one === other;
}

/** Relations in the text, one answer each; "estranged" and "common-law" ones are left out, they are neither. */
export function readRelations(reading: Reading): Answer[] {
  return findPassages(reading, RELATION, PASSAGE_CUES.relation).map(({ start, end, text, sentence, match }) => {
    const [, prefix = '', word = ''] = match;
    const lead = prefix.toLowerCase() === 'former' ? 'ex' : prefix.toLowerCase();
    const relation = `${lead}${lead === '' || lead === 'step' ? '' : '-'}${word.toLowerCase()}`;
    return { reading, detail: { start, end, text, sentence }, normalized: relation };
  });
}
