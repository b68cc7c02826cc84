/** The popup: only wiring. */
import { render } from 'preact';
import '../../components/popup/popup.css';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupActions } from '../../components/popup/popup-actions.ts';
import { openComparison } from '../../utils/app/comparison-address.ts';
import { findingAsText } from '../../utils/app/finding-text.ts';
import { loadWords } from '../../utils/app/load-words.ts';
import { mute, unmute } from '../../utils/app/mute-requests.ts';
import * as client from '../../utils/app/popup-client.ts';
import type { PopupView } from '../../utils/app/views.ts';

// None of them waits for another: the page's frame is seen meanwhile, and findings come after one more answer.
const [words, open, wishes] = await Promise.all([
  loadWords(document.documentElement),
  client.findOpenTab(),
  client.readWishes(),
]);
const tab = open?.id ?? null;
/** Not with the first paint; kept, since a click has to ask the browser at once. */
let loaded: typeof import('../../utils/app/feeds/offer-outlets.ts') | undefined;
const offers = async () => {
  loaded ??= await import('../../utils/app/feeds/offer-outlets.ts');
  return loaded;
};
const root = document.getElementById('app');
if (root) {
  let shown: PopupView = { state: 'unsupported' };
  let lost: ReadonlySet<string> = new Set();
  const paint = () => render(<PopupApp view={shown} lost={lost} words={words} actions={actions} />, root);
  const show = (view: PopupView) => {
    shown = view;
    paint();
    if (tab !== null && view.state === 'ready') void lookForLost(tab);
  };
  /** After the findings are there: the page is asked, and says so for each of its sentences. */
  const lookForLost = async (id: number) => {
    const found = await client.findLost(id);
    if (found.size === 0 && lost.size === 0) return;
    lost = found;
    paint();
  };
  const actions: PopupActions = {
    async jump(evidence) {
      if (tab === null) return false;
      const reply = await client.jumpTo(tab, evidence);
      return reply.ok && reply.value;
    },
    openEvidence: (evidence) => void client.openEvidence(evidence),
    openArticle: ({ url }) => void client.openEvidence({ link: url }),
    async copy(finding) {
      const articles = shown.state === 'ready' ? shown.story.articles : [];
      const text = findingAsText(finding, articles, words);
      return navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
    },
    openComparison: () => tab !== null && void openComparison(tab),
    openOptions: () => void client.openOptions(),
    lookInSources: async () => (tab === null ? 'failed' : client.lookInSources(tab)),
    stopLooking: async () => (tab === null ? 'failed' : client.stopLooking(tab)),
    findOffers: async (outlet) => (await offers()).findOffers(outlet),
    addOffered: (domain) => loaded?.addOffered(domain) ?? Promise.resolve('failed'),
    openLibrary: () => void client.openLibrary(),
    openSources: () => void client.openSources(),
    searchWeb: (headline) => void client.searchWeb(headline),
    mute,
    unmute,
    reportFalse: async (finding) => (tab === null ? 'failed' : client.reportFalse(tab, finding)),
    decideEvent: async ({ id }, decision) => (tab === null ? 'failed' : client.decideEvent(tab, id, decision)),
    setQuiet: async (isQuiet) => (tab === null ? 'failed' : client.setQuiet(tab, isQuiet)),
    listTabs: async () => (tab === null ? [] : client.listTabs(tab)),
    addTab: async (other) => tab !== null && client.addTab(tab, other),
    comparePage: async () => (tab === null ? 'failed' : client.compareThisPage(tab)),
    allowOutlet: client.allowOutlet,
    switchOff: client.switchOff,
    switchOn: client.switchOn,
  };
  if (open === null) show(shown);
  else await client.watchPopupView(open, wishes, show, new AbortController().signal);
}
