/** Looking at a sentence's words by index, with what stands between them. */
import type { Sentence } from '../../text/document.ts';

export interface WordCursor {
  readonly count: number;
  /** Normal form; '' outside the sentence. */
  readonly norm: (index: number) => string;
  /** As written; '' outside the sentence. */
  readonly text: (index: number) => string;
  /** The word has the cue (text/cues). */
  readonly has: (index: number, cue: number) => boolean;
  /** The word has the class (text/word-classes). */
  readonly is: (index: number, wordClass: number) => boolean;
  /** One of `reach` words from the index on has it. */
  readonly hasNear: (index: number, reach: number, cue: number) => boolean;
  readonly isCapital: (index: number) => boolean;
  /** Begins with a digit. */
  readonly isDigit: (index: number) => boolean;
  /** The characters between the word before and this one, trimmed; before the first word: what opens the sentence. */
  readonly gap: (index: number) => string;
  /** Only space, or the full stop of an abbreviation, stands between the word before and this one. */
  readonly isJoined: (index: number) => boolean;
}

export function readWordCursor(sentence: Sentence, source: string): WordCursor {
  const { words } = sentence;
  const norm = (index: number) => words[index]?.norm ?? '';
  const gap = (index: number) => {
    const [before, word] = [words[index - 1], words[index]];
    if (!word) return source.slice(before?.end ?? sentence.start, sentence.end).trim();
    return source.slice(before?.end ?? sentence.start, word.start).trim();
  };
  return {
    count: words.length,
    norm,
    has: (index, cue) => ((words[index]?.form.cues ?? 0) & cue) !== 0,
    is: (index, wordClass) => ((words[index]?.form.classes ?? 0) & wordClass) !== 0,
    hasNear: (index, reach, cue) => {
      for (let at = index; at < index + reach; at += 1) if (((words[at]?.form.cues ?? 0) & cue) !== 0) return true;
      return false;
    },
    isCapital: (index) => words[index]?.form.isCapital ?? false,
    isDigit: (index) => {
      const code = norm(index).charCodeAt(0);
      return code >= 48 && code <= 57;
    },
    text: (index) => words[index]?.text ?? '',
    gap,
    isJoined: (index) => {
      const [before, word] = [words[index - 1], words[index]];
      if (!before || !word) return false;
      // One character between two words is nearly always a space.
      if (word.start - before.end === 1) return source.charCodeAt(before.end) === 32 || gap(index) === '';
      const between = gap(index);
      return between === '' || between === '.';
    },
  };
}
