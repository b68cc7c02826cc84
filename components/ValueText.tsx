/** A value as it is told; a wording against the one that is nearest to it. */
import type { FindingView } from '../utils/app/views.ts';
import { nearestWording } from '../utils/app/word-diff.ts';
import { WordDiff } from './WordDiff.tsx';

interface ValueTextProps {
  readonly finding: FindingView;
  /** Of the value. */
  readonly index: number;
}

export function ValueText({ finding: { verdict, kind, values }, index }: ValueTextProps) {
  const texts = values.map(({ text }) => text);
  const text = texts[index] ?? '';
  const other = verdict === 'wording' && kind === 'quote' ? nearestWording(texts, index) : null;
  return (
    <p class="value-text" dir="auto">
      {other === null ? text : <WordDiff text={text} other={other} />}
    </p>
  );
}
