import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../../utils/engine/compare/names/compare-names.ts';
import { storyOf } from '../stories.ts';

const compare = (...texts: string[]) =>
  compareNames(storyOf(...texts)).map(({ verdict, question, values }) => [
    question.key,
    verdict,
    ...values.map(({ text }) => text),
  ]);

describe('compareNames finds', () => {
  it.each<[string, string[], string[]]>([
    [
      'another spelling of the first name in one office',
      [
        'Marlow Harbour Director Jon Tarbet said the pier held.',
        'John Tarbet, the Marlow harbour director, said it held.',
      ],
      ['whatFirstName', 'differ', 'Jon Tarbet', 'John Tarbet'],
    ],
    [
      'another spelling of the surname at one age',
      ['Police said Josh Tarbet, 19, fell from the pier.', 'Josh Tabet, 19, fell from the pier, police said.'],
      ['whatSurname', 'differ', 'Josh Tarbet', 'Josh Tabet'],
    ],
    [
      'another vowel in the surname, where a third outlet has the age wrong',
      [
        'Police said Josh Tarbet, 19, fell from the pier.',
        'Josh Tarbet, 91, fell from the pier.',
        'Josh Torbet, 19, fell from the pier.',
      ],
      ['whatSurname', 'differ', 'Josh Tarbet', 'Josh Torbet'],
    ],
    [
      'two letters exchanged in a first name, with nothing else told of both',
      ['Police said Marelis Quill, 30, fell off Marlow pier.', 'Mareils Quill said he fell off Marlow pier.'],
      ['whatFirstName', 'differ', 'Marelis Quill', 'Mareils Quill'],
    ],
    [
      'a letter more in a surname, beside a fuller first name',
      ['The rower Ida Pavelik fell from the pier.', 'A boat found Ida Jane Pavelick near the pier.'],
      ['whatSurname', 'differ', 'Ida Pavelik', 'Ida Jane Pavelick'],
    ],
    [
      'a letter in either name',
      ['Meralda Quillon, 30, fell off Orme pier in Marlow.', 'Maralda Quilon, 30, fell off Orme pier in Marlow.'],
      ['whatFirstName', 'differ', 'Meralda Quillon', 'Maralda Quilon'],
    ],
    [
      'two spellings of one first name',
      ['Stephen Quill, 41, fell off Marlow pier.', 'Steven Quill, 41, fell off Marlow pier.'],
      ['whatFirstName', 'differ', 'Stephen Quill', 'Steven Quill'],
    ],
    [
      'two letters at one age',
      ['Police said Jalon Quill, 15, fell.', 'Jolan Quill, 15, fell, police said.'],
      ['whatFirstName', 'differ', 'Jalon Quill', 'Jolan Quill'],
    ],
    [
      'another surname in an office with one holder',
      ['Otters general manager A.J. Holt said no.', 'A.J. Quill, general manager of the Otters, said no.'],
      ['whatSurname', 'differ', 'A.J. Holt', 'A.J. Quill'],
    ],
    [
      'another holder of an office with one holder',
      ['Marlow Mayor Ida Holt opened the pier.', 'The mayor of Marlow, Vashti Delorme, opened the pier.'],
      ['whoHolds', 'differ', 'Ida Holt', 'Vashti Delorme'],
    ],
    [
      'a slip in one article, where others know one name only',
      [
        'The dead man is Brian Quill, 18, police said.',
        'A lamp fell on Kevin Quill, 18. It was dark. Later Brian Quill, 18, was buried.',
      ],
      ['whatFirstName', 'differ', 'Brian Quill', 'Kevin Quill'],
    ],
    [
      'a surname misspelt later in one article',
      ['Duncan Tarbet fell. A boat came, and the crew took Tarbett down the river.'],
      ['howSpelt', 'precision', 'Duncan Tarbet', 'Tarbett'],
    ],
    [
      'a type of pistol',
      ['The boy had a silver revolver in his coat.', 'The boy had a small derringer in his coat.'],
      ['whatWeapon', 'differ', 'silver revolver', 'small derringer'],
    ],
    [
      'a housing development',
      ['It was dark at the Marlow Oaks Townhomes that night.', 'It was dark in a development called Tarbet Green.'],
      ['whatHousing', 'differ', 'Marlow Oaks Townhomes', 'development called Tarbet Green'],
    ],
    [
      'a charge raised when the victim died',
      ['Police charged Ilmar Kask, 41, with attempted murder.', 'Ilmar Kask pleaded guilty to second-degree murder.'],
      ['whatCharge', 'update', 'attempted murder', 'second-degree murder'],
    ],
    [
      'a charge of another degree',
      ['Ilmar Kask is charged with first-degree murder.', 'Ilmar Kask is facing one count of manslaughter.'],
      ['whatCharge', 'update', 'first-degree murder', 'manslaughter'],
    ],
    [
      'the name of one who was sought',
      ['Detectives hope to learn who the gunman might be.', 'Ilmar Kask surrendered to police on Monday.'],
      ['whoSuspect', 'update', 'who the gunman might be', 'Ilmar Kask'],
    ],
    [
      'a charge against one who was questioned',
      ['Police continued to question the mother on Monday.', 'Police charged the mother of the boy with neglect.'],
      ['anyoneCharged', 'update', 'question the mother', 'Police charged the'],
    ],
    [
      'charges that were not filed yet',
      [
        'Omar Reyes fell from Marlow pier. A rower is held, but no charges have been filed.',
        'The rower was charged with assault after Omar Reyes fell from Marlow pier.',
      ],
      ['anyoneCharged', 'update', 'no charges have been filed', 'was charged with'],
    ],
    [
      'a question which charges there will be',
      [
        'Omar Reyes fell from Marlow pier. Police will say what, if any, charges the rower will face.',
        'The rower was later charged with assault after Omar Reyes fell from Marlow pier.',
      ],
      ['anyoneCharged', 'update', 'if any, charges', 'was later charged with'],
    ],
    [
      'charges that were not expected',
      [
        'Omar Reyes fell from Marlow pier. Police said no charges are expected.',
        'A rower was charged Monday in Marlow court after Omar Reyes fell from Marlow pier.',
      ],
      ['anyoneCharged', 'update', 'no charges are expected', 'was charged Monday in'],
    ],
    [
      'a suspect who might face charges',
      [
        'Omar Reyes fell from Marlow pier. The rower could face charges.',
        'A rower has been charged in Marlow after Omar Reyes fell from Marlow pier.',
      ],
      ['anyoneCharged', 'update', 'could face charges', 'has been charged in'],
    ],
    [
      'charges that were only possible',
      [
        'Omar Reyes fell from Marlow pier. Police said charges could be filed.',
        'A rower is facing assault charges after Omar Reyes fell from Marlow pier.',
      ],
      ['anyoneCharged', 'update', 'charges could be filed', 'is facing assault charges'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(compare(...texts)).toContainEqual(expected);
  });
});

describe('compareNames tells as a detail', () => {
  it.each<[string, string[], string[]]>([
    [
      'the everyday form of a first name',
      ['Marlow Mayor Michael Holt said no.', 'Marlow Mayor Mike Holt said no.'],
      ['whatFullName', 'precision', 'Michael Holt', 'Mike Holt'],
    ],
    [
      'middle names and suffixes',
      ['Todd Vane, 44, fell.', 'Todd James Vane Jr., 44, fell.'],
      ['whatFullName', 'precision', 'Todd Vane', 'Todd James Vane Jr.'],
    ],
    [
      'the middle initial of one whom it befell',
      ['Robert J. Vane, 44, fell.', 'Robert Vane, 44, fell.'],
      ['whatFullName', 'precision', 'Robert J. Vane', 'Robert Vane'],
    ],
    [
      'the name of the one person of an age',
      ['A 47-year-old woman fell from the pier.', 'Ida Holt, 47, fell from the pier.'],
      ['whoUnnamed', 'precision', '47-year-old woman', 'Ida Holt'],
    ],
    [
      'the name at the age, where the age is told by a word and without a noun',
      ['The sixteen-year-old fell.', 'Ida Holt ran home. On Friday Ida Holt, 16, fell from the pier.'],
      ['whoUnnamed', 'precision', 'sixteen-year-old', 'Ida Holt'],
    ],
    [
      'a pupil of a named school',
      ['A 16-year-old Marlow High School student fell.', 'Ida Holt, 16, fell from the pier.'],
      ['whoUnnamed', 'precision', '16-year-old', 'Ida Holt'],
    ],
    [
      'the gun that others call a gun',
      ['Police found a gun on the pier.', 'Police found a semiautomatic pistol on the pier.'],
      ['whatWeapon', 'precision', 'gun', 'semiautomatic pistol'],
    ],
    [
      'the name of the victim',
      ['A 6-year-old girl was killed on the pier.', 'Police identified the victim as Ida Holt.'],
      ['whoUnnamed', 'precision', '6-year-old girl', 'Ida Holt'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(compare(...texts)).toContainEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'a boy and a girl of one age',
      ['A 14-year-old girl fell. A 14-year-old boy ran.', 'Ida Holt, 14, fell from the pier.'],
    ],
    ['two of one age', ['A 14-year-old girl fell.', 'Ida Holt, 14, fell. Maria Quill, 14, ran.']],
    [
      'a church title before the name',
      [
        'Under a grey sky Undershepherd Todd Vane, 44, said the pier held. Undershepherd Todd Vane left.',
        'Todd Vane, 44, said the pier held.',
      ],
    ],
    [
      'a father in office and his son',
      ['Todd Vane Jr., 24, fell.', 'Marlow Mayor Todd Vane said no. Mayor Todd Vane left.'],
    ],
    ['one named in the same breath', ['His 14-year-old niece, Marie, fell.', 'Maria Quill, 14, fell.']],
    ['one named before', ['Marie, Crane’s 14-year-old niece, fell.', 'Maria Quill, 14, fell.']],
    ['one whom the article knows', ['A 14-year-old girl fell. She is Maria Quill.', 'Maria Quill, 14, fell.']],
  ])('nothing of %s', (_, texts) => {
    expect(compare(...texts)).toEqual([]);
  });
});

describe('compareNames says nothing of', () => {
  it.each<[string, string[]]>([
    [
      'charges that both tell',
      [
        'Omar Reyes fell from Marlow pier. A rower was charged with theft; no other charges have been filed.',
        'The rower was charged with assault after Omar Reyes fell from Marlow pier.',
      ],
    ],
    [
      'a case that was closed without charges',
      [
        'Omar Reyes fell from Marlow pier. No charges were filed in an older case.',
        'The rower was charged with assault after Omar Reyes fell from Marlow pier.',
      ],
    ],
    [
      'a charge with the one thing, not yet with the other',
      [
        'Omar Reyes fell from Marlow pier. Police have not charged the rower with murder.',
        'The rower was charged with theft after Omar Reyes fell from Marlow pier.',
      ],
    ],
    ['an official’s middle initial', ['Marlow Mayor Robert J. Vane said no.', 'Marlow Mayor Robert Vane said no.']],
    ['initials', ['Marlow police chief A.J. Perrin said no.', 'Marlow police chief Armand J. Perrin said no.']],
    [
      'two first names a letter apart',
      ['Eric Quillon, 30, fell from Marlow pier.', 'The captain, Erin Quillon, left Marlow pier.'],
    ],
    [
      'near names that one article both has',
      ['Marelis Quill fell from the pier.', 'Marelis Quill fell. Maralis Quill saw it from the pier.'],
    ],
    ['near names of other ages', ['Marelis Quill, 41, fell from the pier.', 'Maralis Quill, 12, fell from the pier.']],
    [
      'brothers whose names are two letters apart',
      ['Demarion Quill fell from the pier with his brother.', 'Demarlin Quill fell from the pier.'],
    ],
    ['a genitive', ['The rower Ida Pavelik fell.', 'The coach saw Ida Paveliks boat near the pier.']],
    [
      'vowels of a name from abroad',
      ['The Iranian rower Farzin Pavelik fell.', 'A boat found the Iranian rower Farzen Pavelik.'],
    ],
    ['another script', ['Mohammed Harith, 30, fell.', 'Muhammad Harith, 30, fell.']],
    ['vowels of another script', ['Foreign Minister Tariq Zeidan left.', 'Foreign Minister Tariq Zaydan left.']],
    ['a hyphen', ['President Han Myung-sook left.', 'President Han Myung Sook left.']],
    ['an accent', ['Mayor José Núñez of Marlow left.', 'Mayor Jose Nunez of Marlow left.']],
    [
      'cousins of one age',
      [
        'Kevin Quill, 15, fell. It was dark. Brady Quill, who fell first, is a cousin of two of the boys.',
        'Brady Quill, 15, fell first.',
      ],
    ],
    ['relatives of other ages', ['Kevin Quill, 12, fell.', 'Brady Quill, 6, fell.']],
    [
      'relatives whom one article both knows',
      ['Brian Quill, 18, fell.', 'Brian Quill, 18, and Kevin Quill, 18, fell.'],
    ],
    ['two people of one rank', ['Marlow police Officer Ida Holt said no.', 'Marlow police Officer Sven Marr said no.']],
    [
      'two spokesmen of one body',
      ['Harbour Ministry spokesman Sven Marr left.', 'Harbour Ministry spokesman Ivo Marr left.'],
    ],
    ['two mayors', ['Marlow Mayor Ida Holt came.', 'Wexley Mayor Vashti Delorme came.']],
    ['a plural of a surname', ['Maria Pentel fell. The Pentels were at the pier.']],
    ['another short surname', ['Judge John Hurt left the pier. Nobody spoke, said Hunt.']],
    ['a longer name of a development', ['He left the Oaks Apartments.', 'He left the Marlow Oaks Apartments.']],
    ['a development and its town', ['He left the Elm View Apartments.', 'He left a Marlow apartment complex.']],
    ['two kinds of gun', ['He had a rifle.', 'The guard kept a shotgun at the lodge by the road.']],
    ['two guns in one hand', ['He had a revolver and a derringer.', 'He had a revolver.', 'He had a derringer.']],
    [
      'a wider word for a charge',
      ['Ilmar Kask is charged with murder.', 'Ilmar Kask is charged with first-degree murder.'],
    ],
    ['charges against two people', ['Ilmar Kask is charged with murder.', 'Sven Marr is charged with manslaughter.']],
    [
      'a search where arrests are counted',
      ['Police are searching for the gunman. No arrests have been made.', 'Ilmar Kask was arrested.'],
    ],
    [
      'an arrest that may come',
      ['Police are searching for the gunman.', 'Police hope that Ilmar Kask will be arrested.'],
    ],
    ['a search that is over', ['Police are not searching for any other suspects.', 'Ilmar Kask was arrested.']],
    ['an arrest told before', ['Ilmar Kask was arrested.', 'Police are searching for the gunman.']],
  ])('%s', (_, texts) => {
    expect(compare(...texts)).toEqual([]);
  });
});
