import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../../../utils/engine/compare/dates/compare-dates.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import type { Page } from '../partly-read.ts';
import { compareDated as compare, readDates } from './date-readings.ts';

const questionsOf = (...pages: Page[]) =>
  compareDates(makeStory(pages.map(readDates))).map(({ question: { key, args } }) =>
    [key, ...Object.values(args)].join(' '),
  );

describe('The question of two dates', () => {
  it.each([
    [
      'names whom it befell',
      'Omar Reyes, a cyclist, was arrested on Monday.',
      'Omar Reyes, 34, was later arrested on Monday night.',
      'whenPerson_arrest Omar Reyes',
    ],
    [
      'never names who did it to another',
      'Deputy Omar Reyes arrested a cyclist with a rusty anchor on Monday.',
      'Deputy Omar Reyes arrested a cyclist with a rusty anchor on Monday night.',
      'whenEvent arrest',
    ],
    [
      'names who spoke',
      'Omar Reyes said on Monday that the rusty anchor belongs to the museum in Ardmore.',
      'The rusty anchor belongs to the museum in Ardmore, Omar Reyes said late Monday.',
      'whenSaidBy Omar Reyes',
    ],
    [
      'asks by a noun where there is one',
      'A court clerk was sentenced on Monday for selling the rusty anchor.',
      'The clerk was sentenced Monday morning for selling the rusty anchor.',
      'whenEvent sentencing',
    ],
    [
      'asks for the story’s own event, whatever somebody did then',
      'At 5:50 p.m. Tuesday, the baker was on the steps of the Corvane bakery when he was stabbed, Omar Reyes said. The stabbing shook Ardmore.',
      'A baker was stabbed at the Corvane bakery in Ardmore about 5:30 p.m. Tuesday. Omar Reyes saw the stabbing.',
      'whenEvent stabbing',
    ],
  ])('%s', (_, one, other, expected) => {
    expect(questionsOf({ text: one }, { text: other })).toEqual([expected]);
  });
});

// 2021-06-17 is a Thursday.
describe('compareDates finds', () => {
  it('two days for one happening', () =>
    expect(
      compare(
        { text: 'A baker was shot on Sunday in Ardmore. Police seek a cyclist.' },
        { text: 'A baker was shot on Monday in Ardmore. Nobody was held.' },
      ),
    ).toEqual([{ verdict: 'differ', question: 'whenEvent', values: ['Sunday', 'Monday'] }]));

  it('two days for one formal statement, told by articles that take words from it', () => {
    const words = 'We never shipped copper wire to any island and our mills refuse such orders';
    expect(
      compare(
        {
          text: `The mining ministry of Norvia said in a statement on Wednesday that copper wire is not sold. "${words}," it said.`,
        },
        {
          text: `The mining ministry of Norvia said on Thursday that it sold no copper wire. "${words}," an official said in the statement.`,
        },
      ),
    ).toEqual([{ verdict: 'differ', question: 'whenStatement', values: ['Wednesday', 'Thursday'] }]);
  });

  it('two days for one person’s arrest, in sentences that share nothing else', () =>
    expect(
      compare(
        { text: 'The cyclist, Omar Reyes, was well known in Ardmore. He was arrested on Monday.' },
        { text: 'Omar Reyes was arrested on Tuesday at a motel, a deputy said.' },
      ),
    ).toEqual([{ verdict: 'differ', question: 'whenPerson_arrest', values: ['Monday', 'Tuesday'] }]));

  it('two days for one event told by different words: the deed, and the call to the police', () =>
    expect(
      compare(
        { text: 'A baker was stabbed outside the Corvane bakery on Tuesday. Omar Reyes heard him shout.' },
        {
          text: 'Officers were called to the Corvane bakery about 9 p.m. Monday. Omar Reyes had heard the baker shout.',
        },
      ),
    ).toEqual([{ verdict: 'differ', question: 'whenEvent', values: ['Tuesday', 'about 9 p.m. Monday'] }]));

  it('two days for one call, where one report tells the weekend as well', () =>
    expect(
      compare(
        {
          published: '2021-06-15',
          text: 'A baker was shot over the weekend at the Corvane bakery. A caller told police late Saturday morning that Omar Reyes had fired at him.',
        },
        {
          published: '2021-06-15',
          text: 'Officers responded to a 911 call around 11:30 Sunday morning at the Corvane bakery. Omar Reyes met them.',
        },
      ),
    ).toEqual([
      { verdict: 'differ', question: 'whenEvent', values: ['late Saturday morning', 'around 11:30 Sunday morning'] },
    ]));

  it('two hours of one day for one deed', () =>
    expect(
      compare(
        { text: 'A baker was stabbed outside the Corvane bakery at 9:15 p.m. Monday. Omar Reyes heard him shout.' },
        { text: 'The baker was stabbed about 10:30 p.m. Monday. Omar Reyes was inside the Corvane bakery.' },
      ),
    ).toEqual([{ verdict: 'differ', question: 'whenEvent', values: ['9:15 p.m. Monday', 'about 10:30 p.m. Monday'] }]));

  it('two months for one letter', () =>
    expect(
      compare(
        {
          text: 'President Ruel Okafor told Queen Maren last month in a letter that both kingdoms will expand fishing and shipping.',
        },
        {
          text: 'In a letter to Queen Maren earlier this month, President Ruel Okafor pledged that both kingdoms will expand fishing.',
        },
      ).map(({ verdict, values }) => [verdict, values]),
    ).toEqual([['differ', ['last month', 'earlier this month']]]));

  it('a clock time within a part of the day, as precision', () =>
    expect(
      compare(
        { text: 'A mill burned early Sunday in Ardmore.' },
        { text: 'The fire at the mill in Ardmore happened around 3 a.m. Sunday.' },
      ),
    ).toEqual([{ verdict: 'precision', question: 'whenEvent', values: ['early Sunday', 'around 3 a.m. Sunday'] }]));

  it('a clock time of those hurt within the part of the day of the deed', () =>
    expect(
      compare(
        { text: 'Six bakers were hurt in a brawl early Sunday in Ardmore.' },
        { text: 'The shooting at the bakery in Ardmore happened around 3 a.m. Sunday.' },
      ),
    ).toEqual([{ verdict: 'precision', question: 'whenEvent', values: ['early Sunday', 'around 3 a.m. Sunday'] }]));

  it('a plan whose day is told by one article only, as precision', () =>
    expect(
      compare(
        {
          text: 'The mayor said on Tuesday that she leaves the harbour debate later this month, to the relief of many.',
        },
        {
          text: 'The mayor said on Tuesday that she leaves the harbour debate, set for June 28, to the relief of many.',
        },
      ),
    ).toContainEqual(expect.objectContaining({ verdict: 'precision', values: ['later this month', 'June 28'] })));

  it('the part of the day of what was said on it, as precision', () =>
    expect(
      compare(
        { text: 'The mayor announced on Monday that she would close the harbour to all the ferries from the islands.' },
        { text: 'The mayor announced her harbour order late Monday in a letter to rowers and fishing families.' },
      ),
    ).toMatchObject([{ verdict: 'precision', values: ['Monday', 'late Monday'] }]));

  it('a weekday against a wider span, as precision', () =>
    expect(
      compare(
        { text: 'A baker was shot on June 13 in Ardmore.' },
        { text: 'A baker was shot in June in Ardmore.' },
      ).map(({ verdict }) => verdict),
    ).toEqual(['precision']));

  it('three outlets in two groups', () => {
    const [finding] = compare(
      { text: 'A baker was shot on Sunday in Ardmore.' },
      { text: 'A baker was shot on Monday in Ardmore.' },
      { text: 'A baker was shot on June 13 in Ardmore.' },
    );
    expect(finding?.values).toEqual(['Sunday', 'Monday']);
  });
});

describe('What two dates are aligned by', () => {
  it('shows at most six words that both sentences tell, none of them of the calendar', () => {
    const told =
      'a tanker carrying frozen herring rammed the breakwater of Port Lannick and spilled diesel over two beaches.';
    const [finding] = compareDates(
      makeStory([{ text: `On Monday ${told}` }, { text: `On Monday morning ${told}` }].map(readDates)),
    );
    expect(finding?.reason.basis).toHaveLength(6);
    expect(finding?.reason.basis.filter((stem) => /mondai|week|last|morn/.test(stem))).toEqual([]);
  });
});
