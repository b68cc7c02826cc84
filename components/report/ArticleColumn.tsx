/**
 * One article's whole text with its disputed details marked: by the line under them and a small sign before them (shape
 * and number of the question), not by colour alone. The text is the outlet's; it is only ever text here.
 */
import type { VoiceView } from '../../utils/app/fold-copies.ts';
import { type ArticleText, markText, type TextPart } from '../../utils/app/side-by-side/mark-text.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { FindingView, VersionChangeView } from '../../utils/app/views.ts';
import { VerdictIcon } from '../icons.tsx';
import { OutletMark } from '../OutletMark.tsx';
import { SourceLinks } from './ArticleHead.tsx';

interface ArticleColumnProps {
  readonly column: VoiceView;
  /** Undefined: not kept any more. */
  readonly text: ArticleText | undefined;
  readonly findings: readonly FindingView[];
  /** What its outlet changed in it since it was read before. */
  readonly changes: readonly VersionChangeView[];
  /** Number of each finding, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Id of the finding that the reader looks at; null: none. */
  readonly chosen: string | null;
  /** Where there is room for one column only, it is this one. */
  readonly isActive: boolean;
  readonly words: StoryWords;
  /** `sign`: the sign that was pressed. */
  readonly onChoose: (finding: FindingView, sign: Element) => void;
}

export function ArticleColumn({
  column,
  text,
  findings,
  changes,
  numbers,
  chosen,
  isActive,
  words,
  onChoose,
}: ArticleColumnProps) {
  const { article, copies } = column;
  const { t } = words;
  const marked = text && markText(article.id, text, findings, changes);
  const draw = (parts: readonly TextPart[]) =>
    parts.map((part, index) => (
      <Part
        // Parts are made anew from the text; their order is all that tells them apart.
        key={index}
        part={part}
        numbers={numbers}
        chosen={chosen}
        words={words}
        onChoose={onChoose}
      />
    ));
  return (
    <article
      class={`column${isActive ? ' is-active' : ''}${article.isOpen ? ' is-this-page' : ''}`}
      data-article={article.id}
      aria-label={t('report_column', { outlet: article.outletName })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
      tabIndex={0}
    >
      <header>
        <p class="source">
          <OutletMark name={article.outletName} />
          <span class="outlet-name">{article.outletName}</span>
          {article.credit && <span class="tag">{article.credit}</span>}
          <span class="time">{words.shortTime(article.published)}</span>
        </p>
      </header>
      <div class="text">
        <h2 dir="auto">{marked ? draw(marked.title) : article.title}</h2>
        {copies.length > 0 && (
          <p class="hint">{t('report_copies', { outlets: words.list(copies.map(({ outletName }) => outletName)) })}</p>
        )}
        {marked && changes.length > 0 && <p class="hint">{t('report_textChanged')}</p>}
        {article.partial && <p class="hint">{t('report_textPartial')}</p>}
        {marked ? (
          marked.paragraphs.map(({ start, parts }) => (
            <p key={start} dir="auto">
              {draw(parts)}
            </p>
          ))
        ) : (
          <p class="hint">{t('report_textGone')}</p>
        )}
        <SourceLinks article={article} words={words} />
      </div>
    </article>
  );
}

type PartProps = Pick<ArticleColumnProps, 'numbers' | 'chosen' | 'words' | 'onChoose'> & { readonly part: TextPart };

function Part({ part, ...rest }: PartProps) {
  const { removed, isNew } = part;
  const said = <MarkedPart part={part} {...rest} />;
  return (
    <>
      {removed !== '' && (
        <>
          {' '}
          <del>{removed}</del>{' '}
        </>
      )}
      {isNew ? <ins>{said}</ins> : said}
    </>
  );
}

function MarkedPart({ part: { text, findings, begins }, numbers, chosen, words, onChoose }: PartProps) {
  const [strongest] = findings;
  if (!strongest) return <>{text}</>;
  const isChosen = findings.some(({ id }) => id === chosen);
  return (
    <>
      {begins.map((finding) => (
        <Sign key={finding.id} finding={finding} numbers={numbers} chosen={chosen} words={words} onChoose={onChoose} />
      ))}
      <mark class={isChosen ? `${strongest.verdict} is-chosen` : strongest.verdict}>{text}</mark>
    </>
  );
}

type SignProps = Omit<PartProps, 'part'> & { readonly finding: FindingView };

function Sign({ finding, numbers, chosen, words, onChoose }: SignProps) {
  const number = numbers.get(finding.id) ?? 0;
  return (
    <button
      type="button"
      class={`sign ${finding.verdict}`}
      data-finding={finding.id}
      aria-pressed={finding.id === chosen}
      aria-label={`${number}. ${words.t(`verdict_${finding.verdict}`)}: ${words.question(finding.question)}`}
      onClick={({ currentTarget }) => onChoose(finding, currentTarget)}
    >
      <VerdictIcon verdict={finding.verdict} />
      {number}
    </button>
  );
}
