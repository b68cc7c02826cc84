/** A demo story as the screens get it, made from its expected findings alone: what the engine finds does not matter here. */
import type { ArticleView, EvidenceView, FindingView, StoryView, ValueView } from '../../utils/app/views.ts';
import type { Question, Verdict } from '../../utils/engine/types.ts';
import { OUTLETS } from '../newsroom/outlets.ts';
import type { DemoArticle, DemoStory, ExpectedFinding, OutletKey } from '../newsroom/stories/story.ts';

const STRENGTH: readonly Verdict[] = ['differ', 'update', 'wording', 'precision', 'agree', 'single'];

/** Questions in the order of the story's expected findings; the last one is used for any further finding. */
export function demoView(story: DemoStory, open: OutletKey, questions: readonly Question[]): StoryView {
  const voices = new Map<string, number>();
  const articles = story.articles.map((article) => toArticleView(article, article.outlet === open, voices));
  const findings = story.expected
    .map((expected, index) => toFinding(story, expected, questions[index] ?? questions.at(-1)!, open, index))
    .toSorted((a, b) => STRENGTH.indexOf(a.verdict) - STRENGTH.indexOf(b.verdict));
  return {
    articles,
    findings,
    related: story.related.map((article) => toArticleView(article, false, new Map())),
    compared: {
      outlets: articles.length,
      voices: voices.size,
      kinds: ['date', 'number', 'title', 'quote', 'speaker', 'name', 'place'],
      notCompared: [],
    },
  };
}

const outletOf = (article: DemoArticle) => OUTLETS.find(({ key }) => key === article.outlet)!;
const idOf = (article: DemoArticle) => `${outletOf(article).host}${article.path}`;

function toArticleView(article: DemoArticle, isOpen: boolean, voices: Map<string, number>): ArticleView {
  const outlet = outletOf(article);
  const voice = article.credit ?? outlet.host;
  if (!voices.has(voice)) voices.set(voice, voices.size + 1);
  return {
    id: idOf(article),
    url: `http://${idOf(article)}`,
    outlet: outlet.host,
    outletName: outlet.name,
    title: article.title,
    published: article.published,
    voice: voices.get(voice)!,
    credit: article.credit,
    partial: false,
    isOpen,
  };
}

function toFinding(
  story: DemoStory,
  expected: ExpectedFinding,
  question: Question,
  open: OutletKey,
  index: number,
): FindingView {
  const groups = new Map<string, EvidenceView[]>();
  for (const article of story.articles) {
    const words = expected.values[article.outlet];
    if (words === undefined) continue;
    const text = expected.kind === 'quote' ? quotationAround(article, words) : words;
    const key = (expected.kind === 'date' && dayOf(text, article.published)) || normalize(text);
    groups.set(key, [...(groups.get(key) ?? []), evidenceOf(article, text)]);
  }
  const values: ValueView[] = [...groups].map(([normalized, evidence]) => ({
    text: evidence[0]!.value,
    normalized,
    voices: new Set(evidence.map(({ article }) => articleOf(story, article).credit ?? article)).size,
    evidence,
  }));
  return {
    id: `${expected.kind}-${index}`,
    kind: expected.kind,
    question,
    verdict: expected.verdicts.at(-1)!,
    values,
    reason: { rule: 'demo', alignment: 1, basis: [] },
    isInOpenArticle: expected.values[open] !== undefined,
  };
}

const articleOf = (story: DemoStory, id: string) => story.articles.find((article) => idOf(article) === id)!;

/** Enough of what the engine does for these stories: case, number words, bounds and signs folded. */
const normalize = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[$,]|at least |more than |\b(?:on|an?) /g, '')
    .replace('thirty-one', '31')
    .replace('nine', '9');

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The last such weekday before the publication or on its day, as the engine writes a day; null for other words. */
function dayOf(text: string, published: string): string | null {
  const weekday = WEEKDAYS.indexOf(text.toLowerCase().replace(/^on /, ''));
  if (weekday < 0) return null;
  const day = new Date(published);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - weekday + 7) % 7));
  return day.toISOString().slice(0, 10);
}

/** The whole quotation that holds the words. */
function quotationAround({ paragraphs }: DemoArticle, words: string): string {
  const text = paragraphs.find((paragraph) => paragraph.includes(words)) ?? words;
  const at = text.indexOf(words);
  const start = text.lastIndexOf('“', at) + 1;
  const end = text.indexOf('”', at);
  return start > 0 && end > at ? text.slice(start, end).replace(/,$/, '') : words;
}

function evidenceOf(article: DemoArticle, value: string): EvidenceView {
  const text = article.paragraphs.join('\n');
  const start = text.indexOf(value);
  const line = text.lastIndexOf('\n', start) + 1;
  const stop = text.lastIndexOf('. ', start);
  const sentenceStart = stop < line ? line : stop + 2;
  const ends = [text.indexOf('. ', start + value.length), text.indexOf('\n', start + value.length)];
  const lineEnd = ends[1]! < 0 ? text.length : ends[1]!;
  const end = ends[0]! < 0 ? lineEnd : Math.min(ends[0]! + 1, lineEnd);
  return {
    article: idOf(article),
    before: text.slice(sentenceStart, start),
    value,
    after: text.slice(start + value.length, end),
    start,
    end: start + value.length,
    field: 'text',
    link: `http://${idOf(article)}#:~:text=${encodeURIComponent(value)}`,
  };
}
