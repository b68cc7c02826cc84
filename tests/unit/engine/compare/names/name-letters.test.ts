import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../../utils/engine/compare/names/compare-names.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const compare = (...texts: string[]) =>
  compareNames(storyOf(...texts))
    .filter(({ verdict }) => verdict === 'differ')
    .map(({ question, values }) => [question.key, question.args.who, ...values.map(({ text }) => text)]);

it('years between the reports explain years between the ages', () => {
  const { readings } = storyOf(
    'Josh Tarbet, 19, fell off Marlow pier.',
    'Josh Torbet, 22, who fell off Marlow pier, won.',
  );
  const rulesIn = (published: string) =>
    compareNames(
      makeStory(readings.map((one, at) => (at === 0 ? one : { ...one, article: { ...one.article, published } }))),
    ).map(({ reason }) => reason.rule);
  expect(rulesIn('2033-09-01')).toEqual(['name-in-other-letters']);
  expect(rulesIn('2031-05-09')).toEqual([]);
});

describe('one name in other letters', () => {
  it.each<[string, string[], string[]]>([
    [
      'in a list that no person was read from',
      [
        'Police charged Taviona Quill, 22, with theft.',
        'Shira Dovetail Moon, Tavionna Quill, and Ike Lark were in court on Friday.',
      ],
      ['whatFirstName', 'Quill', 'Taviona Quill', 'Tavionna Quill'],
    ],
    [
      'behind a relation and a comma, at one age',
      [
        'Also hit were his 40-year-old mother, Freyda Quill. Nobody else fell.',
        'Home again, 40-year-old Fryeda Quill said she would not return to the pier.',
      ],
      ['whatFirstName', 'Quill', 'Freyda Quill', 'Fryeda Quill'],
    ],
    [
      'a surname beside a first name that no person was read from',
      [
        'Marlow police arrested Ottoline Pavelick, 30, at the pier.',
        'They spoke of Marlow Pier Inn owner Hal, then Ottoline Pavlick and Bea Holm left in a van.',
      ],
      ['whatSurname', 'Ottoline', 'Ottoline Pavelick', 'Ottoline Pavlick'],
    ],
    [
      'a surname beside a first name without its hyphen',
      [
        'Police said Ty-Rell Hoskin, 3, fell off the pier.',
        'It went through a wall and hit 3-year-old, Tyrell Haskin. Nobody else was near.',
      ],
      ['whatSurname', 'Ty-Rell', 'Ty-Rell Hoskin', 'Tyrell Haskin'],
    ],
    [
      'a surname that is an outlet’s as well, behind a title',
      ['Former President Vicenzo Fox would not pay.', 'Former President Vincenzo Fox spoke on Friday.'],
      ['whatFirstName', 'Fox', 'Vicenzo Fox', 'Vincenzo Fox'],
    ],
    [
      'both in one article, the other has one only',
      [
        'Jemarlo Quill, 22, was booked into jail.',
        'Jemarlo Quill, 22, is still in jail. Police had come to the pier. The 22-year-old Jamarlo Quill was held there.',
      ],
      ['whatFirstName', 'Quill', 'Jemarlo Quill', 'Jamarlo Quill'],
    ],
    [
      'two vowels in the name of one who is told with one title',
      ['Marlow Police Chief Blayne Holt said no.', 'The pier is shut, Police Chief Blaine Holt said.'],
      ['whatFirstName', 'Holt', 'Blayne Holt', 'Blaine Holt'],
    ],
    [
      'two letters exchanged, told as a cousin',
      ['His cousin Akielah Quill, 20, lived there.', 'Akeilah Quill, 20, lived there, a cousin said.'],
      ['whatFirstName', 'Quill', 'Akielah Quill', 'Akeilah Quill'],
    ],
    [
      'a last letter that is doubled',
      ['Davonte Quill, 19, was arrested at the pier.', 'Davontee Quill, 19, was jailed.'],
      ['whatFirstName', 'Quill', 'Davonte Quill', 'Davontee Quill'],
    ],
    [
      'an everyday form with another ending',
      ['Tommy Quill, 15, fell.', 'Her brother, Tommie Quill, 15, fell from the pier.'],
      ['whatFirstName', 'Quill', 'Tommy Quill', 'Tommie Quill'],
    ],
    [
      'the end of a first name, at one age',
      ['The other dead man is Takeri Quill, 26, police said.', 'Holm died there, and Takiel Quill, 26, later.'],
      ['whatFirstName', 'Quill', 'Takeri Quill', 'Takiel Quill'],
    ],
    [
      'a second name',
      ['Police charged Jonas Bramwell Quill, 49.', 'Jonas Bramvell Quill, 49, was charged.'],
      ['howSpelt', 'Jonas Quill', 'Jonas Bramwell Quill', 'Jonas Bramvell Quill'],
    ],
    [
      'without the son’s suffix in the question',
      ['Jemarlo Quill Jr., 22, was booked.', 'Police booked Jamarlo Quill Jr., 22, on Friday.'],
      ['whatFirstName', 'Quill', 'Jemarlo Quill Jr.', 'Jamarlo Quill Jr.'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(compare(...texts)).toEqual([expected]);
  });

  it.each<[string, string[]]>([
    ['the name itself, unread', ['Police charged Taviona Quill, 22.', 'Shira Moon, Taviona Quill and Ike Lark left.']],
    ['an everyday form', ['Police charged Katherine Quill, 22.', 'Shira Moon, Kate Quill and Ike Lark left.']],
    ['brothers in an unread list', ['Police charged Harold Quill, 22.', 'Shira Moon, Gerald Quill and Ike Lark left.']],
    [
      'twins, told side by side',
      ['Jaylan Quill, 9, fell.', 'Jaylan Quill, 9, and his twin Jaylon Quill, 9, fell from the pier.'],
    ],
    [
      'brothers told by one article, without ages',
      ['Jaylan Quill fell, police said.', 'Jaylan Quill fell, police said. Jaylon Quill said he saw him.'],
    ],
    ['a nickname with an ending more', ['Police charged Mike Quill, 22.', 'Mikey Quill, 22, was charged.']],
    ['a street of nearly that name', ['Police charged Taviona Quill, 22.', 'It was on Tavion Quill Street in Marlow.']],
    ['another second name', ['Police charged Jonas Bram Quill, 49.', 'Jonas Peter Quill, 49, was charged.']],
    [
      'a genitive',
      ['Police said Ottoline Pavelick fell.', 'Ottoline Pavelick’s van and Ottoline Pavelicks were seen.'],
    ],
  ])('not %s', (_, texts) => {
    expect(compare(...texts)).toEqual([]);
  });
});
