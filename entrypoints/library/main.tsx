/** The library: only wiring. */
import { render } from 'preact';
import '../../components/library/library.css';
import { type LibraryActions, LibraryApp } from '../../components/library/LibraryApp.tsx';
import type { LibraryView } from '../../utils/app/library/library-view.ts';
import { openLibrary } from '../../utils/app/library/open-library.ts';
import { loadWords } from '../../utils/app/load-words.ts';

const words = await loadWords(document.documentElement);
document.title = `${words.t('extensionName')}: ${words.t('library_title')}`;

const root = document.getElementById('app');
const library = openLibrary(show);
const actions: LibraryActions = {
  show: (wish) => void library.show(wish),
  showMore: () => void library.showMore(),
  stop: () => library.stop(),
  setPinned: (id, isPinned) => void library.setPinned(id, isPinned),
  remove: (ids) => void library.remove(ids),
  removeOutlet: (outlet) => void library.removeOutlet(outlet),
  forgetLast: (span) => void library.forgetLast(span),
  undo: () => void library.undo(),
  dismiss: () => library.dismiss(),
  addFiles: (files) => void library.addFiles(files),
  addText: (pasted) => void library.addText(pasted),
  addAddresses: (pasted) => void library.addAddresses(pasted),
  joinAdded: () => void library.joinAdded(),
  listTabs: () => void library.listTabs(),
  addTabs: (ids) => void library.addTabs(ids),
  setWatched: (id, isWatched) => void library.setWatched(id, isWatched),
  markSeen: (id) => void library.markSeen(id),
};

function show(view: LibraryView): void {
  if (root) render(<LibraryApp view={view} words={words} actions={actions} />, root);
}
