/**
 * How often each rule of attribution is right: the figures behind the confidences in details/quotations.
 *
 *   npx node scripts/fit-speakers.ts [FILE]
 *
 * FILE (default ../shared/eval/quotes/dev.jsonl) holds an article a line: {text, gold: [{start, end, speakers: [{start,
 * end}]}]}, offsets into `text`; any of the speakers' mentions is right. Prints a row a rule, the confidence it gives
 * beside the share it gets right. Nothing is written: the confidences are set by hand, rounded to what the rows bear.
 */
import { readFileSync } from 'node:fs';
import { attributeQuotations } from '../utils/engine/details/quotations/find-quotations.ts';
import { readDocument } from '../utils/engine/text/document.ts';
import type { Article } from '../utils/engine/types.ts';

interface Annotated extends Article {
  readonly gold: readonly { start: number; end: number; speakers: readonly { start: number; end: number }[] }[];
}
interface Tally {
  right: number;
  all: number;
  confidence: number;
}

const file = process.argv[2] ?? '../shared/eval/quotes/dev.jsonl';
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Annotated);
const rules = new Map<string, Tally>();

for (const article of articles) {
  const attributed = attributeQuotations(readDocument({ ...article, title: article.title ?? '' }));
  for (const gold of article.gold) {
    const found = attributed.find(({ span }) => {
      const shared = Math.min(span.end, gold.end) - Math.max(span.start, gold.start);
      return !span.field && shared >= 0.5 * (Math.max(span.end, gold.end) - Math.min(span.start, gold.start));
    });
    if (!found) continue;
    const tally = rules.get(found.rule) ?? { right: 0, all: 0, confidence: 0 };
    const { speaker } = found;
    tally.all += 1;
    tally.confidence += found.confidence;
    if (speaker && gold.speakers.some(({ start, end }) => start < speaker.end && speaker.start < end)) tally.right += 1;
    rules.set(found.rule, tally);
  }
}

for (const [rule, { right, all, confidence }] of [...rules].sort((a, b) => b[1].all - a[1].all)) {
  const share = (right / all).toFixed(2);
  console.log(`${rule.padEnd(32)} right ${right} of ${all} = ${share}, given ${(confidence / all).toFixed(2)}`);
}
