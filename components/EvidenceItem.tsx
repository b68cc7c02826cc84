/** Who says it, when, and the sentence with the value marked; the way to that sentence. */

import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView, EvidenceView } from '../utils/app/views.ts';
import { JumpIcon, OpenIcon } from './icons.tsx';
import { OutletMark } from './OutletMark.tsx';

export interface EvidenceActions {
  /** Scrolls the open page to the value and flashes it. */
  readonly onJump: (evidence: EvidenceView) => void;
  /** Opens another outlet's page at the sentence. */
  readonly onOpen: (evidence: EvidenceView) => void;
}

interface EvidenceItemProps extends EvidenceActions {
  readonly evidence: EvidenceView;
  /** Absent: an article that the story does not list any more. */
  readonly article: ArticleView | undefined;
  /** False: the sentence is folded away until asked for. */
  readonly isOpen: boolean;
  /** It can't be found in the open page: there is nothing to jump to. */
  readonly isLost?: boolean;
  readonly words: StoryWords;
}

export function EvidenceItem({ evidence, article, isOpen, isLost = false, words, onJump, onOpen }: EvidenceItemProps) {
  const name = article?.outletName ?? '';
  const way = isLost ? null : article?.isOpen ? (
    <button
      type="button"
      class="way"
      aria-label={words.t('evidence_jump', { outlet: name })}
      title={words.t('evidence_jump', { outlet: name })}
      onClick={() => onJump(evidence)}
    >
      <JumpIcon />
    </button>
  ) : (
    evidence.link && (
      <button
        type="button"
        class="way"
        aria-label={words.t('evidence_open', { outlet: name })}
        title={words.t('evidence_open', { outlet: name })}
        onClick={() => onOpen(evidence)}
      >
        <OpenIcon />
      </button>
    )
  );
  const source = (
    <>
      <OutletMark name={name} />
      <span class="outlet-name">{name}</span>
      <span class="time">{words.shortTime(article?.published ?? null)}</span>
    </>
  );
  const sentence = (
    <blockquote dir="auto">
      {evidence.before}
      <mark>{evidence.value}</mark>
      {evidence.after}
    </blockquote>
  );
  const notFound = isLost && <p class="not-found">{words.t('evidence_lost')}</p>;
  if (isOpen) {
    return (
      <li class={article?.isOpen ? 'evidence is-this-page' : 'evidence'}>
        <div class="source">{source}</div>
        {way}
        {sentence}
        {notFound}
      </li>
    );
  }
  return (
    <li class={article?.isOpen ? 'evidence is-this-page' : 'evidence'}>
      <details>
        <summary class="source">{source}</summary>
        {sentence}
      </details>
      {way}
      {notFound}
    </li>
  );
}
