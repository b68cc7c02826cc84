// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { NotePopover } from '../../../entrypoints/article.content/NotePopover.tsx';
import { ARMS } from '../../../scripts/gallery/states.ts';
import type { Outcome } from '../../../utils/app/outcome.ts';
import { words } from './render-popup.tsx';

const mark = { finding: ARMS.findings[0]!, number: 1, places: [], isAmongFirst: true, ranges: [] };
const nothing = () => undefined;

/** `reply`: what comes of hiding and of turning off. */
async function pressInNote(name: string, reply: () => Promise<Outcome>): Promise<string | null | undefined> {
  const root = document.body.appendChild(document.createElement('div'));
  const [onHide, onLeave] = [vi.fn(reply), vi.fn(reply)];
  const given = { mark, articles: ARMS.articles, words, onHide, onLeave };
  await act(() => render(<NotePopover {...given} findBadge={() => null} onJump={nothing} onClose={nothing} />, root));
  await act(async () => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());
  expect(onHide.mock.calls.length + onLeave.mock.calls.length).toBe(1);
  return root.querySelector('[role="alert"]')?.textContent;
}

test.each([
  [words.t('notes_hide'), 'The marks in the page could not be changed. Try again'],
  [words.t('notes_leave'), 'Crossread was not turned off on this outlet. Try again'],
])('a note says it where "%s" was not done, also where nobody answers', async (name, said) => {
  expect(await pressInNote(name, async () => 'failed')).toContain(said);
  expect(await pressInNote(name, () => Promise.reject(new Error('context invalidated')))).toContain(said);
  expect(await pressInNote(name, async () => 'done')).toBe('');
});
