/** Who says it, when, and the sentence with the value marked; the way to that sentence; the same outlet's further ones. */

import type { StoryWords } from '../utils/app/story-words.ts';
import { type ArticleView, type EvidenceView, placeKey } from '../utils/app/views.ts';
import { JumpIcon, OpenIcon } from './icons.tsx';
import { OutletMark } from './OutletMark.tsx';

export interface EvidenceActions {
  /** Scrolls the open page to the value and flashes it. */
  readonly onJump: (evidence: EvidenceView) => void;
  /** Opens another outlet's page at the sentence. */
  readonly onOpen: (evidence: EvidenceView) => void;
}

interface EvidenceItemProps extends EvidenceActions {
  /** One article's, the one to show first. */
  readonly evidence: readonly [EvidenceView, ...EvidenceView[]];
  /** Absent: an article that the story does not list any more. */
  readonly article: ArticleView | undefined;
  /** False: the sentence is folded away until asked for. */
  readonly isOpen: boolean;
  /** Keys of places that can't be found in the open page: there is nothing to jump to. */
  readonly lost: ReadonlySet<string>;
  readonly words: StoryWords;
}

export function EvidenceItem({ evidence, article, isOpen, lost, words, onJump, onOpen }: EvidenceItemProps) {
  const [first, ...more] = evidence;
  const name = article?.outletName ?? '';
  const place = { article, lost, words, onJump, onOpen };
  const source = (
    <>
      <OutletMark name={name} />
      <span class="outlet-name">{name}</span>
      <span class="time">{words.shortTime(article?.published ?? null)}</span>
    </>
  );
  const sentences = (
    <>
      <Sentence evidence={first} words={words} />
      {more.length > 0 && (
        <details class="again">
          <summary>{words.count('evidence_more', more.length)}</summary>
          <ul>
            {more.map((item) => (
              <li key={placeKey(item)}>
                <Way evidence={item} {...place} />
                <Sentence evidence={item} words={words} />
                <NotFound evidence={item} {...place} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
  const way = <Way evidence={first} {...place} />;
  return (
    <li class={article?.isOpen ? 'evidence is-this-page' : 'evidence'}>
      {isOpen ? (
        <>
          <div class="source">{source}</div>
          {way}
          {sentences}
        </>
      ) : (
        <>
          <details>
            <summary class="source">{source}</summary>
            {sentences}
          </details>
          {way}
        </>
      )}
      <NotFound evidence={first} {...place} />
    </li>
  );
}

function Sentence({ evidence, words }: { readonly evidence: EvidenceView; readonly words: StoryWords }) {
  return (
    <>
      {evidence.field === 'title' && <p class="field">{words.t('evidence_headline')}</p>}
      <blockquote dir="auto">
        {evidence.before}
        <mark>{evidence.value}</mark>
        {evidence.after}
      </blockquote>
    </>
  );
}

interface PlaceProps extends EvidenceActions {
  readonly evidence: EvidenceView;
  readonly article: ArticleView | undefined;
  readonly lost: ReadonlySet<string>;
  readonly words: StoryWords;
}

const isLost = ({ evidence, article, lost }: PlaceProps): boolean =>
  article?.isOpen === true && lost.has(placeKey(evidence));

/** The button that leads to the sentence: in this page, or in the outlet's own. */
function Way(props: PlaceProps) {
  const { evidence, article, words, onJump, onOpen } = props;
  const isHere = article?.isOpen === true;
  if (isLost(props) || (!isHere && !evidence.link)) return null;
  const label = words.t(isHere ? 'evidence_jump' : 'evidence_open', { outlet: article?.outletName ?? '' });
  return (
    <button
      type="button"
      class="way"
      aria-label={label}
      title={label}
      onClick={() => (isHere ? onJump : onOpen)(evidence)}
    >
      {isHere ? <JumpIcon /> : <OpenIcon />}
    </button>
  );
}

const NotFound = (props: PlaceProps) =>
  isLost(props) ? <p class="not-found">{props.words.t('evidence_lost')}</p> : null;
