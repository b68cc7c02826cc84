/** Pages of outlets of their own, of which only some kinds of detail are read: the others have no say in what is found. */
import { makeStory, type Story } from '../../../../utils/engine/compare/story.ts';
import { type Document, keepSentences, readDocument } from '../../../../utils/engine/text/document.ts';
import { readOwnMarks } from '../../../../utils/engine/text/own-marks.ts';
import type { Analysis, Finding, Reading } from '../../../../utils/engine/types.ts';

export interface Page {
  readonly published?: string | null;
  readonly title?: string;
  readonly text: string;
}

/** Of a page that says no day of its own it is `day`. `find`: the details that are read. */
export const partReader =
  (day: string, find: (document: Document) => Partial<Analysis>) =>
  ({ published = day, title = '', text }: Page, index: number): Reading => {
    const id = `page-${index}`;
    const article = { id, url: null, outlet: id, title, byline: null, published, modified: null, language: 'en', text };
    const document = readDocument(article);
    const analysis: Analysis = {
      version: 1,
      notAnalysed: null,
      language: 'en',
      sentences: keepSentences(document),
      marks: { ...readOwnMarks(document), shingles: [] },
      quotations: [],
      sources: [],
      dates: [],
      numbers: [],
      people: [],
      places: [],
      ...find(document),
    };
    return { article, analysis };
  };

/** Verdict, question and values of each finding of pages that `read` reads; a text alone is a page. */
export const comparerOf =
  (comparer: (story: Story) => Finding[], read: (page: Page, index: number) => Reading) =>
  (...pages: (Page | string)[]) =>
    comparer(makeStory(pages.map((page) => (typeof page === 'string' ? { text: page } : page)).map(read))).map(
      ({ verdict, question, values }) => ({
        verdict,
        question: question.key,
        values: values.map(({ text }) => text),
      }),
    );
