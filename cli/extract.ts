/** `extract`: the article on each HTML page. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Extraction } from '../utils/page/extraction/extract-article.ts';
import { extractPage, FAILURES } from './html.ts';
import { explainFailure } from './inputs.ts';
import type { Options } from './options.ts';
import { decodePage } from './parse-html.ts';

export async function extractCommand(names: readonly string[], options: Options): Promise<boolean> {
  let complete = true;
  for (const name of names) {
    const complain = (why: string) => {
      process.stderr.write(`crossread: ${name}: ${why}\n`);
      complete = false;
    };
    try {
      const page = decodePage(await readFile(name));
      const extraction = extractPage(page, options.url ?? null, basename(name));
      if (extraction.isArticle) process.stdout.write(print(name, extraction, options));
      else complain(FAILURES[extraction.why]);
    } catch (error) {
      complain(explainFailure(error));
    }
  }
  return complete;
}

type Extracted = Extraction & { isArticle: true };

function print(file: string, { article, reports }: Extracted, { json, explain }: Options): string {
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

function listPasses(reports: Extracted['reports']): string[] {
  return reports.flatMap(({ pass, removed, guarded }) => {
    if (guarded !== undefined)
      return [`  ${pass}: undone, it would have taken ${Math.round(guarded * 100)} % of the text`];
    return removed.map(({ text, why }) => `  ${pass}: ${why}: ${text}`);
  });
}
