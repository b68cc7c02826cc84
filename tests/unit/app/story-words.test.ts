import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../../components/OutletMark.tsx';
import { makeWords } from '../../../utils/app/story-words.ts';
import { translateWith } from '../../../utils/app/translate.ts';

const t = translateWith({
  voices_one: { message: '$count$ voice' },
  voices_other: { message: '$count$ voices' },
  time_unknown: { message: 'no date' },
});

describe('words', () => {
  test.each([
    [0, '0 voices'],
    [1, '1 voice'],
    [1200, '1,200 voices'],
  ])('%d in the plural form it needs', (count, text) => {
    expect(makeWords(t, 'en').count('voices', count)).toBe(text);
  });

  test('a plural form that the catalogue lacks falls back to "other"', () => {
    expect(makeWords(t, 'pl').count('voices', 3)).toBe('3 voices');
  });

  test('the direction is that of the language', () => {
    expect(['en-GB', 'ar', 'he-IL', 'de'].map((locale) => makeWords(t, locale).direction)).toEqual([
      'ltr',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });

  test('a bare day is never moved by a time zone', () => {
    expect(makeWords(t, 'en-GB', 'America/Los_Angeles').time('2026-03-01')).toBe('1 Mar 2026');
  });

  test('a moment is told in the reader’s zone', () => {
    expect(makeWords(t, 'en-GB', 'Asia/Tokyo').time('2026-03-01T20:30:00Z')).toBe('2 Mar 2026, 5:30');
    expect(makeWords(t, 'en-GB', 'Asia/Tokyo').shortTime('2026-03-01T20:30:00Z')).toBe('2 Mar, 5:30');
  });

  test.each([[null], ['soon']])('%s is no date', (iso) => {
    expect(makeWords(t, 'en').time(iso)).toBe('no date');
  });

  test('days from first to last', () => {
    const { days } = makeWords(t, 'en-GB', 'UTC');
    expect(days(['2026-03-02T09:00:00Z', null, '2026-03-01T09:00:00Z'])).toMatch(/^1\s?–\s?2 Mar 2026$/);
    expect(days([null])).toBeNull();
  });
});

test.each([
  ['The Morning Ledger', 'ML'],
  ['Dayline', 'DA'],
  ['harbour-courier.localhost', 'HC'],
  ['www.example.org', 'EO'],
  ['20 Minuten', '2M'],
  ['…', '…'],
])('initials of %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
