import { describe, expect, it } from 'vitest';
import { compareCircumstances } from '../../../../../utils/engine/compare/cases/circumstances.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareCircumstances(storyOf(...texts)).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const TOLD = 'The shooting on Elm Lane was the result of a quarrel between two crews.';

describe('What was behind it, open at first', () => {
  it.each([
    ['The motive for the attack is under investigation.', 'motive for the attack is under investigation'],
    ['The captain said the motive remained unclear.', 'motive remained unclear'],
    ['Officers found no known motive on Elm Lane.', 'no known motive'],
    ['It was not immediately clear what led to the shooting.', 'not immediately clear what led'],
    ['Detectives are trying to determine why he fired.', 'trying to determine why'],
  ])('%s', (open, words) =>
    expect(told(open, TOLD)).toEqual([['whatMotive', 'update', words, 'shooting on Elm Lane was the result of']]),
  );

  it.each([
    ['The killing stemmed from a debt.', 'killing stemmed from'],
    ['The shooting appears to be gang-related.', 'shooting appears to be gang-related'],
    ['He shot the rower in retaliation for a theft.', 'in retaliation for'],
    ['An argument over a boat ended in gunfire.', 'argument over '],
    ['Four rowers were shot during a robbery on Elm Lane.', 'during a robbery'],
    ['The motive was money, the captain said.', 'motive was '],
    ['He died during what police say was a drug deal.', 'during what police say was a drug deal'],
    ['It was a drug deal gone bad, the captain said.', 'drug deal gone bad'],
    ['The picnic turned into a loud fight, then into a shooting.', 'turned into a loud fight'],
    ['An argument broke out on the boat before the shooting.', 'argument broke out'],
    ['The rower was killed in an apparent domestic dispute.', 'in an apparent domestic dispute'],
  ])('then: %s', (later, words) =>
    expect(told('The motive remained unclear.', later)).toEqual([
      ['whatMotive', 'update', 'motive remained unclear', words],
    ]),
  );

  it.each([
    ['asked only', 'The motive remained unclear.', 'Police do not know whether the shooting was gang-related.'],
    ['open in both', 'The motive remained unclear.', 'Police have no motive.'],
    ['told by both', 'The motive is not known. A dispute over a boat led to it.', TOLD],
    ['denied', 'The motive remained unclear.', 'The shooting was not gang-related, the captain said.'],
    ['another open question', 'It is not known where he lived.', TOLD],
    ['of long ago', 'The motive remained unclear.', 'In 1816 they left the church in a dispute over a field.'],
    ['no quarrel', 'The motive remained unclear.', 'The captain said that no argument broke out.'],
    ['open after it was told', TOLD, 'The motive remained unclear.'],
    ['no answer', 'The motive remained unclear.', 'The motive is still under investigation.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('Of one day, which report is the later one is not known', () => {
  const open = 'The motive remained unclear.';

  it.each([
    ['by the day', '2031-05-01', '2031-05-01', true],
    ['told first, by the hour', '2031-05-01T08:00', '2031-05-01T12:00', false],
    ['the hour of the first only', '2031-05-01T08:00', '2031-05-01', true],
    ['the hour of the second only', '2031-05-01', '2031-05-01T12:00', true],
  ])('%s', (_, first, second, isAsked) => {
    const [a, b] = storyOf(TOLD, open).readings;
    const dated = ({ article, analysis }: NonNullable<typeof a>, published: string) => ({
      article: { ...article, published },
      analysis,
    });
    const found = compareCircumstances(makeStory([dated(a!, first), dated(b!, second)]));
    expect(found.map(({ verdict, values }) => [verdict, values[0]?.text])).toEqual(
      isAsked ? [['update', 'motive remained unclear']] : [],
    );
  });
});

describe('What somebody was to the victim, not told at first', () => {
  const open = 'Police would not confirm what their relationship was.';

  it.each([
    ['It is unclear what the gunman’s relationship to her was.', 'unclear what the gunman’s relationship'],
    [
      'Deputies did not release information about the relationship between the two.',
      'did not release information about the relationship',
    ],
    ['They do not know if the shooter was related to the family.', 'not know if the shooter was related to'],
    ['His relationship to the girl is not known.', 'relationship to the girl is not known'],
  ])('%s', (words, shown) =>
    expect(told(words, 'The suspect shot his cousin on Elm Lane.')).toEqual([
      ['whatRelation', 'update', shown, 'suspect shot his cousin'],
    ]),
  );

  it.each([
    ['The man was the stepfather of the girl, papers show.', 'man was the stepfather of the girl'],
    ['The boy’s uncle was arrested on Elm Lane.', 'boy’s uncle was arrested'],
    ['The suspect is not related to the victim.', 'not related to the victim'],
    ['The man fatally shot his fiancée, Ida Holt, 30.', 'man fatally shot his fiancée'],
  ])('then: %s', (later, words) =>
    expect(told(open, later)).toEqual([['whatRelation', 'update', open.slice(7, 48), words]]),
  );

  it.each([
    ['of the victims', 'The relationship between the victims was not known.', 'The suspect shot his cousin.'],
    ['of two events', 'It is unclear if the suspect is related to the shooting.', 'The suspect shot his cousin.'],
    ['asked only', open, 'Police do not know whether the suspect shot his cousin.'],
    ['a kinswoman who tells', open, 'The girl’s mother was there when police came.'],
    ['told before', 'The suspect shot his cousin on Elm Lane.', open],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('What kind of party it was', () => {
  it('differs', () =>
    expect(told('He fired at a birthday party in Orme.', 'He fired at a going-away party in Orme.')).toEqual([
      ['whatParty', 'differ', 'birthday party', 'going-away party'],
    ]));

  it.each([
    ['a house', 'He fired at a birthday party in Orme.', 'He fired at a house party in Orme.'],
    ['both', 'It was a birthday party beside a block party.', 'He fired at a block party in Orme.'],
    ['a political one', 'He fired at a birthday party.', 'The Labour party met in Orme.'],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
