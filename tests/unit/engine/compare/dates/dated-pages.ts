/** Pages of outlets of their own, of a given day, and what they tell differently on when it was. */
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import type { Reading } from '../../../../../utils/engine/types.ts';

export function readPage(text: string, index: number, published: string | null): Reading {
  const id = `page-${index}`;
  const article = {
    id,
    url: null,
    outlet: id,
    title: '',
    byline: null,
    published,
    modified: null,
    language: 'en',
    text,
  };
  return { article, analysis: analyse(article) };
}

/** Values of each difference, of pages that were published on one day. */
export const differingDates = (published: string | null, ...texts: string[]): string[][] =>
  compareDates(makeStory(texts.map((text, index) => readPage(text, index, published))))
    .filter(({ verdict }) => verdict === 'differ')
    .map(({ values }) => values.map(({ text }) => text));
