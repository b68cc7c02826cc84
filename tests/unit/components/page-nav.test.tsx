// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageNav } from '../../../components/PageNav.tsx';
import { POPUP_STATES } from '../../../scripts/gallery/states.ts';
import { renderPopup, words } from './render-popup.tsx';

test('each page leads to the others and says which one it is', () => {
  const root = document.body.appendChild(document.createElement('div'));
  render(<PageNav current="sources" words={words} />, root);
  const links = [...root.querySelectorAll('a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual(
    [
      ['Library', 'library.html', null],
      ['Sources', 'sources.html', 'page'],
      ['Settings', 'options.html', null],
    ],
  );
});

test.each(['ready-arms', 'ready-first-article', 'unsupported', 'failed-storage-full'])(
  'the popup leads to all of them: %s',
  async (state) => {
    const popup = renderPopup(POPUP_STATES[state]!);
    const bottom = [...popup.root.querySelectorAll<HTMLElement>('footer button')].slice(0, 3);
    for (const button of bottom) button.click();
    expect(popup.asked.map(([name]) => name)).toEqual(['openLibrary', 'openSources', 'openOptions']);
  },
);
