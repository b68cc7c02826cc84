/** A comparison as one HTML file without scripts or anything to load. All text is escaped. */
import type { ExportedComparison, ExportedSource } from './exported-comparison.ts';

const CSS = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 Georgia,serif;color:#1f2328;background:#fdfcfa}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin:0}section{border-top:1px solid #e0dbd2;padding:1rem 0}
.verdict{margin:0;font:600 .8rem system-ui,sans-serif;color:#1d4f91}h3{font-size:1rem;margin:.8rem 0 .2rem}
blockquote{margin:.2rem 0 .6rem;padding-left:1rem;border-left:2px solid #e0dbd2}cite,footer,.articles{font:.85rem/1.5 system-ui,sans-serif;color:#5b636d}
cite{display:block}mark{background:#e3ebf6}a{color:#1d4f91}`;

export function toHtml({ title, language, articles, findings, compared }: ExportedComparison): string {
  const list = articles.map(
    ({ outlet, time, title: headline, url }) => `<li>${h(outlet)}, ${h(time)}: ${link(headline, url)}</li>`,
  );
  const sections = findings.map(
    ({ question, verdictText, values }) =>
      `<section><p class="verdict">${h(verdictText)}</p><h2>${h(question)}</h2>${values
        .map(
          ({ text, day, sources }) => `<h3>${h(text)}${day ? ` (${h(day)})` : ''}</h3>${sources.map(quote).join('')}`,
        )
        .join('')}</section>`,
  );
  return `<!doctype html>
<html lang="${h(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${h(title)}</title><style>${CSS}</style></head>
<body><h1>${h(title)}</h1><ol class="articles">${list.join('')}</ol>
${sections.join('\n')}
<footer>${compared.map((line) => `<p>${h(line)}</p>`).join('')}</footer></body></html>
`;
}

const quote = ({ outlet, time, url, sentence: [before, value, after] }: ExportedSource): string =>
  `<blockquote><cite>${link(outlet, url)}, ${h(time)}</cite>${h(before)}<mark>${h(value)}</mark>${h(after)}</blockquote>`;

const link = (text: string, url: string | null): string =>
  url !== null && /^https?:/.test(url) ? `<a href="${h(url)}">${h(text)}</a>` : h(text);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const h = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
