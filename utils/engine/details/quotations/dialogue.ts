/**
 * Speakers over the borders of sentences and paragraphs: a remark that goes on after its attribution, a block that a
 * colon announces, quotations left open over paragraphs, a speech that fills several paragraphs.
 */

import { CLASSES } from '../../text/word-classes.ts';
import { attribute } from './attribution.ts';
import type { Attribution } from './attribution-words.ts';
import type { Frame, Item } from './frame.ts';
import type { MarkedSpan } from './marks.ts';
import { wordAt } from './noun-phrase.ts';
import { clauseSubject, subjectBefore } from './subject.ts';

/** A quotation in its frame with the span of the phrase that names its speaker. */
export interface Attributed {
  readonly span: MarkedSpan;
  readonly frame: Frame;
  /** Place of the quotation in the frame. */
  readonly at: number;
  readonly speaker: { readonly start: number; readonly end: number } | null;
  readonly verb: string | null;
  readonly confidence: number;
  readonly rule: string;
}

/** Attributions of all quotations of the frames, in order. Linear in the number of frames. */
export function attributeAll(frames: readonly Frame[]): Attributed[] {
  const all: Attributed[] = [];
  for (let index = 0; index < frames.length; index += 1) {
    const frame = frames[index] as Frame;
    let sibling: Attributed | null = null;
    for (let at = 0; at < frame.items.length; at += 1) {
      const item = frame.items[at] as Item;
      if (item.kind !== 'quote') continue;
      const own = attribute(frame.items, at);
      const one: Attributed = own
        ? resolve(item.span, frame, at, own)
        : carry(item.span, frames, index, at, { last: all.at(-1), sibling });
      if (one.speaker) sibling = one;
      all.push(one);
    }
  }
  return backfill(all);
}

function resolve(span: MarkedSpan, frame: Frame, at: number, own: Attribution): Attributed {
  const { items } = frame;
  const from = items[own.phrase.from] as Item;
  const to = items[own.phrase.to] as Item;
  const verb = own.verb === null ? null : (wordAt(items, own.verb)?.text ?? null);
  return {
    span,
    frame,
    at,
    speaker: { start: from.start, end: to.end },
    verb,
    confidence: own.confidence,
    rule: own.rule,
  };
}

const nobody = (span: MarkedSpan, frame: Frame, at: number): Attributed => ({
  span,
  frame,
  at,
  speaker: null,
  verb: null,
  confidence: 0,
  rule: 'none',
});

interface Before {
  /** The quotation before this one. */
  readonly last: Attributed | undefined;
  /** The last one of the same frame that has a speaker. */
  readonly sibling: Attributed | null;
}

/** The speaker of a quotation that its own frame does not attribute. */
function carry(
  span: MarkedSpan,
  frames: readonly Frame[],
  index: number,
  at: number,
  { last, sibling }: Before,
): Attributed {
  const frame = frames[index] as Frame;
  const from = (source: Attributed, confidence: number, rule: string): Attributed => ({
    ...nobody(span, frame, at),
    speaker: source.speaker,
    confidence: Math.min(confidence, source.confidence),
    rule,
  });
  const { isAlone } = frame;
  if (span.continues && last?.speaker) return from(last, 0.95, 'open-ended');
  if (sibling) return from(sibling, 0.78, 'same-sentence');
  const before = frames[index - 1];
  if (isAlone && last?.speaker && last.span.paragraph === span.paragraph && last.frame === before)
    return from(last, 0.93, 'goes-on');
  const announced = isAlone ? announcement(before, span.paragraph) : null;
  if (announced) return { ...resolve(span, before as Frame, at, announced), frame, verb: null };
  if (isAlone && last?.speaker && last.span.paragraph === span.paragraph) return from(last, 0.85, 'same-paragraph');
  if (
    isAlone &&
    last?.speaker &&
    last.span.paragraph === span.paragraph - 1 &&
    last.frame === before &&
    last.confidence >= 0.93
  )
    return from(last, 0.8, 'next-paragraph');
  if (!isAlone) {
    const subject = clauseSubject(frame.items, at, 0);
    if (subject)
      return resolve(span, frame, at, { phrase: subject, verb: null, confidence: 0.5, rule: 'sentence-subject' });
  }
  return nobody(span, frame, at);
}

/** The frame before says who speaks next: "Smith continued:", "Smith told reporters on Friday:". */
function announcement(frame: Frame | undefined, paragraph: number): Attribution | null {
  if (!frame || frame.paragraph < paragraph - 1) return null;
  const { items } = frame;
  const last = items.at(-1);
  const hasColon = last?.kind === 'punct' && last.text === ':';
  for (let verb = items.length - 1; verb > 0; verb -= 1) {
    const word = wordAt(items, verb);
    if (!word || (word.form.classes & CLASSES.say) === 0) continue;
    if (!hasColon && frame.paragraph !== paragraph && verb < items.length - 2) return null;
    const subject = subjectBefore(items, verb, 0);
    if (!subject || isDenied(items, subject.to, verb)) continue;
    return { phrase: subject, verb, confidence: hasColon ? 0.92 : 0.83, rule: 'announced' };
  }
  if (!hasColon) return null;
  const subject = clauseSubject(items, items.length - 1, 0);
  return subject && { phrase: subject, verb: null, confidence: 0.8, rule: 'announced' };
}

/** "He did not explain": nothing was said. */
const isDenied = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.kind === 'word' && (item.norm === 'not' || item.norm.endsWith("n't")));

/** A quotation before its attribution: “One.” “Two,” said Smith. And an open-ended one whose end is attributed. */
function backfill(all: readonly Attributed[]): Attributed[] {
  const done = [...all];
  for (let i = done.length - 2; i >= 0; i -= 1) {
    const one = done[i] as Attributed;
    const next = done[i + 1] as Attributed;
    if (one.speaker || !next.speaker || next.confidence < 0.9) continue;
    const { isAlone } = one.frame;
    const isSameParagraph = next.span.paragraph === one.span.paragraph;
    if (isAlone && (isSameParagraph || one.span.isOpenEnded))
      done[i] = { ...one, speaker: next.speaker, confidence: 0.84, rule: 'before-attribution' };
  }
  return done;
}
