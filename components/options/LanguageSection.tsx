/** Which language the screens and the notes in pages speak. */
import { LANGUAGE_NAMES, type OptionsView } from '../../utils/app/options-view.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { OptionsActions } from './OptionsApp.tsx';

interface LanguageSectionProps {
  readonly language: OptionsView['language'];
  readonly words: StoryWords;
  readonly actions: Pick<OptionsActions, 'setLanguage'>;
}

const LANGUAGES = Object.keys(LANGUAGE_NAMES) as (keyof typeof LANGUAGE_NAMES)[];

export function LanguageSection({ language, words: { t }, actions }: LanguageSectionProps) {
  return (
    <section>
      <h2>{t('options_language')}</h2>
      <label class="limit">
        {t('options_languageOf')}
        <select
          value={language ?? ''}
          onChange={({ currentTarget }) =>
            actions.setLanguage(LANGUAGES.find((each) => each === currentTarget.value) ?? null)
          }
        >
          <option value="">{t('options_languageBrowser')}</option>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{t('options_languageHint')}</p>
    </section>
  );
}
