/** The keys of each command; changing them is the browser's. */
import type { OptionsView } from '../../utils/app/options-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { OptionsActions } from './OptionsApp.tsx';

interface ShortcutsSectionProps {
  readonly shortcuts: OptionsView['shortcuts'];
  readonly words: StoryWords;
  readonly actions: Pick<OptionsActions, 'openShortcuts'>;
}

/** Message of each command of the manifest. */
const COMMANDS: Readonly<Record<string, string>> = {
  'next-difference': 'command_next',
  'previous-difference': 'command_previous',
};

export function ShortcutsSection({ shortcuts, words: { t }, actions }: ShortcutsSectionProps) {
  return (
    <section>
      <h2>{t('options_shortcuts')}</h2>
      <dl class="pairs">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(COMMANDS[name] ?? name)}</dt>
            <dd>{keys === '' ? t('options_shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={actions.openShortcuts}>
        {t('options_shortcutsChange')}
      </button>
    </section>
  );
}
