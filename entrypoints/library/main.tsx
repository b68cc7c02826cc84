/** The library: only wiring. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/library/library.css';
import { type LibraryActions, LibraryApp } from '../../components/library/LibraryApp.tsx';
import { type Library, openLibrary } from '../../utils/app/library-client.ts';
import type { LibraryView } from '../../utils/app/library-view.ts';
import { makeWords } from '../../utils/app/story-words.ts';
import { readLocale, translate } from '../../utils/platform/translate.ts';

const words = makeWords(translate, readLocale());
document.documentElement.lang = words.locale;
document.documentElement.dir = translate('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
document.title = `${translate('extensionName')}: ${translate('library_title')}`;

const root = document.getElementById('app');
let library: Library | null = null;
const actions: LibraryActions = {
  search: (text) => void library?.search(text),
  showMore: () => void library?.showMore(),
  setPinned: (id, isPinned) => void library?.setPinned(id, isPinned),
  remove: (id) => void library?.remove(id),
  forgetLast: (span) => void library?.forgetLast(span),
  undo: () => void library?.undo(),
};
const show = (view: LibraryView) => root && render(<LibraryApp view={view} words={words} actions={actions} />, root);
library = await openLibrary(show);
