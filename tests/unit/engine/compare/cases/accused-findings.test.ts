import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../utils/engine/analyse.ts';
import { readAccused } from '../../../../../utils/engine/compare/cases/accused.ts';
import { compareSuspects } from '../../../../../utils/engine/compare/cases/suspects.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const told = (...texts: string[]) =>
  compareSuspects(storyOf(...texts)).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

const NAMED = 'Ilmar Kask, 34, of Ulmer, was charged with murder in the shooting at the bridge.';

describe('Whom an article names as the one who did it', () => {
  it.each([
    ['The suspect, Ilmar Kask, fled by boat.', ['Ilmar Kask']],
    ['Police identified the gunman as 34-year-old Ilmar Kask.', ['Ilmar Kask']],
    ['Ilmar Kask, 34, of Ulmer, was later arrested at the pier.', ['Ilmar Kask']],
    ['Ilmar Kask faces two counts of assault.', ['Ilmar Kask']],
    ['Police charged the father, 27-year-old Ilmar Kask, with assault.', ['Ilmar Kask']],
    ['A grand jury indicted Ilmar Kask, 34, on two counts of murder.', ['Ilmar Kask']],
    ['The gunman who opened fire at the pier is 16-year-old Ilmar Kask.', ['Ilmar Kask']],
    ['Sources say the shooter’s name is Ilmar Kask, 34.', ['Ilmar Kask']],
    ['Ilmar Kask, 34, was suspected of shooting her.', ['Ilmar Kask']],
    ['Ilmar Kask, 34, the man charged in the shooting, was in court.', ['Ilmar Kask']],
    ['The gunman who fled is not known to Ilmar Kask.', []],
    ['Police identified Ilmar Kask as the lone suspect.', ['Ilmar Kask']],
    ['Police did not say whether Ilmar Kask was arrested.', []],
    ['Police identified the victim as Ilmar Kask.', []],
    ['Officer Ilmar Kask arrested a suspect.', []],
    ['They know who was the gunman, Ilmar Kask said.', []],
  ])('%s', (text, names) => expect(readAccused(storyOf(text).readings[0]!).map(({ name }) => name)).toEqual(names));
});

describe('The accused are shown by their full names', () => {
  const WITHHELD = 'Police have not released the name of the suspect in the shooting.';

  it.each([
    [
      'a surname at the deed',
      ['Ilmar Kask, 34, was in court. Kask is charged with murder in the shooting.'],
      'Ilmar Kask',
    ],
    ['two of them', [`${NAMED} Oskar Tamm, 40, was charged with murder as well.`], 'Ilmar Kask, Oskar Tamm'],
    ['one in two spellings', [NAMED, NAMED.replace('Ilmar', 'Ilmarr')], 'Ilmar Kask'],
  ])('%s', (_, texts, names) => expect(told(WITHHELD, ...texts)[0]?.[3]).toBe(names));
});

describe('A name that was kept back and is told later', () => {
  it.each([
    ['Police have not released the name of the suspect.', 'have not released the name of the suspect'],
    ['Officers asked us not to reveal the suspect’s name.', 'not to reveal the suspect'],
    ['The suspect’s name was withheld.', 'suspect’s name was withheld'],
    ['Officers are withholding the suspects’ names for now.', 'withholding the suspects’ names'],
    ['The identity of the gunman has not been disclosed.', 'identity of the gunman has not been disclosed'],
    ['They caught a suspect, but his name cannot be released.', 'suspect, but his name cannot be released'],
    ['Names of those involved were not released.', 'Names of those involved were not released'],
    ['Officers do not have a description of a shooter.', 'do not have a description of a shooter'],
    ['Officers have no suspects.', 'have no suspects'],
    ['There was no suspect information on Friday.', 'no suspect information'],
    [
      'Police have not released any details about a possible suspect.',
      'not released any details about a possible suspect',
    ],
    ['Deputies do not have any suspects.', 'do not have any suspects'],
    ['No suspects have yet been identified.', 'No suspects have yet been identified'],
    ['A suspect, whose name was not released, was caught.', 'suspect, whose name was not released'],
    [
      'Police have not disclosed a motive or identified a suspect.',
      'have not disclosed a motive or identified a suspect',
    ],
  ])('%s', (text, words) => expect(told(text, NAMED)).toEqual([['whoSuspect', 'update', words, 'Ilmar Kask']]));

  it.each([
    ['Two men, whose names remain unreleased, were arrested.', 'whose names remain unreleased, were arrested'],
    ['A man was arrested on Friday, and his name was withheld.', 'arrested on Friday, and his name was withheld'],
  ])('of one who is caught: %s', (text, words) =>
    expect(told(text, NAMED)).toContainEqual(['whoSuspect', 'update', words, 'Ilmar Kask']),
  );

  it('of one of two whom the later report names', () =>
    expect(
      told(
        'Ilmar Kask broke in and was shot. Police did not release the identity of the other shooter.',
        'Ilmar Kask broke in. Juhan Tamm is charged with murder in the shooting; the suspect Ilmar Kask died.',
      ),
    ).toEqual([['whoSuspect', 'update', 'did not release the identity of the other shooter', 'Juhan Tamm']]));

  it.each([
    [
      'known to the early report by a longer name',
      'Police have not named a suspect. Ilmar Jaan Kask, 34, ran home.',
      'Ilmar Kask was charged with murder.',
    ],
    ['published after the name', NAMED, 'Police have not released the name of the suspect.'],
    ['of the victim', 'Police have not released the name of the victim.', NAMED],
    ['no name, but another fact', 'Police would not name the suspect’s relationship to her.', NAMED],
    ['known to the early report', 'Ilmar Kask ran home. Police have not named a suspect.', NAMED],
    ['another one is named', 'Juhan Tamm was arrested. Police have not named the second suspect.', NAMED],
    ['asked as arrests', 'No arrests have been made. Police have no suspects.', NAMED],
  ])('nothing: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('A name that the title keeps back', () => {
  const [first, second] = storyOf('The ferry stopped at noon.', NAMED).readings;
  if (!first || !second) throw new Error('two readings');
  const titled = (title: string, published: string | null) => {
    const article = { ...first.article, title, published };
    const later = { ...second, article: { ...second.article, published } };
    return compareSuspects(makeStory([{ article, analysis: analyse(article) }, later])).map(
      ({ values }) => values[0]?.text,
    );
  };

  it.each([['2031-05-02'], [null]])('on one day, or on pages without a date: %s', (published) =>
    expect(titled('The bridge at Lake Orme: police have not named the gunman', published)).toEqual([
      'have not named the gunman',
    ]),
  );

  it('but not: who told the police', () =>
    expect(titled('The bridge at Lake Orme: police have not named the witness', null)).toEqual([]));
});
