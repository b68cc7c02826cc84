/** What the in-page part reads from a page and hands over: everything but which outlet it is. */
import * as v from 'valibot';

/** Longer text is not taken: the engine reads less (`LONGEST_TEXT`), and 20 MB must not be copied between contexts. */
export const LONGEST_SUBMITTED_TEXT = 1_000_000; // characters

const shortText = v.pipe(v.string(), v.maxLength(2_000));
const optionalText = v.nullable(shortText);

export const PAGE_ARTICLE = v.object({
  /** The page's canonical link: believed only inside the outlet of the address really shown. */
  canonical: optionalText,
  outletName: optionalText,
  title: shortText,
  byline: optionalText,
  published: optionalText,
  modified: optionalText,
  language: optionalText,
  text: v.pipe(v.string(), v.maxLength(LONGEST_SUBMITTED_TEXT)),
  credit: optionalText,
  partial: v.boolean(),
  /** Another article of the page has the tab's address: this one opens at its canonical link. */
  isFurtherDown: v.optional(v.boolean()),
  genre: v.optional(v.picklist(['report', 'opinion', 'live', 'correction'])),
  section: v.optional(optionalText),
});
export type PageArticle = v.InferOutput<typeof PAGE_ARTICLE>;
