/** The gallery: `#name` shows one popup state alone, at the popup's size; without it, a list of all of them. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/popup/popup.css';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import type { PopupActions } from '../../components/popup/popup-actions.ts';
import messages from '../../public/_locales/en/messages.json';
import { makeWords } from '../../utils/app/story-words.ts';
import { translateWith } from '../../utils/app/translate.ts';
import { POPUP_STATES } from './popup-states.ts';

const nothing = () => {};
const actions: PopupActions = {
  jump: async () => false,
  openEvidence: nothing,
  openArticle: nothing,
  copy: async () => true,
  comparePage: nothing,
  allowOutlet: nothing,
  switchOff: nothing,
  switchOn: nothing,
};
const words = makeWords(translateWith(messages), 'en-GB', 'UTC');

function Gallery() {
  const view = POPUP_STATES[location.hash.slice(1)];
  if (view) return <PopupApp view={view} words={words} actions={actions} />;
  return (
    <ul>
      {Object.keys(POPUP_STATES).map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

const root = document.getElementById('app');
const show = () => root && render(<Gallery />, root);
addEventListener('hashchange', show);
show();
