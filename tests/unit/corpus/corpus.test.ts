import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { whyStorageFailed } from '../../../utils/corpus/errors.ts';
import { CorpusDatabase } from '../../../utils/corpus/schema.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import { ferry, ferryElsewhere, ferryLater, makeArticle, strike } from '../stories.ts';

let corpus: Corpus;
let time = 1_000;

beforeEach(() => {
  corpus = openCorpus('test', () => time);
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('test');
});

const add = (article = ferry) => corpus.addArticle(article, analyse(article));

describe('keeping articles', () => {
  it('gives back what was put in', async () => {
    expect(await add()).toEqual({ id: ferry.id, isNew: true, isChanged: false });
    const kept = await corpus.getArticle(ferry.id);
    expect(kept?.article).toMatchObject(ferry);
    expect(kept?.analysis).toEqual(analyse(ferry));
    expect(await corpus.findByAddress(ferry.url as string)).toEqual(kept);
    expect(await corpus.getArticle('nowhere')).toBeNull();
  });

  it('keeps what the page says of itself', async () => {
    const opinion = { ...ferry, genre: 'opinion', section: 'Views', extractedFrom: 'live-page' } as const;
    await add(opinion);
    expect((await corpus.getArticle(ferry.id))?.article).toMatchObject(opinion);
    await add(ferry);
    expect((await corpus.getArticle(ferry.id))?.article).not.toHaveProperty('genre');
  });

  it('keeps one row for one address, and the earlier text as a version', async () => {
    await add();
    expect(await add()).toEqual({ id: ferry.id, isNew: false, isChanged: false });
    time = 2_000;
    const edited = { ...ferry, text: ferry.text.replace('Eleven', 'Fourteen') };
    expect(await add(edited)).toEqual({ id: ferry.id, isNew: false, isChanged: true });
    expect(await corpus.countArticles()).toBe(1);
    expect((await corpus.getArticle(ferry.id))?.article.text).toBe(edited.text);
    const [version, ...more] = await corpus.listVersions(ferry.id);
    expect(version?.article.text).toBe(ferry.text);
    expect(version?.readAt).toBe(1_000);
    expect(more).toEqual([]);
  });

  it('compares as versions only what was extracted the same way', async () => {
    await corpus.addArticle(ferry, analyse(ferry), { extractor: 'feed' });
    const whole = { ...ferry, text: `${ferry.text}\nMore was to be read on the page.` };
    await corpus.addArticle(whole, analyse(whole), { extractor: 'page' });
    expect(await corpus.listVersions(ferry.id)).toEqual([]);
  });

  it('lists the newest first and searches titles and outlets', async () => {
    await add();
    time += 1;
    await add(strike);
    expect((await corpus.listArticles()).map(({ id }) => id)).toEqual([strike.id, ferry.id]);
    expect((await corpus.listArticles({ search: 'FERRY coast' })).map(({ id }) => id)).toEqual([ferry.id]);
    expect(await corpus.listArticles({ offset: 1, limit: 5 })).toHaveLength(1);
  });

  it('deletes all of an article, and wipes all but settings', async () => {
    await add();
    await add(ferryElsewhere);
    await corpus.writeSetting('theme', 'dark');
    expect(await corpus.deleteArticle(ferry.id)).toBe(true);
    expect(await corpus.deleteArticle(ferry.id)).toBe(false);
    expect((await corpus.findStory(ferryElsewhere.id))?.same).toEqual([]);
    await corpus.wipe();
    expect(await corpus.countArticles()).toBe(0);
    expect(await corpus.readSetting('theme')).toBe('dark');
    expect(await add()).toMatchObject({ isNew: true });
  });
});

describe('finding the story', () => {
  beforeEach(async () => {
    for (const article of [ferry, ferryElsewhere, ferryLater, strike]) await add(article);
  });

  it('tells the same event from the saga and from other news', async () => {
    const story = await corpus.findStory(ferry.id);
    expect(story?.open.article.id).toBe(ferry.id);
    expect(story?.same.map(({ article }) => article.id)).toEqual([ferryElsewhere.id]);
    expect(story?.related.map(({ id }) => id)).toEqual([ferryLater.id]);
    expect(await corpus.findStory('nowhere')).toBeNull();
  });

  it('lets the reader win, and takes it back', async () => {
    await corpus.setDecision(ferry.id, ferryElsewhere.id, 'different');
    expect((await corpus.findStory(ferry.id))?.same).toEqual([]);
    await corpus.setDecision(ferryElsewhere.id, ferry.id, null);
    expect((await corpus.findStory(ferry.id))?.same).toHaveLength(1);
    await corpus.setDecision(ferry.id, strike.id, 'same');
    const story = await corpus.findStory(strike.id);
    expect(story?.same.map(({ article }) => article.id)).toContain(ferry.id);
    expect(story?.matches.find(({ id }) => id === ferry.id)?.reason.rule).toBe('reader');
  });

  it('counts words alike in a fresh context', async () => {
    const before = await corpus.findStory(ferry.id);
    corpus.close();
    corpus = openCorpus('test', () => time);
    expect(await corpus.findStory(ferry.id)).toEqual(before);
  });

  it('counts what another context stores and deletes', async () => {
    const other = openCorpus('test', () => time);
    const more = makeArticle('extra', 'Quarry blast shakes Ostermoor', ferry.published, 'A blast shook the quarry.');
    await other.addArticle(more, analyse(more));
    await other.deleteArticle(strike.id);
    const seen = await corpus.findStory(ferry.id);
    other.close();
    const fresh = openCorpus('test', () => time);
    expect(seen).toEqual(await fresh.findStory(ferry.id));
    fresh.close();
  });
});

it('leaves nothing of an article whose transaction fails', async () => {
  await add();
  const database = new CorpusDatabase('test');
  database.digests.hook('creating', () => {
    throw new Error('stopped here');
  });
  const { Corpus } = await import('../../../utils/corpus/corpus.ts');
  const failing = new Corpus(database, () => time);
  await expect(failing.addArticle(strike, analyse(strike))).rejects.toThrow();
  expect(await failing.getArticle(strike.id)).toBeNull();
  expect(await corpus.countArticles()).toBe(1);
  database.close();
});

it('tells a full disk from other failures, and what was there stays and is found', async () => {
  await add();
  await add(ferryElsewhere);
  const database = new CorpusDatabase('test');
  database.digests.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const { Corpus } = await import('../../../utils/corpus/corpus.ts');
  const full = new Corpus(database, () => time);
  const failure = await full.addArticle(strike, analyse(strike)).catch((error: unknown) => error);
  expect(whyStorageFailed(failure)).toBe('full');
  expect((await full.findStory(ferry.id))?.same.map(({ article }) => article.id)).toEqual([ferryElsewhere.id]);
  database.close();
  // With room again it goes on as if nothing had been.
  expect(await add(strike)).toMatchObject({ isNew: true });
});

it('makes room on a full disk: what is removed goes though the counts cannot be written, and they are right again', async () => {
  await add();
  await add(ferryElsewhere);
  await add(strike);
  const database = new CorpusDatabase('test');
  database.frequencies.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const { Corpus } = await import('../../../utils/corpus/corpus.ts');
  const full = new Corpus(database, () => time);
  expect(await full.deleteArticle(strike.id)).toBe(true);
  expect(await full.shelf.takeOut([ferryElsewhere.id])).toHaveLength(1);
  expect(await full.countArticles()).toBe(1);
  await full.wipe();
  database.close();
  await add(ferryElsewhere);
  await add();
  expect((await corpus.findStory(ferry.id))?.same.map(({ article }) => article.id)).toEqual([ferryElsewhere.id]);
});
