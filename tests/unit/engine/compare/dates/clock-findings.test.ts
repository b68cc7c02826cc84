import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';

/** What differs on when it was, of articles of one day (15 May 2019, a Wednesday). */
const clocks = (...texts: string[]) =>
  compareDates(
    makeStory(
      texts.map((text, index) => {
        const id = `page-${index}`;
        const article = {
          id,
          url: null,
          outlet: id,
          title: '',
          byline: null,
          published: '2019-05-15',
          modified: null,
          language: 'en',
          text: `A ferry captain was shot in Port Ulmer. ${text}`,
        };
        return { article, analysis: analyse(article) };
      }),
    ),
  )
    .filter(({ verdict }) => verdict === 'differ')
    .map(({ question, values }) => [...Object.values(question.args), ...values.map((value) => value.text)]);

describe('At what time it was', () => {
  it.each([
    ['The shooting happened around 5:30 p.m. Tuesday.', 'It happened at 5:45 p.m. at the pier.'],
    ['The shooting happened about 11 p.m.', 'Shots were fired at the pier shortly before midnight.'],
    ['It happened around 1:15 a.m. by the pier.', 'The incident occurred on the pier shortly before 1 a.m.'],
    ['It happened just after 4 a.m. Tuesday.', 'He was shot at 4:26 a.m. on the pier.'],
  ])('%s / %s', (a, b) => {
    expect(clocks(a, b)).toHaveLength(1);
    expect(clocks(b, a)).toHaveLength(1);
  });

  it.each([
    ['rounder on one side', 'It happened around 1 a.m.', 'The shooting occurred around 1:15 a.m.'],
    ['as told by both', 'It happened just after 4 a.m.', 'He was shot at 4:10 a.m. on the pier.'],
    ['across midnight', 'It happened around midnight.', 'He was shot at 12:05 a.m. on the pier.'],
    ['the call after it', 'It happened at 5:30 p.m.', 'Officers were called to the pier at 5:45 p.m.'],
    ['the find after it', 'It happened at 5:30 p.m.', 'He was found on the pier at 6:40 p.m.'],
    ['two times in one article', 'It happened at 5:30 p.m. Shots were fired at 7 p.m.', 'It happened at 6:15 p.m.'],
    ['several happenings', 'He was shot at 5:30 p.m. in one of two separate shootings.', 'It happened at 6 p.m.'],
  ])('nothing: %s', (_, a, b) => expect(clocks(a, b)).toEqual([]));

  it('morning and night', () =>
    expect(clocks('It happened at 5:30 a.m.', 'It happened at 6:30 p.m.')).toEqual([
      ['shooting', '5:30 a.m.', '6:30 p.m.'],
    ]));

  it('a call that comes before it', () =>
    expect(clocks('It happened about 11:30 p.m. by the pier.', 'Police were called to the pier at 11:07 p.m.')).toEqual(
      [['shooting', 'about 11:30 p.m.', '11:07 p.m.']],
    ));

  it('two times of the call, where nobody tells the time of the act', () =>
    expect(
      clocks('Rescuers were called to the pier at 3 p.m.', 'Officers were dispatched to the pier at 11 a.m. Tuesday.'),
    ).toEqual([['emergency call', '3 p.m.', '11 a.m. Tuesday']]));

  it('each time with all who tell it', () =>
    expect(
      clocks('It happened at 5:30 p.m.', 'It happened at 6:30 p.m.', 'He was shot around 6:30 p.m. on the pier.')[0],
    ).toEqual(['shooting', '5:30 p.m.', '6:30 p.m.']));
});
