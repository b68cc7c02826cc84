/** The screen of sources: only wiring. */
import { render } from 'preact';
import '../../components/sources/sources.css';
import { SourcesApp } from '../../components/sources/SourcesApp.tsx';
import type { SourcesActions } from '../../components/sources/sources-actions.ts';
import { listCatalogue } from '../../utils/app/feeds/list-catalogue.ts';
import type { AddedMany, Adding, SourcesView } from '../../utils/app/feeds/sources-view.ts';
import { loadWords } from '../../utils/app/load-words.ts';
import { attempt, type Outcome, permissionOutcome } from '../../utils/app/outcome.ts';
import { saveFile } from '../../utils/app/save-file.ts';
import { openSourcesClient } from '../../utils/app/sources-client.ts';

const words = await loadWords(document.documentElement);
document.title = `${words.t('extensionName')}: ${words.t('sources_title')}`;

const client = openSourcesClient();
const root = document.getElementById('app');
let view: SourcesView | null = null;
let adding: Adding | null = null;
let outcome: AddedMany | null = null;
let removed: Awaited<ReturnType<typeof client.remove>> = null;

function show(): void {
  if (!root || !view) return;
  const props = { view, adding, outcome, words, actions, catalogue: listCatalogue(view) };
  const title = removed && (removed.feed.title || new URL(removed.feed.address).hostname);
  render(<SourcesApp {...props} removed={title} />, root);
}

const onStep = (next: Adding) => {
  adding = next;
  show();
};
const onOutcome = (next: AddedMany) => {
  outcome = next;
  show();
};
/** Where it broke off the form is free again. */
async function adds(steps: Promise<void>): Promise<Outcome> {
  const added = await attempt(steps);
  if (added === 'failed') {
    adding = null;
    show();
  }
  return added;
}

const actions: SourcesActions = {
  add: (typed) => adds(client.add(typed, onStep)),
  addFound: (feed) => adds(client.addFound(feed, onStep)),
  addOutlets: (domains) => attempt(client.addOutlets(domains).then(onOutcome)),
  async allow(hosts) {
    const allowed = await permissionOutcome(client.allow(hosts));
    if (allowed === 'done') leaveMissing();
    return allowed;
  },
  allowRedirect: (address) => permissionOutcome(client.allowRedirect(address)),
  pause: (address) => attempt(client.pause(address)),
  resume: (address) => attempt(client.resume(address)),
  keepNewAddress: (from, to) => attempt(client.keepNewAddress(from, to)),
  remove: (address) => attempt(client.remove(address).then(offerUndo)),
  async undoRemove() {
    // It can be brought back until it is.
    const restored = removed ? await attempt(client.restore(removed)) : 'done';
    if (restored === 'done') offerUndo(null);
    return restored;
  },
  pauseAll: (isPaused) => attempt(client.pauseAll(isPaused)),
  importOpml: (file) => attempt(client.importOpml(file).then(onOutcome)),
  exportOpml: () => attempt(client.exportOpml().then(saveOpml)),
};

function offerUndo(of: typeof removed): void {
  removed = of;
  show();
}

/** The offer under the form is done. */
function leaveMissing(): void {
  if (adding?.step === 'added') onStep({ ...adding, missing: [] });
}

function saveOpml(opml: string): void {
  saveFile(new Blob([opml], { type: 'text/x-opml;charset=utf-8' }), 'crossread-feeds.opml');
}

client.watch((next) => {
  view = next;
  show();
}, new AbortController().signal);
