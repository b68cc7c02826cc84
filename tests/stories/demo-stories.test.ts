/**
 * The demo stories through the whole engine: what a careful reader finds is found, what only looks like a difference is
 * not, and the full list of findings is the one that was reviewed (findings/NAME.txt). After a change of the engine,
 * `npx vitest run tests/stories --update` writes the lists anew, to be read as a diff before they are committed.
 */
import { describe, expect, test } from 'vitest';
import { english } from '../../cli/english.ts';
import { STORIES } from '../../scripts/newsroom/stories/index.ts';
import type { DemoArticle, DemoStory, ExpectedFinding } from '../../scripts/newsroom/stories/story.ts';
import { questionText } from '../../utils/app/translate.ts';
import { isDifference } from '../../utils/app/views.ts';
import { analyse } from '../../utils/engine/analyse.ts';
import { compare } from '../../utils/engine/compare/compare.ts';
import { sourceOf } from '../../utils/engine/text/document.ts';
import type { Article, Evidence, Finding, Reading } from '../../utils/engine/types.ts';

/** As the extraction gives it; the outlet's key is its id. */
const toArticle = ({
  outlet,
  title,
  byline,
  published,
  modified,
  credit,
  standfirst,
  paragraphs,
}: DemoArticle): Article => ({
  id: outlet,
  url: null,
  outlet,
  title,
  byline,
  published,
  modified,
  language: 'en',
  credit,
  text: [...(standfirst === null ? [] : [standfirst]), ...paragraphs].join('\n'),
});
const read = (article: Article): Reading => ({ article, analysis: analyse(article) });

describe.each(STORIES)('$key', (story: DemoStory) => {
  const articles = story.articles.map(toArticle);
  const { findings } = compare(articles.map(read));
  const sentenceOf = (evidence: Evidence) => {
    const article = articles.find(({ id }) => id === evidence.article)!;
    return sourceOf(article, evidence.value).slice(evidence.start, evidence.end);
  };
  const wordsOf = ({ article, value }: Evidence) =>
    sourceOf(articles.find(({ id }) => id === article)!, value).slice(value.start, value.end);

  /** Which of the finding's values the outlet gives in a sentence with these words; -1 for none. */
  const placeOf = ({ values }: Finding, outlet: string, words: string) =>
    values.findIndex(({ evidence }) =>
      evidence.some(
        (item) => item.article === outlet && sentenceOf(item).includes(words) && overlaps(wordsOf(item), words),
      ),
    );
  const overlaps = (value: string, words: string) =>
    words.toLowerCase().includes(value.toLowerCase()) || value.toLowerCase().includes(words.toLowerCase());

  const isFound = ({ kind, verdicts, values }: ExpectedFinding) =>
    findings.some((finding) => {
      if (finding.kind !== kind || !verdicts.includes(finding.verdict)) return false;
      const places = Object.entries(values).map(([outlet, words]) => placeOf(finding, outlet, words));
      return new Set(places.filter((place) => place >= 0)).size >= 2;
    });

  test.each(
    story.expected.filter(({ isMain }) => isMain).map((one) => [Object.values(one.values).join(' | '), one] as const),
  )('finds: %s', (_, expected) => {
    expect(isFound(expected)).toBe(true);
  });

  test.each(story.notDifferent.map((one) => [one.why, one] as const))('is not misled: %s', (_, { values }) => {
    const pairs = Object.entries(values);
    const alarms = findings.filter(isDifference).filter((finding) => {
      const places = pairs.map(([outlet, words]) => placeOf(finding, outlet, words));
      return pairs.length > 1 && places.every((place) => place >= 0) && new Set(places).size > 1;
    });
    expect(alarms).toEqual([]);
  });

  test('the list of findings is the reviewed one', async () => {
    const list = findings.map(({ verdict, kind, question, values }) =>
      [
        `${verdict} · ${kind} · ${questionText(question, english)}`,
        ...values.flatMap(({ text, evidence }) => [
          `  ${text}`,
          ...evidence.map((item) => `    ${item.article}: ${sentenceOf(item)}`),
        ]),
      ].join('\n'),
    );
    await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot(`findings/${story.key}.txt`);
  });
});
