import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepCorpusFit, type UpkeepNeeds } from '../../../utils/app/keep-corpus-fit.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { DEFAULT_RETENTION, readRetention, writeRetention } from '../../../utils/corpus/retention.ts';
import { CorpusDatabase } from '../../../utils/corpus/schema.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { ENGINE_VERSION } from '../../../utils/engine/types.ts';
import { ferry, ferryElsewhere, strike } from '../stories.ts';

const DAY = 86_400_000;
let corpus: Corpus;
let time = 0;
let alarms: number[];
let needs: UpkeepNeeds;

beforeEach(async () => {
  time = 1000 * DAY;
  alarms = [];
  corpus = openCorpus('fit', () => time);
  for (const article of [ferry, ferryElsewhere, strike]) await corpus.addArticle(article, analyse(article));
  needs = {
    openCorpus: () => corpus,
    now: () => time,
    pause: async () => undefined,
    setAlarm: async (when) => void alarms.push(when),
  };
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('fit');
});

/** Makes all analyses those of an older engine. */
async function age(): Promise<void> {
  const database = new CorpusDatabase('fit');
  await database.analyses.toCollection().modify({ version: ENGINE_VERSION - 1 });
  database.close();
}

it('reads again what an older engine read, then comes again hours later', async () => {
  await age();
  await keepCorpusFit(needs);
  expect(await corpus.upkeep.listAnalysedBefore(ENGINE_VERSION, 10)).toEqual([]);
  const [first, last] = [alarms[0] as number, alarms.at(-1) as number];
  expect(first).toBeLessThanOrEqual(time + 60_000);
  expect(last).toBeGreaterThan(time + 3_600_000);
});

it('stopped in the middle, it is woken soon for the rest, and nothing is done twice or lost', async () => {
  await age();
  let slices = 0;
  const stopped = keepCorpusFit({
    ...needs,
    pause: () => {
      slices += 1;
      return new Promise(() => undefined);
    },
  });
  await vi.waitFor(() => expect(slices).toBe(1));
  expect(alarms).toEqual([time + 60_000]);
  void stopped;
  await keepCorpusFit(needs);
  expect(await corpus.upkeep.listAnalysedBefore(ENGINE_VERSION, 10)).toEqual([]);
  expect(await corpus.countArticles()).toBe(3);
});

it('removes what was not used within the time the reader set', async () => {
  await writeRetention(corpus, { mostDays: 30, mostBytes: null });
  await corpus.setPinned(strike.id, true);
  time += 31 * DAY;
  await keepCorpusFit(needs);
  expect((await corpus.listArticles()).map(({ id }) => id)).toEqual([strike.id]);
});

it.each([[undefined], ['for ever'], [{ mostDays: -1, mostBytes: null }], [{ mostDays: 'x', mostBytes: 1 }]])(
  'keeps the default where the setting is %j',
  async (setting) => {
    await corpus.writeSetting('retention', setting);
    expect(await readRetention(corpus)).toEqual(DEFAULT_RETENTION);
  },
);

it('comes again later where the storage fails', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  await keepCorpusFit({
    ...needs,
    openCorpus: () => {
      throw new Error('broken');
    },
  });
  expect(alarms.at(-1)).toBeGreaterThan(time + 3_600_000);
});
