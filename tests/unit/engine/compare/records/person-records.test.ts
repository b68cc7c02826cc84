import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import type { Finding } from '../../../../../utils/engine/types.ts';
import { storyOf } from '../stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), []).map(({ kind, question, verdict, values }) => [
    kind,
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('the age of one person', () => {
  const company = 'A man of the village, Piet Oster, 51, was arrested. Ana Solis, 22, was hurt.';

  it.each([
    [
      'nobody else is left',
      `${company} A 34-year-old woman was shot near the mill.`,
      `${company} A woman, 35, was shot near the mill and taken to Orme Hospital.`,
      ['number', 'howOldNoun', 'differ', '34-year-old', '35'],
    ],
    [
      'named in one of them',
      `${company} The other victim was a 46-year-old man.`,
      `${company} The other man, age 47, was identified as Bruno Falk.`,
      ['number', 'howOld', 'differ', '46-year-old', '47'],
    ],
  ])('%s', (_, one, other, finding) => {
    expect(found(one, other)).toContainEqual(finding);
  });

  it.each([
    ['two could be meant', 'A 34-year-old woman and a 36-year-old woman were shot.', 'A woman, 35, was shot.'],
    [
      'the age is told of somebody else as well',
      'A 34-year-old woman was shot. Two 35-year-olds fled.',
      'A woman, 35, was shot.',
    ],
    [
      'both ages stand at the name',
      'The mayor, Ana Solis, 51, said the pier was closed. Solis, 53, has been mayor since 2019.',
      'Twelve people were hurt when a ferry struck the pier. Mayor Ana Solis, 51, closed the pier.',
    ],
    ['too many years', 'A 34-year-old woman was shot.', 'A woman, 49, was shot.'],
    ['a man and a woman', 'A 34-year-old woman was shot.', 'A man, 35, was shot.'],
    ['a boy and a man', 'A boy, 17, was shot.', 'A man, 18, was shot.'],
    ['victim and suspect', 'A 34-year-old man was shot.', 'A man, 35, was arrested.'],
    ['a range of ages', 'A boy, 13, was shot.', 'Boys were shot, ranging from 12-year-old to 17.'],
  ])('not where %s', (_, one, other) => {
    expect(found(one, other).filter(([kind]) => kind === 'number')).toEqual([]);
  });
});

describe('where somebody without a name was hit', () => {
  const one = 'A 9-year-old boy was shot in the arm near the quay.';

  it.each([
    ['by age', 'Later the 9-year-old boy was struck in the neck, a nurse said.'],
    ['by a noun that takes up the age', 'A 9-year-old boy was hurt. The boy was hit in the neck.'],
    ['by a pronoun', 'A 9-year-old boy was hurt near the quay. He was shot in the neck.'],
    ['as the object', 'A bullet struck a 9-year-old boy in the neck.'],
    ['behind a clause on somebody else', 'A 9-year-old boy who a woman was carrying was shot in the neck.'],
    ['with a name', 'Timo Brandt, 9, suffered a gunshot wound to the neck.'],
    ['with somebody else', 'A 9-year-old boy and a woman were both shot in the neck.'],
  ])('%s', (_, other) => {
    expect(found(one, other).map(([kind, , verdict, ...values]) => [kind, verdict, ...values])).toEqual([
      ['place', 'differ', 'the arm', 'the neck'],
    ]);
  });

  it.each([
    ['another boy of that age', 'A 9-year-old boy was hurt. Another 9-year-old boy was shot in the neck.'],
    ['two boys and a pronoun', 'A 9-year-old boy and an 11-year-old boy were hurt. He was shot in the neck.'],
    ['who shot', 'A 9-year-old boy shot his sister in the neck.'],
    ['one of several', 'A 9-year-old boy, his father and his aunt were shot in their necks.'],
    ['another age', 'A 12-year-old boy was shot in the neck.'],
    ['a narrower part', 'The 9-year-old boy was shot in the left hand.'],
    ['one part more', 'The 9-year-old boy was shot in the arm and in the neck.'],
    ["what is somebody else's", "The 9-year-old's brother was shot in the neck."],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('not where somebody else of the article was hit there', () => {
    const other = 'A 9-year-old boy was shot in the neck. A girl was shot in the arm. A boy was shot in the arm.';
    expect(found(one, other)).toEqual([]);
  });
});

describe('how somebody is', () => {
  const one = 'A 9-year-old boy was shot near the quay. He was listed in critical condition.';

  it('by age and pronoun', () => {
    expect(found(one, 'The 9-year-old boy was taken to Orme Hospital in stable condition.')).toEqual([
      ['title', 'whatConditionNoun', 'update', 'in critical condition', 'in stable condition'],
    ]);
  });

  it.each([
    [
      'by their names',
      'Ada Brask, 41, and Tom Brask, 12, were shot. Ada Brask and Tom Brask are in critical condition.',
    ],
    ['with an age between', 'Ada Brask, 41, and Tom Brask, 12, are in critical condition.'],
    ['as somebody of theirs', 'Ada Brask, 41, was shot. Brask and her son remain in critical condition.'],
  ])('two of a list %s', (_, both) => {
    const since = 'Ada Brask, 41, died on Friday at Orme Hospital.';
    expect(found(both, since).map((row) => row.slice(0, 4))).toEqual([
      ['number', 'didSurviveWho', 'update', 'in critical condition'],
    ]);
  });

  it('in hospital, and dead later', () => {
    expect(found(one, 'The 9-year-old boy, who was shot near the quay, has died.')).toEqual([
      [
        'number',
        'didSurviveNoun',
        'update',
        'in critical condition',
        'The 9-year-old boy, who was shot near the quay, has died',
      ],
    ]);
  });

  it.each([
    ['somebody else', 'A 9-year-old boy was shot. His mother was in stable condition.'],
    ['several', 'A 9-year-old boy and a man were shot. All but one were in stable condition.'],
    ['two clauses', 'A 9-year-old boy was shot, and a woman was taken there in stable condition.'],
    ['words that may mean the same', 'The 9-year-old boy was in critical but stable condition.'],
    ['the death of another', 'A 9-year-old boy was shot. A man, who was shot as well, has died.'],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('one death is asked about once, however much of the sentence is shown', () => {
    const story = storyOf(
      'The boy, identified as Noel Brask, was taken to Orme Hospital in critical condition.',
      'A 9-year-old boy was critically injured near the quay.',
      'The 9-year-old boy, who was shot near the quay, has died.',
    );
    const survived = (told: readonly Finding[]) => told.filter(({ question: { key } }) => key.startsWith('didSurvive'));
    const told = compareNumbers(story);
    expect(survived(told)).toHaveLength(1);
    expect(survived(compareRecords(story, []))).toHaveLength(1);
    expect(survived(compareRecords(story, told))).toEqual([]);
  });

  it('not where the dead were told of first', () => {
    expect(found('The 9-year-old boy has died.', one)).toEqual([]);
  });
});

describe('a boy or a girl', () => {
  const one = 'An 11-year-old boy was shot near the quay.';

  it('of one age, the only one in both', () => {
    expect(found(one, 'An 11-year-old girl was shot near the quay.')).toEqual([
      ['name', 'whatSex', 'differ', 'An 11-year-old boy', 'An 11-year-old girl'],
    ]);
  });

  it.each([
    ['both are told of', 'An 11-year-old girl was shot near the quay by an 11-year-old boy.'],
    ['the one is named', 'Ana Solis, 11, a girl of the village, was shot near the quay.'],
    ['the other is the suspect', 'An 11-year-old girl was arrested.'],
  ])('not where %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('not of grown people', () => {
    expect(found('A 30-year-old man was shot near the quay.', 'A 30-year-old woman was shot near the quay.')).toEqual(
      [],
    );
  });
});

describe('where somebody died', () => {
  const one = 'Ana Solis, 22, was hit by a stray bullet. She was pronounced dead at the scene.';

  it('at the scene here, in hospital there', () => {
    expect(found(one, 'Ana Solis, 22, was taken to Orme Hospital, where she died.')).toEqual([
      ['place', 'whereDied', 'differ', 'She was pronounced dead', 'she died'],
    ]);
  });

  it.each([
    ['both at the scene', 'Ana Solis died at the scene.'],
    ['somebody else', 'Ana Solis, 22, died. Timo Brandt, 9, was pronounced dead at Orme Hospital.'],
    ['an article that tells both', 'Ana Solis died at the scene. Ana Solis was pronounced dead at Orme Hospital.'],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

it('a baby of months is no other than one of a year', () => {
  expect(found('A 9-month-old girl was shot near the quay.', 'A 1-year-old girl was shot near the quay.')).toEqual([]);
});

describe('somebody who went home', () => {
  const critical = 'The 9-year-old boy was taken to Orme Hospital in critical condition.';
  const home = 'A 9-year-old boy was shot near the quay. He has since been released from the hospital.';

  it('later', () => {
    expect(found(critical, home)).toEqual([
      ['title', 'whatConditionNoun', 'update', 'in critical condition', 'has since been released'],
    ]);
  });

  it('not before, nor from custody', () => {
    expect(found(home, critical)).toEqual([]);
    expect(found(critical, 'A 9-year-old boy was arrested. He has since been released.')).toEqual([]);
  });
});

it('somebody expected to live, and dead later', () => {
  const one = 'A 9-year-old boy was shot near the quay. He is expected to survive.';
  expect(found(one, 'The 9-year-old boy has died.').map(([, key, verdict]) => [key, verdict])).toEqual([
    ['didSurviveNoun', 'update'],
  ]);
  expect(found(one, 'The 9-year-old boy was in critical condition.')).toEqual([]);
});
