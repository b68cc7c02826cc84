/** The first minute: three short steps that can be skipped, then a sample comparison. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { FindingView, StoryView } from '../../utils/app/views.ts';
import { Logo } from '../icons.tsx';
import { SampleComparison } from './SampleComparison.tsx';
import { ClaimsStep, PlacesStep, SourcesStep } from './WelcomeSteps.tsx';

export interface WelcomeActions {
  readonly openSources: () => void;
  /** Asks the browser for all sites; called straight from the click. */
  readonly allowEverywhere: () => void;
  readonly giveBackEverywhere: () => void;
  /** False where nothing could be copied. */
  readonly copy: (finding: FindingView) => Promise<boolean>;
}

export interface WelcomeAppProps {
  /** All sites are allowed by now. */
  readonly isEverywhere: boolean;
  readonly sample: StoryView;
  readonly words: StoryWords;
  readonly actions: WelcomeActions;
  /** Step that is shown at first. */
  readonly first?: number;
}

const STEPS = ['claims', 'sources', 'places', 'sample'] as const;
const SAMPLE = STEPS.length - 1;

export function WelcomeApp({ isEverywhere, sample, words, actions, first = 0 }: WelcomeAppProps) {
  const { t } = words;
  const [at, setAt] = useState(first);
  const head = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // The keyboard and the screen reader go on at the head of the new step.
  useLayoutEffect(() => {
    if (!isFirst.current) head.current?.focus();
    isFirst.current = false;
  }, [at]);
  const step = STEPS[at] ?? 'sample';
  return (
    <main class={`welcome at-${step}`}>
      <header>
        <p class="brand">
          <Logo />
          {t('extensionName')}
        </p>
        {at < SAMPLE && (
          <button type="button" class="skip" onClick={() => setAt(SAMPLE)}>
            {t('welcome_skip')}
          </button>
        )}
      </header>
      {at < SAMPLE && <p class="progress">{t('welcome_progress', { step: String(at + 1), of: String(SAMPLE) })}</p>}
      <h1 ref={head} tabIndex={-1}>
        {t(`welcome_${step}Title`)}
      </h1>
      {step === 'claims' && <ClaimsStep words={words} />}
      {step === 'sources' && <SourcesStep words={words} onOpenSources={actions.openSources} />}
      {step === 'places' && <PlacesStep words={words} isEverywhere={isEverywhere} actions={actions} />}
      {step === 'sample' && <SampleComparison story={sample} words={words} onCopy={actions.copy} />}
      <nav class="ways" aria-label={t('welcome_steps')}>
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            {t('welcome_back')}
          </button>
        )}
        {at < SAMPLE && (
          <button type="button" class="primary" onClick={() => setAt(at + 1)}>
            {t(at === SAMPLE - 1 ? 'welcome_toSample' : 'welcome_next')}
          </button>
        )}
      </nav>
    </main>
  );
}
