/**
 * "Compare anything": files, a text, or addresses that the reader brings along → articles of the collection. Owns what
 * becomes of each; not what is shown of it, nor which sites may be asked.
 */
import type { Corpus } from '../../corpus/corpus.ts';
import { analyse } from '../../engine/analyse.ts';
import { type FetchNeeds, fetchAddress } from './fetch-addresses.ts';
import type { Refusal } from './library-view.ts';
import { type Dropped, type DroppedFile, type PastedText, readFile, readText } from './read-dropped.ts';

/** One thing that was brought along: how it is called, and how it is read. */
export interface Brought {
  /** Empty: a pasted text. */
  readonly name: string;
  readonly read: () => Promise<Dropped>;
}

export interface BroughtIn {
  /** Of the articles that are in the collection now, each once, in the order they were brought. */
  readonly ids: readonly string[];
  readonly count: number;
  /** Were there already, and stay as they are. */
  readonly known: number;
  readonly refused: readonly { readonly name: string; readonly why: Refusal }[];
}

export const fromFiles = (files: readonly DroppedFile[], { parse, now }: FetchNeeds): readonly Brought[] =>
  files.map((file) => ({ name: file.name, read: () => readFile(file, parse, new Date(now()).toISOString()) }));

export const fromText = (pasted: PastedText): readonly Brought[] => [{ name: '', read: () => readText(pasted) }];

/** `refused`: hosts that may not be asked. */
export const fromAddresses = (
  addresses: readonly string[],
  refused: ReadonlySet<string>,
  needs: FetchNeeds,
): readonly Brought[] =>
  addresses.map((address) => ({
    name: address,
    read: async () => (refused.has(new URL(address).hostname) ? { why: 'not-allowed' } : fetchAddress(address, needs)),
  }));

/** One after the other; `onStep` before each. A failure of the storage is thrown. */
export async function bringIn(
  corpus: Corpus,
  brought: readonly Brought[],
  onStep: (done: number) => void,
): Promise<BroughtIn> {
  const ids: string[] = [];
  const refused: { name: string; why: Refusal }[] = [];
  let [count, known] = [0, 0];
  for (const [done, { name, read }] of brought.entries()) {
    onStep(done);
    const dropped = await read();
    if ('why' in dropped) {
      refused.push({ name, why: dropped.why });
      continue;
    }
    const { article } = dropped;
    ids.push(article.id);
    if (await corpus.hasArticle(article.id)) known += 1;
    else {
      await corpus.addArticle(article, analyse(article), { extractor: article.extractedFrom ?? 'file' });
      count += 1;
    }
  }
  return { ids: [...new Set(ids)], count, known, refused };
}

/** Whether all of the articles report one event with the first, as far as is known now. */
export async function areOneEvent(corpus: Corpus, [first, ...others]: readonly string[]): Promise<boolean> {
  if (first === undefined || others.length === 0) return true;
  const same = new Set((await corpus.findStory(first))?.same.map(({ article }) => article.id));
  return others.every((id) => same.has(id));
}

/** The reader's word that they do. */
export async function makeOneEvent(corpus: Corpus, [first, ...others]: readonly string[]): Promise<void> {
  if (first !== undefined) for (const other of others) await corpus.setDecision(first, other, 'same');
}
