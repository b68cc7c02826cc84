/** What all readers of numbers share: the sentence at hand, and making a detail of what they read in it. */
import { type Sentence, spanIn } from '../../text/document.ts';
import { stem } from '../../text/words.ts';
import type { NumberDetail } from '../../types.ts';
import { contentStem, isCapital, isDigitAt, isFunctionToken, isHyphen, isSpace, type Token } from './number-tokens.ts';

export interface NumberScan {
  readonly sentence: Sentence;
  readonly source: string;
  readonly tokens: readonly Token[];
  /** The sentence speaks of other events or years. */
  readonly isAside: boolean;
}

export interface Made {
  /** Token range, half-open, that the value is written in. */
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
  readonly measure: string;
  readonly unit?: string | null;
  readonly what?: readonly string[];
  readonly subject?: NumberDetail['subject'];
  readonly isAside?: boolean;
}

export function makeDetail(scan: NumberScan, made: Made): NumberDetail {
  const { sentence, source, tokens } = scan;
  let start = tokens[made.from]?.start ?? sentence.start;
  const end = tokens[made.to - 1]?.end ?? sentence.end;
  const gap = tokens[made.from]?.gap ?? ' ';
  if (gap !== ' ' && gap !== '' && /[$£€¥₹]\s?$/.test(gap)) {
    while (!/[$£€¥₹]/.test(source[start] ?? '$')) start -= 1;
  }
  const what = made.what ?? [];
  const detail = {
    ...spanIn(sentence, start, end),
    text: source.slice(start, end),
    sentence: sentence.index,
    min: made.min,
    max: made.max,
    approximate: made.approximate,
    measure: made.measure,
    unit: made.unit ?? null,
    what,
    context: contextOf(tokens, made, what),
  };
  const bound = made.subject ? { ...detail, subject: made.subject } : detail;
  return scan.isAside || made.isAside ? { ...bound, isAside: true } : bound;
}

const REACH = 14; // tokens on either side

/** Content stems around a number, up to the clause's marks. */
function contextOf(tokens: readonly Token[], { from, to }: Made, what: readonly string[]): string[] {
  const stems: string[] = [];
  const take = (token: Token) => {
    if (token.norm === '' || isDigitAt(token.norm, 0)) return;
    const made = contentStem(token);
    if (made !== null && (what.length === 0 || !what.includes(made))) stems.push(made);
  };
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const token = tokens[i] as Token;
    take(token);
    if (endsClause(token.gap)) break;
  }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i += 1) {
    const token = tokens[i] as Token;
    if (endsClause(token.gap)) break;
    take(token);
  }
  return stems;
}

const endsClause = (gap: string): boolean =>
  gap !== ' ' && gap !== ', ' && gap !== '-' && gap !== '' && /[;:—]|--|[.!?]\s/.test(gap);

const MORE: ReadonlySet<string> = new Set('other others more additional new separate'.split(' '));
const NOT_IN_PHRASE: ReadonlySet<string> = new Set(
  `said says told was were is are has have had been will according killed injured wounded dead hurt shot died arrested missing ago later earlier including involving leaving following inside outside near after before per away today yesterday monday tuesday wednesday thursday friday saturday sunday ages aged age`.split(
    /\s+/,
  ),
);

/** What may stand between two words of a noun phrase; no quotation ends in it. */
const isInside = (gap: string, isBegun: boolean): boolean =>
  /^[\s"“”'‘’]*$|^\s?[-‑]\s?$/.test(gap) && !(isBegun && /[”"]/.test(gap));

/** The noun phrase from `at`: token index after it, and its stems (head last); at most five words. */
export function readNounPhrase(tokens: readonly Token[], at: number): { to: number; stems: string[]; norms: string[] } {
  const stems: string[] = [];
  const norms: string[] = [];
  let to = at;
  while (MORE.has(tokens[to]?.norm ?? '') && isSpace(tokens[to]?.gap ?? ',')) {
    if (tokens[to]?.norm === 'others') return { to: to + 1, stems: ['other'], norms: ['others'] };
    to += 1;
  }
  // "14 critically endangered rhinos"
  if (
    tokens[to]?.norm.endsWith('ly') &&
    /^\p{Ll}{3,}ly$/u.test(tokens[to]?.text ?? '') &&
    isSpace(tokens[to + 1]?.gap ?? ',')
  )
    to += 1;
  for (; to < tokens.length && stems.length < 5; to += 1) {
    const token = tokens[to] as Token;
    if (token.gap !== ' ' && !isInside(token.gap, stems.length > 0)) break;
    if (isFunctionToken(token) || NOT_IN_PHRASE.has(token.norm) || isDigitAt(token.norm, 0)) break;
    if (stems.length > 0 && !isHyphen(token.gap) && /(?:ed|ly)$/.test(token.norm) && !isCapital(token)) break;
    stems.push(token.form?.stem ?? stem(token.norm));
    norms.push(token.norm);
  }
  return { to, stems, norms };
}
