/** A comparison as Markdown (CommonMark). Text of articles is escaped: none of it becomes a link, a heading or HTML. */
import type { ExportedComparison, ExportedSource } from './exported-comparison.ts';

export function toMarkdown({ title, articles, findings, compared }: ExportedComparison): string {
  const lines = [`# ${plain(title)}`, ''];
  for (const { outlet, time, title: headline, url } of articles) {
    lines.push(`- ${plain(outlet)}, ${plain(time)}: ${url ? link(headline, url) : plain(headline)}`);
  }
  for (const { question, verdictText, values } of findings) {
    lines.push('', `## ${plain(question)}`, '', `*${plain(verdictText)}*`);
    for (const { text, day, sources } of values) {
      lines.push('', `- **${plain(text)}**${day ? ` (${plain(day)})` : ''}`);
      for (const source of sources) lines.push(`  - ${sourceLine(source)}`);
    }
  }
  return `${[...lines, '', '---', '', ...compared.map((line) => `${plain(line)}  `)].join('\n')}\n`;
}

function sourceLine({ outlet, time, url, sentence: [before, value, after] }: ExportedSource): string {
  const name = url ? link(outlet, url) : plain(outlet);
  return `${name}, ${plain(time)}: ${plain(before)}**${plain(value)}**${plain(after)}`;
}

const link = (text: string, url: string): string =>
  /^https?:/.test(url) ? `[${plain(text)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)` : plain(text);

/** Every sign that may mean something; an ordered list's "1." cannot start here, since no line begins with page text. */
const plain = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
