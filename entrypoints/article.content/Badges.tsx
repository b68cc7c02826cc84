/** Numbered buttons at their positions, "show all" after the first few, and the popover of the one that is open. */
import { useRef } from 'preact/hooks';
import type { Outcome } from '../../utils/app/outcome.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { ArticleView, EvidenceView } from '../../utils/app/views.ts';
import type { BadgePosition } from '../../utils/page/painting/place-badges.ts';
import type { LocatedMark } from './located-mark.ts';
import { NotePopover } from './NotePopover.tsx';

interface BadgesProps {
  readonly badges: readonly { readonly mark: LocatedMark; readonly position: BadgePosition }[];
  /** How many more there are behind "show all", and where that button goes; null where all are shown. */
  readonly more: { readonly count: number; readonly position: BadgePosition } | null;
  readonly articles: readonly ArticleView[];
  readonly words: StoryWords;
  readonly onJump: (evidence: EvidenceView) => void;
  readonly onShowAll: () => void;
  /** Id of the finding whose note is open; null where none is. */
  readonly opened: string | null;
  readonly onOpen: (finding: string | null) => void;
  /** Nothing is to be marked in this article any more. */
  readonly onHide: () => Promise<Outcome>;
  /** Nothing of this outlet is to be read any more. */
  readonly onLeave: () => Promise<Outcome>;
}

export function Badges({ badges, more, articles, words, opened, ...actions }: BadgesProps) {
  const { onJump, onShowAll, onOpen, onHide, onLeave } = actions;
  const buttons = useRef(new Map<string, HTMLElement>());
  // A note closes later than another one opens.
  const latest = useRef(opened);
  latest.current = opened;
  const note = badges.find(({ mark }) => mark.finding.id === opened)?.mark;
  return (
    <section class="notes" lang={words.locale} dir={words.direction} aria-label={words.t('notes_label')}>
      {badges.map(({ mark, position }) => (
        <button
          key={mark.finding.id}
          ref={(button) => {
            if (button) buttons.current.set(mark.finding.id, button);
            else buttons.current.delete(mark.finding.id);
          }}
          type="button"
          class={`badge ${mark.finding.verdict}`}
          style={{ left: `${position.left}px`, top: `${position.top}px` }}
          aria-haspopup="dialog"
          aria-expanded={opened === mark.finding.id}
          aria-label={`${mark.number}. ${words.question(mark.finding.question)} ${words.t(`verdict_${mark.finding.verdict}`)}`}
          onClick={() => onOpen(opened === mark.finding.id ? null : mark.finding.id)}
        >
          {mark.number}
        </button>
      ))}
      {more && (
        <button
          type="button"
          class="badge more"
          style={{ left: `${more.position.left}px`, top: `${more.position.top}px` }}
          aria-label={words.t('notes_showAll', { count: String(more.count) })}
          onClick={onShowAll}
        >
          +{more.count}
        </button>
      )}
      {note && (
        <NotePopover
          key={note.finding.id}
          mark={note}
          articles={articles}
          findBadge={() => buttons.current.get(note.finding.id) ?? null}
          words={words}
          onJump={onJump}
          onHide={onHide}
          onLeave={onLeave}
          onClose={() => latest.current === note.finding.id && onOpen(null)}
        />
      )}
    </section>
  );
}
