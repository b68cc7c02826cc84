/**
 * A value's place in the extracted text → a Range in the page. Tried in turn: the elements that its paragraph was read
 * from, checked by the quote; then the whole page by the quote alone, as it may have been built anew since.
 */
import type { Paragraph } from '../extraction/extract-article.ts';
import { isTelling, matchQuote, type Quote } from './match-quote.ts';
import { type PageText, readPageText } from './page-text.ts';

export type { Quote } from './match-quote.ts';

/** In the elements of the value's own paragraph: quick, done at once. */
export function locateInParagraph(quote: Quote, paragraphs: readonly Paragraph[]): Range | null {
  const paragraph = paragraphs.find(({ start, end }) => start <= quote.start && quote.start < end);
  const elements = paragraph?.elements.filter((element) => element.isConnected) ?? [];
  return elements.length === 0 ? null : locateIn(readPageText(elements), quote, false);
}

/** In the headings of a page, for a value of the title. */
export function locateInHeadings(quote: Quote, page: Document): Range | null {
  for (const heading of page.querySelectorAll('h1,h2,[itemprop~="headline"]')) {
    const range = locateIn(readPageText([heading]), quote, false);
    if (range) return range;
  }
  return null;
}

/** Anywhere in the page, for as many quotes as there are: the page is read once. In the order of the quotes. */
export function locateInPage(quotes: readonly Quote[], page: Document): (Range | null)[] {
  if (quotes.length === 0 || !page.body) return quotes.map(() => null);
  const text = readPageText([page.body]);
  return quotes.map((quote) => locateIn(text, quote, true));
}

function locateIn(text: PageText, quote: Quote, mustTell: boolean): Range | null {
  const match = matchQuote(text.text, quote);
  if (!match || (mustTell && !isTelling(match))) return null;
  return text.rangeOf(match.start, match.end);
}
