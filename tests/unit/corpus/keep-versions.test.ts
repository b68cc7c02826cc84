import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { MOST_VERSIONS, tellsTheSame } from '../../../utils/corpus/keep-versions.ts';
import { analyse } from '../../../utils/engine/analyse.ts';
import type { Article } from '../../../utils/engine/types.ts';
import { ferry } from '../stories.ts';

let corpus: Corpus;
let time: number;

beforeEach(() => {
  time = 0;
  corpus = openCorpus('versions', () => time);
});
afterEach(async () => {
  corpus.close();
  await Dexie.delete('versions');
});

const add = (article: Article, extractor = 'page') => {
  time += 1;
  return corpus.addArticle(article, analyse(article), { extractor });
};
/** The article as it stands after this many touches that change no detail. */
const touched = (times: number, article = ferry): Article => ({
  ...article,
  text: article.text.replace('after it ran', `${'then '.repeat(times)}after it ran`),
});
const rescued = (number: string): Article => ({ ...ferry, text: ferry.text.replace('Eleven', number) });
const kept = async () => (await corpus.listVersions(ferry.id)).map(({ article }) => article.text);
const sizeOf = async () => (await corpus.shelf.findRow(ferry.id))?.size ?? 0;

describe('earlier texts', () => {
  it('are bounded: the first and the last stay, and those after which a detail changed', async () => {
    const told = [rescued('Twelve'), rescued('Thirteen')];
    await add(ferry);
    for (const article of told) await add(article);
    for (let times = 1; times <= 20; times += 1) await add(touched(times));
    const texts = await kept();
    expect(texts).toHaveLength(MOST_VERSIONS);
    expect(texts[0]).toBe(ferry.text);
    expect(texts.slice(1, 3)).toEqual(told.map(({ text }) => text));
    expect(texts.at(-1)).toBe(touched(19).text);
  });

  it('are bounded where every one of them changes a detail', async () => {
    for (let number = 11; number <= 40; number += 1) await add(rescued(String(number)));
    const texts = await kept();
    expect(texts).toHaveLength(MOST_VERSIONS);
    expect(texts[0]).toBe(rescued('11').text);
    expect(texts.at(-1)).toBe(rescued('39').text);
  });

  it('got in another way push none out', async () => {
    await add(ferry);
    await add(rescued('Twelve'));
    for (let times = 1; times <= 20; times += 1) await add(touched(times), 'feed');
    await add(rescued('Thirteen'));
    expect(await kept()).toEqual([ferry.text, rescued('Twelve').text]);
  });

  it('count for the size by which retention goes, and no more than are kept', async () => {
    await add(ferry);
    const alone = await sizeOf();
    await add(rescued('Twelve'));
    expect(await sizeOf()).toBeGreaterThan(alone + ferry.text.length - 20);
    for (let times = 1; times <= 30; times += 1) await add(touched(times));
    const all = await sizeOf();
    await add(touched(30));
    expect(await sizeOf()).toBe(all);
    expect(all).toBeLessThan(alone + (MOST_VERSIONS + 1) * touched(30).text.length);
  });
});

it.each<[string, Article, boolean]>([
  ['other words', touched(1), true],
  ['another number', rescued('Twelve'), false],
  ['another quotation', { ...ferry, text: ferry.text.replace('a long scrape', 'a short bump') }, false],
  ['another speaker', { ...ferry, text: ferry.text.replace('Marit Osgaard', 'Berit Osgaard') }, false],
  ['another day', { ...ferry, text: ferry.text.replace('Tuesday', 'Monday') }, false],
])('tells details from words: %s', (_, article, isSame) => {
  expect(tellsTheSame(analyse(ferry), analyse(article))).toBe(isSame);
});
