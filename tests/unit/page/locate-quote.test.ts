// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { locateInHeadings, locateInPage, locateInParagraph } from '../../../utils/page/anchors/locate-quote.ts';
import { extractArticle, type Paragraph } from '../../../utils/page/extraction/extract-article.ts';

const BODY = `<h1>Ferry with <em>63</em> aboard runs aground</h1><div class="text">
<p>A ferry carrying 63 people ran
   onto a <a href="/x">sand\u00adbank</a> outside the harbour of Marnock on Tuesday afternoon, said 63-year-old harbour master Olaf Tregarth.</p>
<p>Of the 63 people aboard nobody was hurt, and two tugs stood by<b>, said</b> the company that runs the line in a statement on the quay.</p>
<p>Divers are to look at the keel on Wednesday morning, and until then the crossing is served by a smaller boat.</p>
<p>The ship had left its channel to avoid a fishing boat, and its captain had followed the rules, the statement said.</p></div>`;

let text = '';
let paragraphs: readonly Paragraph[] = [];

beforeEach(() => {
  document.body.innerHTML = BODY; // A fixture of our own.
  const extraction = extractArticle(document, { url: null, now: null, extractedFrom: 'live-page' });
  if (!extraction.isArticle) throw new Error(extraction.why);
  text = extraction.article.text;
  paragraphs = extraction.paragraphs;
});

const quote = (value: string, occurrence = 0) => {
  let start = text.indexOf(value);
  for (let n = 0; n < occurrence; n += 1) start = text.indexOf(value, start + 1);
  return {
    before: text.slice(Math.max(0, start - 40), start),
    value,
    after: text.slice(start + value.length, start + value.length + 40),
    start,
  };
};
const squeeze = (range: Range | null | undefined) =>
  range?.toString().replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ') ?? null;

describe('locateInParagraph', () => {
  it.each([
    ['over white space and an element’s edge', 'ran onto a sandbank outside', 0],
    ['inside one text', 'harbour of Marnock', 0],
    ['over two elements', 'two tugs stood by, said the company', 0],
    ['at a paragraph’s beginning', 'Divers are', 0],
    ['at a paragraph’s end', 'the statement said.', 0],
  ])('finds a value %s', (_name, value, occurrence) => {
    expect(squeeze(locateInParagraph(quote(value, occurrence), paragraphs))).toBe(value);
  });

  it('tells equal values apart by what stands around them', () => {
    const ranges = [0, 1, 2].map((occurrence) => locateInParagraph(quote('63', occurrence), paragraphs));
    expect(ranges.map(squeeze)).toEqual(['63', '63', '63']);
    const after = ranges.map((range) => range?.endContainer.textContent?.slice(range.endOffset, range.endOffset + 9));
    expect(after).toEqual([' people r', '-year-old', ' people a']);
  });

  it('gives nothing for words that are not there any more', () => {
    const lost = quote('harbour of Marnock');
    document.querySelector('p')?.remove();
    expect(locateInParagraph(lost, paragraphs)).toBeNull();
  });
});

describe('locateInPage', () => {
  it('finds a value again after the page was built anew', () => {
    const lost = quote('avoid a fishing boat, and its captain');
    document.body.innerHTML = `<section>${BODY}</section>`;
    expect(locateInParagraph(lost, paragraphs)).toBeNull();
    expect(squeeze(locateInPage([lost], document)[0])).toBe('avoid a fishing boat, and its captain');
  });

  it('does not take any number for the one that was quoted', () => {
    const lost = quote('63');
    document.body.innerHTML = '<p>The ticket costs 63 crowns.</p>';
    expect(locateInPage([lost], document)).toEqual([null]);
  });
});

describe('locateInHeadings', () => {
  it('finds a value of the title', () => {
    const range = locateInHeadings({ before: 'Ferry ', value: 'with 63 aboard', after: ' runs', start: 6 }, document);
    expect(squeeze(range)).toBe('with 63 aboard');
  });
});

describe('a page that was built anew', () => {
  it('is searched for what still tells itself from the rest, and nothing in it is touched', () => {
    const quotes = [
      quote('harbour of Marnock'),
      quote('look at the keel on Wednesday morning, and until then'),
      quote('63'),
    ];
    document.body.innerHTML = `<main><p>Divers are to look at the keel on Wednesday morning, and until then nobody sails.</p></main>`;
    const before = document.body.innerHTML;
    expect(quotes.map((one) => locateInParagraph(one, paragraphs))).toEqual([null, null, null]);
    const found = locateInPage(quotes, document);
    expect(found.map((range) => range !== null)).toEqual([false, true, false]);
    expect(document.body.innerHTML).toBe(before);
  });
});
