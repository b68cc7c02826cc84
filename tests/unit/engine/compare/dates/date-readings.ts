/** Pages with titles and days of their own, of which dates and people alone are read, and what they tell on when it was. */
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { findDates } from '../../../../../utils/engine/details/dates/find-dates.ts';
import { findPeople } from '../../../../../utils/engine/details/people/find-people.ts';
import { keepSentences, readDocument } from '../../../../../utils/engine/text/document.ts';
import { readOwnMarks } from '../../../../../utils/engine/text/own-marks.ts';
import type { Analysis, Reading } from '../../../../../utils/engine/types.ts';

export interface Page {
  readonly published?: string | null;
  readonly title?: string;
  readonly text: string;
}

export function readDates({ published = '2021-06-17', title = '', text }: Page, index: number): Reading {
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
    dates: findDates(document),
    numbers: [],
    people: findPeople(document),
    places: [],
  };
  return { article, analysis };
}

export const compareDated = (...pages: Page[]) =>
  compareDates(makeStory(pages.map(readDates))).map(({ verdict, question, values }) => ({
    verdict,
    question: question.key,
    values: values.map(({ text }) => text),
  }));
