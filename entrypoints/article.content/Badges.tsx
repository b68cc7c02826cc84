/** Numbered buttons at their positions, "show all" after the first few, and the popover of the one that is open. */
import { useState } from 'preact/hooks';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { ArticleView, EvidenceView } from '../../utils/app/views.ts';
import type { BadgePosition } from '../../utils/page/painting/place-badges.ts';
import type { LocatedMark } from './located-mark.ts';
import { NotePopover } from './NotePopover.tsx';

export interface BadgesProps {
  readonly badges: readonly { readonly mark: LocatedMark; readonly position: BadgePosition }[];
  /** How many more there are behind "show all", and where that button goes; null where all are shown. */
  readonly more: { readonly count: number; readonly position: BadgePosition } | null;
  readonly articles: readonly ArticleView[];
  readonly words: StoryWords;
  readonly onJump: (evidence: EvidenceView) => void;
  readonly onShowAll: () => void;
}

export function Badges({ badges, more, articles, words, onJump, onShowAll }: BadgesProps) {
  const [open, setOpen] = useState<{ readonly id: string; readonly badge: HTMLElement } | null>(null);
  const opened = badges.find(({ mark }) => mark.finding.id === open?.id)?.mark;
  return (
    <section class="notes" aria-label={words.t('notes_label')}>
      {badges.map(({ mark, position }) => (
        <button
          key={mark.finding.id}
          type="button"
          class={`badge ${mark.finding.verdict}`}
          style={{ left: `${position.left}px`, top: `${position.top}px` }}
          aria-haspopup="dialog"
          aria-expanded={open?.id === mark.finding.id}
          aria-label={`${mark.number}. ${words.question(mark.finding.question)} ${words.t(`verdict_${mark.finding.verdict}`)}`}
          onClick={(event) =>
            setOpen(open?.id === mark.finding.id ? null : { id: mark.finding.id, badge: event.currentTarget })
          }
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
      {open && opened && (
        <NotePopover
          key={open.id}
          mark={opened}
          articles={articles}
          anchor={open.badge}
          words={words}
          onJump={onJump}
          onClose={() => setOpen((now) => (now?.id === open.id ? null : now))}
        />
      )}
    </section>
  );
}
