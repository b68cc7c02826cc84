/** Quotations of an article with their speakers: marks → frames → attribution → dialogue → speakers. */
import { JUDGE_VERBS, SAY_VERBS } from '../../lexicon/speech-verbs.ts';
import { type Document, type Sentence, sourceOf, spanIn } from '../../text/document.ts';
import { contentStems, readWords, type Word, wordsBetween } from '../../text/words.ts';
import type { Quotation, Span, Speaker } from '../../types.ts';
import { type Attributed, attributeAll } from './dialogue.ts';
import { readForm } from './form.ts';
import { type Frame, readFrames } from './frame.ts';
import { findMarkedSpans, type MarkedSpan, type Paragraph, readParagraphs } from './marks.ts';
import { namePronouns } from './pronouns.ts';
import { type PeopleIndex, readSpeaker } from './speaker.ts';

const isSpeechWord = (norm: string): boolean => SAY_VERBS.has(norm) || JUDGE_VERBS.has(norm);

/** Below, the reading is a guess, and no speaker is named. */
const LEAST_CONFIDENCE = 0.6;

/** Between the two halves of a split quotation stand a name, a verb, perhaps a title. */
const LONGEST_SPLIT = 200; // characters

/** In order of their offsets, the title's first. A quotation inside another follows it. */
export function findQuotations(document: Document, index: PeopleIndex): Quotation[] {
  const { article, sentences } = document;
  const source = (span: Span) => sourceOf(article, span);
  const paragraphs = readParagraphs(document);
  const spans = findMarkedSpans(paragraphs, source);
  if (spans.length === 0) return [];
  const sentencesOf = groupBy(sentences, ({ paragraph }) => paragraph);
  const attributed = attributeSpans(spans, paragraphs, sentencesOf, source);
  const quotations = joinSplits(attributed, source).map((parts) =>
    makeQuotation(parts, source(parts[0].span), sentencesOf, index),
  );
  const nested = spans.filter((span) => span.depth > 0).map((span) => makeNested(span, source(span), sentencesOf));
  return [...namePronouns(quotations, paragraphs, index, article.text), ...nested].sort(
    (a, b) => Number(b.field === 'title') - Number(a.field === 'title') || a.start - b.start || b.end - a.end,
  );
}

/** Every marked span that is not inside another, with the rule that found its speaker: for measuring the rules. */
export function attributeQuotations(document: Document): Attributed[] {
  const source = (span: Span) => sourceOf(document.article, span);
  const paragraphs = readParagraphs(document);
  const sentencesOf = groupBy(document.sentences, ({ paragraph }) => paragraph);
  return attributeSpans(findMarkedSpans(paragraphs, source), paragraphs, sentencesOf, source);
}

function attributeSpans(
  spans: readonly MarkedSpan[],
  paragraphs: readonly Paragraph[],
  sentencesOf: ReadonlyMap<number, readonly Sentence[]>,
  source: (span: Span) => string,
): Attributed[] {
  const outer = groupBy(
    spans.filter((span) => span.depth === 0),
    ({ paragraph }) => paragraph,
  );
  // Speakers are sought in the paragraph itself and the one before.
  const isNear = ({ paragraph }: Paragraph) => outer.has(paragraph) || outer.has(paragraph + 1);
  const frames: Frame[] = [];
  for (const one of paragraphs) {
    if (!isNear(one)) continue;
    const [quotes, own] = [outer.get(one.paragraph) ?? [], sentencesOf.get(one.paragraph) ?? []];
    for (const frame of readFrames(source(one), one, quotes, own, isSpeechWord)) frames.push(frame);
  }
  return attributeAll(frames);
}

function groupBy<T>(all: readonly T[], key: (one: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  // What belongs together nearly always stands together.
  let [last, open]: [number, T[] | null] = [0, null];
  for (const one of all) {
    const own = key(one);
    if (open === null || own !== last) {
      open = groups.get(own) ?? [];
      if (open.length === 0) groups.set(own, open);
      last = own;
    }
    open.push(one);
  }
  return groups;
}

/** “…,” she said, “…”: two spans with their attribution between them, in one sentence, are one quotation. */
function joinSplits(all: readonly Attributed[], sourceOf: (span: Span) => string): [Attributed, ...Attributed[]][] {
  const joined: [Attributed, ...Attributed[]][] = [];
  for (const one of all) {
    const group = joined.at(-1);
    const before = group?.at(-1);
    const isSplit =
      before?.speaker &&
      one.speaker?.start === before.speaker.start &&
      before.frame === one.frame &&
      before.span.close <= one.speaker.start &&
      one.speaker.end <= one.span.open &&
      one.span.open - before.span.close <= LONGEST_SPLIT &&
      /[,?!.…—–-]\s*$/.test(sourceOf(before.span).slice(before.span.start, before.span.end)) &&
      /[,:—–-]\s*$/.test(sourceOf(one.span).slice(one.span.open - 3, one.span.open));
    if (group && isSplit) group.push(one);
    else joined.push([one]);
  }
  return joined;
}

function makeQuotation(
  spoken: readonly [Attributed, ...Attributed[]],
  source: string,
  sentences: ReadonlyMap<number, readonly Sentence[]>,
  index: PeopleIndex,
): Quotation {
  const [{ span, speaker, verb, confidence }] = spoken;
  const last = spoken.at(-1)?.span ?? span;
  const parts = spoken.map((part) => spanIn(span, part.span.start, part.span.end));
  const [only] = parts;
  const words =
    only && parts.length === 1
      ? wordsOf(only, span.paragraph, source, sentences)
      : parts.flatMap((part) => wordsOf(part, span.paragraph, source, sentences));
  const before = source.slice(Math.max(0, span.open - 40), span.open);
  const after = source.slice(last.end, last.end + 8);
  const form = readForm(
    words,
    source.slice(span.start, last.end),
    before,
    speaker !== null && confidence >= 0.8,
    after,
  );
  return {
    ...detailOf({ ...span, end: last.end }, source, sentences),
    parts,
    stems: form === 'term' ? [] : contentStems(words),
    speaker:
      speaker && confidence >= LEAST_CONFIDENCE
        ? nameSpeaker(source, spanIn(span, speaker.start, speaker.end), span.paragraph, sentences, index)
        : null,
    verb,
    confidence,
    form,
  };
}

function nameSpeaker(
  source: string,
  span: Span,
  paragraph: number,
  sentences: ReadonlyMap<number, readonly Sentence[]>,
  index: PeopleIndex,
): Speaker {
  // The paragraph before or behind may name the speaker.
  const own = sentences.get(paragraph) ?? [];
  const isOwn = span.start >= (own[0]?.start ?? Infinity) && span.end <= (own.at(-1)?.end ?? -1);
  const words = isOwn ? wordsOf(span, paragraph, source, sentences) : readWords(source, span.start, span.end);
  return readSpeaker(source, span, words, index);
}

/** A quotation inside a quotation: the words that somebody puts into another's mouth have no certain speaker. */
function makeNested(span: MarkedSpan, source: string, sentences: ReadonlyMap<number, readonly Sentence[]>): Quotation {
  const place = detailOf(span, source, sentences);
  const words = wordsOf(span, span.paragraph, source, sentences);
  const form = readForm(words, place.text, '', false, '');
  return {
    ...place,
    parts: [spanIn(span, span.start, span.end)],
    stems: form === 'term' ? [] : contentStems(words),
    speaker: null,
    verb: null,
    confidence: 0,
    form,
  };
}

/** Words of a part of a paragraph. */
function wordsOf(
  { start, end }: Span,
  paragraph: number,
  source: string,
  sentences: ReadonlyMap<number, readonly Sentence[]>,
): readonly Word[] {
  const own = sentences.get(paragraph) ?? [];
  const [first, last] = [placeAt(own, start), placeAt(own, end - 1)];
  // Nearly always one sentence, whose words need no copy.
  const words = first === last ? own[first]?.words : own.slice(first, last + 1).flatMap((one) => one.words);
  return wordsBetween(words ?? [], source, start, end);
}

function detailOf(span: MarkedSpan, source: string, sentences: ReadonlyMap<number, readonly Sentence[]>) {
  return {
    ...spanIn(span, span.start, span.end),
    text: source.slice(span.start, span.end),
    sentence: sentenceAt(sentences.get(span.paragraph) ?? [], span.start),
  };
}

/** Index of the first sentence that ends after the position; the paragraph's sentences are in order. */
const sentenceAt = (own: readonly Sentence[], position: number): number => own[placeAt(own, position)]?.index ?? 0;

function placeAt(own: readonly Sentence[], position: number): number {
  let [low, high] = [0, own.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
