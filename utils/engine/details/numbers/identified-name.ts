/** The name that a person told of by age is given in the same breath: "… the 25-year-old victim as Ana Ruiz". */
import type { Span } from '../../types.ts';
import { type NameIndex, placeIn } from './name-index.ts';
import { isSpace, type Token } from './number-tokens.ts';

const IDENTIFIED: ReadonlySet<string> = new Set(['identified', 'named']);
/** Between a person and the verb: "the 25-year-old, who was later identified". */
const BETWEEN: ReadonlySet<string> = new Set(
  "was were is has have been since later who who's then also now age aged old year years".split(' '),
);
/** Words between the verb and "as": "identified by police on Monday as". */
const REACH = 8;

interface Person {
  /** First token of the person told of by age, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly field: Span['field'];
}

/** Null where no name is given. */
export function identifiedName(tokens: readonly Token[], { from, to, field }: Person, names: NameIndex): string | null {
  let at = to;
  while (at < to + 5 && BETWEEN.has(tokens[at]?.norm ?? '') && /^\s*,?\s*$/.test(tokens[at]?.gap ?? '.')) at += 1;
  if (!IDENTIFIED.has(tokens[at]?.norm ?? '')) {
    // "Police identified the 25-year-old victim as Ana Ruiz."
    const isBefore = tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => IDENTIFIED.has(norm));
    return isBefore && tokens[to]?.norm === 'as' && isSpace(tokens[to]?.gap ?? '.') ? nameAt(to + 1) : null;
  }
  for (let index = at + 1; index < at + 1 + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || /[.;:]/.test(token.gap)) return null;
    if (token.norm === 'as') return nameAt(index + 1);
  }
  return null;

  function nameAt(index: number): string | null {
    return names.starts.get(placeIn(field, tokens[index]?.start ?? Number.NaN))?.name ?? null;
  }
}
