/** What of a story is shown, and how much of it in the page: kinds of detail, marks, and what was muted one by one. */

import { DETAIL_KINDS, NOTE_STYLES, type OptionsView } from '../../utils/app/options-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import { MuteList } from './MuteList.tsx';
import type { OptionsActions } from './OptionsApp.tsx';

interface ShownSectionProps {
  readonly view: Pick<OptionsView, 'mutes' | 'noteStyle'>;
  readonly words: StoryWords;
  readonly actions: Pick<OptionsActions, 'mute' | 'unmute' | 'setNoteStyle'>;
}

export function ShownSection({ view: { mutes, noteStyle }, words, actions }: ShownSectionProps) {
  const { t } = words;
  const isOff = (kind: string) => mutes.some((mute) => mute.by === 'kind' && mute.kind === kind);
  return (
    <section>
      <h2>{t('options_shown')}</h2>
      <fieldset class="group">
        <legend>{t('options_kinds')}</legend>
        <div class="checks">
          {DETAIL_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!isOff(kind)}
                onChange={({ currentTarget }) =>
                  void (currentTarget.checked ? actions.unmute : actions.mute)({ by: 'kind', kind })
                }
              />
              {t(`options_kind_${kind}`)}
            </label>
          ))}
        </div>
        <p class="hint">{t('options_kindsHint')}</p>
      </fieldset>
      <fieldset class="group">
        <legend>{t('options_notes')}</legend>
        <div class="choices-down">
          {NOTE_STYLES.map((style) => (
            <label key={style}>
              <input
                type="radio"
                name="notes"
                checked={style === noteStyle}
                onChange={() => void actions.setNoteStyle(style)}
              />
              {t(`options_notes_${style}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <MuteList mutes={mutes} words={words} actions={actions} />
    </section>
  );
}
