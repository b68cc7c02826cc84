/**
 * Finds the words inside quotation marks, as the press sets them: straight, curly, doubled single marks (’’ and ``),
 * single marks, nested marks, marks left open over paragraphs, marks turned the wrong way. Who spoke is not its business.
 */

import { type Document, spanIn } from '../../text/document.ts';
import { findMatches } from '../../text/matches.ts';
import type { Span } from '../../types.ts';

/** Words between marks; `start` and `end` exclude the marks, `open` and `close` include them. */
export interface MarkedSpan extends Span {
  readonly open: number;
  readonly close: number;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly mark: 'double' | 'single';
  /** Number of the paragraph, from 0; -1 for the title. */
  readonly paragraph: number;
  /** The mark is not closed; the next paragraph opens again and goes on. */
  readonly isOpenEnded: boolean;
  /** Goes on from an open-ended quotation in the paragraph before. */
  readonly continues: boolean;
}

export interface Paragraph extends Span {
  readonly paragraph: number;
}

/** A quotation longer than this is a misread mark. */
const LONGEST = 2_500; // characters
const LONGEST_SINGLE = 1_200;
const DEEPEST = 3;

/** Paragraphs of title and text in order, from the document's sentences. */
export function readParagraphs(document: Document): Paragraph[] {
  const paragraphs: { start: number; end: number; paragraph: number; field?: 'title' }[] = [];
  for (const { start, end, field, paragraph } of document.sentences) {
    const last = paragraphs.at(-1);
    if (last && last.paragraph === paragraph && last.field === field) last.end = end;
    else paragraphs.push(field ? { start, end, paragraph, field } : { start, end, paragraph });
  }
  return paragraphs;
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly shape: 'straight' | 'curly' | 'doubled';
  readonly role: 'open' | 'close' | 'either';
  /** Turned the wrong way: closes by its shape, and stands where one opens. */
  readonly mayOpen: boolean;
}

const DOUBLE = /["“”„‟«»]|''|’’|‘‘|``|´´/g;
/** Most paragraphs have no mark that opens a quotation or might. */
const ANY_MARK = /["“”„‟«»‘’'`´]/;
const shapeOf = (mark: string): Mark['shape'] =>
  mark === '"' ? 'straight' : mark === "''" || mark === '’’' ? 'doubled' : 'curly';

/** Spans in order of their opening marks. Linear in the text's length. */
export function findMarkedSpans(paragraphs: readonly Paragraph[], sourceOf: (span: Span) => string): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let carried: Mark['shape'] | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const source = sourceOf(paragraph);
    const text = source.slice(paragraph.start, paragraph.end);
    if (!ANY_MARK.test(text)) {
      carried = null;
      continue;
    }
    const marks = readMarks(source, paragraph);
    const { closed, unclosed } = pair(marks);
    let found = closed.map((span) => ({
      ...makeSpan(span.open, span.close, span.depth, 'double', paragraph),
      continues: carried !== null && span.open.at === paragraph.start && span.open.shape === carried,
    }));
    carried = null;
    const next = paragraphs[index + 1];
    if (unclosed && next && !paragraph.field) {
      const reopening = readMarks(sourceOf(next), { ...next, end: Math.min(next.end, next.start + 3) })[0];
      const reopens = reopening?.at === next.start && reopening.shape === unclosed.shape;
      const isIntroduced = /(?:[:,]|\b(?:said|says|that))\s*$/.test(
        source.slice(Math.max(0, unclosed.at - 12), unclosed.at),
      );
      if (paragraph.end - unclosed.at <= LONGEST && (reopens || isIntroduced)) {
        found = found.map((span) => (span.open > unclosed.at ? { ...span, depth: span.depth + 1 } : span));
        found.push({
          ...makeSpan(unclosed, { at: paragraph.end, length: 0 }, 0, 'double', paragraph),
          isOpenEnded: reopens,
          continues: false,
        });
        if (reopens) carried = unclosed.shape;
      }
    }
    const usable = found.filter((span) => span.end > span.start && span.end - span.start <= LONGEST);
    spans.push(...usable, ...findSingleSpans(source, paragraph, usable));
  }
  return spans.sort((a, b) => a.paragraph - b.paragraph || a.open - b.open);
}

function makeSpan(
  open: { at: number; length: number },
  close: { at: number; length: number },
  depth: number,
  mark: MarkedSpan['mark'],
  own: Paragraph,
): MarkedSpan {
  return {
    ...spanIn(own, open.at + open.length, close.at),
    open: open.at,
    close: close.at + close.length,
    depth,
    mark,
    paragraph: own.paragraph,
    isOpenEnded: false,
    continues: false,
  };
}

/** Double marks with the way they point: told by what stands beside them, since many are set the wrong way round. */
function readMarks(source: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of findMatches(DOUBLE, source.slice(start, end))) {
    const at = start + match.index;
    const [text] = match;
    const before = at > start ? (source[at - 1] as string) : ' ';
    const after = at + text.length < end ? (source[at + text.length] as string) : ' ';
    if (text === '"' && /\d/.test(before) && /['’′]\s?\d{1,2}$/.test(source.slice(Math.max(start, at - 4), at)))
      continue; // 6'2"
    // 12 '' is a length: such a mark may close what is open, but opens nothing.
    const isInch = text === "''" && /\d ?$/.test(source.slice(Math.max(start, at - 2), at));
    const role = isInch ? 'close' : readRole(text, before, after);
    const mayOpen = text === '”' && (/\s/.test(before) || (/[.?!]/.test(before) && /\p{Lu}/u.test(after)));
    marks.push({ at, length: text.length, shape: shapeOf(text), role, mayOpen });
  }
  return alternate(marks);
}

/** Straight marks set with a space on the wrong side: where no other marks stand, an even number opens and closes by turns. */
function alternate(marks: Mark[]): Mark[] {
  const turnOf = (index: number) => (index % 2 === 0 ? ('open' as const) : ('close' as const));
  const isCrossed = marks.some(({ role }, index) => role !== 'either' && role !== turnOf(index));
  if (!isCrossed || marks.length % 2 === 1 || marks.some(({ shape }) => shape !== 'straight')) return marks;
  return marks.map((mark, index) => ({ ...mark, role: turnOf(index) }));
}

function readRole(text: string, before: string, after: string): Mark['role'] {
  const opensHere = before === ' ' || /[\s([{\-–—/‘'“"]/.test(before);
  const closesHere = after === ' ' || /[\s)\]},.;:?!\-–—/’'”"]/.test(after);
  if (opensHere && !closesHere) return 'open';
  if (closesHere && !opensHere) return 'close';
  if (text === '“' || text === '``' || text === '‘‘' || text === '„' || text === '«') return 'open';
  if (text === '”' || text === '»') return 'close';
  return 'either';
}

/** Pairs of marks by a stack; `unclosed` is the outermost mark left open, if any. */
function pair(marks: readonly Mark[]): {
  closed: { open: Mark; close: Mark; depth: number }[];
  unclosed: Mark | null;
} {
  const closed: { open: Mark; close: Mark; depth: number }[] = [];
  let stack: Mark[] = [];
  for (const mark of marks) {
    const top = stack.at(-1);
    if (!top) {
      if (mark.role !== 'close' || mark.mayOpen) stack.push(mark);
    } else if (mark.role === 'open') {
      // Three open marks are not a nesting, but two that were never closed.
      if (stack.length >= DEEPEST) stack = stack.slice(1);
      stack.push(mark);
    } else {
      stack.pop();
      closed.push({ open: top, close: mark, depth: stack.length });
    }
  }
  // What stands inside a mark that was never closed is not nested.
  const lost = stack.length;
  return {
    closed: closed.map((span) => ({ ...span, depth: Math.max(0, span.depth - lost) })),
    unclosed: stack[0] ?? null,
  };
}

/** The mark comes first in the pattern, so that other characters are passed over at once. */
const SINGLE_OPEN =
  /(?:‘(?![‘\s])|[`'’](?=[\p{L}\p{N}[]))(?<=(?:^|[\s([{–—-]).)(?!(?:\d0s|em|n|til|till|cause|tis|twas|bout|round|s)\b)/giu;

/** Single marks outside double ones: British usage, and headlines. An apostrophe is no closing mark. */
function findSingleSpans(source: string, paragraph: Paragraph, doubles: readonly MarkedSpan[]): MarkedSpan[] {
  const text = source.slice(paragraph.start, paragraph.end);
  if (text.search(SINGLE_OPEN) < 0) return [];
  const openings = findMatches(SINGLE_OPEN, text).map((match) => paragraph.start + match.index);
  const closings = readSingleClosings(source, paragraph);
  const outer = doubles.filter((span) => span.depth === 0).sort((a, b) => a.open - b.open);
  const spans: MarkedSpan[] = [];
  let free = paragraph.start;
  let nextClosing = 0;
  let nextDouble = 0;
  for (const at of openings) {
    while ((closings[nextClosing]?.at ?? Infinity) <= at + 1) nextClosing += 1;
    while ((outer[nextDouble]?.close ?? Infinity) <= at) nextDouble += 1;
    if (at < free || (outer[nextDouble]?.open ?? Infinity) <= at) continue;
    const close = chooseClosing(closings, nextClosing, at);
    if (
      close === null ||
      outer.slice(nextDouble, nextDouble + 8).some((span) => span.open < close && close < span.close)
    )
      continue;
    spans.push(makeSpan({ at, length: 1 }, { at: close, length: 1 }, 0, 'single', paragraph));
    free = close + 1;
  }
  return spans;
}

interface Closing {
  readonly at: number;
  /** After a full stop or comma, or after a word that is no plural possessive. */
  readonly isSure: boolean;
}

function readSingleClosings(source: string, { start, end }: Span): Closing[] {
  const closings: Closing[] = [];
  for (const match of findMatches(/['’](?=$|[\s)\],.;:?!–—"”-])/g, source.slice(start, end))) {
    const at = start + match.index;
    const before = source[at - 1] ?? ' ';
    if (/\s/.test(before)) continue;
    closings.push({ at, isSure: !/[sS]/.test(before) || /[,.;:?!)]/.test(source[at + 1] ?? '.') });
  }
  return closings;
}

/** The first sure mark within reach, else the first of all; a few are looked at. */
function chooseClosing(closings: readonly Closing[], from: number, opening: number): number | null {
  const near = closings.slice(from, from + 6).filter(({ at }) => at - opening <= LONGEST_SINGLE);
  return (near.find(({ isSure }) => isSure) ?? near[0])?.at ?? null;
}
