/** What of a story is marked in the open page: its differences, numbered in reading order. */
import { type ArticleView, type EvidenceView, type FindingView, isDifference, type StoryView } from './views.ts';

export interface PageMark {
  /** From 1, in the order in which a reader meets them. */
  readonly number: number;
  readonly finding: FindingView;
  /** Where the finding's values stand in the open article; at least one, in reading order. */
  readonly places: readonly EvidenceView[];
  /** One of the strongest few: its badge is there from the start. */
  readonly isAmongFirst: boolean;
}

/** More at once would be noise. */
export const FIRST_BADGES = 5;

/** Empty where no article of the story is open. */
export function marksOf(story: StoryView): PageMark[] {
  const open = story.articles.find(({ isOpen }) => isOpen);
  if (!open) return [];
  const placed = story.findings.filter(isDifference).flatMap((finding) => {
    const places = placesIn(finding, open);
    return places.length > 0 ? [{ finding, places }] : [];
  });
  return placed
    .map((mark, strength) => ({ ...mark, isAmongFirst: strength < FIRST_BADGES }))
    .sort((one, other) => byPosition(one.places[0]!, other.places[0]!))
    .map((mark, index) => ({ ...mark, number: index + 1 }));
}

const placesIn = ({ values }: FindingView, open: ArticleView): EvidenceView[] =>
  values
    .flatMap(({ evidence }) => evidence)
    .filter(({ article }) => article === open.id)
    .sort(byPosition);

/** The title stands before the text. */
function byPosition(one: EvidenceView, other: EvidenceView): number {
  if (one.field !== other.field) return one.field === 'title' ? -1 : 1;
  return one.start - other.start;
}
