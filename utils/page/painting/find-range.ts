/**
 * A value's place in the extracted text → a Range in the page. The paragraph's elements are known from the extraction;
 * inside them the value is found by its words and what stands around them, so that white space, markup and small
 * changes of the page since do not matter.
 */
import type { Paragraph } from '../extraction/extract-article.ts';

/** The value as quoted: its own words, what stands around it, and where it stood in the article's text. */
export interface Quote {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  readonly start: number;
}

/** How much of the surroundings is compared. */
const CONTEXT = 32; // characters

/** Null where the words are not in the page any more. */
export function findRange(quote: Quote, paragraphs: readonly Paragraph[]): Range | null {
  const paragraph = paragraphs.find(({ start, end }) => start <= quote.start && quote.start < end);
  if (!paragraph) return null;
  const shared = paragraph.elements.filter((element) => element.isConnected);
  return findInElements(quote, shared);
}

/** For a title: the page's headings stand for the paragraph. */
export function findTitleRange(quote: Quote): Range | null {
  for (const heading of document.querySelectorAll('h1, h2, [itemprop~="headline"]')) {
    const range = findInElements(quote, [heading]);
    if (range) return range;
  }
  return null;
}

/** Every character of the folded text knows the text node and offset that it came from. */
interface FoldedText {
  text: string;
  readonly nodes: Text[];
  readonly offsets: number[];
}

function findInElements({ before, value, after }: Quote, elements: readonly Element[]): Range | null {
  const folded = foldText(elements);
  const words = foldString(value).trim();
  if (words === '') return null;
  const [left, right] = [foldString(before).slice(-CONTEXT), foldString(after).slice(0, CONTEXT)];
  let best = -1;
  let bestScore = -1;
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + 1)) {
    const score = commonEnd(folded.text.slice(0, at), left) + commonStart(folded.text.slice(at + words.length), right);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  if (best < 0) return null;
  const last = best + words.length - 1;
  const range = document.createRange();
  range.setStart(folded.nodes[best]!, folded.offsets[best]!);
  range.setEnd(folded.nodes[last]!, folded.offsets[last]! + 1);
  return range;
}

/** Runs of white space are one space, wherever the markup cuts them. */
function foldText(elements: readonly Element[]): FoldedText {
  const folded: FoldedText = { text: '', nodes: [], offsets: [] };
  const seen = new Set<Node>();
  const characters: string[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (seen.has(node)) continue;
      seen.add(node);
      const { data } = node as Text;
      for (let offset = 0; offset < data.length; offset += 1) {
        const character = foldCharacter(data[offset]!);
        if (character === ' ' && (characters.length === 0 || characters.at(-1) === ' ')) continue;
        characters.push(character);
        folded.nodes.push(node as Text);
        folded.offsets.push(offset);
      }
    }
  }
  folded.text = characters.join('');
  return folded;
}

const foldCharacter = (character: string) => (/\s/.test(character) ? ' ' : character);
const foldString = (text: string) => text.replace(/\s+/g, ' ');

function commonEnd(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text.at(-1 - length) === context.at(-1 - length)) length += 1;
  return length;
}

function commonStart(text: string, context: string): number {
  let length = 0;
  while (length < context.length && text[length] === context[length]) length += 1;
  return length;
}
