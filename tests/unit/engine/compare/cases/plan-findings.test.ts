import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { comparePlans } from '../../../../../utils/engine/compare/cases/plans.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

/** Question and values; the second article is a day younger. */
const plans = (...texts: string[]) =>
  comparePlans(storyOf(...texts)).map(({ question, verdict, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('what was planned and has taken place', () => {
  it.each([
    [
      'a vote',
      'The harbour council is expected to vote on the ferry contract on Thursday.',
      'The harbour council voted on Thursday for the ferry contract.',
      ['hasTakenPlace', 'update', 'expected to vote', 'voted'],
    ],
    [
      'a sentence',
      'Former harbour master Olin Brandt will be sentenced next week for the ferry fraud.',
      'Olin Brandt was sentenced to four years for the ferry fraud.',
      ['hasTakenPlace', 'update', 'will be sentenced', 'sentenced'],
    ],
    [
      'a first appearance',
      'Olin Brandt is scheduled to be arraigned on Friday.',
      'Brandt pleaded not guilty on Friday.',
      ['beenInCourt', 'update', 'scheduled to be arraigned', 'pleaded not guilty'],
    ],
    [
      'another word for it',
      'The suspect is due in court on Monday.',
      'The suspect was arraigned on Monday.',
      ['beenInCourt', 'update', 'due in court', 'was arraigned'],
    ],
    [
      'not yet',
      'Mayor Olin Brandt has yet to make an endorsement in the ferry race.',
      'Olin Brandt endorsed her at the pier.',
      ['hasTakenPlace', 'update', 'has yet to make an endorsement', 'endorsed'],
    ],
    [
      'not signed yet',
      'Mayor Olin Brandt has not yet signed the order.',
      'Olin Brandt signed it on Friday.',
      ['hasTakenPlace', 'update', 'has not yet signed', 'signed'],
    ],
    [
      'weighed',
      'Mayor Olin Brandt is considering a veto of the toll.',
      'Olin Brandt vetoed the measure.',
      ['hasTakenPlace', 'update', 'considering a veto', 'vetoed'],
    ],
    [
      'asked for',
      'Mayor Olin Brandt faced pressure from fishermen to resign.',
      'Olin Brandt resigned on Friday.',
      ['hasTakenPlace', 'update', 'pressure from fishermen to resign', 'resigned'],
    ],
    [
      'left open',
      'Mayor Olin Brandt has not said how he will act.',
      'Olin Brandt announced his decision to veto the toll.',
      ['hasTakenPlace', 'update', 'has not said how', 'announced his decision to veto'],
    ],
    [
      'prepared',
      'Mayor Olin Brandt said he is prepared to sign the order.',
      'Olin Brandt signed it on Friday.',
      ['hasTakenPlace', 'update', 'prepared to sign', 'signed'],
    ],
    [
      'a candidacy',
      'Mayor Olin Brandt is expected to jump into the mayoral race next week.',
      'Olin Brandt announced his candidacy at the pier.',
      ['hasTakenPlace', 'update', 'expected to jump into the mayoral race', 'announced his candidacy'],
    ],
    [
      'an indictment',
      'Olin Brandt is expected to be indicted for the ferry fraud.',
      'A grand jury has heard them. Olin Brandt was indicted on Friday.',
      ['hasTakenPlace', 'update', 'expected to be indicted', 'indicted'],
    ],
  ])('%s', (_, before, after, finding) => {
    expect(plans(before, after)).toEqual([finding]);
  });

  it.each([
    [
      'Mayor Olin Brandt is weighing a veto of the toll.',
      'Mayor Olin Brandt vetoes the toll',
      [['weighing a veto', 'vetoes']],
    ],
    ['Solvane Lines will acquire the ferry yard.', 'Solvane Lines acquires the ferry yard', []],
  ])('in a title, in the present tense, but of deals: %s', (before, title, values) => {
    const [first, second] = storyOf(before, 'The pier is open.').readings;
    if (!first || !second) throw new Error('two readings');
    const article = { ...second.article, title };
    const told = comparePlans(makeStory([first, { article, analysis: analyse(article) }]));
    expect(told.map((finding) => finding.values.map(({ text }) => text))).toEqual(values);
  });

  it('with the sentences of both articles that tell it', () => {
    const [finding] = comparePlans(
      storyOf(
        'Olin Brandt will resign. Friends of Olin Brandt say that Brandt plans to resign.',
        'Olin Brandt resigned on Friday.',
      ),
    );
    expect(finding?.values.map(({ evidence }) => evidence.length)).toEqual([2, 1]);
  });

  it('a vote to do it and its being done are one question, a meeting and a vote are two', () => {
    const before =
      'Harbour council set to repeal the ferry toll. The harbour council is set to vote to repeal the ferry toll on Friday.';
    const after =
      'Harbour council repealed the ferry toll. The harbour council voted to repeal the ferry toll on Friday.';
    expect(plans(before, after).map(([, , , done]) => done)).toEqual(['repealed']);
    expect(
      plans(
        'The harbour council will meet fishermen of Marlow on Friday. The harbour council will vote on the ferry toll.',
        'The harbour council met fishermen of Marlow. The harbour council voted on the ferry toll.',
      ).map(([, , , done]) => done),
    ).toEqual(['met', 'voted']);
  });

  it.each([
    [
      'it is still to come',
      'The council is set to vote on the ferry.',
      'The council will have voted on the ferry by May.',
    ],
    ['it is denied', 'The council is not expected to vote on the ferry.', 'The council voted on the ferry.'],
    [
      'a plan of before',
      'Olin Brandt had initially said he planned to sign the toll bill.',
      'Olin Brandt signed the toll bill.',
    ],
    ['a condition', 'If the council will vote on the ferry is open.', 'The council voted on the road.'],
    [
      'another matter',
      'The council is set to vote on the ferry contract.',
      'Farmers voted with their feet, said the baker.',
    ],
    [
      'told as done before',
      'The council voted on the ferry. It is set to vote on the ferry again.',
      'The council voted on the ferry.',
    ],
    [
      'the order is the other way',
      'The council voted on the ferry contract.',
      'The council is set to vote on the ferry contract.',
    ],
    ['no such thing', 'Brandt will resign, said friends.', 'No mayor of Marlow has ever resigned.'],
    ['another one’s', 'Olin Brandt is considering a veto.', 'Marta Quill vetoed the toll.'],
    ['what he thinks is left open', 'Olin Brandt has not said how old he is.', 'The council signed the order.'],
    ['a race that is run', 'Olin Brandt is expected to win the boat race.', 'Olin Brandt entered the boat race.'],
    ['another person', 'Olin Brandt is due in court on Friday.', 'Marta Quill pleaded guilty on Friday.'],
    ['the next hearing', 'Brandt will appear in court again on Friday.', 'Brandt appeared in court on Friday.'],
    [
      'another year',
      'The council is set to vote on the ferry contract.',
      'The council voted on the ferry contract in 1998.',
    ],
  ])('nothing is asked: %s', (_, before, after) => {
    expect(plans(before, after)).toEqual([]);
  });
});
