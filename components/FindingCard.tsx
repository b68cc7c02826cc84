/** One question with its values, strongest evidence first. A twin of the badge in the page: it has the same number. */
import type { ComponentChildren } from 'preact';
import type { StoryWords } from '../utils/app/story-words.ts';
import type { ArticleView, EvidenceView, FindingView, ValueView } from '../utils/app/views.ts';
import { CopyButton } from './CopyButton.tsx';
import { type EvidenceActions, EvidenceItem } from './EvidenceItem.tsx';
import { VerdictIcon } from './icons.tsx';
import { RangePlot } from './RangePlot.tsx';
import { ValueText } from './ValueText.tsx';

interface FindingCardProps extends EvidenceActions {
  readonly finding: FindingView;
  readonly articles: readonly ArticleView[];
  /** Number of its badge in the page; null where the page has none. */
  readonly number: number | null;
  readonly words: StoryWords;
  /** Keys of places that can't be found in the open page. */
  readonly lost?: ReadonlySet<string>;
  readonly onCopy: (finding: FindingView) => Promise<boolean>;
  /** What else can be done with it; absent where there is nothing. */
  readonly menu?: ComponentChildren;
}

const NONE: ReadonlySet<string> = new Set();

export function FindingCard({
  finding,
  articles,
  number,
  words,
  lost = NONE,
  onJump,
  onOpen,
  onCopy,
  menu,
}: FindingCardProps) {
  const title = `question-${finding.id}`;
  return (
    <article
      class={`finding ${finding.verdict}`}
      aria-labelledby={title}
      data-verdict={finding.verdict}
      data-kind={finding.kind}
    >
      <header>
        <p class="verdict">
          <VerdictIcon verdict={finding.verdict} />
          {words.t(`verdict_${finding.verdict}`)}
          {number !== null && (
            <span class="badge-number">
              <span class="sr-only">{words.t('finding_badge')} </span>
              {number}
            </span>
          )}
        </p>
        <h3 id={title}>{words.question(finding.question)}</h3>
        <CopyButton words={words} about={title} onCopy={() => onCopy(finding)} />
        {menu}
      </header>
      {finding.kind === 'number' && <RangePlot values={finding.values} />}
      <ol class={finding.verdict === 'update' ? 'values timeline' : 'values'}>
        {finding.values.map((value, index) => (
          <li key={value.normalized} class="value">
            <ValueText finding={finding} index={index} words={words} />
            <Voices value={value} words={words} />
            <ul class="evidences">
              {byArticle(value.evidence).map((evidence, place) => (
                <EvidenceItem
                  key={evidence[0].article}
                  evidence={evidence}
                  article={articles.find(({ id }) => id === evidence[0].article)}
                  isOpen={place === 0 && tellsMore(evidence[0])}
                  lost={lost}
                  words={words}
                  onJump={onJump}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </article>
  );
}

type OfOneArticle = readonly [EvidenceView, ...EvidenceView[]];

/** In the order of the articles. An article's sentence stands before its headline, which tells less. */
function byArticle(evidence: readonly EvidenceView[]): readonly OfOneArticle[] {
  const groups = new Map<string, OfOneArticle>();
  for (const item of evidence) {
    const [first, ...more] = groups.get(item.article) ?? [];
    if (!first) groups.set(item.article, [item]);
    else if (first.field === 'title' && item.field === 'text') groups.set(item.article, [item, first, ...more]);
    else groups.set(item.article, [first, ...more, item]);
  }
  return [...groups.values()];
}

/** A sentence that is little more than the value itself is folded: the value stands above it. */
const tellsMore = ({ before, value, after }: EvidenceView): boolean => before.length + after.length > value.length / 2;

/** Told where it is not the number of lines below: copies of one agency text are one voice. */
function Voices({ value, words }: { readonly value: ValueView; readonly words: StoryWords }) {
  const outlets = new Set(value.evidence.map(({ article }) => article)).size;
  if (value.voices >= outlets) return null;
  return <p class="voices">{words.count('voices', value.voices)}</p>;
}
