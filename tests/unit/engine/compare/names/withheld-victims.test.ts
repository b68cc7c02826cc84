import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { compareWithheldVictims } from '../../../../../utils/engine/compare/names/withheld-victims.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareWithheldVictims(storyOf(...texts)).map(({ verdict, question, values }) => [
    verdict,
    question.args,
    ...values.map(({ text }) => text),
  ]);

const NAMED = 'Police identified the victim as Omar Reyes, 24, of Ulmer.';

describe('A victim whom an early report could not name', () => {
  it.each([
    ['The victim has not been identified.', 'victim has not been identified'],
    ['Police have not released the name of the victim.', 'have not released the name of the victim'],
    ['The name of the dead man was withheld until relatives are told.', 'name of the dead man was withheld'],
    ["The victim's identity is not known.", "victim's identity is not known"],
    ['A man was killed at the pier. His name was not immediately released.', 'His name was not immediately released'],
    ['A man, whose name has not been released, died at the pier.', 'man, whose name has not been released'],
    ['No names have been released.', 'No names have been released'],
    ['An unidentified man was killed at the pier.', 'unidentified man'],
    ['Officials declined to identify the victim.', 'declined to identify the victim'],
    ['Detectives are working to identify the victim.', 'working to identify the victim'],
    ['Police are withholding the name of the victim.', 'withholding the name of the victim'],
    ['The coroner will release the name of the victim on Friday.', 'will release the name of the victim'],
    ['There is no word on the identity of the victim.', 'no word on the identity of the victim'],
    ['The identity of the man killed is unknown.', 'identity of the man killed is unknown'],
    ['Police did not release the names of those involved.', 'did not release the names of those involved'],
    ['Police will not have the victim’s name until Friday.', 'will not have the victim’s name'],
    ['The sheriff declined to release names on Sunday.', 'declined to release names'],
    ['Police are withholding names until Monday.', 'withholding names'],
    ['Police have not confirmed any names.', 'have not confirmed any names'],
    ['The chief would not name any of the people involved.', 'would not name any of the people involved'],
    ['Police did not name the gunman or any of the victims.', 'did not name the gunman or any of the victims'],
    [
      'Names of the victims and of the man in custody were not released.',
      'Names of the victims and of the man in custody were not released',
    ],
    [
      'Witnesses heard shots and saw the victim fall. Police have not released the person’s name.',
      'have not released the person’s name',
    ],
    ['Neither the victim nor his brother has been named.', 'Neither the victim nor his brother has been named'],
  ])('%s', (early, words) => expect(told(early, NAMED)).toEqual([['update', { who: 'victim' }, words, 'Omar Reyes']]));

  it.each([
    'Omar Reyes, 24, was killed at the pier.',
    'Omar Reyes, of Ulmer, died on Friday.',
    'A vigil was held for Omar Reyes, the man who was shot at the pier.',
    'Kask is charged with the murder of Omar Reyes.',
    'Kask is accused of fatally shooting his cousin, Omar Reyes, 24, at the pier.',
    'The man killed was identified by the coroner as 24-year-old Omar Reyes.',
    'The victim killed in the crash was identified as Omar Reyes, 24.',
    'Deputies named Omar Reyes, 24, as a third victim of the shooting.',
  ])('%s', (late) => expect(told('The victim has not been identified.', late)[0]?.slice(3)).toEqual(['Omar Reyes']));

  it.each([
    [
      'earlier',
      'Ferry staff spoke of Omar Reyes, 24, on Monday. Reyes was killed at the pier.',
      ['Omar Reyes', 'Reyes'],
    ],
    ['later', 'Reyes was killed at the pier. Family said Omar Reyes loved boats.', ['Omar Reyes', 'Reyes']],
    ['at once', 'Omar Reyes was killed at the pier. Reyes was 24.', ['Omar Reyes']],
  ])('a full name told %s than what befell its bearer', (_, late, shown) => {
    const story = storyOf('The victim has not been identified.', late);
    const value = compareWithheldVictims(story)[0]?.values[1];
    const words = value?.evidence.map(({ value: { start, end } }) => story.readings[1]?.article.text.slice(start, end));
    expect([value?.text, words]).toEqual(['Omar Reyes', shown]);
  });

  it('a full name that the title alone tells', () => {
    const [early, late] = storyOf('The victim has not been identified.', 'Reyes was killed at the pier.').readings;
    const article = { ...late!.article, title: 'Omar Reyes killed at pier' };
    const story = makeStory([early!, { article, analysis: analyse(article) }]);
    const value = compareWithheldVictims(story)[0]?.values[1];
    expect([value?.text, value?.evidence.map(({ field }) => field)]).toEqual(['Omar Reyes', ['title', undefined]]);
  });

  it('all names of a list', () => {
    const [finding] = compareWithheldVictims(
      storyOf(
        'The names of the victims have not been released.',
        'The victims were identified as Omar Reyes, 24, Ida Holt, 30, and Vera Quill, 19.',
      ),
    );
    expect(finding?.values[1]?.evidence).toHaveLength(3);
    expect(finding?.reason.basis).toEqual(['omar reyes', 'ida holt', 'vera quill']);
  });

  it('one whom the pronoun tells from the one named', () => {
    const named = 'Police identified the victims as Susan Hale, 41, and Omar Reyes, 15.';
    const early = 'Susan Hale, 41, was wounded at the pier. A boy was killed.';
    expect(told(`${early} His name has not been released.`, named)).toEqual([
      ['update', { who: 'victim' }, 'His name has not been released', 'Omar Reyes'],
    ]);
    expect(told(`${early} Her name has not been released.`, named)).toEqual([]);
  });

  it('an officer, where another victim was known', () =>
    expect(
      told(
        'A police officer was shot on Pier Street. Ida Holt, 30, was killed. The name of the officer was not released.',
        'Officer Omar Reyes was shot on Pier Street. Vera Quill, a witness, was hurt when she fell.',
      )[0]?.slice(2),
    ).toEqual(['name of the officer was not released', 'Omar Reyes']));

  it('children, where a grown-up of the same list was known', () => {
    const [finding] = compareWithheldVictims(
      storyOf(
        'A woman and two children were killed. Police would not identify the slain children.',
        'In addition to Ida Holt, 30, the victims were Omar Reyes, 4, and Vera Reyes, 6.',
      ),
    );
    expect(finding?.reason.basis).toEqual(['omar reyes', 'vera reyes']);
  });

  it('those whom the report calls so, wherever it tells what befell them', () =>
    expect(
      told(
        'A boy of 13 shot his six-year-old brother dead. Neighbors ran outside. The sheriff would not reveal the names of the brothers.',
        'The dead boy was identified as Omar Reyes.',
      )[0]?.slice(2),
    ).toEqual(['would not reveal the names of the brothers', 'Omar Reyes']));

  it('the dead, of whom the hurt are none', () =>
    expect(
      told(
        'Two teens were killed and one was hurt. The names of the slain teens were withheld.',
        'Omar Reyes, 16, died at the pier. Ida Holt, 15, was wounded at the pier.',
      )[0]?.slice(3),
    ).toEqual(['Omar Reyes']));

  it('who was killed years ago is not of those whose names are kept back', () =>
    expect(
      told(
        'Two teens were killed in Ulmer. Ida Holt was killed there on May 3, 2004. The names of the victims were withheld.',
        NAMED,
      )[0]?.slice(3),
    ).toEqual(['Omar Reyes']));

  it('one of several, where the other was known', () =>
    expect(
      told(
        'Ida Holt, 30, was killed. The second victim has not been identified.',
        'Ida Holt, 30, and Omar Reyes, 24, died at the pier.',
      )[0]?.slice(2),
    ).toEqual(['victim has not been identified', 'Omar Reyes']));

  it.each([
    ['silence is no update', 'A man was killed at the pier.', NAMED],
    ['the suspect is kept back', 'A man was arrested. His name was not released.', NAMED],
    ['the name is known', 'The victim has not been identified, but friends named him as Omar Reyes.', NAMED],
    ['named in another section', `The victim has not been identified. ${NAMED}`, NAMED],
    ['a witness', 'A neighbor, who did not want to be identified, saw that a man was killed.', NAMED],
    ['the suspect is named', 'The victim has not been identified.', 'Omar Reyes was charged with murder.'],
    ['the police are named', 'The victim has not been identified.', 'Chief Omar Reyes said a man was killed.'],
    ['a woman', 'A woman was killed. Her name was not released.', 'James Reyes, 24, died at the pier.'],
    ['the one who did it', 'A man, who has not been identified, killed two people.', NAMED],
    ['an officer who fired', 'A man was killed by an officer. The officer’s name was not released.', NAMED],
    ['a round of shootings', 'Two separate shootings hurt two. The victims have not been identified.', NAMED],
    ['officers say nothing', 'Officers have not identified a suspect in the shooting.', NAMED],
    [
      'who speaks of the shooting',
      'The victim has not been identified.',
      'Kask called the shooting an accident and said Omar Reyes wept.',
    ],
    ['a mother', 'The victim has not been identified.', 'Susan Hale, the victim’s mother, wept at the pier.'],
    ['who took a picture', 'The victim has not been identified.', 'Photo: Susan Hale, The Herald One injured at pier'],
    ['told before', NAMED, 'The victim has not been identified.'],
  ])('nothing: %s', (_, early, late) => {
    const found = told(early, late);
    expect(found).toEqual([]);
  });
});
