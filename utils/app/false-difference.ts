/** A difference that the reader says is none, with all that is needed to see why it was taken for one. Pure. */
import type { DetailKind, Question, Reason, Verdict } from '../engine/types.ts';
import type { ArticleView, FindingView } from './views.ts';

export interface FalseDifference {
  /** When it was reported. ISO 8601. */
  readonly reported: string;
  readonly engine: number;
  readonly kind: DetailKind;
  readonly question: Question;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** In order of publication. */
  readonly values: readonly {
    readonly text: string;
    readonly normalized: string;
    readonly evidence: readonly {
      /** Its id in the collection; its address, where that is known. */
      readonly article: string;
      readonly url: string | null;
      readonly outlet: string;
      readonly published: string | null;
      readonly sentence: string;
    }[];
  }[];
}

/** `engine`: version of the engine that found it. Articles that the story does not list are left out. */
export function toFalseDifference(
  { kind, question, verdict, reason, values }: FindingView,
  articles: readonly ArticleView[],
  { reported, engine }: Pick<FalseDifference, 'reported' | 'engine'>,
): FalseDifference {
  return {
    reported,
    engine,
    kind,
    question,
    verdict,
    reason,
    values: values.map(({ text, normalized, evidence }) => ({
      text,
      normalized,
      evidence: evidence.flatMap(({ article: id, before, value, after }) => {
        const article = articles.find((candidate) => candidate.id === id);
        if (!article) return [];
        const { url, outlet, published } = article;
        return [{ article: id, url, outlet, published, sentence: before + value + after }];
      }),
    })),
  };
}
