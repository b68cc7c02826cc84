/** The welcome, opened once after install: only wiring. */
import { render } from 'preact';
import '../../components/welcome/welcome.css';
import { type WelcomeActions, WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { findingAsText } from '../../utils/app/finding-text.ts';
import { loadWords } from '../../utils/app/load-words.ts';
import { compareSample } from '../../utils/app/welcome/sample-story.ts';
import { allSitesHeld, giveBack, requestAllSites, watchPermissions } from '../../utils/platform/permissions.ts';
import { openTab, screenAddress } from '../../utils/platform/tabs.ts';

const words = await loadWords(document.documentElement);
document.title = `${words.t('extensionName')}: ${words.t('welcome_title')}`;

const sample = compareSample();
const actions: WelcomeActions = {
  openSources: () => void openTab(screenAddress('/sources.html')),
  allowEverywhere: () => void requestAllSites(),
  giveBackEverywhere: () => void allSitesHeld().then(giveBack),
  copy: (finding) =>
    navigator.clipboard.writeText(findingAsText(finding, sample.articles, words)).then(
      () => true,
      () => false,
    ),
};
const root = document.getElementById('app');

async function show(): Promise<void> {
  const isEverywhere = (await allSitesHeld()).length > 0;
  if (root) render(<WelcomeApp isEverywhere={isEverywhere} sample={sample} words={words} actions={actions} />, root);
}

watchPermissions(() => void show(), new AbortController().signal);
await show();
