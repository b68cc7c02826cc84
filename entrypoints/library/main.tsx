/** The library: only wiring. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/library/library.css';
import { type LibraryActions, LibraryApp } from '../../components/library/LibraryApp.tsx';
import type { LibraryView } from '../../utils/app/library/library-view.ts';
import { type Library, openLibrary } from '../../utils/app/library/open-library.ts';
import { makeWords } from '../../utils/app/story-words.ts';
import { readLocale, translate } from '../../utils/platform/translate.ts';

const words = makeWords(translate, readLocale());
document.documentElement.lang = words.locale;
document.documentElement.dir = translate('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.title = `${translate('extensionName')}: ${translate('library_title')}`;

const root = document.getElementById('app');
let library: Library | null = null;
const actions: LibraryActions = {
  show: (wish) => void library?.show(wish),
  showMore: () => void library?.showMore(),
  setPinned: (id, isPinned) => void library?.setPinned(id, isPinned),
  remove: (ids) => void library?.remove(ids),
  removeOutlet: (outlet) => void library?.removeOutlet(outlet),
  forgetLast: (span) => void library?.forgetLast(span),
  undo: () => void library?.undo(),
  dismiss: () => library?.dismiss(),
  addFiles: (files) => void library?.addFiles(files),
  addText: (pasted) => void library?.addText(pasted),
};
const show = (view: LibraryView) => root && render(<LibraryApp view={view} words={words} actions={actions} />, root);
library = await openLibrary(show);
