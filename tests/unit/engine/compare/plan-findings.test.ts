import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../../utils/engine/compare/name-plans.ts';
import { storyOf } from './stories.ts';

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
  ])('%s', (_, before, after, finding) => {
    expect(plans(before, after)).toEqual([finding]);
  });

  it.each([
    [
      'it is still to come',
      'The council is set to vote on the ferry.',
      'The council will have voted on the ferry by May.',
    ],
    ['it is denied', 'The council is not expected to vote on the ferry.', 'The council voted on the ferry.'],
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
