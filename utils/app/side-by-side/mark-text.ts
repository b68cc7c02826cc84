/**
 * An article's text cut into paragraphs and pieces, each with the findings whose values stand in it: what a column of the
 * full comparison draws. Owns where a mark begins and ends. Not: how it looks. Pure.
 */
import type { Verdict } from '../../engine/types.ts';
import type { FindingView } from '../views.ts';

/** A kept article's own words. Paragraphs of `text` are separated by line breaks. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
}

export interface TextPart {
  readonly text: string;
  /** Findings with a value here, strongest first; empty for plain text. */
  readonly findings: readonly FindingView[];
  /** Those of them whose value begins with this part. */
  readonly begins: readonly FindingView[];
}

export interface MarkedText {
  readonly title: readonly TextPart[];
  /** Empty lines left out. */
  readonly paragraphs: readonly { readonly start: number; readonly parts: readonly TextPart[] }[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly finding: FindingView;
}

/** Strongest first; of overlapping marks the strongest gives the part its look. */
export const VERDICT_ORDER: readonly Verdict[] = ['differ', 'update', 'wording', 'precision', 'agree', 'single'];

/** `article`: its id. A value that does not stand where it was found (the text was kept anew since) is left unmarked. */
export function markText(article: string, { title, text }: ArticleText, findings: readonly FindingView[]): MarkedText {
  const marksIn = (field: 'title' | 'text', source: string): Mark[] =>
    findings.flatMap((finding) =>
      finding.values.flatMap(({ evidence }) =>
        evidence
          .filter((item) => item.article === article && item.field === field)
          .filter(({ start, end, value }) => source.slice(start, end) === value && value !== '')
          .map(({ start, end }) => ({ start, end, finding })),
      ),
    );
  const inText = marksIn('text', text);
  const paragraphs: { start: number; parts: TextPart[] }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') paragraphs.push({ start, parts: cut(text, start, end, inText) });
    start = end + 1;
  }
  return { title: cut(title, 0, title.length, marksIn('title', title)), paragraphs };
}

/** Cuts at every edge of a mark between `start` and `end`. */
function cut(source: string, start: number, end: number, marks: readonly Mark[]): TextPart[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = here.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)]);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to);
    const byStrength = covering.toSorted(
      (a, b) => VERDICT_ORDER.indexOf(a.finding.verdict) - VERDICT_ORDER.indexOf(b.finding.verdict),
    );
    const findingsOf = (some: readonly Mark[]) => [...new Set(some.map(({ finding }) => finding))];
    return {
      text: source.slice(from, to),
      findings: findingsOf(byStrength),
      begins: findingsOf(byStrength.filter((mark) => mark.start === from)),
    };
  });
}
