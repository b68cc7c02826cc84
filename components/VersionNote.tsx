/** What the outlet changed in the article that is open, since it was read before: then, and now. */
import type { StoryWords } from '../utils/app/story-words.ts';
import type { EvidenceView, VersionChangeView } from '../utils/app/views.ts';
import { diffWords, editWords } from '../utils/app/word-diff.ts';
import { JumpIcon } from './icons.tsx';

interface VersionNoteProps {
  /** Absent or empty: nothing is shown. */
  readonly changes: readonly VersionChangeView[] | undefined;
  readonly words: StoryWords;
  /** Scrolls the open page to the value; absent where no page is at hand. */
  readonly onJump?: (evidence: EvidenceView) => void;
}

export function VersionNote({ changes = [], words, onJump }: VersionNoteProps) {
  if (changes.length === 0) return null;
  return (
    <section class="versions">
      <h2>{words.count('versions_heading', changes.length)}</h2>
      <ul>
        {changes.map((change) => (
          <li key={`${change.id}:${change.readAt}`} class="version">
            <h3>{words.question(change.question)}</h3>
            <p>{sayChange(change, words)}</p>
            <details>
              <summary>{words.t('versions_sentences')}</summary>
              <Sentence tag="del" evidence={change.before} other={change.after} />
              <Sentence tag="ins" evidence={change.after} other={change.before} />
            </details>
            {onJump && (
              <button
                type="button"
                class="way"
                aria-label={words.t('versions_jump')}
                title={words.t('versions_jump')}
                onClick={() => onJump(change.after)}
              >
                <JumpIcon />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "This article said 12; since 14:05 it says 14." */
function sayChange({ before, after, readAt, changedAt }: VersionChangeView, words: StoryWords): string {
  const said = { before: before.value, after: after.value };
  return changedAt === null
    ? words.t('versions_readAt', { ...said, time: words.shortTime(readAt) })
    : words.t('versions_since', { ...said, time: words.shortTime(changedAt) });
}

interface SentenceProps {
  readonly tag: 'del' | 'ins';
  readonly evidence: EvidenceView;
  readonly other: EvidenceView;
}

/** With the words set apart that the other does not have; where they share too few, the value. */
function Sentence({ tag: Tag, evidence, other }: SentenceProps) {
  const [own, others] = [sentenceOf(evidence), sentenceOf(other)];
  if (editWords(others, own) === null)
    return (
      <blockquote dir="auto">
        {evidence.before}
        <Tag>{evidence.value}</Tag>
        {evidence.after}
      </blockquote>
    );
  const [parts] = diffWords(own, others);
  return (
    <blockquote dir="auto">
      {parts.map(({ text, isShared }, index) => {
        const words = text.trimEnd();
        // Parts are made anew from the sentence; their order is all that tells them apart.
        return isShared ? text : [<Tag key={index}>{words}</Tag>, text.slice(words.length)];
      })}
    </blockquote>
  );
}

const sentenceOf = ({ before, value, after }: EvidenceView): string => before + value + after;
