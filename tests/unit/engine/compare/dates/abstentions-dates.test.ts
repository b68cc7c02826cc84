/** Days and hours that look like two answers to one question and are not flagged: the rule that `--explain` tells. */
import { expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';

/** The day of publication and the text. 5 May 2031 is a Monday. */
type Page = readonly [string, string];

const read = ([published, text]: Page, index: number) => {
  const id = String.fromCharCode(97 + index);
  const language = 'en';
  const article = { id, url: null, outlet: id, title: '', byline: null, published, modified: null, language, text };
  return { article, analysis: analyse(article) };
};

function explain(pages: readonly Page[], isExplained = true) {
  const story = makeStory(pages.map(read), isExplained);
  const differing = compareDates(story).filter(({ verdict }) => verdict === 'differ');
  return {
    differing: differing.map(({ values }) => values.map(({ text }) => text)),
    rules: [...new Set(story.abstentions.map(({ kind, rule }) => `${kind} ${rule}`))],
  };
}

const MONDAY = '2031-05-05';
const TUESDAY = '2031-05-06';
const WEDNESDAY = '2031-05-07';
const THURSDAY = '2031-05-08';

const CASES: readonly (readonly [string, Page, Page])[] = [
  [
    'hours-of-one-day',
    [TUESDAY, 'Ina Holt was hospitalized at 11 a.m. Monday.'],
    [TUESDAY, 'Ina Holt was hospitalized at 9 p.m. Monday.'],
  ],
  [
    'publication-day-unsure',
    [MONDAY, 'A baker was shot in Ardmore today.'],
    [WEDNESDAY, 'A baker was shot in Ardmore on Tuesday.'],
  ],
  [
    'same-words',
    [MONDAY, 'A baker was shot in Ardmore on Sunday.'],
    ['2031-05-12', 'A baker was shot in Ardmore on Sunday.'],
  ],
  [
    'same-weekday',
    [MONDAY, 'A baker was shot in Ardmore on Sunday morning.'],
    ['2031-05-12', 'A baker was shot in Ardmore early Sunday.'],
  ],
  [
    'year-unsure',
    ['2030-11-17', 'A baker was shot in Ardmore on Nov. 15.'],
    ['2031-11-18', 'A baker was shot in Ardmore on the evening of Nov. 15.'],
  ],
  [
    'published-weeks-apart',
    [MONDAY, 'A baker was shot in Ardmore on Sunday.'],
    ['2031-05-24', 'A baker was shot in Ardmore on Friday.'],
  ],
  [
    'other-happening',
    [TUESDAY, 'In a separate case, a baker was shot in Ardmore on Monday.'],
    [TUESDAY, 'A baker was shot in Ardmore on Sunday.'],
  ],
  [
    'after-the-weekend',
    [TUESDAY, 'A shooting in Ardmore on Monday was told of by weekend visitors.'],
    [TUESDAY, 'The shooting in Ardmore happened on Saturday.'],
  ],
  [
    'several-happenings',
    [TUESDAY, 'A baker was shot in Ardmore on Monday. A barber was shot there on Friday.'],
    [TUESDAY, 'A baker was shot in Ardmore on Sunday.'],
  ],
  [
    'days-too-far-apart',
    [TUESDAY, 'A baker was shot in Ardmore on April 20.'],
    [TUESDAY, 'A baker was shot in Ardmore on March 3.'],
  ],
  [
    'other-clause',
    [THURSDAY, 'Deputies arrested a plumber on Wednesday.'],
    [THURSDAY, 'The suspect had been arrested at a motel on Monday.'],
  ],
  [
    'strangers',
    [THURSDAY, 'A baker was shot in Ardmore on Wednesday. Ina Holt and Omar Reyes saw it from Larch Street.'],
    [THURSDAY, 'A baker was shot in Corvane on Tuesday. Vera Stone and Paul Quist saw it from Dorn Avenue.'],
  ],
  [
    'said-again',
    [THURSDAY, 'The ministry said on Wednesday that the old stone bridge would be closed for repairs until autumn.'],
    [THURSDAY, 'The ministry said on Monday that the old stone bridge would be closed for repairs until autumn.'],
  ],
  [
    'several-dates',
    [
      THURSDAY,
      'On Wednesday the council opened the rebuilt stone bridge over the river, which the flood of Saturday had damaged.',
    ],
    [THURSDAY, 'On Monday the council opened the rebuilt stone bridge over the river, which the flood had damaged.'],
  ],
  [
    'hours-told-loosely',
    [TUESDAY, 'A baker was shot in Ardmore on Monday morning.'],
    [TUESDAY, 'A baker was shot in Ardmore at 12:40 p.m. Monday.'],
  ],
  [
    'told-by-both',
    [TUESDAY, 'A baker was shot in Ardmore at 3:10 p.m.'],
    [TUESDAY, 'A baker was shot in Ardmore at 3:50 p.m. A neighbor saw a van at 3:10 p.m.'],
  ],
  [
    'other-time-zone',
    [TUESDAY, 'The plant exploded at 10:14 p.m. ET on Monday.'],
    [TUESDAY, 'The plant exploded at 7:14 p.m. on Monday.'],
  ],
  [
    'round-up',
    [
      TUESDAY,
      'At least nine people were shot in seven separate shootings across Ardmore over the weekend. A baker was shot at 3:10 p.m. in a bar.',
    ],
    [TUESDAY, 'A baker was shot in Ardmore at 4:20 p.m.'],
  ],
  [
    'several-times',
    [TUESDAY, 'A baker was shot in Ardmore at 11 a.m. A clerk was shot at 4 a.m.'],
    [TUESDAY, 'A baker was shot in Ardmore at 9 p.m.'],
  ],
  [
    'other-day',
    [TUESDAY, 'A baker was shot in Ardmore at 3:10 p.m. yesterday.'],
    [TUESDAY, 'A baker was shot in Ardmore at 4:20 p.m. Sunday.'],
  ],
  [
    'several-times',
    [TUESDAY, 'A baker was shot in Ardmore at 3:10 p.m. A barber was shot at 6:40 p.m.'],
    [TUESDAY, 'A baker was shot in Ardmore at 4:20 p.m.'],
  ],
  [
    'rounded',
    [TUESDAY, 'A baker was shot in Ardmore at 10:45 p.m.'],
    [TUESDAY, 'A baker was shot in Ardmore at 10:43 p.m.'],
  ],
];

it.each(CASES)('%s', (rule, a, b) => {
  const { differing, rules } = explain([a, b]);
  expect(differing).toEqual([]);
  expect(rules).toContain(`date ${rule}`);
  expect(explain([a, b], false).rules).toEqual([]);
});

it('is silent on days that are flagged', () => {
  const { differing, rules } = explain([
    [TUESDAY, 'A baker was shot in Ardmore on Sunday.'],
    [TUESDAY, 'A baker was shot in Ardmore on Saturday.'],
  ]);
  expect(differing).toEqual([['Sunday', 'Saturday']]);
  expect(rules).toEqual([]);
});
