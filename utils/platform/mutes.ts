/** What the reader does not want to be told of any more. Kept in `storage.local`; what it hides is not decided here. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'mutes';
/** The oldest go first. */
const MOST_MUTES = 500;
const MOST_MUTED_VALUES = 100;

const text = v.pipe(v.string(), v.maxLength(20_000));
const kind = v.picklist(['quote', 'date', 'title', 'speaker', 'number', 'name', 'place']);

export const MUTE = v.variant('by', [
  /** One question of one event, known again by its values: its finding's id changes with every article that comes. */
  v.object({
    by: v.literal('question'),
    kind,
    question: v.object({ key: text, args: v.record(text, text) }),
    values: v.pipe(v.array(v.object({ article: text, normalized: text })), v.maxLength(MOST_MUTED_VALUES)),
  }),
  v.object({ by: v.literal('kind'), kind }),
  v.object({ by: v.literal('outlet'), outlet: text }),
]);
export type Mute = v.InferOutput<typeof MUTE>;

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
  const others = (await readMutes()).filter((other) => keyOf(other) !== keyOf(mute));
  await browser.storage.local.set({ [KEY]: isMuted ? [...others, mute].slice(-MOST_MUTES) : others });
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

/** Two mutes with the same key hide the same. */
function keyOf(mute: Mute): string {
  switch (mute.by) {
    case 'question': {
      const values = mute.values.map(({ article, normalized }) => [article, normalized]);
      return JSON.stringify([mute.by, mute.kind, mute.question.key, Object.entries(mute.question.args).sort(), values]);
    }
    case 'kind':
      return JSON.stringify([mute.by, mute.kind]);
    case 'outlet':
      return JSON.stringify([mute.by, mute.outlet]);
  }
}
