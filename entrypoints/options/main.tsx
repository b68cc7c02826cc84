/** The settings: only wiring. */
import { render } from 'preact';
import '../../components/options/options.css';
import { type OptionsActions, OptionsApp } from '../../components/options/OptionsApp.tsx';
import { loadWords } from '../../utils/app/load-words.ts';
import { mute, unmute } from '../../utils/app/mute-requests.ts';
import * as client from '../../utils/app/options-client.ts';
import type { CollectionTask, OptionsView } from '../../utils/app/options-view.ts';
import { attempt } from '../../utils/app/outcome.ts';
import { saveFile } from '../../utils/app/save-file.ts';

let words = await loadWords(document.documentElement);

const root = document.getElementById('app');
let view: OptionsView | null = null;
let task: CollectionTask | null = null;

/** When everything is to be deleted. */
let wiping: ReturnType<typeof setTimeout> | undefined;

function show(): void {
  document.title = `${words.t('extensionName')}: ${words.t('options_title')}`;
  if (root && view) render(<OptionsApp view={view} task={task} words={words} actions={actions} />, root);
}

const onView = (next: OptionsView) => {
  view = next;
  clearTimeout(wiping);
  if (next.wipeAt !== null) wiping = setTimeout(() => void client.wipeNow(onTask), next.wipeAt - Date.now());
  show();
};
const onTask = (next: CollectionTask) => {
  task = next;
  show();
  if (next.state !== 'running') void client.readOptions().then(onView);
};

const actions: OptionsActions = {
  allowEverywhere: client.allowEverywhere,
  giveBackEverywhere: client.giveBackEverywhere,
  giveBackHost: client.giveBackHost,
  switchOn: client.switchOn,
  openSources: () => void client.showSources(),
  openLibrary: () => void client.showLibrary(),
  exportCollection: () =>
    void client.exportCollection(onTask).then((file) => file && saveFile(file, 'crossread-collection.jsonl')),
  importCollection: (file) => void client.importCollection(file, onTask),
  askWipe: client.askWipe,
  takeBackWipe: client.takeBackWipe,
  wipeNow: () => void client.wipeNow(onTask),
  mute,
  unmute,
  setNoteStyle: (noteStyle) => client.setPreferences({ noteStyle }),
  async setLanguage(language) {
    const outcome = await client.setPreferences({ language });
    words = await loadWords(document.documentElement);
    show();
    return outcome;
  },
  openShortcuts: () => void client.openShortcutSettings(),
  saveFalseDifferences: () =>
    attempt(client.exportFalseDifferences().then((file) => saveFile(file, 'crossread-false-differences.json'))),
  clearFalseDifferences: client.clearReports,
  countBeyond: client.countBeyondRule,
  async setRetention(rule) {
    const outcome = await client.setRetention(rule);
    onView(await client.readOptions());
    return outcome;
  },
  async askPersistence() {
    const isGranted = await client.askPersistence();
    onView(await client.readOptions());
    return isGranted;
  },
};

await client.watchOptions(onView, new AbortController().signal);
