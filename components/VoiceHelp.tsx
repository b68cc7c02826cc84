/** What a voice is, where the word first stands: in plain words, on demand. */
import type { StoryWords } from '../utils/app/story-words.ts';

export function VoiceHelp({ words: { t } }: { readonly words: StoryWords }) {
  return (
    <details class="voice-help">
      <summary>{t('voices_what')}</summary>
      <p>{t('voices_explained')}</p>
    </details>
  );
}
