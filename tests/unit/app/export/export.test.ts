import { describe, expect, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json';
import { ARMS } from '../../../../scripts/gallery/states.ts';
import { exportComparison } from '../../../../utils/app/export/exported-comparison.ts';
import { toCsv } from '../../../../utils/app/export/to-csv.ts';
import { toHtml } from '../../../../utils/app/export/to-html.ts';
import { toJson } from '../../../../utils/app/export/to-json.ts';
import { toMarkdown } from '../../../../utils/app/export/to-markdown.ts';
import { makeWords } from '../../../../utils/app/story-words.ts';
import { translateWith } from '../../../../utils/app/translate.ts';
import type { StoryView } from '../../../../utils/app/views.ts';

const words = makeWords(translateWith(messages), 'en-GB', 'UTC');
const arms = exportComparison(ARMS, words);

/** The first finding's first value, in words that a hostile page may have. */
function withValue(text: string): StoryView {
  const [first] = ARMS.findings;
  const value = first!.values[0]!;
  const evidence = [{ ...value.evidence[0]!, before: '', value: text, after: '' }];
  return { ...ARMS, findings: [{ ...first!, values: [{ ...value, text, evidence }] }] };
}
const FORMATS = { toMarkdown, toHtml, toJson };

describe.each(Object.entries(FORMATS))('%s', (_name, format) => {
  test('has every question, value, outlet and address, and what was compared', () => {
    const text = format(arms);
    for (const { findings, compared } of [arms]) {
      for (const { question, values } of findings) {
        expect(text).toContain(question.replaceAll('"', '\\"'));
        for (const { sources } of values) for (const { outlet } of sources) expect(text).toContain(outlet);
      }
      for (const line of compared) expect(text).toContain(line);
    }
    expect(text).toContain(ARMS.articles[0]!.url);
  });
});

describe('toCsv', () => {
  const parse = (csv: string) => csv.trimEnd().split('\r\n');

  test('has a line for each sentence', () => {
    const sentences = ARMS.findings.flatMap(({ values }) => values.flatMap(({ evidence }) => evidence));
    expect(parse(toCsv(arms))).toHaveLength(sentences.length + 1);
  });

  test.each([
    ['=HYPERLINK(0)', "'=HYPERLINK(0)"],
    ['@sum', "'@sum"],
    ['a "b", c', '"a ""b"", c"'],
  ])('%s is written as %s', (value, cell) => {
    expect(parse(toCsv(exportComparison(withValue(value), words)))[1]).toContain(`differ,${cell},`);
  });
});

test('each sentence has the time at which its outlet published it', () => {
  const [article] = ARMS.articles;
  const sources = arms.findings.flatMap(({ values }) => values.flatMap((value) => value.sources));
  const own = sources.filter(({ outlet }) => outlet === article!.outletName);
  expect(own.length).toBeGreaterThan(0);
  for (const { time } of own) expect(time).toBe(words.time(article!.published));
  expect(toMarkdown(arms)).toContain(words.time(article!.published));
});

test('a day told in other words stands beside them, in a column of its own where there are columns', () => {
  expect(toMarkdown(arms)).toContain('- **Wednesday** (21 Sept 2022)');
  expect(toHtml(arms)).toContain('<h3>Wednesday (21 Sept 2022)</h3>');
  expect(toCsv(arms)).toContain('differ,Wednesday,21 Sept 2022,The Morning Ledger,');
});

test('no text of a page becomes markup', () => {
  const hostile = exportComparison(withValue('<script>alert(1)</script> [x](javascript:0) **b**'), words);
  expect(toHtml(hostile)).not.toContain('<script>');
  expect(toMarkdown(hostile)).not.toMatch(/(?<!\\)<script|(?<!\\)\[x/);
});

test('an address that is no web address is no link', () => {
  const story = {
    ...ARMS,
    articles: ARMS.articles.map((article) => ({ ...article, url: 'javascript:alert(1)' })),
    findings: [],
  };
  const comparison = exportComparison(story, words);
  expect(toHtml(comparison)).not.toContain('href');
  expect(toMarkdown(comparison)).not.toContain('](');
});

test('only the findings asked for', () => {
  const [first] = ARMS.findings;
  expect(exportComparison(ARMS, words, [first!]).findings.map(({ question }) => question)).toEqual([
    'When was the statement made?',
  ]);
});

test('JSON can be read back', () => {
  expect(JSON.parse(toJson(arms))).toEqual({ format: 'crossread-comparison/1', ...JSON.parse(JSON.stringify(arms)) });
});
