import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Mute } from '../../../utils/platform/mute.ts';
import { readMutes, setMuted } from '../../../utils/platform/mutes.ts';

beforeEach(() => fakeBrowser.reset());

const question = (count: number): Mute => ({
  by: 'question',
  kind: 'date',
  question: { key: 'whenStatement', args: {} },
  values: Array.from({ length: count }, (_, at) => ({ article: `a${at}`, normalized: '2030-01-01' })),
});

test('a question that very many articles answer is muted by the first hundred, and found again to be unmuted', async () => {
  await setMuted(question(250), true);
  const [kept] = await readMutes();
  expect(kept?.by === 'question' && kept.values).toHaveLength(100);
  await setMuted(question(250), true);
  expect(await readMutes()).toHaveLength(1);
  await setMuted(kept!, false);
  expect(await readMutes()).toEqual([]);
});

test('what another version wrote in another shape is passed over', async () => {
  await fakeBrowser.storage.local.set({ mutes: [{ by: 'mood' }, { by: 'kind', kind: 'date' }, null] });
  expect(await readMutes()).toEqual([{ by: 'kind', kind: 'date' }]);
});
