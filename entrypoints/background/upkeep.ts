/** Upkeep and deletion of the collection in the background: only wiring, and that each runs once at a time. */
import { keepCorpusFit, planUpkeep, type UpkeepNeeds } from '../../utils/app/keep-corpus-fit.ts';
import { wipeWhereDue } from '../../utils/app/wipe-collection.ts';
import type { Corpus } from '../../utils/corpus/corpus.ts';
import { hasUpkeepAlarm, onUpkeepAlarm, onWipeAlarm, setUpkeepAlarm } from '../../utils/platform/alarm.ts';
import { stayAwake } from '../../utils/platform/awake.ts';

const PAUSE = 250; // milliseconds: most of the time belongs to everything else

/** Call at the top level of the background. */
export async function keepUp(openCorpus: () => Corpus): Promise<void> {
  const needs: UpkeepNeeds = {
    openCorpus,
    now: Date.now,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE)),
    setAlarm: setUpkeepAlarm,
  };
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    await stayAwake(keepCorpusFit(needs)).finally(() => {
      isRunning = false;
    });
  };
  onUpkeepAlarm(() => void run());
  if (!(await hasUpkeepAlarm())) await planUpkeep(needs);
}

/** Call at the top level of the background. What fell due while the browser was closed is done at its start. */
export async function keepWipePlan(openCorpus: () => Corpus): Promise<void> {
  const run = () => wipeWhereDue(openCorpus, Date.now()).catch((error: unknown) => console.error('Crossread:', error));
  onWipeAlarm(() => void run());
  await run();
}
