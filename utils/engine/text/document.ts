/**
 * An article's text made ready once for all readers of details: own lines, sentences, words. Title first.
 * Lives only during analysis; what comparison needs of it is kept in `Analysis.sentences`.
 */
import type { Article, SentenceReading, Span } from '../types.ts';
import { readOwnLines } from './boilerplate.ts';
import { CUES, KEPT_CUES } from './cues.ts';
import { readMainEvent } from './main-event.ts';
import { PlainWords } from './plain-words.ts';
import { readLineSentences, readSentences } from './sentences.ts';
import { readWords, type Word } from './words.ts';

export interface Sentence extends Span {
  /** Position in `Document.sentences`, and so in `Analysis.sentences`. */
  readonly index: number;
  /** Number of the line in `text`, from 0; -1 for the title. */
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** Stems of its content words, in order, with repetitions. */
  readonly stems: readonly string[];
  /** All cues of its words (see text/cues). */
  readonly cues: number;
  /** All classes of its words (see text/word-classes). */
  readonly classes: number;
}

export interface Document {
  readonly article: Article;
  /** Publication day `YYYY-MM-DD`, null where unknown: the reference for relative dates. */
  readonly published: string | null;
  /** The title's sentences (`field: 'title'`) first, then the text's own lines in order. */
  readonly sentences: readonly Sentence[];
  /** What is written without a capital somewhere in the title or the text. */
  readonly plain: PlainWords;
  /** What the article is mainly about (text/main-event); read when first asked for, which few articles do. */
  readonly mainEvent: string | null;
}

/**
 * More is not read: 5 MB of text must not hang the reader's browser. An article has about 5,000 characters, the longest
 * features 60,000; what is behind belongs to an archive or an attack, and this much is read in about half a second.
 */
export const LONGEST_TEXT = 100_000;

/** A sentence with more words for numbers is a table or a list of results: neither numbers nor dates are read in it. */
const MOST_NUMBERS = 60;

export function readDocument(article: Article): Document {
  const sentences: Sentence[] = [];
  const add = (source: string, span: Span, paragraph: number) => {
    const words = readWords(source, span.start, span.end);
    const stems: string[] = [];
    let cues = 0;
    let classes = 0;
    let numbers = 0;
    for (const { form } of words) {
      cues |= form.cues;
      classes |= form.classes;
      if ((form.cues & CUES.number) !== 0) numbers += 1;
      if (!form.isFunction) stems.push(form.stem);
    }
    if (numbers > MOST_NUMBERS) cues &= ~(CUES.number | CUES.date);
    const { start, end } = span;
    const index = sentences.length;
    if (paragraph < 0) sentences.push({ start, end, field: 'title', index, paragraph, words, stems, cues, classes });
    else sentences.push({ start, end, index, paragraph, words, stems, cues, classes });
  };
  for (const span of readSentences(article.title.slice(0, 1_000))) add(article.title, span, -1);
  const text = article.text.slice(0, LONGEST_TEXT);
  for (const [paragraph, line] of readOwnLines(text).entries()) {
    for (const span of readLineSentences(text, line)) add(text, span, paragraph);
  }
  return new ReadDocument(article, sentences);
}

/** A class, since an accessor of an object literal is made anew, slowly, for every article. */
class ReadDocument implements Document {
  readonly article: Article;
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  readonly plain: PlainWords;
  #mainEvent: string | null | undefined;

  constructor(article: Article, sentences: readonly Sentence[]) {
    this.article = article;
    this.published = publicationDay(article.published);
    this.sentences = sentences;
    this.plain = new PlainWords(sentences);
  }

  get mainEvent(): string | null {
    if (this.#mainEvent === undefined) this.#mainEvent = readMainEvent(this.sentences);
    return this.#mainEvent;
  }
}

/** A span of the sentence's field. Built by cases: parts that are only spread where they exist take several times as long. */
export const spanIn = ({ field }: Span, start: number, end: number): Span =>
  field === undefined ? { start, end } : { start, end, field };

/** The words of the field a span lies in: `title` or `text`. */
export const sourceOf = (article: Article, span: Span): string =>
  span.field === 'title' ? article.title : article.text;

/** What comparison keeps of each sentence. */
export function keepSentences(document: Document): SentenceReading[] {
  return document.sentences.map((sentence) => {
    const { start, end, field, paragraph, stems } = sentence;
    const cues = sentence.cues & KEPT_CUES;
    if (field === undefined)
      return cues === 0 ? { start, end, paragraph, stems } : { start, end, paragraph, stems, cues };
    return cues === 0 ? { start, end, field, paragraph, stems } : { start, end, field, paragraph, stems, cues };
  });
}

/** `YYYY-MM-DD` of an ISO date or date-time, in the zone it is written in; null for anything else. */
function publicationDay(published: string | null): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})/.exec(published ?? '')?.[1];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}
