/**
 * What an outlet changed in its own article, told from trivial edits: two versions are compared as two reports of one
 * event would be, and only answers that were taken away and replaced count. Owns what a change is; what differs is
 * found by the comparers. Whether two texts are versions (one address, read in the same way) is decided before.
 */
import type { Article, Finding, FindingValue, Reading, Verdict } from '../types.ts';
import { compare } from './compare.ts';

/** Article ids in the findings' evidence: offsets lie in that version. The order of the names is the order of time. */
export const VERSION_IDS = { before: 'version-1', after: 'version-2' } as const;

const CHANGES: ReadonlySet<Verdict> = new Set(['differ', 'update', 'wording', 'precision']);

/**
 * Findings with two values, the earlier first: what only `before` says and what only `after` says. Empty where either
 * can't be compared, and where all that changed is told in other words.
 */
export function compareVersions(before: Reading, after: Reading): Finding[] {
  const pair = [under(VERSION_IDS.before, before, after), under(VERSION_IDS.after, after, after)] as const;
  return compare(pair).findings.flatMap((finding) => {
    if (!CHANGES.has(finding.verdict)) return [];
    const said = finding.values.find((value) => isOnlyIn(value, VERSION_IDS.before));
    const says = finding.values.find((value) => isOnlyIn(value, VERSION_IDS.after));
    if (!said || !says) return [];
    // What the article says in a passage that it left alone was not changed, however it fits the rest.
    if (isKept(said, pair[0].article, pair[1].article) || isKept(says, pair[1].article, pair[0].article)) return [];
    return [{ ...finding, values: [said, says] }];
  });
}

/** One article under two ids. Relative dates are read from the day that each version gives; both count as one report. */
function under(id: string, { article, analysis }: Reading, latest: Reading): Reading {
  return { article: { ...article, id, published: latest.article.published }, analysis };
}

const isOnlyIn = ({ evidence }: FindingValue, id: string): boolean =>
  evidence.length > 0 && evidence.every(({ article }) => article === id);

/** True where a sentence with the value stands word for word in the other version, too. */
const isKept = ({ evidence }: FindingValue, own: Article, other: Article): boolean =>
  evidence.some(({ start, end, field }) => {
    const passage = (field === 'title' ? own.title : own.text).slice(start, end);
    return other.title.includes(passage) || other.text.includes(passage);
  });
