/**
 * What is done for the collection while nobody waits for it: old and large collections are cut back, and what an older
 * engine read is read again. Owns the order, how much is done at once, and when to come again; not how each is done.
 *
 * The background may be stopped anywhere in it: each step is a transaction of its own, and the alarm for the rest is set
 * before the work begins.
 */
import type { Corpus } from '../corpus/corpus.ts';
import { reanalyseSlice } from '../corpus/reanalyse.ts';
import { applyRetention, readRetention } from '../corpus/retention.ts';

export interface UpkeepNeeds {
  readonly openCorpus: () => Corpus;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets messages and other work have their turn between two slices. */
  readonly pause: () => Promise<void>;
  /** When to come again, in milliseconds since 1970. */
  readonly setAlarm: (when: number) => Promise<void>;
}

/** Soon enough for the rest of an engine upgrade, late enough not to disturb what the background was started for. */
const SOON = 60_000; // milliseconds
const LATER = 6 * 3_600_000; // milliseconds
/** Slices of a few articles until the next alarm: some seconds' work. */
const MOST_SLICES = 60;

/** At each start of the background, where no alarm is set. */
export const planUpkeep = ({ now, setAlarm }: Pick<UpkeepNeeds, 'now' | 'setAlarm'>): Promise<void> =>
  setAlarm(now() + SOON);

/** When the alarm rings. A failure of the storage is tried again later. */
export async function keepCorpusFit(needs: UpkeepNeeds): Promise<void> {
  const { openCorpus, now, setAlarm } = needs;
  await setAlarm(now() + SOON);
  try {
    const corpus = openCorpus();
    await applyRetention(corpus, await readRetention(corpus), now());
    if (await hasMoreToReanalyse(corpus, needs)) return;
  } catch (error) {
    console.error('Crossread:', error);
  }
  await setAlarm(now() + LATER);
}

async function hasMoreToReanalyse(corpus: Corpus, { pause }: UpkeepNeeds): Promise<boolean> {
  for (let slice = 0; slice < MOST_SLICES; slice += 1) {
    if ((await reanalyseSlice(corpus)) === 0) return false;
    await pause();
  }
  return true;
}
