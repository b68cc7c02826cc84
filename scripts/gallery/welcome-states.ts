/** Every state of the welcome, by name. */
import type { WelcomeAppProps } from '../../components/welcome/WelcomeApp.tsx';
import type { StoryView } from '../../utils/app/views.ts';
import { compareSample } from '../../utils/app/welcome/sample-story.ts';

export type WelcomeState = Omit<WelcomeAppProps, 'words' | 'actions'>;

let sample: StoryView | null = null;

/** The sample is compared where it is looked at. */
const state = (first: number, isEverywhere = false): WelcomeState => ({
  first,
  isEverywhere,
  get sample() {
    sample ??= compareSample();
    return sample;
  },
});

export const WELCOME_STATES: Readonly<Record<string, WelcomeState>> = {
  'welcome-claims': state(0),
  'welcome-sources': state(1),
  'welcome-places': state(2),
  'welcome-places-everywhere': state(2, true),
  'welcome-sample': state(3),
};
