/** `compare`: where articles of the same event differ. */

import { questionText } from '../utils/app/translate.ts';
import { analyse } from '../utils/engine/analyse.ts';
import { compare } from '../utils/engine/compare/compare.ts';
import { groupStories } from '../utils/engine/match/group-stories.ts';
import type { Finding, Reading } from '../utils/engine/types.ts';
import { english } from './english.ts';
import { readInputs } from './inputs.ts';
import type { Options } from './options.ts';
import { printComparison } from './print-comparison.ts';

export async function compareCommand(names: readonly string[], options: Options): Promise<boolean> {
  const { articles, complete } = await readInputs(names, options);
  const readings: Reading[] = articles.map((article) => ({ article, analysis: analyse(article) }));
  const groups = options['same-event']
    ? [{ articles: articles.map(({ id }) => id), related: [] }]
    : groupStories(readings);
  const stories = groups.map((group) => ({
    ...compare(
      readings.filter(({ article }) => group.articles.includes(article.id)),
      options.explain,
    ),
    related: group.related,
  }));
  if (!options.json) {
    process.stdout.write(printComparison(stories, options.explain));
    return complete;
  }
  const output = {
    articles: articles.map(({ id, outlet, title, published }) => ({ id, outlet, title, published })),
    stories: stories.map((story) => ({
      articles: story.articles.map(({ id }) => id),
      findings: story.findings.map((finding) => toRow(finding, options.explain)),
      related: story.related,
      ...(story.notCompared.length > 0 && { notCompared: story.notCompared }),
      ...(options.explain && { notFlagged: story.abstentions }),
    })),
  };
  process.stdout.write(`${JSON.stringify(output)}\n`);
  return complete;
}

const toRow = ({ id, kind, question, verdict, values, reason }: Finding, explain: boolean) => ({
  id,
  kind,
  question: questionText(question, english),
  verdict,
  values: values.map(({ text, normalized, evidence, voices }) => ({ text, normalized, voices, evidence })),
  ...(explain && { reason }),
});
