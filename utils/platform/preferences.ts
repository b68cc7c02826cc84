/** How the reader wants things shown: what is marked in a page, and which language the screens speak. In `storage.local`. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'preferences';

export const NOTE_STYLE = v.picklist(['badges', 'underlines', 'nothing']);
/** What a page shows of its differences: underlines with numbered badges, underlines alone, or nothing. */
export type NoteStyle = v.InferOutput<typeof NOTE_STYLE>;

export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Preferences {
  readonly noteStyle: NoteStyle;
  /** Null: the browser's. */
  readonly language: Language | null;
}

/** Each falls back alone: another version of the extension may have written what this one does not know. */
const PREFERENCES = v.object({
  noteStyle: v.fallback(NOTE_STYLE, 'badges'),
  language: v.fallback(v.nullable(v.picklist(LANGUAGES)), null),
});

export async function readPreferences(): Promise<Preferences> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const read = v.safeParse(PREFERENCES, kept);
  return read.success ? read.output : (v.getFallbacks(PREFERENCES) as Preferences);
}

/** What is not named stays as it was. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPreferences()), ...change } });
}

/** Calls back at each change, until `signal` aborts. */
export function watchPreferences(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
