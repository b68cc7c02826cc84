/** What each of the three steps says. */
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { WelcomeActions } from './WelcomeApp.tsx';

interface StepProps {
  readonly words: StoryWords;
}

const CLAIMS = ['compares', 'evidence', 'local'] as const;
const LIMITS = ['right', 'english', 'verified'] as const;

export function ClaimsStep({ words: { t } }: StepProps) {
  return (
    <>
      <p class="lead">{t('welcome_claimsLead')}</p>
      <ul class="claims">
        {CLAIMS.map((key) => (
          <li key={key}>{t(`welcome_claim_${key}`)}</li>
        ))}
      </ul>
      <h2>{t('welcome_limitsTitle')}</h2>
      <ul class="claims">
        {LIMITS.map((key) => (
          <li key={key}>{t(`welcome_limit_${key}`)}</li>
        ))}
      </ul>
    </>
  );
}

export function SourcesStep({ words: { t }, onOpenSources }: StepProps & { readonly onOpenSources: () => void }) {
  return (
    <>
      <p class="lead">{t('welcome_sourcesLead')}</p>
      <p>{t('welcome_sourcesText')}</p>
      <p>
        <button type="button" onClick={onOpenSources}>
          {t('welcome_openSources')}
        </button>
      </p>
      <p class="hint">{t('welcome_sourcesLater')}</p>
    </>
  );
}

interface PlacesStepProps extends StepProps {
  readonly isEverywhere: boolean;
  readonly actions: Pick<WelcomeActions, 'allowEverywhere' | 'giveBackEverywhere'>;
}

export function PlacesStep({ words: { t }, isEverywhere, actions }: PlacesStepProps) {
  return (
    <dl class="places">
      <div class={isEverywhere ? '' : 'is-now'}>
        <dt>
          {t('welcome_placeClick')}
          {!isEverywhere && <span class="now">{t('welcome_placeNow')}</span>}
        </dt>
        <dd>{t('welcome_placeClickText')}</dd>
      </div>
      <div>
        <dt>{t('welcome_placeOutlets')}</dt>
        <dd>{t('welcome_placeOutletsText')}</dd>
      </div>
      <div class={isEverywhere ? 'is-now' : ''}>
        <dt>
          {t('welcome_placeAll')}
          {isEverywhere && <span class="now">{t('welcome_placeNow')}</span>}
        </dt>
        <dd>
          <p>{t('welcome_placeAllText')}</p>
          <button type="button" onClick={isEverywhere ? actions.giveBackEverywhere : actions.allowEverywhere}>
            {t(isEverywhere ? 'options_giveBackEverywhere' : 'options_allowEverywhere')}
          </button>
        </dd>
      </div>
    </dl>
  );
}
