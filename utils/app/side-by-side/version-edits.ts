/** The words that an outlet changed in the open article, placed in its text as it is kept now. Pure. */
import type { EvidenceView, VersionChangeView } from '../views.ts';
import { editWords, type WordEdit } from '../word-diff.ts';

/**
 * In order of their places in `source`, which is the article's title or text, by `field`; none overlaps another. Whole
 * sentences are compared word by word; where little of one was left, the value alone is what changed. A change whose
 * sentence does not stand where it was found (the text was kept anew since) is left out.
 */
export function readEdits(
  changes: readonly VersionChangeView[],
  field: EvidenceView['field'],
  source: string,
): readonly WordEdit[] {
  const edits: WordEdit[] = [];
  for (const { before, after } of changes) {
    if (after.field !== field || source.slice(after.start, after.end) !== after.value) continue;
    const sentence = after.before + after.value + after.after;
    const start = after.start - after.before.length;
    const words = source.startsWith(sentence, start)
      ? editWords(before.before + before.value + before.after, sentence)?.map((edit) => moved(edit, start))
      : null;
    edits.push(...(words ?? [{ start: after.start, end: after.end, removed: before.value }]));
  }
  const inOrder = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  // Two details of one sentence tell its words twice.
  return inOrder.filter((edit, index) =>
    inOrder.slice(0, index).every(({ start, end }) => edit.start > start && edit.start >= end),
  );
}

const moved = ({ start, end, removed }: WordEdit, by: number): WordEdit => ({
  start: start + by,
  end: end + by,
  removed,
});
