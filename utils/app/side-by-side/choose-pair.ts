/** Which two articles are worth reading beside each other first. Pure. */
import { type ArticleView, type FindingView, isDifference } from '../views.ts';

/**
 * Ids of the two that differ most often, in the order of `articles`; of equals those with the open article, then the
 * earliest. All of them where there are two or fewer.
 */
export function choosePair(
  articles: readonly Pick<ArticleView, 'id' | 'isOpen'>[],
  findings: readonly Pick<FindingView, 'verdict' | 'values'>[],
): readonly string[] {
  if (articles.length <= 2) return articles.map(({ id }) => id);
  const sides = findings
    .filter(isDifference)
    .map(({ values }) => values.map(({ evidence }) => new Set(evidence.map(({ article }) => article))));
  let best: { readonly ids: readonly string[]; readonly score: number } = { ids: [], score: -1 };
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const apart = sides.filter((values) => {
        const ones = values.findIndex((value) => value.has(one.id));
        const others = values.findIndex((value) => value.has(other.id));
        return ones >= 0 && others >= 0 && ones !== others;
      });
      const score = apart.length + (one.isOpen || other.isOpen ? 0.5 : 0);
      if (score > best.score) best = { ids: [one.id, other.id], score };
    }
  }
  return best.ids;
}
