/** What of a story the reader muted: the one place where that is decided, for toolbar count, page and popup. Pure. */
import { firstWords } from '../engine/compare/quotations/first-words.ts';
import type { Question } from '../engine/types.ts';
import type { Mute } from '../platform/mute.ts';
import type { StoryWords } from './story-words.ts';
import type { ArticleView, FindingView, StoryView } from './views.ts';

export type { Mute };

export interface MutedView {
  /** How many findings are not shown. */
  readonly count: number;
  /** Which of the reader's mutes hide something here, each once. */
  readonly by: readonly Mute[];
}

/** What a question's mute needs to know it again. */
type Questioned = Pick<FindingView, 'kind' | 'question'> & {
  readonly values: readonly {
    readonly normalized: string;
    readonly evidence: readonly { readonly article: string }[];
  }[];
};

/** Mutes this question of this event, in whichever of its articles it is met again. */
export const muteOf = ({ kind, question, values }: Questioned): Mute => ({
  by: 'question',
  kind,
  question: { key: question.key, args: { ...question.args } },
  values: answersOf(values),
});

/**
 * The story without the findings that are muted, and what hides them. What is left stays as it was judged: no finding is
 * cut down to fewer values, which would make it say what nobody compared.
 */
export function applyMutes(
  story: StoryView,
  mutes: readonly Mute[],
): { readonly story: StoryView; readonly muted: MutedView } {
  const outlets = new Map(story.articles.map(({ id, outlet }) => [id, outlet]));
  const open = story.articles.find(({ isOpen }) => isOpen)?.outlet;
  // Whoever reads a muted outlet's own article wants to know what others say.
  const active = mutes.filter((mute) => mute.by !== 'outlet' || mute.outlet !== open);
  const isHidden = (finding: FindingView, mute: Mute) => isMutedBy(finding, mute, outlets);
  const shown = story.findings.filter((finding) => !active.some((mute) => isHidden(finding, mute)));
  return {
    story: shown.length === story.findings.length ? story : { ...story, findings: shown },
    muted: {
      count: story.findings.length - shown.length,
      by: active.filter((mute) => story.findings.some((finding) => isHidden(finding, mute))),
    },
  };
}

/** `outlets`: outlet of each article of the story. An outlet's mute hides what would be no comparison without it. */
function isMutedBy(finding: FindingView, mute: Mute, outlets: ReadonlyMap<string, string>): boolean {
  switch (mute.by) {
    case 'question':
      return isSameQuestion(finding, mute);
    case 'kind':
      return finding.kind === mute.kind;
    case 'outlet': {
      const { values } = finding;
      const left = values.filter(({ evidence }) =>
        evidence.some(({ article }) => outlets.get(article) !== mute.outlet),
      );
      return left.length < Math.min(2, values.length);
    }
  }
}

/**
 * Asked in the words of its first answer, which another article may come to give: known again by its answers alone. The
 * mutes of earlier versions, which did not ask so, have no words.
 */
const ASKED_BY_ANSWER = 'whatWordsUnnamed';

/** The same question, where at least one article answers it as it did when the question was muted. */
export function isSameQuestion({ kind, question, values }: Questioned, mute: Mute): boolean {
  if (mute.by !== 'question' || kind !== mute.kind || question.key !== mute.question.key) return false;
  if (question.key !== ASKED_BY_ANSWER && !haveSameEntries(question.args, mute.question.args)) return false;
  return answersOf(values).some(({ article, normalized }) =>
    mute.values.some((value) => value.article === article && value.normalized === normalized),
  );
}

function haveSameEntries(one: Question['args'], other: Question['args']): boolean {
  const entries = Object.entries(one);
  return entries.length === Object.keys(other).length && entries.every(([name, value]) => other[name] === value);
}

/** What is muted, in words. `articles`: of the story at hand, for outlets' names; their domain stands in. */
export function muteName(mute: Mute, articles: readonly ArticleView[], words: StoryWords): string {
  switch (mute.by) {
    case 'question':
      return words.question(askedQuestion(mute));
    case 'kind':
      return words.t('muted_kind', { kind: words.t(`kind_${mute.kind}`) });
    case 'outlet':
      return articles.find(({ outlet }) => outlet === mute.outlet)?.outletName ?? mute.outlet;
  }
}

/** With words where a mute has none: those of an answer, as they were folded. */
function askedQuestion({ question, values }: Extract<Mute, { by: 'question' }>): Question {
  const [first] = values;
  if (question.key !== ASKED_BY_ANSWER || question.args.words !== undefined || !first) return question;
  return { ...question, args: { words: firstWords(first.normalized) } };
}

const answersOf = (values: Questioned['values']) =>
  values.flatMap(({ normalized, evidence }) => evidence.map(({ article }) => ({ article, normalized })));
