/**
 * Page → article: copy, passes before, Readability, passes after, metadata. Owns the order of the steps and nothing
 * of what they do. The same code runs in the live page, on fetched pages and in the command line.
 */
import type { Article } from '../../engine/types.ts';
import type { DomainOf } from '../domain-of.ts';
import { LONGEST_TEXT } from '../metadata/page-facts.ts';
import { isPartial } from '../metadata/read-completeness.ts';
import { readCredit } from '../metadata/read-credit.ts';
import { readMetadataInSteps } from '../metadata/read-metadata.ts';
import { singleOut } from '../running-articles.ts';
import { LINE_PASSES } from './after-body.ts';
import { TREE_PASSES } from './before-body.ts';
import { type Line, readLines } from './block-text.ts';
import { beginningOf, copyPage, longestRun, type PageCopy, type PageFailure } from './page-copy.ts';
import { type PassReport, runLinePasses, runTreePasses } from './passes.ts';
import { readBody } from './read-body.ts';

export interface ExtractionOptions {
  /** Address really visited; null for a file of unknown origin: then the page's own canonical link is believed. */
  readonly url: string | null;
  /** ISO date-time that relative dates ("3 hours ago") count from; null: they are not resolved. */
  readonly now: string | null;
  /** The article to read, of several on the page; absent: the one that the page's metadata speak of. Needs `url`, its own. */
  readonly subject?: Element;
  /** Given only by the live page: whether an element can't be seen. */
  readonly isHidden?: (element: Element) => boolean;
  /** Names of passes to leave out. */
  readonly off?: readonly string[];
  readonly extractedFrom: NonNullable<Article['extractedFrom']>;
  /** Tells who owns a host; absent: a guess, for whoever hands the article to somebody who knows. */
  readonly domainOf?: DomainOf;
}

/** A line of the article's text and where in the page it stands. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Elements whose own text the line consists of, in order; of the document given, not of the copy. */
  readonly elements: readonly Element[];
}

export type Extraction =
  | {
      readonly isArticle: true;
      readonly article: Article;
      /** One a line of `article.text`, in order. */
      readonly paragraphs: readonly Paragraph[];
      readonly reports: readonly PassReport[];
    }
  | { readonly isArticle: false; readonly why: PageFailure; readonly reports: readonly PassReport[] };

/** Extracts in one go. The document is not changed. */
export function extractArticle(page: Document, options: ExtractionOptions): Extraction {
  const steps = extractInSteps(page, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So long is worked without a pause: less than a frame of what the page itself does. */
const SLICE = 8; // ms

/**
 * The same, with the event loop given room after each slice (`pause` resolves when the browser is idle).
 * Throws the signal's reason when aborted in between.
 */
export async function extractArticleSliced(
  page: Document,
  options: ExtractionOptions,
  pause: () => Promise<void>,
  signal?: AbortSignal,
  slice = SLICE,
): Promise<Extraction> {
  const steps = extractInSteps(page, options);
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    signal?.throwIfAborted();
    if (performance.now() - started < slice) continue;
    await pause();
    signal?.throwIfAborted();
    started = performance.now();
  }
}

function* extractInSteps(page: Document, options: ExtractionOptions): Generator<undefined, Extraction> {
  const off = new Set(options.off ?? []);
  const first = yield* readPage(page, options, off);
  if (!first.isArticle || !first.isDoubtful) return toExtraction(first);
  // The passes took the article for something else, or Readability took something else for it: once more without them.
  const second = yield* readPage(page, options, new Set([...off, ...TREE_PASSES.map(({ name }) => name)]));
  const isBetter = second.isArticle && second.article.text.length > first.article.text.length;
  return toExtraction(isBetter ? second : first);
}

type Attempt =
  | (Extraction & { readonly isArticle: false })
  | (Extraction & { readonly isArticle: true; readonly isDoubtful: boolean });

function toExtraction(attempt: Attempt): Extraction {
  if (!attempt.isArticle) return attempt;
  const { isDoubtful: _, ...extraction } = attempt;
  return extraction;
}

/** Of the page's longest run of paragraphs, an article has at least this share. */
const LEAST_SHARE = 0.35;

function* readPage(
  page: Document,
  options: ExtractionOptions,
  off: ReadonlySet<string>,
): Generator<undefined, Attempt> {
  const reports: PassReport[] = [];
  const fail = (why: PageFailure): Attempt => ({ isArticle: false, why, reports });
  const { subject, url } = options;
  const told = subject && url !== null ? singleOut(subject, page, url) : page;
  const copy = yield* copyPage(told, subject ?? page.body);
  if (typeof copy === 'string') return fail(copy);
  yield;
  const { metadata, descriptions, facts } = yield* readMetadataInSteps(
    told,
    options.url,
    options.now,
    options.domainOf,
    () => beginningOf(copy.body, LONGEST_TEXT),
  );
  yield;
  const before = yield* runTreePasses(
    TREE_PASSES,
    { copy, isHidden: options.isHidden ?? null, descriptions, title: metadata.title },
    off,
  );
  reports.push(...before);
  yield;
  const body = readBody(copy);
  if (typeof body === 'string') return fail(body);
  yield;
  const all = readLines(body);
  const { lines, reports: after } = runLinePasses(LINE_PASSES, all, metadata, off);
  reports.push(...after);
  if (lines.length === 0) return fail('no-text');
  const { text, paragraphs } = join(lines, copy);
  const article: Article = {
    ...metadata,
    text,
    // From all lines: the passes take source lines away.
    credit: readCredit(metadata.byline, all.map((line) => line.text).join('\n')),
    partial: isPartial(facts, text),
    extractedFrom: options.extractedFrom,
  };
  const isDoubtful = text.length < longestRun(copy) * LEAST_SHARE;
  return { isArticle: true, article, paragraphs, reports, isDoubtful };
}

function join(lines: readonly Line[], copy: PageCopy): { text: string; paragraphs: Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { text, marks } of lines) {
    const elements = marks.flatMap((mark) => copy.originals[mark] ?? []);
    paragraphs.push({ start, end: start + text.length, elements });
    start += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), paragraphs };
}
