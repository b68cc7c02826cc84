import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../../utils/engine/details/numbers/find-numbers.ts';
import { findPeople } from '../../../../../utils/engine/details/people/find-people.ts';
import { OPEN_END } from '../../../../../utils/engine/lexicon/number-words.ts';
import { readDocument } from '../../../../../utils/engine/text/document.ts';
import type { NumberDetail } from '../../../../../utils/engine/types.ts';

function read(text: string, title = ''): NumberDetail[] {
  const id = 'page';
  const document = readDocument({
    id,
    url: null,
    outlet: id,
    title,
    byline: null,
    published: '2019-05-14',
    modified: null,
    language: 'en',
    text,
  });
  return findNumbers(document, findPeople(document));
}

const only = (text: string, measure: string) => read(text).filter((detail) => detail.measure === measure);

describe('tolls', () => {
  it.each([
    ['The collapse killed 14 people and injured at least 30.', 'killed', 14, 14],
    ['The collapse killed 14 people and injured at least 30.', 'injured', 30, OPEN_END],
    ['Two ferry passengers are dead and nine others are missing.', 'killed', 2, 2],
    ['The mudslide left four villagers dead.', 'killed', 4, 4],
    ['Nine people suffered minor injuries when the stand gave way.', 'injured', 9, 9],
    ['Three men were shot and killed outside the depot.', 'killed', 3, 3],
    ['Five people were shot outside the depot.', 'shot', 5, 5],
    ['The death toll has risen to 212, the ministry said.', 'killed', 212, 212],
    ['A third passenger has died of his burns.', 'killed', 3, 3],
    ['Twenty-one people were arrested at the rally.', 'arrested', 21, 21],
    ['Some 400 residents were evacuated.', 'evacuated', 400, 400],
    ['Between 20 and 30 people were hurt.', 'injured', 20, 30],
    ['Dozens were injured on the bridge.', 'injured', 24, 150],
    ['Up to 60 workers were rescued.', 'rescued', 0, 60],
  ])('%s %s', (text, measure, min, max) => {
    const [detail] = only(text, measure);
    expect(detail).toMatchObject({ min, max, unit: 'person' });
    expect(detail?.isAside).toBeUndefined();
  });

  it.each([
    ['a part told with another', 'The girl and two men were wounded on the pier.', 'injured'],
    ['one grade of the wounded', 'The crash left two seriously injured.', 'injured'],
    ['people told before', 'The two wounded men were taken away.', 'injured'],
    ['another year', 'In 2011, 12 people were killed on the same road.', 'killed'],
    ['a round-up', 'Seven people were killed across the city over the weekend.', 'killed'],
  ])('keeps %s apart from totals', (_, text, measure) => {
    expect(only(text, measure).every(({ isAside }) => isAside)).toBe(true);
  });

  it.each([
    ['an age', 'Mara Voss, 32, and Tim Oke, 51, were wounded.', 'injured'],
    ['plans', 'He had planned to kill hundreds, a note said.', 'killed'],
    ['what never happened', 'He would have been the fifth person killed.', 'killed'],
    ['a weapon', 'The six-shot pistol lay on the floor.', 'shot'],
  ])('takes %s for no toll', (_, text, measure) => {
    expect(only(text, measure)).toEqual([]);
  });

  it.each([
    ['No arrests had been made by noon.', 0],
    ['A suspect was arrested in Dover.', 1],
    ['The driver turned himself in on Monday.', 1],
    ['Officers were searching Monday night for a man who is wanted in the theft.', 0],
    ['Police are still looking for 31-year-old Ilmar Kask.', 0],
    ['A manhunt was underway on the island.', 0],
    ['Detectives asked for help in identifying the attacker.', 0],
    ['Ilmar Kask is charged with murder.', 1],
    ['Two brothers arrested after chase', 1],
    ['Ferry police had not yet identified a suspect.', 0],
    ['There are no suspects in the raid.', 0],
    ['Detectives do not have any information about suspects.', 0],
    ['The attackers have yet to be identified.', 0],
    ['An arrest has not been made.', 0],
    ['The search is on for the killer of the harbour master.', 0],
    ['Robber on the loose after raid on ferry', 0],
    ['Dover man sought in raid on ferry', 0],
    ['Officers are working to track down the robbers.', 0],
    ['Arrest made in raid on ferry', 1],
    ['Man charged in raid on ferry', 1],
    ['Kask has been indicted.', 1],
    ['Kask was placed under arrest at the quay.', 1],
  ])('%s', (text, min) => {
    expect(only(text, 'caught')).toMatchObject([{ min }]);
  });

  it.each([
    ['the wish for an arrest', 'A reward is offered for tips leading to an arrest.'],
    ['a missing child', 'Police are searching for Mara Voss, who disappeared on Monday.'],
    ['arrests of earlier years', 'Kask has been arrested five other times.'],
    ['a picture', 'The red van was captured on a shop’s surveillance video.'],
    ['nobody charged', 'Nobody has been charged with the theft.'],
    ['suspects of whom none is left', 'Police said there were no suspects outstanding.'],
    ['what is wanted', 'Fans waited years for what is wanted.'],
  ])('takes %s for none', (_, text) => {
    expect(only(text, 'caught')).toEqual([]);
  });

  it.each([
    ['The rider has life threatening injuries.', 0],
    ['The rider has life-threatening wounds.', 0],
    ['The rider, who was on life-support, is named Voss.', 0],
    ['The storm left the rider critically injured.', 0],
    ['Her current condition is not known.', 0],
    ['The clinic did not release his condition.', 0],
    ['He passed away over the weekend.', 1],
    ['The 19-year-old passed away on Wednesday.', 1],
  ])('how somebody hurt is: %s', (text, min) => {
    expect(only(text, 'outcome')).toMatchObject([{ min }]);
    expect(only(text, 'outcome')[0]).not.toHaveProperty('isAside');
  });

  it('takes wounds that threaten nobody for no state', () => {
    expect(only('The rider has non-life threatening injuries.', 'outcome')).toEqual([]);
  });

  it.each([['the wish for an arrest, told twice', 'They hope that a reward leads to an arrest.']])(
    'takes %s for none',
    (_, text) => {
      expect(only(text, 'caught')).toEqual([]);
    },
  );
});

describe('ages', () => {
  it.each([
    ['Mara Voss, 34, teaches in Dover.', 34, { name: 'Mara Voss' }],
    ['Mara Voss (34) teaches in Dover.', 34, { name: 'Mara Voss' }],
    ['Officers named him as 19-year-old Tim Oke.', 19, { name: 'Tim Oke' }],
    ['A 9-year-old boy was killed by a falling branch.', 9, { name: null, noun: 'boy', role: 'killed' }],
    ['The 16-year-old suspect surrendered.', 16, { noun: 'suspect', role: 'suspect' }],
    ['Police arrested a 44-year-old man.', 44, { noun: 'man', role: 'suspect' }],
    ['Her 6-year-old brother was hurt.', 6, { noun: 'brother', role: 'hurt' }],
    ['The man who was killed was 71 and lived alone.', 71, { noun: 'man', role: 'killed' }],
    ['Girl, 6, dies in blaze.', 6, { noun: 'girl', role: 'killed' }],
  ])('%s', (text, min, subject) => {
    const [detail] = only(text, 'age');
    expect(detail).toMatchObject({ min, max: min, subject });
  });

  it('keeps a list of ages together', () => {
    expect(only('Two boys, 12 and 15, were pulled from the lake.', 'ages')).toMatchObject([{ text: '12 and 15' }]);
  });

  it.each([
    'The 100-year-old bridge collapsed.',
    'Mara Voss was 12 when her family moved.',
    'They live in Cedar Falls, 12 miles away.',
    'A 7-year-old shot Mara Voss.',
  ])('binds no age to a name: %s', (text) => {
    expect(only(text, 'age').filter(({ subject }) => subject?.name)).toEqual([]);
  });
});

describe('amounts', () => {
  it.each([
    ['The firm paid a fine of $4.9m.', 'money', 4_900_000, 'USD'],
    ['Police offered a reward of £25,000.', 'money', 25_000, 'GBP'],
    ['It cost 3 million euros.', 'money', 3_000_000, 'EUR'],
    ['A clerk was arrested over $9,150 of lost fares.', 'money', 9_150, 'USD'],
    ['About 34 percent of voters stayed at home.', 'percent', 34, '%'],
    ['Support fell by three percentage points.', 'points', 3, 'pp'],
    ['He fell 90ft from the roof.', 'distance', 27.432, 'm'],
    ['The fire has burned 1,000 acres.', 'area', 4_046_856, 'm2'],
    ['It reached 50 degrees Fahrenheit.', 'temperature', 10, '°C'],
    ['Winds of 100 mph tore off roofs.', 'speed', 160.9344, 'km/h'],
    ['He was doing 80 miles per hour.', 'speed', 128.74752, 'km/h'],
    ['She was sentenced to 12 years in prison.', 'prison', 378_691_200, 's'],
    ['A magnitude 6.1 earthquake struck at dawn.', 'magnitude', 6.1, null],
    ['He had twice been fined by the league.', 'times', 2, null],
    ['She faces three counts of reckless driving.', 'charges', 3, null],
    ['One in 500 drivers had been tested.', 'ratio', 500, null],
    ['The senate voted 52-47 for the bill.', 'vote', 47, null],
    ['Rovers won 3-1 at home.', 'score', 1, null],
    ['Forty rounds were fired.', 'count', 40, null],
    ['Nine of 14 critically endangered herons were moved.', 'count', 14, null],
    ['He served a 2-1/2 year sentence.', 'prison', 2.5 * 31_557_600, 's'],
    ['He was sentenced to three and a half years.', 'prison', 3.5 * 31_557_600, 's'],
    ['The clip has been watched 2.5 million times.', 'count', 2_500_000, null],
  ])('%s', (text, measure, min, unit) => {
    const [detail] = only(text, measure);
    expect(detail?.min).toBeCloseTo(min, 3);
    expect(detail?.unit).toBe(unit);
  });

  it.each([
    ['tens of thousands of homes lost power', 10_000, 149_000],
    ['hundreds of thousands of homes lost power', 150_000, 1_999_000],
    ['a dozen homes lost power', 12, 12],
    ['two dozen homes lost power', 24, 24],
    ['several homes lost power', 3, 12],
    ['two hundred and fifty homes lost power', 250, 250],
    ['more than 40 homes lost power', 40, OPEN_END],
  ])('%s', (text, min, max) => {
    expect(only(`Officials said ${text}.`, 'count')).toMatchObject([{ min, max }]);
  });

  it.each([
    ['The guard answered a call about two people on the roof.', false],
    ['The guard had no information about several crates in the yard.', false],
    ['The guard counted about 40 people on the roof.', true],
    ['The guard called about 40 people on the phone.', true],
  ])('tells what is talked about from a rough number: %s', (text, isRough) => {
    expect(read(text).some((detail) => /^about/.test(detail.text))).toBe(isRough);
  });

  it('knows the same shots by other names', () => {
    const [a] = only('Neighbours heard six gunshots.', 'count');
    const [b] = only('Six rounds were fired.', 'count');
    expect(a?.what.at(-1)).toBe(b?.what.at(-1));
  });
});

describe('no numbers', () => {
  it.each([
    'It opened in 1987.',
    'They met on March 14.',
    'The call came at 5:40 p.m.',
    'It began at 7 on Monday.',
    'He lives in the 5300 block of Elm Road.',
    'She lives at 12 Harbour Street.',
    'Call 555-010-4477 with tips.',
    'The crash closed Route 9.',
    'An F-16 flew over.',
    'Channel 4 News reported it.',
    'The attacks of 9/11 changed it.',
    'Jon Brask (36 - 3, 24 by knock-out) was in the hall.',
    'It is one of the best.',
    '(WXY4) – The mayor resigned.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('reads the title in its own field', () => {
  expect(read('The lift failed at noon.', 'Lift fall kills 3')).toMatchObject([
    { field: 'title', measure: 'killed', min: 3, sentence: 0 },
  ]);
});

it('gives offsets that hold', () => {
  const text = 'Rescuers said at least 14 people were killed. Damage is put at $2.5 million.';
  for (const { start, end, text: written } of read(text)) expect(text.slice(start, end)).toBe(written);
});

it.each([
  ['digits', '9 '.repeat(60_000)],
  ['one endless number', '9'.repeat(200_000)],
  ['hyphens', '1-'.repeat(60_000)],
  ['hedges', 'no more than '.repeat(20_000)],
  ['scales', 'two million '.repeat(20_000)],
])('survives %s', (_, text) => {
  expect(() => read(text)).not.toThrow();
});

describe('what a sum is told of', () => {
  it.each([
    ['The town will spend $4 million on urgent road aid.', ['aid']],
    ['The town will spend $4 million on three new ferries.', ['spend']],
    ['The town promised $4 million in emergency aid.', ['aid']],
    ['He is accused of taking $9,150 from the till.', ['missing']],
    ['He was charged with embezzlement of $9,150.', ['missing']],
    ['A sum of $9,150 is missing.', ['missing']],
    ['He was taking $9,150 to the bank.', []],
  ])('%s', (text, what) => {
    expect(only(text, 'money')[0]?.what).toEqual(what);
  });
});
