/** A comparison, its articles and its findings as the screens show them. Pure: readings in, plain data out. */
import { compare } from '../engine/compare/compare.ts';
import { compareVersions } from '../engine/compare/compare-versions.ts';
import { sourceOf } from '../engine/text/document.ts';
import type { Article, DetailKind, Evidence, Finding, Reading } from '../engine/types.ts';
import { linkToPassage } from './text-fragment.ts';
import type { ArticleView, EvidenceView, FindingView, StoryView, VersionChangeView } from './views.ts';

/** Kinds that the engine looks at in every comparison, told even where nothing was found. */
const COMPARED_KINDS: readonly DetailKind[] = ['date', 'number', 'title', 'quote', 'speaker', 'name', 'place'];

/** What is known of one event: its readings (the open article's among them) and the saga around it. */
export interface Event {
  readonly readings: readonly Reading[];
  readonly related: readonly Article[];
  /** Earlier texts of the article that was asked for, newest first. */
  readonly earlier?: readonly EarlierReading[];
  /** What the reader said of other articles and the one that was asked for. */
  readonly decided?: readonly { readonly article: Article; readonly decision: 'same' | 'different' }[];
}

export interface EarlierReading {
  readonly reading: Reading;
  /** When it was last read with this text, in milliseconds since 1970. */
  readonly readAt: number;
}

/** `openArticle`: id of the article in the tab; null where none of them is open. */
export function makeStoryView(
  { readings, related, earlier = [], decided = [] }: Event,
  openArticle: string | null,
): StoryView {
  const comparison = compare(readings);
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const voiceOf = ({ id }: Article) => comparison.voices.findIndex((voice) => voice.articles.includes(id));
  const toView = (article: Article): ArticleView => {
    const voice = voiceOf(article);
    return {
      id: article.id,
      url: article.url,
      outlet: article.outlet,
      outletName: article.outletName || article.outlet,
      title: article.title,
      published: article.published,
      // Related articles are no voices of this story: each is numbered 0.
      voice: voice + 1,
      credit: comparison.voices[voice]?.agency ?? article.credit ?? null,
      partial: article.partial === true,
      ...(article.genre && article.genre !== 'report' && { genre: article.genre }),
      isOpen: article.id === openArticle,
    };
  };
  const articleViews = comparison.articles.map(toView);
  const compared = comparison.articles.filter(
    ({ id }) => !comparison.notCompared.some(({ article }) => article === id),
  );
  const open = readings.find(({ article }) => article.id === openArticle);
  const versions = open ? findVersionChanges(open, earlier) : [];
  return {
    articles: articleViews,
    findings: comparison.findings.map((finding) => toFindingView(finding, articles, openArticle)),
    ...(versions.length > 0 && { versions }),
    ...(decided.length > 0 && {
      decided: decided.map(({ article, decision }) => ({ article: toView(article), decision })),
    }),
    related: related.map(toView),
    compared: {
      outlets: new Set(compared.map(({ outlet }) => outlet)).size,
      voices: new Set(compared.map(voiceOf)).size,
      kinds: COMPARED_KINDS,
      notCompared: [
        ...comparison.notCompared,
        ...compared.flatMap(({ id, published }) =>
          published === null ? [{ article: id, why: 'no-date' as const }] : [],
        ),
      ],
    },
  };
}

function toFindingView(
  { id, kind, question, verdict, values, reason }: Finding,
  articles: ReadonlyMap<string, Article>,
  openArticle: string | null,
): FindingView {
  return {
    id,
    kind,
    question,
    verdict,
    reason,
    values: values.map(({ text, normalized, voices, evidence }) => ({
      text,
      normalized,
      voices,
      evidence: evidence.flatMap((item) => {
        const article = articles.get(item.article);
        return article ? [toEvidenceView(item, article)] : [];
      }),
    })),
    isInOpenArticle: values.some(({ evidence }) => evidence.some(({ article }) => article === openArticle)),
  };
}

/** A change is told once, by the newest version that had the earlier value. */
function findVersionChanges(open: Reading, earlier: readonly EarlierReading[]): VersionChangeView[] {
  const changes = new Map<string, VersionChangeView>();
  for (const { reading, readAt } of earlier) {
    if (reading.article.id !== open.article.id) continue;
    for (const { id, kind, question, values } of compareVersions(reading, open)) {
      const [before, after] = values.map(({ evidence }) => evidence[0]);
      if (!before || !after) continue;
      const key = JSON.stringify([question, values[0]?.normalized]);
      if (changes.has(key)) continue;
      const modified = Date.parse(open.article.modified ?? '');
      changes.set(key, {
        id,
        kind,
        question,
        before: toEvidenceView(before, reading.article),
        after: toEvidenceView(after, open.article),
        readAt: new Date(readAt).toISOString(),
        changedAt: modified > readAt ? open.article.modified : null,
      });
    }
  }
  return [...changes.values()];
}

function toEvidenceView({ start, end, value }: Evidence, article: Article): EvidenceView {
  const source = sourceOf(article, value);
  return {
    article: article.id,
    before: source.slice(start, value.start),
    value: source.slice(value.start, value.end),
    after: source.slice(value.end, end),
    start: value.start,
    end: value.end,
    field: value.field ?? 'text',
    link: linkToPassage(article.url, source.slice(start, end)),
  };
}
