/** What the reader does not want to be told of any more. Kept in `storage.local`; what it hides is not decided here. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { keyOfMute, MUTE, type Mute } from './mute.ts';

export type { Mute };

const KEY = 'mutes';
/** The oldest go first. */
const MOST_MUTES = 500;

/** Oldest first. */
export async function readMutes(): Promise<readonly Mute[]> {
  const { [KEY]: mutes } = await browser.storage.local.get(KEY);
  if (!Array.isArray(mutes)) return [];
  return mutes.flatMap((candidate) => {
    const mute = v.safeParse(MUTE, candidate);
    return mute.success ? [mute.output] : [];
  });
}

export async function setMuted(mute: Mute, isMuted: boolean): Promise<void> {
  const bounded = v.parse(MUTE, mute);
  const others = (await readMutes()).filter((other) => keyOfMute(other) !== keyOfMute(bounded));
  await browser.storage.local.set({ [KEY]: isMuted ? [...others, bounded].slice(-MOST_MUTES) : others });
}

/** Forgets the muted questions, which tell of articles that were read; kinds and outlets stay muted. */
export async function forgetMutedQuestions(): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await readMutes()).filter(({ by }) => by !== 'question') });
}

/** Calls back when something was muted or is told of again, until `signal` aborts. */
export function watchMutes(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
