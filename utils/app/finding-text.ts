/** A finding as plain text for the clipboard: question, values, who says them, the sentence and its address. Pure. */
import type { ArticleView, FindingView } from './views.ts';

export interface FindingWords {
  readonly question: string;
  readonly verdict: string;
  /** Time of publication as shown to the reader. */
  readonly time: (article: ArticleView) => string;
}

export function findingAsText(
  finding: FindingView,
  articles: readonly ArticleView[],
  { question, verdict, time }: FindingWords,
): string {
  const lines = [`${question} (${verdict})`];
  for (const value of finding.values) {
    lines.push('', `• ${value.text}`);
    for (const evidence of value.evidence) {
      const article = articles.find(({ id }) => id === evidence.article);
      const sentence = `${evidence.before}${evidence.value}${evidence.after}`.replaceAll(/\s+/g, ' ').trim();
      lines.push(`  ${article ? `${article.outletName}, ${time(article)}: ` : ''}${sentence}`);
      if (article?.url) lines.push(`  ${article.url}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
