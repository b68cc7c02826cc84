import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../utils/engine/details/dates/find-dates.ts';
import { readDocument } from '../../../../../utils/engine/text/document.ts';

const find = (text: string, published: string | null = '2021-06-16', title = '') =>
  findDates(
    readDocument({
      id: 'a',
      url: null,
      outlet: 'a',
      title,
      byline: null,
      published,
      modified: null,
      language: 'en',
      text,
    }),
  );
const values = (text: string, published?: string | null) =>
  find(text, published).map((date) => [date.text, date.value]);

// 2021-06-16 is a Wednesday.
describe('findDates resolves', () => {
  it.each([
    ['A bare weekday is the latest one.', 'The dam broke on Monday.', 'Monday', '2021-06-14'],
    ['The publication day itself counts.', 'The dam broke on Wednesday.', 'Wednesday', '2021-06-16'],
    ['A clause that looks ahead means the next one.', 'The council will meet on Friday.', 'Friday', '2021-06-18'],
    ['"is to" looks ahead.', 'The ferry is to sail again Saturday.', 'Saturday', '2021-06-19'],
    ['Last is before today.', 'The dam broke last Wednesday.', 'last Wednesday', '2021-06-09'],
    ['A deadline lies ahead.', 'The owners must reply by Monday.', 'Monday', '2021-06-21'],
    ['A full date needs nothing.', 'The bridge opened on March 3, 1998, in the rain.', 'March 3, 1998', '1998-03-03'],
    ['British order.', 'The bridge opened on 3 March 1998.', '3 March 1998', '1998-03-03'],
    ['Weekday and date are one.', 'It opened on Tuesday, June 8, at last.', 'Tuesday, June 8', '2021-06-08'],
    ['No year: the past one.', 'The bakery burned on Nov. 12.', 'Nov. 12', '2020-11-12'],
    ['No year, long past: the near one.', 'Tickets go on sale July 9.', 'July 9', '2021-07-09'],
    ['A span of days.', 'The fair ran June 4-6.', 'June 4-6', '2021-06-04/2021-06-06'],
    ['A month.', 'The mill closed in April.', 'April', '2021-04'],
    ['A month with its year.', 'The mill closed in April 2015.', 'April 2015', '2015-04'],
    ['Last month.', 'The mill closed last month.', 'last month', '2021-05'],
    ['Earlier this month.', 'The mill closed earlier this month.', 'earlier this month', '2021-06'],
    ['A year.', 'The mill closed in 1987.', '1987', '1987'],
    ['Years ago.', 'The mill closed six years ago.', 'six years ago', '2015'],
    ['Days ago.', 'The mill closed three days ago.', 'three days ago', '2021-06-13'],
    ['Yesterday.', 'The mill closed yesterday.', 'yesterday', '2021-06-15'],
    ['Last night.', 'The mill burned last night.', 'last night', '2021-06-15'],
    ['A holiday by its rule.', 'The mill closed on Thanksgiving Day.', 'Thanksgiving Day', '2020-11-26'],
    ['Easter by its rule.', 'They met over Easter weekend.', 'Easter weekend', '2021-04-02/2021-04-05'],
    ['A weekday before the last one.', 'It was found the Sunday before last.', 'Sunday before last', '2021-06-06'],
    ['Weeks ago on a weekday.', 'It closed a week ago Tuesday.', 'a week ago Tuesday', '2021-06-08'],
    ['Weeks ago on a weekday.', 'It closed two weeks ago on Monday.', 'two weeks ago on Monday', '2021-05-31'],
    ['A day beside a holiday.', 'It closed the day after Christmas.', 'the day after Christmas', '2020-12-26'],
    ['Days beside a holiday.', 'It closed two days before Christmas.', 'two days before Christmas', '2020-12-23'],
    ['A holiday of a year.', 'It closed on Christmas Eve in 2014.', 'Christmas Eve in 2014', '2014-12-24'],
    ['A month of another year.', 'The mill opens in April next year.', 'April next year', '2022-04'],
  ])('%s', (_why, text, written, value) => expect(values(text)).toEqual([[written, value]]));

  it('dates told from the date before them', () =>
    expect(values('The mill closed on June 1. Two days later the owner fled.')).toEqual([
      ['June 1', '2021-06-01'],
      ['Two days later', '2021-06-03'],
    ]));

  it.each([
    ['That weekday', 'The mill closed on Friday, June 4. Early that Friday the owner fled.', '2021-06-04'],
    ['The same day once more', 'The mill closed on June 4, a Friday, in the rain.', '2021-06-04'],
    ['The one behind it', 'The mill closed on June 4. The following Monday the owner fled.', '2021-06-07'],
    ['The one before it', 'The mill closed on June 4. The previous Friday the owner fled.', '2021-05-28'],
    ['"That" which opens a clause', 'The mill closed on June 4. She said that Friday was quiet.', '2021-06-11'],
    ['"Following" for after', 'The mill closed on June 4. It has been quiet following Monday’s vote.', '2021-06-14'],
  ])('%s', (_why, text, value) => expect(values(text).at(-1)?.[1]).toBe(value));

  it('no relative date without a publication day', () => {
    const dates = find('The dam broke on Monday. It was built in 1951.', null);
    expect(dates.map(({ value, interval }) => [value, interval])).toEqual([
      [null, null],
      ['1951', { from: '1951-01-01', to: '1951-12-31' }],
    ]);
  });

  it('a day counted from one that was told up to three sentences before, not from further back', () => {
    const told = (between: string) =>
      values(`The mill closed on June 1. ${between} Two days later the owner fled.`).at(-1)?.[1];
    expect(told('It rained. The gate was shut.')).toBe('2021-06-03');
    expect(told('It rained. The gate was shut. Nobody came.')).not.toBe('2021-06-03');
  });

  it('"earlier this month" ends with the publication day', () =>
    expect(find('The mill closed earlier this month.')[0]?.interval).toEqual({ from: '2021-06-01', to: '2021-06-16' }));
});

// What is announced lies ahead, what officials refused that day lies behind.
describe('findDates looks ahead or back', () => {
  it.each([
    ['Her next court date is Monday.', '2021-06-21', 'due'],
    ['A bail hearing is at 9 a.m. Friday.', '2021-06-18', 'due'],
    ['Visiting is from 4 to 7 p.m. Friday.', '2021-06-18', 'due'],
    ['The next hearing is in August.', '2021-08', 'due'],
    ['An autopsy has been scheduled for Thursday.', '2021-06-17', 'due'],
    ['The hearing set for Thursday will be short.', '2021-06-17', 'due'],
    ['He was due in court Friday.', '2021-06-18', 'due'],
    ['She was scheduled to appear in court Tuesday.', '2021-06-15', 'happened'],
    ['An autopsy was to be performed Friday.', '2021-06-18', 'due'],
    ['The class was supposed to meet Thursday.', '2021-06-17', 'due'],
    ['The council votes Friday on the bridge.', '2021-06-18', 'due'],
    ['Classes resume Monday.', '2021-06-21', 'due'],
    ['Two ministers meet Saturday in Oslo.', '2021-06-19', 'due'],
    ['He is held pending a Monday hearing.', '2021-06-21', 'due'],
    ['The boy may be released Friday.', '2021-06-18', 'due'],
    ['Officers on Tuesday would only say that a clerk was hurt.', '2021-06-15', 'said'],
    ['Police would not say Monday whether he was armed.', '2021-06-14', 'said'],
    ['Officials would not release his name Monday.', '2021-06-14', 'happened'],
    ['The bridge would not reopen until Monday.', '2021-06-21', 'due'],
    ['Bail was set Monday at a million.', '2021-06-14', 'happened'],
    ['Charges were still pending Monday.', '2021-06-14', 'happened'],
    ['The shooting leaves two dead Monday.', '2021-06-14', 'happened'],
    ['The picture is from March 2013.', '2013-03', 'happened'],
    ['Until Monday, they had heard nothing.', '2021-06-14', 'unknown'],
    ['He spoke after Tuesday’s vote and will go home.', '2021-06-15', 'happened'],
    ['Tuesday’s shooting will keep children inside.', '2021-06-15', 'happened'],
    ['By Tuesday morning, she died.', '2021-06-15', 'happened'],
    ['He is to be formally sentenced July 26.', '2021-07-26', 'due'],
    ['A clerk is to blame for the shooting Tuesday.', '2021-06-15', 'happened'],
    ['He will appear before a judge Friday.', '2021-06-18', 'due'],
    ['He is charged in the Aug. 20 killing of a clerk.', '2020-08-20', 'happened'],
    ['A clerk was killed Aug. 20.', '2020-08-20', 'happened'],
    ['The trial for the killing begins Aug. 20.', '2021-08-20', 'due'],
    ['The gun was stolen last July 13.', '2020-07-13', 'happened'],
    ['The fair opens this weekend.', '2021-06-19/2021-06-20', 'due'],
    ['He was shot this weekend.', '2021-06-12/2021-06-13', 'happened'],
    ['The fathers of Sept. 11 victims wept.', '2001-09-11', 'happened'],
    ['She is running for re-election in November.', '2021-11', 'due'],
    ['He won re-election in March.', '2021-03', 'happened'],
    ['They promised to withdraw by 2014.', '2014', 'unknown'],
  ])('%s', (text, value, role) => expect(find(text).map((date) => [date.value, date.role])).toEqual([[value, role]]));
});

describe('findDates leaves alone', () => {
  it.each([
    'He sat down and may march on in the sun.',
    'The strike lasted for two days and the next three weeks were quiet.',
    'Rallies are held every Friday and each Monday.',
    'She paid $1990 for 2000 people at 1912 Alder Street.',
    'The Sunday Times and Black Friday sales were quiet.',
    'Between 10 and 12 men left; 3 to 5 stayed.',
    'April Stone and Jan Weber won 3:2.',
    'Her 1987 Corolla stood on Route 1960.',
    'He told USA Today that the Halloween party and the Christmas tree were fine.',
  ])('%s', (text) => expect(values(text)).toEqual([]));
});

describe('findDates reads clock times', () => {
  it.each([
    ['The barn burned at 10:25 p.m. Tuesday.', '10:25 p.m. Tuesday', { from: 1345, to: 1345 }],
    ['The barn burned Tuesday at 5 a.m.', 'Tuesday at 5 a.m.', { from: 300, to: 300 }],
    ['Shortly after 4:15 Thursday morning it burned.', 'Shortly after 4:15 Thursday morning', { from: 255, to: 290 }],
    ['Around 10 Saturday night it burned.', 'Around 10 Saturday night', { from: 1300, to: 1340 }],
    ['It burned at about 2.30am on Sunday.', 'about 2.30am on Sunday', { from: 130, to: 170 }],
    ['It burned just after noon on Sunday.', 'just after noon on Sunday', { from: 720, to: 755 }],
    ['It burned between 2 and 3 p.m. Sunday.', '2 and 3 p.m. Sunday', { from: 840, to: 900 }],
    ['It burned at 3 : 40 a. m. on Sunday.', '3 : 40 a. m. on Sunday', { from: 220, to: 220 }],
    ['It burned between 9 p.m. and 10 p.m. Sunday.', '9 p.m. and 10 p.m. Sunday', { from: 1260, to: 1320 }],
    ['It burned early Sunday.', 'early Sunday', { from: 0, to: 600 }],
    ['It burned in the early hours of Sunday.', 'early hours of Sunday', { from: 0, to: 500 }],
    ['It burned a little after 7 p.m. Sunday.', 'after 7 p.m. Sunday', { from: 1140, to: 1175 }],
    ['It burned near midnight Friday night.', 'near midnight Friday night', { from: 1420, to: 1460 }],
    ['It burned on the night of June 3.', 'night of June 3', { from: 1020, to: 1800 }],
  ])('%s', (text, written, time) =>
    expect(find(text).map((date) => [date.text, date.time])).toEqual([[written, time]]),
  );

  it('without a day as a time only', () =>
    expect(find('It happened at 5 p.m., police said.')[0]).toMatchObject({
      value: null,
      interval: null,
      time: { from: 1020, to: 1020 },
    }));
});

describe('findDates tells what a date is told of', () => {
  it.each([
    ['The ministry said on Tuesday that the dam was safe.', 'said', 'utter'],
    ['In a statement issued on Tuesday the ministry denied it.', 'said', 'utter'],
    ['A report published on Tuesday by the Gazette named him.', 'published', 'verb:publish'],
    ['Updated: June 15, 2021', 'published', undefined],
    ['A clerk was shot on Tuesday outside the bank.', 'happened', 'shoot'],
    ['Tuesday’s shooting stunned the town.', 'happened', 'shoot'],
    ['Police arrested two men late Tuesday.', 'happened', 'arrest'],
    ['The fire broke out at a mill. It happened on Tuesday.', 'happened', 'burn'],
    ['Crews were called at 10:45 Monday.', 'happened', 'call'],
    ['The court will sentence him on Monday.', 'due', 'sentence'],
    ['OSLO, June 15 (Agency) — The dam broke.', 'dateline', undefined],
  ])('%s', (text, role, event) => {
    const [date] = find(text);
    expect(date?.role).toBe(role);
    if (event !== undefined) expect(date?.event).toBe(event);
  });

  it('what follows on what is expected is expected too', () =>
    expect(
      find('A vote is expected Friday, followed by one in the upper house on Saturday.').map(({ value }) => value),
    ).toEqual(['2021-06-18', '2021-06-19']));

  it('keeps the role of each of two dates in one sentence', () =>
    expect(
      find('Police said Wednesday that the clerk was shot on Monday.').map(({ text, role }) => [text, role]),
    ).toEqual([
      ['Wednesday', 'said'],
      ['Monday', 'happened'],
    ]));
});

it('reads a long hostile line in time that grows with its length', () => {
  const text = 'Friday at 5 p.m. of the 11 12 a. m. '.repeat(3_000);
  expect(find(text).length).toBeGreaterThan(1_000);
});
