/** A comparison as a person likes to read it in a terminal. */
import { questionText } from '../utils/app/translate.ts';
import type { Comparison } from '../utils/engine/compare/compare.ts';
import { sourceOf } from '../utils/engine/text/document.ts';
import type { Article, Evidence, Finding } from '../utils/engine/types.ts';
import { english } from './english.ts';

const WIDTH = 100;

export function printComparison(
  stories: readonly (Comparison & { related: readonly string[] })[],
  explain: boolean,
): string {
  return stories.map((story) => printStory(story, explain)).join('\n');
}

function printStory(story: Comparison & { related: readonly string[] }, explain: boolean): string {
  const byId = new Map(story.articles.map((article) => [article.id, article]));
  const lines = ['─'.repeat(WIDTH)];
  for (const article of story.articles) {
    lines.push(
      `${(article.published ?? 'no date').slice(0, 16).replace('T', ' ').padEnd(17)} ${nameOf(article)}  ${article.title}`,
    );
  }
  for (const id of story.related) lines.push(`related           ${id}`);
  for (const { article, why } of story.notCompared)
    lines.push(`not compared      ${article} (${english(`notCompared_${why}`)})`);
  for (const finding of story.findings) lines.push('', ...printFinding(finding, byId, explain));
  if (story.articles.length < 2) lines.push('', 'Only one article of this event: nothing to compare with.');
  else if (story.findings.length === 0)
    lines.push('', 'No difference found in what could be compared. That is not the same as verified.');
  for (const { kind, rule, values } of story.abstentions) {
    lines.push('', `Not flagged: ${kind}, ${rule}`);
    for (const { text, evidence } of values) lines.push(`  • ${text}`, ...quote(evidence, byId));
  }
  return `${lines.join('\n')}\n`;
}

function printFinding(finding: Finding, byId: ReadonlyMap<string, Article>, explain: boolean): string[] {
  const lines = [`${english(`verdict_${finding.verdict}`)}: ${questionText(finding.question, english)}`];
  for (const value of finding.values) {
    lines.push(`  • ${value.text}`);
    for (const evidence of value.evidence) lines.push(...quote(evidence, byId));
  }
  if (explain)
    lines.push(
      `    because ${finding.reason.rule}, alignment ${finding.reason.alignment.toFixed(2)} on ${finding.reason.basis.join(', ') || 'position'}`,
    );
  return lines;
}

/** The sentence that a value stands in, after its outlet. */
function quote(evidence: Evidence, byId: ReadonlyMap<string, Article>): string[] {
  const article = byId.get(evidence.article);
  if (!article) return [];
  const sentence = sourceOf(article, evidence).slice(evidence.start, evidence.end).replaceAll(/\s+/g, ' ');
  return wrap(`${nameOf(article)}: ${sentence}`, '      ');
}

const nameOf = (article: Article): string => article.outletName ?? article.outlet;

function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  `;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
