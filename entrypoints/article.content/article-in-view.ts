/** Which of several articles on the page is being read, and when that changes. */
import {
  addressOfArticle,
  findArticleInView,
  findWholeArticles,
  watchArticles,
} from '../../utils/page/running-articles.ts';

/** An article that is not the page's first, and the address under which it can be opened by itself. */
export interface Subject {
  readonly article: Element;
  readonly address: string;
}

export interface ArticleInView {
  /** Null: the page's only article, or its first. 'unknown': another one that nobody can name; it is not read. */
  choose(): Subject | 'unknown' | null;
  /** Looks for articles that have come since. */
  renew(): void;
}

/** `onReach` is called when another article has come to the middle of the window, until `signal` aborts. */
export function watchArticleInView(onReach: () => void, signal: AbortSignal): ArticleInView {
  let articles: readonly Element[] = [];
  let watching = new AbortController();
  let last: Element | null = null;
  const inView = () => findArticleInView(articles, innerHeight / 2) ?? last ?? articles[0] ?? null;
  const renew = () => {
    const found = findWholeArticles(document);
    if (found.length === articles.length && found.every((each, index) => each === articles[index])) return;
    articles = found;
    watching.abort();
    watching = new AbortController();
    if (articles.length < 2) return;
    const reach = () => {
      if (inView() !== last) onReach();
    };
    watchArticles(articles, reach, AbortSignal.any([watching.signal, signal]));
  };
  return {
    choose() {
      renew();
      if (articles.length < 2) {
        last = null;
        return null;
      }
      const article = inView();
      last = article;
      if (!article) return null;
      const address = addressOfArticle(article, document, location.href);
      if (address !== null && article !== articles[0]) return { article, address };
      // The first is what the page's metadata speak of, as long as the address is still its own.
      const isOwn = address === null || address.split('#', 1)[0] === location.href.split('#', 1)[0];
      if (article === articles[0]) return isOwn || address === null ? null : { article, address };
      return 'unknown';
    },
    renew,
  };
}
