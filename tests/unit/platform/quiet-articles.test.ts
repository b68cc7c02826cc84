import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readQuietArticles, setQuiet } from '../../../utils/platform/quiet-articles.ts';

beforeEach(() => fakeBrowser.reset());

test('an article is there once, goes again, and the oldest give way', async () => {
  await setQuiet('a', true);
  await setQuiet('b', true);
  await setQuiet('a', true);
  expect(await readQuietArticles()).toEqual(['b', 'a']);
  await setQuiet('b', false);
  for (let at = 0; at < 200; at += 1) await setQuiet(`n${at}`, true);
  const kept = await readQuietArticles();
  expect([kept.length, kept[0]]).toEqual([200, 'n0']);
});
