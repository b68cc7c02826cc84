/** Copies a finding, and says for a moment that it has. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../utils/app/story-words.ts';
import { CopyIcon, DoneIcon } from './icons.tsx';

const SHOWN_AS_COPIED = 2000; // ms

interface CopyButtonProps {
  readonly words: StoryWords;
  /** Id of the question: there is such a button for each. */
  readonly about: string;
  readonly onCopy: () => Promise<boolean>;
}

export function CopyButton({ words, about, onCopy }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    if (!(await onCopy())) return;
    setCopied(true);
    setTimeout(() => setCopied(false), SHOWN_AS_COPIED);
  };
  const label = words.t(isCopied ? 'finding_copied' : 'finding_copy');
  return (
    <button
      type="button"
      class="way copy"
      aria-label={label}
      aria-describedby={about}
      title={label}
      onClick={() => void copy()}
    >
      {isCopied ? <DoneIcon /> : <CopyIcon />}
    </button>
  );
}
