import { describe, expect, it } from 'vitest';
import { compare } from './number-pages.ts';

const SUM = {
  title: '1 dead, 4 wounded in Corvale shooting',
  text: 'One man was killed and four others were wounded in Corvale.',
};
const hit = (text: string, other: { title?: string; text: string } = SUM) =>
  compare(other, { text })
    .filter(({ question }) => question === 'howMany_shot')
    .map(({ values }) => values.map((value) => value.toLowerCase()));

describe('victims told one by one', () => {
  it.each([
    'A gunman fired at a party. Leo Brask was shot and died. A woman was struck in the arm, and a third victim was grazed.',
    'Leo Brask died of a gunshot wound. The shooting left a second person in hospital. The third victim was hit in the leg.',
  ])('the number of the last is the total: %s', (text) => {
    expect(hit(text)).toEqual([['1 dead, 4', 'third victim']]);
  });

  it.each([
    ['as many', 'Leo Brask died in the shooting. A second, third and fourth were shot; a fifth victim was grazed.'],
    [
      'somebody comes after',
      'Leo Brask died in the shooting. A third victim was grazed. Two others were treated there.',
    ],
    ['a list goes on', 'Leo Brask died in the shooting. A bullet hit a third man and a 15-year-old boy in the leg.'],
    ['he was caught', 'Leo Brask died in the shooting. Police arrested a third man, who had a gunshot wound.'],
    ['he may have been hit', 'Leo Brask died in the shooting. A third person may have been hit by a bullet.'],
    ['he was not hit', 'Leo Brask died in the shooting. A third person in the car was not injured.'],
    [
      'a sum is told as well',
      'Five people were shot in Corvale and Leo Brask died. The third victim was shot in the leg.',
    ],
    ['no victim', 'Leo Brask died in the shooting, the third shooting this month.'],
  ])('no difference: %s', (_, text) => {
    expect(hit(text)).toEqual([]);
  });

  it('a number beside one who is told of apart is no total', () => {
    const listed = {
      text: 'A man of 22 was killed and three others were shot. A 30-year-old man was hit in the arm, and two men were shot in the leg.',
    };
    expect(
      hit('Two women were shot and a man was shot and killed at the bar, so three people were shot.', listed),
    ).toEqual([]);
  });
});
