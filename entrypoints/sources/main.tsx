/** The screen of sources: only wiring. */
import { render } from 'preact';
import '../../components/sources/sources.css';
import { SourcesApp } from '../../components/sources/SourcesApp.tsx';
import type { SourcesActions } from '../../components/sources/sources-actions.ts';
import { listCatalogue } from '../../utils/app/feeds/list-catalogue.ts';
import type { Adding, Outcome, SourcesView } from '../../utils/app/feeds/sources-view.ts';
import { loadWords } from '../../utils/app/load-words.ts';
import { openSourcesClient } from '../../utils/app/sources-client.ts';

const words = await loadWords(document.documentElement);
document.title = `${words.t('extensionName')}: ${words.t('sources_title')}`;

const client = openSourcesClient();
const root = document.getElementById('app');
let view: SourcesView | null = null;
let adding: Adding | null = null;
let outcome: Outcome | null = null;
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
const onOutcome = (next: Outcome) => {
  outcome = next;
  show();
};

const actions: SourcesActions = {
  add: (typed) => void client.add(typed, onStep),
  addFound: (feed) => void client.addFound(feed, onStep),
  addOutlets: (domains) => void client.addOutlets(domains).then(onOutcome),
  allow: (hosts) => void client.allow(hosts).then((isAllowed) => isAllowed && leaveMissing()),
  allowRedirect: (address) => void client.allowRedirect(address),
  pause: (address) => void client.pause(address),
  resume: (address) => void client.resume(address),
  keepNewAddress: (from, to) => void client.keepNewAddress(from, to),
  async remove(address) {
    removed = await client.remove(address);
    show();
  },
  undoRemove() {
    if (removed) void client.restore(removed);
    removed = null;
    show();
  },
  pauseAll: (isPaused) => void client.pauseAll(isPaused),
  importOpml: (file) => void client.importOpml(file).then(onOutcome),
  exportOpml: () => void client.exportOpml().then(saveFile),
};

/** The offer under the form is done. */
function leaveMissing(): void {
  if (adding?.step === 'added') onStep({ ...adding, missing: [] });
}

function saveFile(opml: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([opml], { type: 'text/x-opml;charset=utf-8' }));
  link.download = 'crossread-feeds.opml';
  link.click();
  URL.revokeObjectURL(link.href);
}

client.watch((next) => {
  view = next;
  show();
}, new AbortController().signal);
