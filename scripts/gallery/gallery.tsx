/**
 * The gallery: `#NAME` shows one state of a screen alone, as that screen has it; without it, a list of all of them.
 * `?de#NAME`: in German, whose words are long. `?rtl#NAME`: from right to left.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { type LibraryActions, LibraryApp } from '../../components/library/LibraryApp.tsx';
import { type OptionsActions, OptionsApp } from '../../components/options/OptionsApp.tsx';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupActions } from '../../components/popup/popup-actions.ts';
import { type ReportActions, ReportApp } from '../../components/report/ReportApp.tsx';
import { SourcesApp } from '../../components/sources/SourcesApp.tsx';
import type { SourcesActions } from '../../components/sources/sources-actions.ts';
import { type WelcomeActions, WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import messages from '../../public/_locales/en/messages.json';
import { applyMutes, type Mute } from '../../utils/app/muting.ts';
import { makeWords } from '../../utils/app/story-words.ts';
import { translateWith } from '../../utils/app/translate.ts';
import type { PopupView } from '../../utils/app/views.ts';
import { GALLERY } from './listing.ts';
import { NOTES_STATES } from './notes-states.ts';
import { PageWithNotes } from './PageWithNotes.tsx';
import { REPORT_STATES } from './report-states.ts';
import { SOURCES_STATES } from './sources-states.ts';
import { LIBRARY_STATES, LOST, OPTIONS_STATES, POPUP_STATES, PRESSED } from './states.ts';
import { WELCOME_STATES } from './welcome-states.ts';

const nothing = () => {};
const actions: PopupActions = {
  jump: async () => false,
  openEvidence: nothing,
  openArticle: nothing,
  copy: async () => true,
  openComparison: nothing,
  openOptions: nothing,
  lookInSources: async () => 'done',
  stopLooking: async () => 'done',
  findOffers: async () => [
    { domain: 'meridianpost.example', name: 'The Meridian Post', country: 'Varland', ownership: 'Private Media' },
    { domain: 'tvnorth.example', name: 'TV North', country: 'Varland', ownership: 'State Funded Media' },
    { domain: 'quaydaily.example', name: 'Quay Daily', country: 'Ostmark', ownership: 'Independent Media' },
  ],
  addOffered: async () => 'done',
  openLibrary: nothing,
  openSources: nothing,
  searchWeb: nothing,
  mute: async () => 'done',
  unmute: async () => 'report-taken-back',
  reportFalse: async () => 'done',
  decideEvent: async () => 'done',
  setQuiet: async () => 'done',
  listTabs: async () => [
    { id: 1, host: 'harbour-courier.localhost', title: 'No shells for Moscow, says Pyongyang' },
    { id: 2, host: 'northgate-post.localhost', title: 'Pyongyang rejects report of weapons deal with Moscow' },
  ],
  addTab: async () => true,
  comparePage: async () => 'done',
  allowOutlet: async () => 'done',
  switchOff: async () => 'done',
  switchOn: async () => 'done',
};
const optionsActions: OptionsActions = {
  allowEverywhere: async () => 'done',
  giveBackEverywhere: async () => 'done',
  giveBackHost: async () => 'done',
  switchOn: async () => 'failed',
  openSources: nothing,
  openLibrary: nothing,
  exportCollection: nothing,
  importCollection: nothing,
  askWipe: async () => 'done',
  takeBackWipe: async () => 'done',
  wipeNow: nothing,
  mute: async () => 'done',
  unmute: async () => 'report-taken-back',
  setNoteStyle: async () => 'done',
  setLanguage: async () => 'done',
  openShortcuts: nothing,
  saveFalseDifferences: async () => 'done',
  clearFalseDifferences: async () => 'done',
  countBeyond: async () => 1200,
  setRetention: async () => 'done',
  askPersistence: async () => false,
};
const libraryActions: LibraryActions = {
  show: nothing,
  showMore: nothing,
  stop: nothing,
  setPinned: nothing,
  remove: nothing,
  removeOutlet: nothing,
  forgetLast: nothing,
  undo: nothing,
  dismiss: nothing,
  addFiles: nothing,
  addText: nothing,
  addAddresses: nothing,
  joinAdded: nothing,
  listTabs: nothing,
  addTabs: nothing,
  setWatched: nothing,
  markSeen: nothing,
};
const sourcesActions: SourcesActions = {
  add: async () => 'done',
  addFound: async () => 'done',
  addOutlets: async () => 'done',
  allow: async () => 'done',
  allowRedirect: async () => 'done',
  pause: async () => 'done',
  resume: async () => 'done',
  keepNewAddress: async () => 'done',
  remove: async () => 'done',
  undoRemove: async () => 'done',
  pauseAll: async () => 'done',
  importOpml: async () => 'done',
  exportOpml: async () => 'done',
};
const reportActions: ReportActions = {
  save: nothing,
  mute: async () => 'done',
  copy: async () => true,
  unmute: async () => 'report-taken-back',
  decideEvent: async () => 'done',
};
const welcomeActions: WelcomeActions = {
  openSources: nothing,
  allowEverywhere: nothing,
  giveBackEverywhere: nothing,
  copy: async () => true,
};

const asked = new URLSearchParams(location.search);
const isGerman = asked.has('de');
const catalogues = [...(isGerman ? [(await import('../../public/_locales/de/messages.json')).default] : []), messages];
const words = makeWords(translateWith(...catalogues), isGerman ? 'de' : 'en-GB', 'UTC');
document.documentElement.dir = asked.has('rtl') ? 'rtl' : 'ltr';

const named = () => location.hash.slice(1);

function Gallery({ name }: { readonly name: string }) {
  const [mutes, setMutes] = useState<readonly Mute[]>([]);
  const popup = withMutes(POPUP_STATES[name], mutes);
  const report = REPORT_STATES[name];
  const options = OPTIONS_STATES[name];
  const library = LIBRARY_STATES[name];
  const sources = SOURCES_STATES[name];
  const welcome = WELCOME_STATES[name];
  const notes = NOTES_STATES[name];
  if (popup)
    return (
      <PopupApp
        view={popup}
        {...(name === 'ready-sentence-lost' && { lost: LOST })}
        words={words}
        actions={{
          ...actions,
          async mute(what) {
            setMutes([...mutes, what]);
            return 'done';
          },
          switchOff: async () => 'failed',
        }}
      />
    );
  if (report) return <ReportApp {...report} words={words} actions={reportActions} />;
  if (options) return <OptionsApp {...options} words={words} actions={optionsActions} />;
  if (library) return <LibraryApp view={library} words={words} actions={libraryActions} />;
  if (sources) {
    const isAble = name !== 'sources-not-done';
    const actions = isAble ? sourcesActions : { ...sourcesActions, pauseAll: async () => 'failed' as const };
    return <SourcesApp {...sources} words={words} actions={actions} />;
  }
  if (welcome) return <WelcomeApp {...welcome} words={words} actions={welcomeActions} />;
  if (notes) return <PageWithNotes {...notes} words={words} />;
  return (
    <ul>
      {[...GALLERY.keys()].map((state) => (
        <li key={state}>
          <a href={`#${state}`}>{state}</a>
        </li>
      ))}
    </ul>
  );
}

/** As it looks once the reader muted something. */
function withMutes(view: PopupView | undefined, mutes: readonly Mute[]): PopupView | undefined {
  return view?.state === 'ready' && mutes.length > 0 ? { ...view, ...applyMutes(view.story, mutes) } : view;
}

/** Each screen has a style sheet of its own, and a page has one screen. */
const SCREENS = [
  [POPUP_STATES, () => import('../../components/popup/popup.css')],
  [REPORT_STATES, () => import('../../components/report/report.css')],
  [OPTIONS_STATES, () => import('../../components/options/options.css')],
  [LIBRARY_STATES, () => import('../../components/library/library.css')],
  [SOURCES_STATES, () => import('../../components/sources/sources.css')],
  [NOTES_STATES, () => import('./page.css')],
  [WELCOME_STATES, () => import('../../components/welcome/welcome.css')],
] as const;
const screenOf = (name: string) => SCREENS.findIndex(([states]) => Object.hasOwn(states, name));

const root = document.getElementById('app');
const screen = screenOf(named());

async function show(): Promise<void> {
  const name = named();
  if (screenOf(name) !== screen) return location.reload();
  await SCREENS[screen]?.[1]();
  if (!root) return;
  render(<Gallery key={name} name={name} />, root);
  for (const key of PRESSED[name] ?? []) await press(root, words.t(key));
  scrollTo(0, 0);
  root.dataset.state = name;
}

/** A click on the first button that says this, and what follows drawn. */
async function press(place: HTMLElement, said: string): Promise<void> {
  const notes = place.querySelector('.host')?.shadowRoot;
  const buttons = [...place.querySelectorAll('button'), ...(notes?.querySelectorAll('button') ?? [])];
  buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === said)?.click();
  await new Promise(requestAnimationFrame);
}

history.scrollRestoration = 'manual';
addEventListener('hashchange', () => void show());
await show();
