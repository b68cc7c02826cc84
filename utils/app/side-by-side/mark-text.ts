/**
 * An article's text cut into paragraphs and pieces, each with the findings whose values stand in it: what a column of the
 * full comparison draws. Owns where a mark begins and ends. Not: how it looks. Pure.
 */
import type { Verdict } from '../../engine/types.ts';
import type { FindingView, VersionChangeView } from '../views.ts';
import type { WordEdit } from '../word-diff.ts';
import { readEdits } from './version-edits.ts';

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
  /** The outlet wrote these words anew, or in place of others. */
  readonly isNew: boolean;
  /** What stood before this part in the text that was read earlier; "" where nothing did. */
  readonly removed: string;
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

/**
 * `article`: its id; `changes`: what its outlet changed in it. A value that does not stand where it was found (the text was
 * kept anew since) is left unmarked.
 */
export function markText(
  article: string,
  { title, text }: ArticleText,
  findings: readonly FindingView[],
  changes: readonly VersionChangeView[] = [],
): MarkedText {
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
  const edited = readEdits(changes, 'text', text);
  const paragraphs: { start: number; parts: TextPart[] }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') paragraphs.push({ start, parts: cut(text, start, end, inText, edited) });
    start = end + 1;
  }
  const inTitle = cut(title, 0, title.length, marksIn('title', title), readEdits(changes, 'title', title));
  return { title: inTitle, paragraphs };
}

/** Cuts at every edge of a mark or an edit between `start` and `end`. */
function cut(
  source: string,
  start: number,
  end: number,
  marks: readonly Mark[],
  edits: readonly WordEdit[],
): TextPart[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const edited = edits.filter((edit) => edit.start <= end && edit.end >= start);
  const edges = [...here, ...edited].flatMap((one) => [Math.max(one.start, start), Math.min(one.end, end)]);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  const removedAt = (at: number) => edited.find((edit) => edit.start === at)?.removed ?? '';
  const parts = cuts.slice(1).map((to, index) => {
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
      isNew: edited.some((edit) => edit.start <= from && edit.end >= to),
      removed: removedAt(from),
    };
  });
  // What went from a paragraph's end has no word behind it.
  const last = removedAt(end);
  return last === '' ? parts : [...parts, { text: '', findings: [], begins: [], isNew: false, removed: last }];
}
