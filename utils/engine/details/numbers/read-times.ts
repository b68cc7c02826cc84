/** How often something happened: "warned three times", "twice been fined". `what` is the verb's stem. */
import { isFunctionWord, stem } from '../../text/words.ts';
import type { NumberDetail } from '../../types.ts';
import { makeDetail, type NumberScan } from './number-detail.ts';
import { isSpace, type Token } from './number-tokens.ts';
import type { Base } from './read-amounts.ts';

/** "warned three times": the participle before, or after for "twice been investigated". */
export function readTimes(scan: NumberScan, base: Base, to: number): NumberDetail | null {
  const { tokens } = scan;
  // "three times as many", "twice the size"
  if (/^(?:as|the|more|higher|larger|bigger|that|what|its|his|her|a)$/.test(tokens[to]?.norm ?? '') && base.max < 100)
    return null;
  const verb = verbAfter(tokens, to) ?? verbBefore(tokens, base.from);
  if (verb === null) return null;
  if (/^(?:view|watch|play|stream)$/.test(verb))
    return makeDetail(scan, { ...base, to, measure: 'count', what: ['view'] });
  return makeDetail(scan, { ...base, to, measure: 'times', what: [verb] });
}

const isVerbForm = (norm: string): boolean =>
  (/(?:ed|en)$/.test(norm) && !isFunctionWord(norm) && norm.length > 4) ||
  /^(?:shot|hit|struck|met|won|lost|ran|sent)$/.test(norm);

function verbBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const norm = tokens[i]?.norm ?? '';
    if (/[,;:.]/.test(tokens[i + 1]?.gap ?? '') || /^(?:that|and|who|which|but|or)$/.test(norm)) return null;
    if (isVerbForm(norm)) return stem(norm);
  }
  return null;
}

function verbAfter(tokens: readonly Token[], at: number): string | null {
  for (let i = at; i < at + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isSpace(token.gap)) return null;
    if (token.norm !== 'been' && isVerbForm(token.norm)) return stem(token.norm);
    if (!/^(?:been|was|were)$/.test(token.norm)) return null;
  }
  return null;
}
