/** A finding as plain text for the clipboard: question, values, who says them, the sentence and its address. Pure. */
import { dayTold } from './day-told.ts';
import type { StoryWords } from './story-words.ts';
import type { ArticleView, FindingView } from './views.ts';

export function findingAsText(finding: FindingView, articles: readonly ArticleView[], words: StoryWords): string {
  const lines = [`${words.question(finding.question)} (${words.t(`verdict_${finding.verdict}`)})`];
  for (const value of finding.values) {
    const day = dayTold(finding, value, words);
    lines.push('', `• ${value.text}${day === null ? '' : ` (${day})`}`);
    for (const evidence of value.evidence) {
      const article = articles.find(({ id }) => id === evidence.article);
      const sentence = `${evidence.before}${evidence.value}${evidence.after}`.replaceAll(/\s+/g, ' ').trim();
      lines.push(`  ${article ? `${article.outletName}, ${words.time(article.published)}: ` : ''}${sentence}`);
      if (article?.url) lines.push(`  ${article.url}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
