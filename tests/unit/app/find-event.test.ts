import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findEvent } from '../../../utils/app/find-event.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { ferry, ferryElsewhere } from '../stories.ts';

let corpus: Corpus;

beforeEach(() => {
  corpus = openCorpus('find-event');
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('find-event');
});

it('an event of an article that is not kept is none', async () => {
  expect(await findEvent(corpus, ferry.id)).toBeNull();
});

it('the open article comes first, then the other reports, with the reader’s word on them', async () => {
  for (const article of [ferry, ferryElsewhere]) await corpus.addArticle(article, analyse(article));
  await corpus.setDecision(ferry.id, ferryElsewhere.id, 'same');
  const event = await findEvent(corpus, ferry.id);
  expect(event?.readings.map(({ article }) => article.id)).toEqual([ferry.id, ferryElsewhere.id]);
  expect(event?.decided).toHaveLength(1);
  expect(event?.earlier).toEqual([]);
});

it('what the outlet wrote before: its first text and the latest ones, the latest first', async () => {
  const killed = ['two', 'four', 'six', 'eight', 'nine', 'eleven'];
  for (const number of killed) {
    const article = { ...ferry, text: `${ferry.text}\nBy evening ${number} bodies had been found.` };
    await corpus.addArticle(article, analyse(article));
  }
  const event = await findEvent(corpus, ferry.id);
  const told = event?.earlier?.map(({ reading }) => /evening (\w+)/.exec(reading.article.text)?.[1]);
  expect(told?.at(-1)).toBe('two');
  expect(told?.slice(0, -1)).toEqual(['nine', 'eight']);
});
