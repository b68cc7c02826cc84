/** Pages read for their numbers and people alone, and how their numbers compare. */
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { findNumbers } from '../../../../../utils/engine/details/numbers/find-numbers.ts';
import { findPeople } from '../../../../../utils/engine/details/people/find-people.ts';
import { comparerOf, type Page, partReader } from '../partly-read.ts';

export const read = partReader('2019-05-14', (document) => {
  const people = findPeople(document);
  return { numbers: findNumbers(document, people), people };
});

export const compare = comparerOf(compareNumbers, read);

export const at = (published: string, text: string): Page => ({ published, text });

export const articlesOf = (...texts: string[]) =>
  compareNumbers(makeStory(texts.map((text, index) => read({ text }, index))))[0]?.values.map(({ evidence }) =>
    evidence.map(({ article }) => article),
  );

export const later = (text: string): Page => ({ published: '2019-05-16', text });
