/** Makes findings: evidence, grouping of values, order, stable ids. Verdicts are the kinds' own business. */
import { sourceOf } from '../text/document.ts';
import type {
  Detail,
  DetailKind,
  Evidence,
  Finding,
  FindingValue,
  Question,
  Reading,
  Reason,
  Verdict,
} from '../types.ts';

/** Evidence is a sentence, not a page: longer ones are cut around the value. */
const LONGEST_EVIDENCE = 560; // characters

/** One detail of one article that answers a question, with its normalised value. */
export interface Answer {
  readonly reading: Reading;
  readonly detail: Detail;
  readonly normalized: string;
  /** As shown; absent: the detail as written. */
  readonly text?: string;
}

/** The sentence that the detail stands in, clipped around it where it is very long. */
export function evidenceOf({ article, analysis }: Reading, detail: Detail): Evidence {
  const sentence = analysis.sentences[detail.sentence] ?? detail;
  const { field } = detail;
  const value = field ? { start: detail.start, end: detail.end, field } : { start: detail.start, end: detail.end };
  let start = Math.min(sentence.start, detail.start);
  let end = Math.max(sentence.end, detail.end);
  if (end - start > LONGEST_EVIDENCE) {
    const source = sourceOf(article, detail);
    const spare = Math.max(0, LONGEST_EVIDENCE - (detail.end - detail.start)) / 2;
    start = Math.max(start, detail.start - Math.floor(spare));
    end = Math.min(end, detail.end + Math.floor(spare), start + LONGEST_EVIDENCE, source.length);
  }
  return field ? { article: article.id, start, end, field, value } : { article: article.id, start, end, value };
}

/** `groups`: answers that count as one value each. Within a group and between groups the given order is kept. */
export function makeFinding(
  kind: DetailKind,
  question: Question,
  verdict: Verdict,
  groups: readonly (readonly Answer[])[],
  reason: Reason,
): Finding {
  const values: FindingValue[] = groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const first = group[0] as Answer;
      const evidence: Evidence[] = [];
      for (const { reading, detail } of group) {
        const own = evidenceOf(reading, detail);
        if (!evidence.some((other) => areOne(own, other))) evidence.push(own);
      }
      return {
        text: first.text ?? first.detail.text,
        normalized: first.normalized,
        evidence,
        voices: new Set(group.map((answer) => answer.reading.article.outlet)).size,
      };
    });
  const key = [
    kind,
    question.key,
    ...values.flatMap((v) => v.evidence.map((e) => `${e.article}:${e.field ?? ''}:${e.value.start}`)),
  ].join('|');
  return { id: `${kind}-${fnv1a(key)}`, kind, question, verdict, values, reason };
}

const areOne = (a: Evidence, b: Evidence): boolean =>
  a.start === b.start && a.value.start === b.value.start && a.field === b.field && a.article === b.article;

/** FNV-1a, 32 bit, as eight hexadecimal digits (Fowler, Noll, Vo): ids only, nothing secret. */
export function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
