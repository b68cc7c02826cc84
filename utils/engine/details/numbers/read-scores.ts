/** Two numbers that are one result: a vote ("52-48", "by 5 to 4") or a score ("won 3-1"). */
import type { NumberDetail } from '../../types.ts';
import { makeDetail, type NumberScan } from './number-detail.ts';
import { isDigitAt, isDigits, isHyphen } from './number-tokens.ts';

const VOTE =
  /^(?:vote|votes|voted|voting|ruled|ruling|decision|verdict|approved|passed|rejected|majority|senate|house|council)$/;
const SCORE =
  /^(?:won|win|wins|winning|beat|beats|beating|defeated|defeat|defeats|lost|loss|victory|led|lead|leads|tied|tie|draw|drew|scored|score|edged|routed|downed|triumph)$/;
const REACH = 8; // tokens

/** One digit to three. */
const isSmallInteger = (norm: string): boolean => norm.length < 4 && isDigits(norm);

/** The result whose first number is token `at`, or null; `min` and `max` are its lower and higher number. */
export function readScore(scan: NumberScan, at: number): NumberDetail | null {
  const { tokens } = scan;
  if (!isDigitAt(tokens[at]?.norm ?? '', 0)) return null;
  const isInteger = (index: number) => index >= 0 && isSmallInteger(tokens[index]?.norm ?? '');
  if (!isInteger(at) || isInteger(at - 1)) return null;
  const second =
    isInteger(at + 1) && isHyphen(tokens[at + 1]?.gap ?? '')
      ? at + 1
      : tokens[at + 1]?.norm === 'to' && isInteger(at + 2)
        ? at + 2
        : null;
  if (second === null || isHyphen(tokens[second + 1]?.gap ?? '')) return null;
  const near = tokens.slice(Math.max(0, at - REACH), second + REACH).map(({ norm }) => norm);
  const isVote = near.some((norm) => VOTE.test(norm));
  if (!isVote && (!near.some((norm) => SCORE.test(norm)) || second !== at + 1)) return null;
  const [a, b] = [Number(tokens[at]?.norm), Number(tokens[second]?.norm)];
  return makeDetail(scan, {
    from: at,
    to: second + 1,
    min: Math.min(a, b),
    max: Math.max(a, b),
    approximate: false,
    measure: isVote ? 'vote' : 'score',
  });
}
