import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/page/metadata/parse-date.ts';
import { resolveRelativeDate } from '../../../utils/page/metadata/relative-date.ts';

describe('parseDate', () => {
  it.each([
    ['2024-03-05', null, '2024-03-05'],
    ['2024-03-05T18:20:30Z', null, '2024-03-05T18:20:30Z'],
    ['2024-03-05T18:20:30.123+0100', null, '2024-03-05T18:20:30+01:00'],
    ['2024-03-05 18:20', null, '2024-03-05T18:20'],
    ['20240305', null, '2024-03-05'],
    ['1709659200', null, '2024-03-05T17:20:00Z'],
    ['1709659200123', null, '2024-03-05T17:20:00Z'],
    ['Tue, 05 Mar 2024 18:20:00 GMT', 'en', '2024-03-05T18:20Z'],
    ['Tue Mar 5 18:20:00 CET 2024', 'en', '2024-03-05'],
    ['March 5, 2024 at 6:20 p.m. EST', 'en', '2024-03-05T18:20-05:00'],
    ['5 March 2024, 18.20', 'en-GB', '2024-03-05T18:20'],
    ['Mar. 5th, 2024', 'en', '2024-03-05'],
    ['05 · 03 · 2024', 'de', '2024-03-05'],
    ['05 | 03 | 2024', 'de', '2024-03-05'],
    ['2024. március 5., 11:16', 'hu', '2024-03-05'],
    ['3/5/24 11:04am', 'en', '2024-03-05T11:04'],
    ['3/5/24, 11:04 PM ET', 'en', '2024-03-05T23:04'],
    ['3/5/24 12:30 p.m.', 'en', '2024-03-05T12:30'],
    ['3/5/24 12:30 a.m.', 'en', '2024-03-05T00:30'],
    ['3/5/24 18:20 p.m.', 'en', '2024-03-05'],
    ['Tuesday 5 March 2024 18:20 BST', 'en-GB', '2024-03-05T18:20+01:00'],
    ['5. März 2024 um 18:20 Uhr', 'de-DE', '2024-03-05T18:20'],
    ['05.03.2024', 'de', '2024-03-05'],
    ['05.03.24', 'de', '2024-03-05'],
    ['5 mars 2024 à 18h20', 'fr', '2024-03-05T18:20'],
    ['5 de marzo de 2024', 'es', '2024-03-05'],
    ['5 марта 2024', 'ru', '2024-03-05'],
    ['2024年3月5日', 'ja', '2024-03-05'],
    ['2024년 3월 5일', 'ko', '2024-03-05'],
    ['٥ مارس ٢٠٢٤', 'ar', '2024-03-05'],
    ['03/25/2024', 'de', '2024-03-25'],
    ['03/05/2024', 'en-US', '2024-03-05'],
    ['03/05/2024', 'en-GB', '2024-05-03'],
    ['5 März 2024', null, '2024-03-05'],
  ])('reads %s (%s)', (text, language, iso) => {
    expect(parseDate(text, language)?.iso).toBe(iso);
  });

  it.each([
    ['a day that does not exist', '31 February 2024'],
    ['no year', '5 March'],
    ['a year that is none', '5 March 1204'],
    ['a score', 'Hartlow 21-11-19 ahead'],
    ['a word that is no month', 'chapter 5, 2024'],
    ['a long number', '120240305881'],
    ['a language tag of nonsense', 'nothing here'],
  ])('gives nothing for %s', (_name, text) => {
    expect(parseDate(text, 'xx-nonsense-tag-too-long')).toBeNull();
  });

  it('tells where the date stands', () => {
    const text = 'Published March 5, 2024 in Marnock';
    const date = parseDate(text, 'en');
    expect(text.slice(date?.start, date?.end)).toBe('March 5, 2024');
  });
});

describe('resolveRelativeDate', () => {
  const now = '2024-03-05T18:20:00Z';
  it.each([
    ['3 hours ago', '2024-03-05T15:20Z'],
    ['Updated 8 mins ago', '2024-03-05T18:12Z'],
    ['an hour ago', '2024-03-05T17:20Z'],
    ['2 days ago', '2024-03-03'],
    ['1 week ago', '2024-02-27'],
    ['Published yesterday', '2024-03-04'],
    ['Today 14:05', '2024-03-05'],
    ['just now', '2024-03-05T18:20Z'],
  ])('counts %s from now', (text, iso) => {
    expect(resolveRelativeDate(text, now)).toBe(iso);
  });

  it.each(['some time ago', 'the day before yesterday', 'a world ago', 'agora'])('gives nothing for “%s”', (text) => {
    expect(resolveRelativeDate(text, now)).toBeNull();
  });

  it('knows no now of its own', () => {
    expect(resolveRelativeDate('3 hours ago', null)).toBeNull();
  });
});
