/** Pages read for their dates and people alone, and how their dates compare. */
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { findDates } from '../../../../../utils/engine/details/dates/find-dates.ts';
import { findPeople } from '../../../../../utils/engine/details/people/find-people.ts';
import { comparerOf, partReader } from '../partly-read.ts';

export const readDates = partReader('2021-06-17', (document) => ({
  dates: findDates(document),
  people: findPeople(document),
}));

export const compareDated = comparerOf(compareDates, readDates);
