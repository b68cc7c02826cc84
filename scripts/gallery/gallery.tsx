/** The gallery: `?name` shows one state of a screen alone, as that screen has it; without it, a list of all of them. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import { type LibraryActions, LibraryApp } from '../../components/library/LibraryApp.tsx';
import { type OptionsActions, OptionsApp } from '../../components/options/OptionsApp.tsx';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupActions } from '../../components/popup/popup-actions.ts';
import { type ReportActions, ReportApp } from '../../components/report/ReportApp.tsx';
import { SourcesApp } from '../../components/sources/SourcesApp.tsx';
import type { SourcesActions } from '../../components/sources/sources-actions.ts';
import messages from '../../public/_locales/en/messages.json';
import { makeWords } from '../../utils/app/story-words.ts';
import { translateWith } from '../../utils/app/translate.ts';
import { REPORT_STATES } from './report-states.ts';
import { SOURCES_STATES } from './sources-states.ts';
import { LIBRARY_STATES, OPTIONS_STATES, POPUP_STATES } from './states.ts';

const nothing = () => {};
const actions: PopupActions = {
  jump: async () => false,
  openEvidence: nothing,
  openArticle: nothing,
  copy: async () => true,
  openComparison: nothing,
  openOptions: nothing,
  lookInSources: nothing,
  stopLooking: nothing,
  openSources: nothing,
  searchWeb: nothing,
  mute: nothing,
  unmute: nothing,
  reportFalse: nothing,
  decideEvent: nothing,
  setQuiet: nothing,
  comparePage: nothing,
  allowOutlet: nothing,
  switchOff: nothing,
  switchOn: nothing,
};
const optionsActions: OptionsActions = {
  allowEverywhere: nothing,
  giveBackEverywhere: nothing,
  giveBackHost: nothing,
  switchOn: nothing,
  openSources: nothing,
  openLibrary: nothing,
  exportCollection: nothing,
  importCollection: nothing,
  askWipe: nothing,
  takeBackWipe: nothing,
  wipeNow: nothing,
  mute: nothing,
  unmute: nothing,
  setNoteStyle: nothing,
  setLanguage: nothing,
  openShortcuts: nothing,
  saveFalseDifferences: nothing,
  clearFalseDifferences: nothing,
  setRetention: nothing,
  askPersistence: async () => false,
};
const libraryActions: LibraryActions = {
  show: nothing,
  showMore: nothing,
  setPinned: nothing,
  remove: nothing,
  removeOutlet: nothing,
  forgetLast: nothing,
  undo: nothing,
  dismiss: nothing,
  addFiles: nothing,
  addText: nothing,
};
const sourcesActions: SourcesActions = {
  add: nothing,
  addFound: nothing,
  addOutlets: nothing,
  allow: nothing,
  allowRedirect: nothing,
  pause: nothing,
  resume: nothing,
  keepNewAddress: nothing,
  remove: nothing,
  undoRemove: nothing,
  pauseAll: nothing,
  importOpml: nothing,
  exportOpml: nothing,
};
const reportActions: ReportActions = { save: nothing, unmute: nothing, decideEvent: nothing };
const words = makeWords(translateWith(messages), 'en-GB', 'UTC');

const name = location.search.slice(1);
const popup = POPUP_STATES[name];
const report = REPORT_STATES[name];
const options = OPTIONS_STATES[name];
const library = LIBRARY_STATES[name];
const sources = SOURCES_STATES[name];

function Gallery() {
  if (popup) return <PopupApp view={popup} words={words} actions={actions} />;
  if (report) return <ReportApp {...report} words={words} actions={reportActions} />;
  if (options) return <OptionsApp {...options} words={words} actions={optionsActions} />;
  if (library) return <LibraryApp view={library} words={words} actions={libraryActions} />;
  if (sources) return <SourcesApp {...sources} words={words} actions={sourcesActions} />;
  return (
    <ul>
      {Object.keys({ ...POPUP_STATES, ...REPORT_STATES, ...OPTIONS_STATES, ...LIBRARY_STATES, ...SOURCES_STATES }).map(
        (state) => (
          <li key={state}>
            <a href={`?${state}`}>{state}</a>
          </li>
        ),
      )}
    </ul>
  );
}

// Each screen has a style sheet of its own.
if (popup) await import('../../components/popup/popup.css');
if (report) await import('../../components/report/report.css');
if (options) await import('../../components/options/options.css');
if (library) await import('../../components/library/library.css');
if (sources) await import('../../components/sources/sources.css');
const root = document.getElementById('app');
if (root) render(<Gallery />, root);
