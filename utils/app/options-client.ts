/** What the settings may ask for, over the browser's APIs and the corpus. Failures are results, never thrown. */
import { type Corpus, openCorpus } from '../corpus/corpus.ts';
import { exportArticles, importArticles } from '../corpus/exchange.ts';
import { countBeyond, type RetentionRule, readRetention, writeRetention } from '../corpus/retention.ts';
import { readChosenHosts, watchChosenHosts } from '../platform/chosen-outlets.ts';
import { clearFalseDifferences, readFalseDifferences, watchFalseDifferences } from '../platform/false-differences.ts';
import { askBackground } from '../platform/messages.ts';
import { readMutes, watchMutes } from '../platform/mutes.ts';
import { readOffHosts, watchOffHosts } from '../platform/off-hosts.ts';
import {
  ALL_SITES,
  allowedOrigins,
  giveBack,
  grantedAtInstall,
  originOf,
  requestAllSites,
  watchPermissions,
} from '../platform/permissions.ts';
import { changePreferences, readPreferences, watchPreferences } from '../platform/preferences.ts';
import { listShortcuts } from '../platform/shortcuts.ts';
import { askPersistentStorage, isStoragePersistent, readDisk } from '../platform/storage.ts';
import { openTab, screenAddress } from '../platform/tabs.ts';
import { dropWipePlan, planWipe, readWipePlan, watchWipePlan } from '../platform/wipe-plan.ts';
import type { CollectionTask, OptionsView } from './options-view.ts';
import { attempt, type Outcome, outcomeOf, permissionOutcome } from './outcome.ts';
import { wipeCollection } from './wipe-collection.ts';

/** Calls back with the view now and after each change of sites, until `signal` aborts. */
export async function watchOptions(onView: (view: OptionsView) => void, signal: AbortSignal): Promise<void> {
  const show = async () => {
    const view = await readOptions();
    if (!signal.aborted) onView(view);
  };
  watchPermissions(() => void show(), signal);
  watchOffHosts(() => void show(), signal);
  watchFalseDifferences(() => void show(), signal);
  watchChosenHosts(() => void show(), signal);
  watchMutes(() => void show(), signal);
  watchPreferences(() => void show(), signal);
  watchWipePlan(() => void show(), signal);
  // Keys are changed in a page of the browser: the reader comes back from there.
  addEventListener('focus', () => void show(), { signal });
  await show();
}

export async function readOptions(): Promise<OptionsView> {
  const [origins, chosen, offHosts, isPersistent, reports, mutes, preferences, rest, kept] = await Promise.all([
    allowedOrigins(),
    readChosenHosts(),
    readOffHosts(),
    isStoragePersistent(),
    readFalseDifferences(),
    readMutes(),
    readPreferences(),
    Promise.all([listShortcuts(), grantedAtInstall(), readDisk(), readWipePlan()]),
    withCorpus(async (corpus) => ({
      articles: await corpus.countArticles(),
      bytes: await corpus.upkeep.measureSize(),
      rule: await readRetention(corpus),
    })),
  ]);
  const [shortcuts, permissions, disk, wipeAt] = rest;
  const hosts = [...new Set(origins.map(hostOf))].filter((host) => host !== '*').sort();
  return {
    isEverywhere: origins.some((origin) => hostOf(origin) === '*'),
    allowedHosts: hosts.filter((host) => chosen.includes(host)),
    sourceHosts: hosts.filter((host) => !chosen.includes(host)),
    offHosts,
    collection: kept && { articles: kept.articles, bytes: kept.bytes },
    keeping: kept && { ...kept.rule, isPersistent },
    falseDifferences: reports.length,
    mutes,
    ...preferences,
    shortcuts,
    permissions,
    disk,
    wipeAt,
  };
}

/** Host of an origin pattern; '*' for all hosts. */
const hostOf = (origin: string): string => origin.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');

export const giveBackHost = (host: string): Promise<Outcome> => permissionOutcome(giveBack([originOf(host)]));
export const switchOn = async (host: string): Promise<Outcome> => outcomeOf(await askBackground('switchOn', { host }));

/** Call it first in the click handler. */
export const allowEverywhere = (): Promise<Outcome> => permissionOutcome(requestAllSites());

/** Browsers keep all sites under one of several patterns: whichever it is, it is given back. */
export async function giveBackEverywhere(): Promise<Outcome> {
  const held = (await allowedOrigins()).filter((origin) => hostOf(origin) === '*');
  return permissionOutcome(giveBack(held.length > 0 ? held : ALL_SITES));
}

/** How many articles the rule would remove; null where the collection can't be opened. */
export const countBeyondRule = (rule: RetentionRule): Promise<number | null> =>
  withCorpus((corpus) => countBeyond(corpus, rule, Date.now()));

/** It takes effect when the collection is next looked after. */
export const setRetention = async (rule: RetentionRule): Promise<Outcome> =>
  (await withCorpus((corpus) => writeRetention(corpus, rule).then(() => true))) ? 'done' : 'failed';

/** Call it in the click handler. False where the browser or the reader refused. */
export const askPersistence = (): Promise<boolean> => askPersistentStorage();

export const showSources = (): Promise<void> => openTab(screenAddress('/sources.html'));

/** Opens the library in a tab of its own. */
export const showLibrary = (): Promise<void> => openTab(screenAddress('/library.html'));

/** The whole collection as JSON Lines; null where it failed. */
export async function exportCollection(onTask: (task: CollectionTask) => void): Promise<Blob | null> {
  const pieces: string[] = [];
  const isDone = await withCorpus(async (corpus) => {
    for await (const piece of exportArticles(corpus)) {
      pieces.push(piece);
      if (pieces.length % 50 === 0) onTask({ task: 'export', state: 'running', done: pieces.length });
    }
    return true;
  });
  onTask(isDone ? { task: 'export', state: 'done', done: pieces.length } : { task: 'export', state: 'failed' });
  return isDone ? new Blob(pieces, { type: 'application/jsonl' }) : null;
}

/** Adds the articles of an exported file to what is there. */
export async function importCollection(file: Blob, onTask: (task: CollectionTask) => void): Promise<void> {
  const result = await withCorpus((corpus) =>
    importArticles(corpus, readText(file), {
      onProgress: ({ done }) => onTask({ task: 'import', state: 'running', done }),
    }),
  );
  if (!result) onTask({ task: 'import', state: 'failed' });
  else {
    const { added, known, badLineCount } = result;
    onTask({ task: 'import', state: 'done', added, known, badLines: badLineCount });
  }
}

/** Everything will be deleted in a moment; until then it can be taken back. */
export const askWipe = (): Promise<Outcome> => attempt(planWipe(Date.now()));
export const takeBackWipe = (): Promise<Outcome> => attempt(dropWipePlan());

/** Now, and for good. */
export async function wipeNow(onTask: (task: CollectionTask) => void): Promise<void> {
  const deleted = await withCorpus(wipeCollection);
  onTask(deleted === null ? { task: 'wipe', state: 'failed' } : { task: 'wipe', state: 'done', done: deleted });
}

export const setPreferences = (changes: Parameters<typeof changePreferences>[0]): Promise<Outcome> =>
  attempt(changePreferences(changes));
export { openShortcutSettings } from '../platform/shortcuts.ts';

/** The differences reported as false, as one JSON file. */
export const exportFalseDifferences = async (): Promise<Blob> =>
  new Blob([JSON.stringify(await readFalseDifferences(), null, 2)], { type: 'application/json' });

/** For good. Their questions stay muted. */
export const clearReports = (): Promise<Outcome> => attempt(clearFalseDifferences());

async function* readText(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** Open only as long as it is needed, so that a newer version of the extension is not kept waiting. Null: it failed. */
async function withCorpus<Value>(work: (corpus: Corpus) => Promise<Value>): Promise<Value | null> {
  const corpus = openCorpus();
  try {
    return await work(corpus);
  } catch (error) {
    console.error('Crossread:', error);
    return null;
  } finally {
    corpus.close();
  }
}
