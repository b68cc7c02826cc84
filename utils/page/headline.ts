/** Which heading of a page is its article's: others are the site's name, a section or another article's. */

const MOST_HEADINGS = 60;
/** Letters of a heading that is told by the page's title; shorter ones are in many titles by chance. */
const LEAST_TOLD = 12;

/** The heading that the page's title repeats, else its first `h1` with words; null where there is neither. */
export function findHeadline(page: Document): Element | null {
  const title = fold(page.querySelector('title')?.textContent ?? '');
  const headings = page.querySelectorAll('h1,h2,h3');
  let first: Element | null = null;
  for (let at = 0; at < headings.length && at < MOST_HEADINGS; at += 1) {
    const heading = headings[at] as Element;
    const text = fold(heading.textContent ?? '');
    if (text.length >= LEAST_TOLD && title.includes(text)) return heading;
    // A logo is a heading without words.
    if (text !== '' && heading.localName === 'h1') first ??= heading;
  }
  return first;
}

const fold = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
