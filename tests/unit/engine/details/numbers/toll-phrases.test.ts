import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';

/** Measures and lowest values of the numbers of a text; asides are marked. */
const tolls = (text: string) =>
  analyse({
    id: 'page',
    url: null,
    outlet: 'page.test',
    title: 'The ferry at Orme',
    byline: null,
    published: '2031-05-02',
    modified: null,
    language: 'en',
    text,
  }).numbers.map(({ measure, min, isAside }) => `${isAside ? '(' : ''}${measure} ${min}${isAside ? ')' : ''}`);

describe('tolls in more than a word', () => {
  it.each([
    ['The toll stood at 34 by nightfall.', 'killed 34'],
    ['The confirmed death toll reached 34.', 'killed 34'],
    ['The storm claimed the lives of 12 passengers.', 'killed 12'],
    ['Divers recovered the bodies of 12 people.', 'killed 12'],
    ['Crews pulled 12 bodies from the hull.', 'killed 12'],
    ['Twelve bodies have been recovered so far.', 'killed 12'],
    ['The leak forced the evacuation of 3,000 people.', 'evacuated 3000'],
    ['More than 3,000 people were forced from their homes.', 'evacuated 3000'],
    ['Rising water forced 3,000 residents to flee.', 'evacuated 3000'],
    ['About 3,000 villagers fled their homes.', 'evacuated 3000'],
    ['Four people were hit by gunfire.', 'shot 4'],
    ['Forty people were treated for smoke inhalation.', 'injured 40'],
    ['Six sailors remain missing.', 'missing 6'],
    ['The wave swept the pier, injuring dozens and cutting cables.', 'injured 24'],
    ['The wave injured 16 Sunday.', 'injured 16'],
  ])('%s', (text, toll) => {
    expect(tolls(text)).toEqual([toll]);
  });

  it.each([
    ['Twelve government bodies signed the plan.', 'count 12'],
    ['Two hundred people were hit by higher rents.', 'people 200'],
    ['Police took three men with gunshot wounds to a clinic.', 'people 3'],
    ['She forced 30 people to pay.', 'people 30'],
    ['The road toll is now 3 dollars.', 'money 3'],
  ])('no toll: %s', (text, told) => {
    expect(tolls(text)).toEqual([told]);
  });
});
