/** Copies of one agency text as one column: one voice, not several. Pure. */
import type { ArticleView } from './views.ts';

export interface VoiceView {
  /** The open one where it is among them, or the first published. */
  readonly article: ArticleView;
  /** The same text at other outlets, in order of publication. */
  readonly copies: readonly ArticleView[];
}

/** In order of the articles that stand for their voice. */
export function foldCopies(articles: readonly ArticleView[]): readonly VoiceView[] {
  const voices = Map.groupBy(articles, ({ voice }) => voice);
  const heads = new Set([...voices.values()].map((same) => same.find(({ isOpen }) => isOpen) ?? same[0]));
  return articles
    .filter((article) => heads.has(article))
    .map((article) => ({
      article,
      copies: (voices.get(article.voice) ?? []).filter((other) => other !== article),
    }));
}
