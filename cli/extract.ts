/** `extract`: the article on each HTML page. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extractPage } from './html.ts';
import type { Options } from './options.ts';
import { decodePage } from './parse-html.ts';

export async function extractCommand(names: readonly string[], options: Options): Promise<boolean> {
  let complete = true;
  for (const name of names) {
    const extraction = extractPage(decodePage(await readFile(name)), options.url ?? null, basename(name));
    if (!extraction.isArticle) {
      process.stderr.write(`crossread: ${name}: ${extraction.why}\n`);
      complete = false;
      continue;
    }
    const { url, outlet, title, byline, published, modified, language, text } = extraction.article;
    process.stdout.write(
      `${JSON.stringify({ file: name, url, outlet, title, byline, published, modified, language, text })}\n`,
    );
  }
  return complete;
}
