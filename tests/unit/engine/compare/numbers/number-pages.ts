/** Pages read for their numbers and people alone, and how their numbers compare. */
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { findNumbers } from '../../../../../utils/engine/details/numbers/find-numbers.ts';
import { findPeople } from '../../../../../utils/engine/details/people/find-people.ts';
import { keepSentences, readDocument } from '../../../../../utils/engine/text/document.ts';
import { readOwnMarks } from '../../../../../utils/engine/text/own-marks.ts';
import type { Analysis, Reading } from '../../../../../utils/engine/types.ts';

export interface Page {
  readonly published?: string | null;
  readonly title?: string;
  readonly text: string;
}

export function read({ published = '2019-05-14', title = '', text }: Page, index: number): Reading {
  const id = `page-${index}`;
  const article = { id, url: null, outlet: id, title, byline: null, published, modified: null, language: 'en', text };
  const document = readDocument(article);
  const people = findPeople(document);
  const analysis: Analysis = {
    version: 1,
    notAnalysed: null,
    language: 'en',
    sentences: keepSentences(document),
    marks: { ...readOwnMarks(document), shingles: [] },
    quotations: [],
    sources: [],
    dates: [],
    numbers: findNumbers(document, people),
    people,
    places: [],
  };
  return { article, analysis };
}

export const compare = (...pages: (Page | string)[]) =>
  compareNumbers(makeStory(pages.map((page) => (typeof page === 'string' ? { text: page } : page)).map(read))).map(
    ({ verdict, question, values }) => ({
      verdict,
      question: question.key,
      values: values.map(({ text }) => text),
    }),
  );

export const at = (published: string, text: string): Page => ({ published, text });

export const articlesOf = (...texts: string[]) =>
  compareNumbers(makeStory(texts.map((text, index) => read({ text }, index))))[0]?.values.map(({ evidence }) =>
    evidence.map(({ article }) => article),
  );

export const later = (text: string): Page => ({ published: '2019-05-16', text });
