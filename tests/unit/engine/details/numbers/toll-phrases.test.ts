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

describe('tolls told person by person', () => {
  it.each([
    ['Two men and a woman were hurt on the pier.', 'injured 3'],
    ['The wave injured two men, a woman and a 9-year-old boy.', 'injured 4'],
    ['A 9-year-old girl and two adults were killed.', 'killed 3'],
    ['16-year-old boy and 20-year-old woman were killed.', 'killed 2'],
    ['Three girls, ages 4 and 5, and two boys were hospitalized.', 'hospitalised 5'],
    ['Two men and a woman were arrested on the quay.', 'arrested 3'],
  ])('%s', (text, toll) => {
    expect(tolls(text)).toContain(toll);
  });

  it.each([
    ['told before', 'The two men and a woman were hurt.', 'injured 3'],
    ['some of them', 'Six were hurt, including two men and a woman hurt badly.', 'injured 3'],
    ['others besides', 'His wife, two sons and a neighbour were killed.', 'killed 3'],
    ['vague', 'Several men and a woman were hurt.', 'injured 4'],
    ['two clauses', 'Two men ran and a woman was hurt.', 'injured 3'],
    ['some of the hurt', 'Two men and a woman are recovering.', 'injured 3'],
  ])('no sum: %s', (_, text, toll) => {
    expect(tolls(text)).not.toContain(toll);
  });

  it.each(['The third child killed in two days lived here.', 'A fourth person was killed in three weeks.'])(
    'no running number of one event: %s',
    (text) => {
      expect(tolls(text).filter((toll) => toll.startsWith('killed'))).toEqual([]);
    },
  );

  it.each([
    ['of an age', 'A 4 yo boy was shot.'],
    ['between two ages', 'Those aged between 20 and 37 were shot.'],
  ])('no toll: %s', (_, text) => {
    expect(tolls(text).filter((toll) => toll.includes('shot'))).toEqual([]);
  });
});
