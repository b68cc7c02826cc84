/** What a comparison looks like, shown as the popup shows it. */
import type { StoryWords } from '../../utils/app/story-words.ts';
import type { FindingView, StoryView } from '../../utils/app/views.ts';
import { ComparedNote } from '../ComparedNote.tsx';
import { FindingCard } from '../FindingCard.tsx';
import { StorySummary } from '../StorySummary.tsx';

/** The invented articles have no pages to go to. */
const nothing = () => undefined;

interface SampleComparisonProps {
  readonly story: StoryView;
  readonly words: StoryWords;
  readonly onCopy: (finding: FindingView) => Promise<boolean>;
}

export function SampleComparison({ story, words, onCopy }: SampleComparisonProps) {
  const card = (finding: FindingView) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      articles={story.articles}
      number={null}
      words={words}
      onJump={nothing}
      onOpen={nothing}
      onCopy={onCopy}
    />
  );
  return (
    <>
      <p class="lead">{words.t('welcome_sampleLead')}</p>
      <div class="sample">
        <StorySummary story={story} words={words} onOpenArticle={nothing} />
        <section class="findings">
          <h2 class="sr-only">{words.t('findings_label')}</h2>
          {story.findings.map(card)}
        </section>
        <ComparedNote story={story} words={words} />
      </div>
      <p>{words.t('welcome_sampleNext')}</p>
    </>
  );
}
