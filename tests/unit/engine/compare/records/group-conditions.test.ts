import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { storyOf } from '../stories.ts';

const found = (...texts: string[]) =>
  compareRecords(storyOf(...texts), []).map(({ question, verdict, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('all of the wounded here, one of them there', () => {
  const one = 'Five people were hurt on the quay. One man was in critical condition.';

  it.each([
    ['all of them', 'All of the victims were in stable condition.', 'in stable condition'],
    ['as many as were hurt', 'All five were listed in good condition.', 'five were listed in good condition'],
    ['none of the wounds', 'None of the wounds are life-threatening.', 'None of the wounds are life-threatening'],
    ['they', 'They are recovering from minor injuries.', 'minor injuries'],
    [
      'a count of all',
      'Five victims were rushed to the hospital in fair condition.',
      'Five victims were rushed to the hospital in fair condition',
    ],
  ])('%s', (_, other, value) => {
    expect(found(one, `Five people were hurt on the quay. ${other}`)).toEqual([
      ['howAreWounded', 'update', 'One man was in critical condition', value],
    ]);
  });

  it.each([
    ['fewer than were hurt', 'All three of the women were in stable condition.'],
    ['the others', 'All of the other victims were in stable condition.'],
    ['one besides', 'All of the victims were in stable condition, but one man was critically hurt.'],
    ['some of them', 'The victims included a boy who was in stable condition.'],
    ['the suspects', 'All of the suspects were in stable condition.'],
    ['what may be said of both', 'All of the victims are expected to survive.'],
  ])('not %s', (_, other) => {
    expect(found(one, `Five people were hurt on the quay. ${other}`)).toEqual([]);
  });
});

describe('wounds that threaten a life', () => {
  const hurt = 'Nine people were hurt on the quay.';
  const all = `${hurt} Nine people suffered life-threatening injuries.`;
  const shown = 'Nine people suffered life-threatening';

  it.each([
    ['All of the wounds are thought not to be life-threatening.', 'not to be life-threatening'],
    [
      "Police said all of them have wounds that aren't believed to be life-threatening.",
      "aren't believed to be life-threatening",
    ],
    ['Officials said none of the wounded has a life-threatening injury.', 'none of the wounded has a life-threatening'],
  ])('%s', (other, value) => {
    expect(found(all, `${hurt} ${other}`)).toEqual([['howAreWounded', 'update', shown, value]]);
  });

  it('are neither serious nor critical ones', () => {
    expect(found(all, `${hurt} All of the victims are in serious condition.`)).toEqual([]);
    expect(found(all, `${hurt} All of the victims are critical.`)).toEqual([]);
  });
});

describe('in a report on several shootings', () => {
  const one = 'Six people were hurt on the quay. One man is in critical condition.';

  it('all of them, by a number that both tell', () => {
    const other = 'In a separate shooting a tram was hit. Six people were hurt on the quay.';
    expect(found(one, `${other} All six are in good condition.`)).toEqual([
      ['howAreWounded', 'update', 'One man is in critical condition', 'six are in good condition'],
    ]);
    expect(found(one, `${other} All of the victims are in good condition.`)).toEqual([]);
  });
});

describe('how many are in critical condition', () => {
  const one = 'Seven people were hurt near the mill, leaving two of them in critical condition.';

  it('by number', () => {
    expect(found(one, 'Seven people were hurt near the mill. Four were critically injured.')).toEqual([
      ['howManyCritical', 'update', 'two of them in critical condition', 'Four were critically injured'],
    ]);
  });

  it.each([
    ['those who are', 'Seven people were hurt near the mill. Two of them are critical but stable.'],
    ['at least as many', 'Seven people were hurt near the mill. At least one person was in critical condition.'],
    ['the same', 'Two victims are in critical condition.'],
    ['more than one number', 'Three were critically injured at first. One person is in critical condition.'],
    ['one by one', 'One man is critically hurt. A girl is in critical condition. A boy was in critical condition.'],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });
});

describe('the only one who was hurt', () => {
  const one = 'A man was hit by a bullet at the mill. The unknown victim was in serious condition.';

  it('whatever the sentence calls them', () => {
    expect(found(one, 'A worker was hit at the mill. The worker remained hospitalized in good condition.')).toEqual([
      ['whatConditionNoun', 'update', 'in serious condition', 'in good condition'],
    ]);
  });

  it('told of now, where they were worse before', () => {
    const later = 'The girl was taken to Orme Hospital in critical condition. Ada Brunt is now in good condition.';
    expect(found('The child is in critical condition after the fall.', later)).toContainEqual([
      'whatConditionNoun',
      'update',
      'in critical condition',
      'in good condition',
    ]);
  });

  it.each([
    ['one of several', 'Three people were shot at the mill. One victim was in good condition.'],
    ['another', 'A man was hit at the mill. Another man was in good condition.'],
    ['the one who did it', 'A man was hit at the mill. The gunman was in good condition.'],
    ['how bad the wound was', 'A man was hit at the mill with critical injuries.'],
  ])('not %s', (_, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it.each([
    [
      'that the condition was changed',
      'The worker was upgraded from serious to fair on Monday.',
      'upgraded from serious to fair',
    ],
    ['going home', 'The worker was hurt at the mill but has been released.', 'has been released'],
    ['being home', 'The worker is out of the hospital, the mill said.', 'is out of the hospital'],
    ['what the family says', 'The worker is doing better, a friend at the mill said.', 'is doing better'],
  ])('%s', (_, other, value) => {
    expect(found(one, `A worker was hit at the mill. ${other}`)).toEqual([
      ['whatConditionNoun', 'update', 'in serious condition', value],
    ]);
  });
});

describe('the only one who lives', () => {
  const dead = 'Three people were found dead at the mill';

  it('whoever a sentence calls them', () => {
    const one = `${dead} and one person is in critical condition.`;
    expect(found(one, `${dead}. The woman was taken to Orme Hospital in good condition, the mill said.`)).toEqual([
      ['whatConditionNoun', 'update', 'in critical condition', 'in good condition'],
    ]);
  });

  it.each([
    ['one of several', `${dead}. Two people were hurt. The woman is in good condition.`],
    ['another sex', `${dead}. The boy is in good condition, a nurse at the mill said.`],
    ['the one who did it', `${dead}. The suspect is in good condition at the mill.`],
    ['several', `${dead}, and both women are in good condition.`],
  ])('not %s', (_, other) => {
    expect(found(`${dead}. The mother is in critical condition, a nurse at the mill said.`, other)).toEqual([]);
  });
});
