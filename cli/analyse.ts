/** `analyse`: what the engine reads from each article. */
import { analyse } from '../utils/engine/analyse.ts';
import type { Analysis, Article, Quotation } from '../utils/engine/types.ts';
import { readInputs } from './inputs.ts';
import type { Options } from './options.ts';

export async function analyseCommand(names: readonly string[], options: Options): Promise<boolean> {
  const { articles, complete } = await readInputs(names, options);
  for (const article of articles) {
    const analysis = analyse(article);
    process.stdout.write(options.json ? `${JSON.stringify(toRow(article, analysis))}\n` : describe(article, analysis));
  }
  return complete;
}

function toRow(article: Article, analysis: Analysis) {
  const { language, notAnalysed, quotations, dates, numbers, people, places } = analysis;
  return {
    id: article.id,
    language,
    ...(notAnalysed && { notAnalysed }),
    quotes: quotations.filter((q) => !q.field).flatMap(toParts),
    dates: dates.filter((d) => !d.field && d.value !== null),
    numbers,
    people,
    places,
  };
}

/** A split quotation as a row for each of its parts. */
const toParts = (quotation: Quotation): Quotation[] =>
  quotation.parts.map(({ start, end }) => ({
    ...quotation,
    start,
    end,
    text: quotation.text.slice(start - quotation.start, end - quotation.start),
  }));

function describe(article: Article, analysis: Analysis): string {
  const lines = [`${article.title || article.id}`];
  if (analysis.notAnalysed) lines.push(`  not analysed: ${analysis.notAnalysed}`);
  for (const q of analysis.quotations)
    lines.push(`  quote   ${q.text.slice(0, 90)}  — ${q.speaker?.name ?? q.speaker?.text ?? 'speaker not certain'}`);
  for (const d of analysis.dates) lines.push(`  date    ${d.text}  = ${d.value ?? 'not resolved'}  (${d.role})`);
  for (const n of analysis.numbers)
    lines.push(`  number  ${n.text}  = ${n.min === n.max ? n.min : `${n.min}–${n.max}`} ${n.unit ?? ''} ${n.measure}`);
  for (const p of analysis.people)
    lines.push(`  person  ${p.name ?? p.text}${p.titles[0] ? `, ${p.titles[0].text}` : ''}`);
  for (const p of analysis.places) lines.push(`  place   ${p.text}`);
  return `${lines.join('\n')}\n\n`;
}
