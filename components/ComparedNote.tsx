/** What was compared and what could not be. Never a sign that all is well: no difference found is not "verified". */
import { comparedLines } from '../utils/app/compared-lines.ts';
import type { StoryWords } from '../utils/app/story-words.ts';
import type { StoryView } from '../utils/app/views.ts';

export function ComparedNote({ story, words }: { readonly story: StoryView; readonly words: StoryWords }) {
  return (
    <section class="compared" aria-label={words.t('compared_label')}>
      {comparedLines(story, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
