/** Names beside ages that the reader of people did not take: of two capital words or more, or a given name alone. */
import { DOER_VERBS } from '../../lexicon/casualty-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { DAYS_AND_MONTHS, NEVER_NAMES, SELDOM_NAMES } from '../../lexicon/person-cues.ts';
import { isCapital, isSpace, type Token } from './number-tokens.ts';

/** Goes on behind a person. */
export const isVerbLike = (norm: string): boolean =>
  /^(?:was|were|is|are|has|had|have|who|and|or|in|on|at|to|from|with|by|as|for|said|told|told|died|dead|after|when|that|then|with|shot|kills|killed|whose|while|before|during|near|inside|outside|because|but|dies|could|would|will|also|about|into|identified|named|accused|charged|suspected|arrested|found|retrieved|opened|went|got|walked|ran)$/.test(
    norm,
  ) ||
  /ed$/.test(norm) ||
  DOER_VERBS.has(norm);

/** "6-year-old Nilla, who", "16-year-old Timo was": one capital word that is no nation's, town's or team's. */
export function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !isCapital(token) || !isSpace(token.gap)) return false;
  if (next !== undefined && isSpace(next.gap) && !isVerbLike(next.norm)) return false;
  return GIVEN_NAMES.has(token.norm) || (!NO_GIVEN_NAME.test(token.norm) && !NEVER_NAMES.has(token.norm));
}

/** "a 20-year-old Texan", "a 30-year-old Democrat", what is said on the net. */
const NO_GIVEN_NAME = /(?:[eo]an|exan|ian|ite|ese|orker|crat|ish)$|[^a-zà-ÿ]|^.{1,2}$/;

/** "their children, Mia, 4, and Joe, 2,": a frequent given name alone before a comma. */
export function givenName(tokens: readonly Token[], head: number): string | null {
  const token = tokens[head];
  if (token === undefined || !isCapital(token) || nameStart(tokens, head) !== head - 1) return null;
  if (!GIVEN_NAMES.has(token.norm) || SELDOM_NAMES.has(token.norm) || DAYS_AND_MONTHS.has(token.norm)) return null;
  return /^(?:in|at|near|from|of|outside|to)$/.test(tokens[head - 1]?.norm ?? '') ? null : token.text;
}

/** Two or more capital words before a comma: a name that the reader of people did not take. */
export function looseName(tokens: readonly Token[], head: number): string | null {
  const start = nameStart(tokens, head) + 1;
  if (head - start < 1 || head - start > 3) return null;
  // "In Cedar Falls, 12 …" is a place.
  if (
    /^(?:in|at|near|from|of)$/.test(tokens[start - 1]?.norm ?? '') ||
    /^(?:In|At|Near|From|Of|On|The)$/.test(tokens[start]?.text ?? '')
  )
    return null;
  return tokens
    .slice(start, head + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** Index of the last token before the run of capital words that ends at `head`. */
export function nameStart(tokens: readonly Token[], head: number): number {
  let at = head;
  while (
    at >= 0 &&
    at > head - 5 &&
    isCapital(tokens[at]) &&
    (at === head || /^[.\s]*$/.test(tokens[at + 1]?.gap ?? ','))
  )
    at -= 1;
  return at;
}
