/** A comparison as CSV (RFC 4180): a line for each sentence that holds a value. Column names are the same in all languages. */
import type { ExportedComparison } from './exported-comparison.ts';

const COLUMNS = ['question', 'kind', 'verdict', 'value', 'day', 'outlet', 'published', 'sentence', 'url'] as const;

export function toCsv({ findings }: ExportedComparison): string {
  const rows = findings.flatMap(({ question, kind, verdict, values }) =>
    values.flatMap(({ text, day, sources }) =>
      sources.map(({ outlet, published, sentence, url }) => [
        question,
        kind,
        verdict,
        text,
        day ?? '',
        outlet,
        published ?? '',
        sentence.join(''),
        url ?? '',
      ]),
    ),
  );
  return `${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run what begins with these signs as a formula: text of a page must not (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
