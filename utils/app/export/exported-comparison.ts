/** A story as it is exported, whatever the format: plain sentences, every value with its sources. Pure. */
import type { DetailKind, Verdict } from '../../engine/types.ts';
import { comparedLines } from '../compared-lines.ts';
import { dayTold } from '../day-told.ts';
import type { StoryWords } from '../story-words.ts';
import type { ArticleView, EvidenceView, FindingView, StoryView } from '../views.ts';

export interface ExportedSource {
  readonly outlet: string;
  /** ISO 8601; null where unknown. */
  readonly published: string | null;
  /** As shown to the reader. */
  readonly time: string;
  readonly url: string | null;
  /** The sentence, spaces folded, cut into what stands before the value, the value, and after it. */
  readonly sentence: readonly [before: string, value: string, after: string];
}

export interface ExportedFinding {
  readonly question: string;
  readonly kind: DetailKind;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly verdictText: string;
  readonly values: readonly {
    readonly text: string;
    /** The day that a date in other words ("Tuesday") stands for; null where there is none. */
    readonly day: string | null;
    readonly voices: number;
    readonly sources: readonly ExportedSource[];
  }[];
}

export interface ExportedComparison {
  readonly title: string;
  readonly language: string;
  readonly articles: readonly {
    readonly outlet: string;
    readonly title: string;
    readonly published: string | null;
    readonly time: string;
    readonly url: string | null;
    readonly credit: string | null;
  }[];
  readonly findings: readonly ExportedFinding[];
  /** What was compared and what could not be. */
  readonly compared: readonly string[];
}

/** `findings`: those to export, in order; absent: all of the story's. The title is that of the open or first article. */
export function exportComparison(
  story: StoryView,
  words: StoryWords,
  findings: readonly FindingView[] = story.findings,
): ExportedComparison {
  const title = story.articles.find(({ isOpen }) => isOpen)?.title ?? story.articles[0]?.title ?? '';
  return {
    title: words.t('export_title', { title }),
    language: words.locale,
    articles: story.articles.map((article) => ({
      outlet: article.outletName,
      title: article.title,
      published: article.published,
      time: words.time(article.published),
      url: article.url,
      credit: article.credit,
    })),
    findings: findings.map((finding) => ({
      question: words.question(finding.question),
      kind: finding.kind,
      verdict: finding.verdict,
      verdictText: words.t(`verdict_${finding.verdict}`),
      values: finding.values.map((value) => ({
        text: fold(value.text),
        day: dayTold(finding, value, words),
        voices: value.voices,
        sources: value.evidence.map((item) => toSource(item, story.articles, words)),
      })),
    })),
    compared: comparedLines(story, words),
  };
}

function toSource(evidence: EvidenceView, articles: readonly ArticleView[], words: StoryWords): ExportedSource {
  const article = articles.find(({ id }) => id === evidence.article);
  return {
    outlet: article?.outletName ?? '',
    published: article?.published ?? null,
    time: words.time(article?.published ?? null),
    url: evidence.link ?? article?.url ?? null,
    sentence: [fold(evidence.before).trimStart(), fold(evidence.value), fold(evidence.after).trimEnd()],
  };
}

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');
