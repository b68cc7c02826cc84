/** Which two articles are worth reading beside each other first. Pure. */
import { type ArticleView, type FindingView, isDifference } from '../views.ts';

/**
 * Ids of the open article and the one that it differs from most often, in the order of `articles`; where it differs from
 * none, of the two that differ most often. Of equals the earliest. All of them where there are two or fewer.
 */
export function choosePair(
  articles: readonly Pick<ArticleView, 'id' | 'isOpen'>[],
  findings: readonly Pick<FindingView, 'verdict' | 'values'>[],
): readonly string[] {
  if (articles.length <= 2) return articles.map(({ id }) => id);
  const sides = findings
    .filter(isDifference)
    .map(({ values }) => values.map(({ evidence }) => new Set(evidence.map(({ article }) => article))));
  // What is open is what the reader came from.
  const most = sides.length + 1;
  let best: { readonly ids: readonly string[]; readonly score: number } = { ids: [], score: -1 };
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      const apart = sides.filter((values) => {
        const ones = values.findIndex((value) => value.has(one.id));
        const others = values.findIndex((value) => value.has(other.id));
        return ones >= 0 && others >= 0 && ones !== others;
      });
      const score = apart.length + (one.isOpen || other.isOpen ? (apart.length > 0 ? most : 0.5) : 0);
      if (score > best.score) best = { ids: [one.id, other.id], score };
    }
  }
  return best.ids;
}
