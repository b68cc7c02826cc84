/** `extract`: the article on each HTML page or at each address; text and lines are articles as they stand. */
import type { Article } from '../utils/engine/types.ts';
import type { Extraction } from '../utils/page/extraction/extract-article.ts';
import { extractPage, FAILURES } from './html.ts';
import { explainFailure, readInputs } from './inputs.ts';
import type { Options } from './options.ts';
import { kindOf, readSource } from './sources.ts';

export async function extractCommand(names: readonly string[], options: Options): Promise<boolean> {
  let complete = true;
  for (const name of names) {
    try {
      if (kindOf(name) === 'page') {
        const extraction = extractPage(await readSource(name, options));
        if (!extraction.isArticle) throw new Error(FAILURES[extraction.why]);
        process.stdout.write(print(name, extraction.article, extraction.reports, options));
      } else {
        const inputs = await readInputs([name], options);
        for (const article of inputs.articles) process.stdout.write(print(name, article, [], options));
        complete &&= inputs.complete;
      }
    } catch (error) {
      process.stderr.write(`crossread: ${name}: ${explainFailure(error)}\n`);
      complete = false;
    }
  }
  return complete;
}

type Reports = Extraction['reports'];

function print(file: string, article: Article, reports: Reports, { json, explain }: Options): string {
  const { url, outlet, title, byline, published, modified, language, text } = article;
  if (json)
    return `${JSON.stringify({ file, url, outlet, title, byline, published, modified, language, text, ...(explain && { passes: reports }) })}\n`;
  const facts = {
    address: url,
    outlet: article.outletName ? `${outlet} (${article.outletName})` : outlet,
    byline,
    published,
    modified,
    language,
    section: article.section ?? null,
    kind: article.genre ?? null,
    agency: article.credit ?? null,
    text: article.partial ? 'only the beginning of the article is on the page' : null,
  };
  const lines = [title || file];
  for (const [name, value] of Object.entries(facts)) if (value !== null) lines.push(`  ${name.padEnd(10)}${value}`);
  if (explain) lines.push('', ...listPasses(reports));
  return `${lines.join('\n')}\n\n${text}\n\n`;
}

function listPasses(reports: Reports): string[] {
  return reports.flatMap(({ pass, removed, guarded }) => {
    if (guarded !== undefined)
      return [`  ${pass}: undone, it would have taken ${Math.round(guarded * 100)} % of the text`];
    return removed.map(({ text, why }) => `  ${pass}: ${why}: ${text}`);
  });
}
