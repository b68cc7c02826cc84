/** What a quotation answers, as a detail of its article: which words were said, and who said them. */
import { sourceOf } from '../../text/document.ts';
import type { Detail } from '../../types.ts';
import type { Answer } from '../finding.ts';
import type { Quoted } from './likeness.ts';
import type { Version } from './utterances.ts';

/** The sentences of the utterance, from first to last, as they stand in the article. */
export function answerWords({ quoted, sentences }: Version): Answer {
  const { reading, quotation, words } = quoted;
  const own = words.filter((word) => sentences.has(word.sentence));
  const source = sourceOf(reading.article, quotation);
  const from = quotation.start;
  const [start, end] = [from + (own[0]?.start ?? 0), from + (own.at(-1)?.end ?? quotation.text.length)];
  const detail: Detail = { start, end, text: source.slice(start, end), sentence: sentenceAt(quoted, start) };
  const text = quotation.parts
    .map((part) => source.slice(Math.max(start, part.start), Math.min(end, part.end)).trim())
    .filter((part) => part !== '')
    .join(' ');
  return { reading, detail, normalized: own.map((word) => word.norm).join(' '), text };
}

function sentenceAt({ reading, quotation }: Quoted, start: number): number {
  const { sentences } = reading.analysis;
  let index = quotation.sentence;
  while (index + 1 < sentences.length && (sentences[index]?.end ?? 0) <= start) index += 1;
  return index;
}

/** The speaker as written; of a quotation without one, the quotation. */
export function answerSpeaker({ reading, quotation }: Quoted): Answer {
  const speaker = quotation.speaker;
  const span = speaker ?? quotation;
  const detail: Detail = {
    start: span.start,
    end: span.end,
    text: speaker?.text ?? quotation.text,
    sentence: sentenceOf(reading, quotation, span.start),
  };
  return { reading, detail, normalized: (speaker?.name ?? speaker?.text ?? '').toLowerCase() };
}

/** The speaker may be named in a sentence before or after the one where the quotation begins. */
function sentenceOf({ analysis }: Quoted['reading'], quotation: Quoted['quotation'], start: number): number {
  let index = quotation.sentence;
  while (index > 0 && (analysis.sentences[index]?.start ?? 0) > start) index -= 1;
  while (index + 1 < analysis.sentences.length && (analysis.sentences[index]?.end ?? 0) <= start) index += 1;
  return index;
}
