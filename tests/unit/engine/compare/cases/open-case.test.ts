import { describe, expect, it } from 'vitest';
import { compareSuspects } from '../../../../../utils/engine/compare/cases/suspects.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const EVENT = 'Omar Reyes fell from Marlow pier near Castell Harbour.';

const told = (...texts: string[]) =>
  compareSuspects(storyOf(...texts.map((text) => `${EVENT} ${text}`))).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('Nobody is charged yet, and somebody is later', () => {
  it.each([
    ['Charges against the rower were still pending.', 'Charges against the rower were still pending'],
    ['Marlow police have not filed charges.', 'have not filed charges'],
    ['The rower is expected to be charged with assault.', 'is expected to be charged'],
    ['The rower will likely be charged on Tuesday.', 'will likely be charged'],
    ['The district could still file charges.', 'could still file charges'],
    ['The rower may face a felony assault charge.', 'may face a felony assault charge'],
    ['A grand jury will decide if the rower is charged.', 'decide if the rower is charged'],
    ['There are no charges filed at this time.', 'no charges filed at this time'],
    ['Prosecutors plan to seek charges.', 'plan to seek charges'],
    ['The rower is not facing any charges.', 'not facing any charges'],
    ['Charges are possible, the clerk said.', 'Charges are possible'],
    ['The rower was held pending formal charges.', 'pending formal charges'],
    ['The state will determine what charges to bring.', 'determine what charges'],
    ['Nobody has been charged with the assault.', 'Nobody has been charged'],
  ])('%s', (text, words) =>
    expect(told(text, 'The rower was charged with assault.')).toEqual([
      ['anyoneCharged', 'update', words, 'was charged with'],
    ]),
  );

  it.each([
    ['The rower pleaded not guilty to assault.', 'pleaded not guilty'],
    ['The rower was arraigned in Marlow.', 'was arraigned'],
    ['Prosecutors have filed assault charges.', 'have filed assault charges'],
  ])('%s', (text, words) =>
    expect(told('No charges have been filed.', text)).toEqual([
      ['anyoneCharged', 'update', 'No charges have been filed', words],
    ]),
  );

  it('though a third report knows of no charge the day after', () =>
    expect(
      told('No charges have been filed.', 'The rower was charged with assault.', 'No charges have been filed.'),
    ).toEqual([['anyoneCharged', 'update', 'No charges have been filed', 'was charged with']]));

  it.each([
    ['Additional charges against the rower are expected.'],
    ['No arrests were made and no charges filed at this time.'],
    ['The rower faced the current, charged by the wind.'],
    ['The club will seek a charge for moorings next year.', 'The rower has not been charged.'],
    ['The rower was charged with assault. More charges may be filed.'],
  ])('but not: %s', (...texts) => {
    const [first = '', second = 'The rower was charged with assault.'] = texts;
    expect(told(first, second)).toEqual([]);
  });
});

describe('Arrested first, charged later', () => {
  const ARRESTED = 'Two men were arrested on the pier on Friday.';

  it.each([
    ['several', ARRESTED, 'Both men were charged with assault.', 'were arrested', 'were charged with'],
    [
      'one who is detained',
      'A rower has been detained.',
      'The rower was indicted.',
      'has been detained',
      'was indicted',
    ],
    [
      'one of two',
      'Two rowers are in custody.',
      'One of them is charged with theft.',
      'are in custody',
      'is charged with',
    ],
  ])('%s', (_, early, late, before, after) =>
    expect(told(early, late)).toEqual([['anyoneCharged', 'update', before, after]]),
  );

  it.each([
    ['for what is told', 'Two men were arrested for assault.', 'Both men were charged with assault.'],
    ['on a warrant', 'Two men were arrested on a warrant.', 'Both men were charged with assault.'],
    ['held on bail', 'Two men were arrested and held on bail.', 'Both men were charged with assault.'],
    ['far down', ARRESTED, `${'The pier stays shut. '.repeat(9)}Both men were charged with assault.`],
    ['before', 'Both men were charged with assault.', ARRESTED],
  ])('but not: %s', (_, early, late) => expect(told(early, late)).toEqual([]));

  it('of one day they are one piece of news', () => {
    const { readings } = storyOf(`${EVENT} ${ARRESTED}`, `${EVENT} Both men were charged with assault.`);
    const sameDay = readings.map((reading) => ({
      ...reading,
      article: { ...reading.article, published: '2031-05-01' },
    }));
    expect(compareSuspects(makeStory(sameDay))).toEqual([]);
  });
});

describe('Investigated first, charged later', () => {
  it('nobody is caught, and one is on trial', () =>
    expect(told('There have been no arrests.', 'The rower denied the charges of assault.')).toEqual([
      ['anyoneCharged', 'update', 'no arrests', 'denied the charges'],
    ]));

  it('a sentence of the next day is of another case', () =>
    expect(told('Marlow police are investigating the fall.', 'The rower was sentenced to nine years.')).toEqual([]));

  it('nobody is caught, and one is charged: asked with the arrests', () =>
    expect(told('There have been no arrests.', 'The rower was charged with assault.')).toEqual([]));

  it.each([
    ['Marlow police are investigating the fall.', 'are investigating'],
    ['The fall is under investigation.', 'under investigation'],
    ['The investigation into the fall is ongoing.', 'investigation into the fall is ongoing'],
    ['Detectives continue to investigate.', 'continue to investigate'],
    ['The rower was questioned on Friday.', 'was questioned'],
    ['Marlow police investigate the fall.', 'police investigate'],
    ['It is not known if the fall was intentional.', 'if the fall was intentional'],
    ['A mate is a person of interest.', 'person of interest'],
    ['The rope was given to the prosecutor in Ulmer.', 'given to the prosecutor'],
    [
      'They will be pursuing a weapons violation against the rower, a convicted felon.',
      'pursuing a weapons violation against',
    ],
    ['The fall was an accident, said the mate.', 'was an accident'],
    ['The fall has been ruled accidental.', 'ruled accidental'],
    ['Investigators are working to find out who held the rope.', 'Investigators are working'],
  ])('%s', (text, words) =>
    expect(told(text, 'The rower was charged with assault.')).toEqual([
      ['anyoneCharged', 'update', words, 'was charged with'],
    ]),
  );

  it.each([
    ['the other way round', 'The rower was charged with assault.', 'Police are investigating the fall.'],
    ['an old verdict', 'Police are investigating.', 'The rower is a convicted felon.'],
    ['a case far down', 'Police are investigating.', `${'The pier stays shut. '.repeat(9)}A man was indicted.`],
    ['of another year', 'Police are investigating.', 'The rower was convicted of theft in 2019.'],
  ])('but not: %s', (_, early, late) => expect(told(early, late)).toEqual([]));
});
