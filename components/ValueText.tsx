/** A value as it is told, with the day that it stands for; a wording against the one that is nearest to it. */
import { dayTold } from '../utils/app/day-told.ts';
import type { StoryWords } from '../utils/app/story-words.ts';
import type { FindingView } from '../utils/app/views.ts';
import { nearestWording } from '../utils/app/word-diff.ts';
import { WordDiff } from './WordDiff.tsx';

interface ValueTextProps {
  readonly finding: FindingView;
  /** Of the value. */
  readonly index: number;
  readonly words: StoryWords;
}

export function ValueText({ finding, index, words }: ValueTextProps) {
  const { verdict, kind, values } = finding;
  const texts = values.map(({ text }) => text);
  const value = values[index];
  const text = value?.text ?? '';
  const day = value ? dayTold(finding, value, words) : null;
  const other = verdict === 'wording' && kind === 'quote' ? nearestWording(texts, index) : null;
  return (
    <>
      <p class="value-text" dir="auto">
        {other === null ? text : <WordDiff text={text} other={other} />}
      </p>
      {day !== null && <p class="day-told">{day}</p>}
    </>
  );
}
