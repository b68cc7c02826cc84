/** Engine upgrades: articles analysed by an older engine are analysed again, a few at a time, in idle time. */
import { analyse } from '../engine/analyse.ts';
import { ENGINE_VERSION } from '../engine/types.ts';
import type { Corpus } from './corpus.ts';

/** Resolves to how many were done; 0 where none is left. A slice of 5 takes well under a tenth of a second. */
export async function reanalyseSlice(corpus: Corpus, most = 5): Promise<number> {
  const old = await corpus.upkeep.listAnalysedBefore(ENGINE_VERSION, most);
  for (const article of old) await corpus.upkeep.replaceAnalysis(article, analyse(article));
  return old.length;
}
