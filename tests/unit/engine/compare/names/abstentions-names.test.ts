import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../../utils/engine/compare/names/compare-names.ts';
import { makeStory, type Story } from '../../../../../utils/engine/compare/story.ts';
import { compareTitles } from '../../../../../utils/engine/compare/titles/compare-titles.ts';
import type { Finding } from '../../../../../utils/engine/types.ts';
import { storyOf } from '../stories.ts';

type Comparer = (story: Story) => Finding[];

const explain = (comparer: Comparer, isExplained: boolean, texts: readonly string[]) => {
  const story = makeStory(storyOf(...texts).readings, isExplained);
  const apart = comparer(story).filter(({ verdict }) => verdict === 'differ' || verdict === 'update');
  const noted = story.abstentions.map(({ kind, rule, values }) => [kind, rule, ...values.map(({ text }) => text)]);
  return { apart, noted };
};

const NAMES: [string, string[], string[]][] = [
  [
    'a victim whose name was kept back, and told before',
    ['Police identified the victim as Omar Reyes, 24.', 'The victim has not been identified.'],
    ['name', 'told-before', 'victim has not been identified', 'Omar Reyes'],
  ],
  [
    'a victim whose name was kept back, and one of another sex',
    ['A woman was killed. Her name was not released.', 'James Reyes, 24, died at the pier.'],
    ['name', 'other-person', 'Her name was not released', 'James Reyes'],
  ],
  [
    'two people a letter apart, whom one report tells both',
    [
      'Marela Quillon, 30, fell off Orme pier. A boy, Marelo Quillon, 12, jumped in.',
      'Marelo Quillon fell off Orme pier in Marlow.',
      'Marela Quillon fell off Orme pier in Marlow.',
    ],
    ['name', 'told-by-both', 'Marela Quillon', 'Marelo Quillon'],
  ],
  [
    'names a letter apart, of other ages',
    ['Josh Tarbet, 19, fell off Marlow pier.', 'Josh Torbet, 44, fell off Marlow pier.'],
    ['name', 'other-ages', 'Josh Tarbet', 'Josh Torbet'],
  ],
  [
    'another first name of a relative',
    ['Ida Quill, 19, fell from the pier.', 'Vera Quill, 19, a cousin of the rower, fell.'],
    ['name', 'relatives', 'Ida Quill', 'Vera Quill'],
  ],
  [
    'another first name at one age, told in other words',
    ['Ida Quill, 19, fell from the pier.', 'Vera Quill, 19, sold ropes by the canal.'],
    ['name', 'told-in-other-words', 'Ida Quill', 'Vera Quill'],
  ],
  [
    'a first name a letter apart, a name by itself, with nothing else in common',
    ['Mark Quill rowed to the shore.', 'Mary Quill sold ropes by the canal.'],
    ['name', 'nothing-else-in-common', 'Mark Quill', 'Mary Quill'],
  ],
  [
    'two mayors of one town in one report',
    ['Marlow Mayor Ida Holt opened the pier.', 'The mayor of Marlow, Vashti Delorme, opened the pier. Ida Holt left.'],
    ['name', 'told-by-both', 'Ida Holt', 'Vashti Delorme'],
  ],
  [
    'two types of gun in one sentence',
    [
      'The man fired a revolver at the pier.',
      'The man fired a semi-automatic pistol at the pier.',
      'The man had a revolver and a semi-automatic pistol.',
    ],
    ['name', 'told-side-by-side', 'revolver', 'semi-automatic pistol'],
  ],
  [
    'two types of gun in another report',
    [
      'The man fired a revolver at the pier.',
      'The man fired a semi-automatic pistol at the pier.',
      'The man had a revolver. A semi-automatic pistol lay on the pier.',
      'The man had a semi-automatic pistol. A revolver lay on the pier.',
    ].slice(1),
    ['name', 'told-by-both', 'revolver', 'semi-automatic pistol'],
  ],
  [
    'two types of gun in sentences that say other things',
    ['The man fired a rifle at the pier.', 'A museum in Orme bought an old shotgun last autumn.'],
    ['name', 'told-in-other-words', 'rifle', 'old shotgun'],
  ],
  [
    'an attempt and a deed on consecutive pages of one day',
    ['Todd Vane was charged with murder.', 'Todd Vane was charged with attempted murder.'],
    ['name', 'attempt-and-deed', 'murder', 'attempted murder'],
  ],
  [
    'the short form of a first name',
    ['Robert Quill fell off Marlow pier.', 'Bob Quill fell off Marlow pier.'],
    ['name', 'forms-of-one-name', 'Robert Quill', 'Bob Quill'],
  ],
  [
    'one name from another script in two spellings',
    ['Police in Egypt held Yousef Haddan, 30.', 'Police in Egypt held Yousif Haddan, 30.'],
    ['name', 'transliteration', 'Yousef Haddan', 'Yousif Haddan'],
  ],
  [
    'two who were killed, each told by one report',
    ['Ada Brunt, 31, was killed on the pier.', 'Orla Venn, 54, was killed on the pier.'],
    ['name', 'other-person', 'Ada Brunt', 'Orla Venn'],
  ],
  [
    'more than two types of blade',
    ['The man had a knife.', 'The man had a machete.', 'The man had an axe.'],
    ['name', 'several-weapons', 'knife', 'machete'],
  ],
  [
    'a sought one, and an arrest without a name',
    ['Police are looking for him after a shot at Orme pier.', 'A suspect was arrested after a shot at Orme pier.'],
    ['name', 'nobody-named', 'looking for him', 'was arrested'],
  ],
  [
    'an arrest before somebody was sought',
    ['A suspect was arrested after a shot at Orme pier.', 'Police are looking for him after a shot at Orme pier.'],
    ['name', 'caught-before', 'looking for him', 'was arrested'],
  ],
  [
    'charges long before nobody was charged',
    ['Todd Vane was charged with theft.', 'No charges have been filed.'],
    ['name', 'charged-before', 'No charges have been filed', 'was charged with'],
  ],
  [
    'charges in a report with nothing in common',
    [
      'No charges have been filed at Orme and Ulmer. Ida Holt rowed.',
      'In Hollis and Marlow Todd Vane was charged with theft.',
    ],
    ['name', 'strangers', 'No charges have been filed', 'was charged with'],
  ],
  [
    'charges beside none in one report',
    ['No charges have been filed. Todd Vane was charged with theft.', 'Todd Vane was charged with theft.'],
    ['name', 'told-by-both', 'No charges have been filed', 'was charged with'],
  ],
  [
    'an institution that two longer names may be',
    ['He was at Hollis Hospital.', 'He was at Hollis University Hospital.', 'He was at Hollis Harbour Hospital.'],
    ['name', 'several-institutions', 'Hollis Hospital', 'Hollis University Hospital'],
  ],
  [
    'an institution, short and in full in one report',
    ['He was at Hollis Hospital.', 'He was at Hollis University Hospital, and Hollis Hospital said so.'],
    ['name', 'told-by-both', 'Hollis Hospital', 'Hollis University Hospital'],
  ],
  [
    'a plea of guilty, and both pleas',
    [
      'Ilmar Kask pleaded guilty to theft.',
      'Ilmar Kask pleaded not guilty in May. He pleaded guilty to theft in June.',
    ],
    ['name', 'told-by-both', 'pleaded guilty', 'pleaded not guilty'],
  ],
  [
    'an accident that is open again',
    ['It was an accidental shooting, the sheriff said.', 'Police could not say if the shooting was accidental.'],
    ['name', 'open-again', 'accidental shooting', 'if the shooting was accidental'],
  ],
  [
    'an accident in a report with nothing in common',
    [
      'It was an accidental shooting, Ida Holt, 22, said.',
      'The captain, Todd Vane, 71, said the shooting was no accident.',
    ],
    ['name', 'strangers', 'accidental shooting', 'no accident'],
  ],
  [
    'a charge that another includes',
    ['Todd Vane was charged with murder.', 'Todd Vane was charged with second-degree murder.'],
    ['name', 'one-includes-the-other', 'murder', 'second-degree murder'],
  ],
  [
    'a charge that the other report has besides',
    [
      'Todd Vane was charged with first-degree murder.',
      'Todd Vane was charged with first-degree murder and attempted murder.',
    ],
    ['name', 'told-by-both', 'first-degree murder', 'attempted murder'],
  ],
];

const TITLES: [string, string[], string[]][] = [
  [
    'what somebody was before',
    ['Former Marlow Mayor Ida Holt spoke.', 'Marlow Mayor Ida Holt spoke.'],
    ['title', 'other-time', 'Former Marlow Mayor', 'Marlow Mayor'],
  ],
  [
    'another office of one person',
    ['Marlow Harbour Director Ida Holt spoke.', 'Senator Ida Holt spoke.'],
    ['title', 'other-office', 'Marlow Harbour Director', 'Senator'],
  ],
  [
    'one office in another body',
    ['Orme School Director Ida Holt spoke.', 'Marlow Harbour Director Ida Holt spoke.'],
    ['title', 'other-body', 'Orme School Director', 'Marlow Harbour Director'],
  ],
  [
    'two ranks, both told by one report',
    ['Police Sgt. Ida Holt spoke.', 'Police Lt. Ida Holt spoke. The award went to Sgt. Ida Holt.'],
    ['title', 'told-by-both', 'Police Sgt', 'Police Lt'],
  ],
  [
    'a departure told in both ways',
    ['Ida Holt was fired on Monday.', 'Ida Holt resigned on Monday. Others say Ida Holt was fired.'],
    ['title', 'told-by-both', 'fired', 'resigned'],
  ],
  [
    'a wife here and an ex-wife there, of nobody who is certainly one',
    ['His wife rowed the boat to Marlow.', 'Police asked his ex-wife about a hat.'],
    ['title', 'other-people', 'wife', 'ex-wife'],
  ],
];

describe('why names are not put against each other', () => {
  it.each(NAMES)('%s', (_, texts, noted) => {
    const told = explain(compareNames, true, texts);
    expect(told).toEqual({ apart: [], noted: expect.arrayContaining([noted]) });
    expect(explain(compareNames, false, texts).noted).toEqual([]);
  });
});

describe('why titles are not put against each other', () => {
  it.each(TITLES)('%s', (_, texts, noted) => {
    const told = explain(compareTitles, true, texts);
    expect(told).toEqual({ apart: [], noted: expect.arrayContaining([noted]) });
    expect(explain(compareTitles, false, texts).noted).toEqual([]);
  });
});
