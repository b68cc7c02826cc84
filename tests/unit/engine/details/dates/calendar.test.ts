import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  easterSunday,
  formatDay,
  formatMonth,
  monthRange,
  nthWeekday,
  parseDay,
} from '../../../../../utils/engine/details/dates/calendar.ts';

describe('calendar', () => {
  it.each(['1600-02-29', '1969-12-31', '1970-01-01', '2000-02-29', '2024-12-31'])(
    '%s is written as it was read',
    (day) => expect(formatDay(parseDay(day))).toBe(day),
  );

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i', (year, day) => expect(formatDay(easterSunday(year))).toBe(day));

  it('finds the nth and the last weekday of a month', () => {
    expect(formatDay(nthWeekday(2021, 11, 4, 4))).toBe('2021-11-25');
    expect(formatDay(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31');
    expect(formatDay(nthWeekday(2021, 9, 1, 1))).toBe('2021-09-06');
  });

  it('carries months over the year', () => {
    expect(monthRange(2020, 14).map(formatDay)).toEqual(['2021-02-01', '2021-02-28']);
    expect(dayNumber(2021, 0, 31)).toBe(parseDay('2020-12-31'));
    expect(formatMonth(987, 3)).toBe('0987-03');
  });

  it('knows the weekday', () => expect(civilDay(parseDay('2021-06-16')).weekday).toBe(3));
});
