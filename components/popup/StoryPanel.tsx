/** A story in the popup: differences first, then more precise ones folded, agreement and "only here" on demand. */
import type { MutedView } from '../../utils/app/muting.ts';
import { marksOf } from '../../utils/app/page-marks.ts';
import type { StoryWords } from '../../utils/app/story-words.ts';
import {
  type CoverageView,
  type EvidenceView,
  type FindingView,
  isDifference,
  type StoryView,
} from '../../utils/app/views.ts';
import { ComparedNote } from '../ComparedNote.tsx';
import { EventFold } from '../EventFold.tsx';
import { FindingCard } from '../FindingCard.tsx';
import { FindingMenu } from '../FindingMenu.tsx';
import { Fold } from '../Fold.tsx';
import { MutedFold } from '../MutedFold.tsx';
import { RelatedList } from '../RelatedList.tsx';
import { StorySummary } from '../StorySummary.tsx';
import { VersionNote } from '../VersionNote.tsx';
import { AddTabFold } from './AddTabFold.tsx';
import { Notice } from './Notice.tsx';
import type { PopupActions } from './popup-actions.ts';
import { SourcesPanel } from './SourcesPanel.tsx';

interface StoryPanelProps {
  /** Without what the reader muted. */
  readonly story: StoryView;
  readonly muted: MutedView;
  /** How many articles the corpus holds: 1 means that this is the first. */
  readonly corpusSize: number;
  /** Absent: the reader has no sources yet. */
  readonly coverage: CoverageView | undefined;
  /** The page has numbered badges. */
  readonly hasBadges: boolean;
  /** Keys of places that can't be found in the page. */
  readonly lost: ReadonlySet<string>;
  readonly words: StoryWords;
  readonly actions: PopupActions;
  readonly onJump: (evidence: EvidenceView) => void;
}

const FOLDED = ['precision', 'agree', 'single'] as const;

export function StoryPanel({
  story,
  muted,
  corpusSize,
  coverage,
  hasBadges,
  lost,
  words,
  actions,
  onJump,
}: StoryPanelProps) {
  const related = <RelatedList articles={story.related} words={words} onOpenArticle={actions.openArticle} />;
  const versions = <VersionNote changes={story.versions} words={words} onJump={onJump} />;
  const event = <EventFold story={story} words={words} onDecide={actions.decideEvent} />;
  const addTab = <AddTabFold words={words} actions={actions} />;
  const isAlone = story.articles.length < 2;
  const open = story.articles.find(({ isOpen }) => isOpen);
  const sources = (
    <SourcesPanel
      coverage={coverage}
      isAlone={isAlone}
      headline={open?.title ?? ''}
      outlet={open?.outlet ?? ''}
      words={words}
      actions={actions}
    />
  );
  if (isAlone) {
    const key = corpusSize <= 1 ? 'First' : 'Alone';
    return (
      <>
        <Notice
          title={words.t(`popup_story${key}Title`)}
          text={corpusSize <= 1 ? words.t('popup_storyFirstText') : words.count('popup_storyAloneText', corpusSize - 1)}
        />
        {versions}
        {sources}
        {related}
        {addTab}
        {event}
      </>
    );
  }
  const numbers = new Map((hasBadges ? marksOf(story) : []).map(({ finding, number }) => [finding.id, number]));
  const card = (finding: FindingView) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      articles={story.articles}
      number={numbers.get(finding.id) ?? null}
      words={words}
      lost={lost}
      onJump={onJump}
      onOpen={actions.openEvidence}
      onCopy={actions.copy}
      menu={<FindingMenu finding={finding} articles={story.articles} words={words} actions={actions} />}
    />
  );
  const differences = story.findings.filter(isDifference);
  const hasComparison = story.findings.length + muted.count > 0;
  return (
    <>
      <StorySummary
        story={story}
        words={words}
        onOpenArticle={actions.openArticle}
        onCompare={hasComparison ? actions.openComparison : undefined}
      />
      {versions}
      {sources}
      {differences.length > 0 ? (
        <section class="findings">
          <h2 class="sr-only">{words.t('findings_label')}</h2>
          {differences.map(card)}
        </section>
      ) : (
        muted.count === 0 && (
          <Notice title={words.t('popup_noDifferenceTitle')} text={words.t('popup_noDifferenceText')} />
        )
      )}
      {FOLDED.map((verdict) => {
        const findings = story.findings.filter((finding) => finding.verdict === verdict);
        return (
          findings.length > 0 && (
            <Fold key={verdict} title={words.count(`fold_${verdict}`, findings.length)}>
              {findings.map(card)}
            </Fold>
          )
        );
      })}
      <MutedFold
        muted={muted}
        articles={story.articles}
        isOpen={differences.length === 0}
        words={words}
        onUnmute={actions.unmute}
      />
      {related}
      {addTab}
      {event}
      {hasComparison && (
        <p class="full">
          <button type="button" onClick={actions.openComparison}>
            {words.t('popup_openComparison')}
          </button>
        </p>
      )}
      <ComparedNote story={story} words={words} />
    </>
  );
}
