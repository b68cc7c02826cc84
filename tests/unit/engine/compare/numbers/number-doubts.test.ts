/** Numbers that differ and are no difference, or one that time explains. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../partly-read.ts';
import { at, compare, later } from './number-pages.ts';

describe('growth', () => {
  it('is told by the clock where the pages have one', () => {
    expect(
      compare(
        at('2019-05-14T06:10:00Z', 'At least nine people were killed.'),
        at('2019-05-14T09:30:00Z', 'The blast killed 14 people.'),
        at('2019-05-14T17:00:00Z', 'The blast killed 31 people.'),
      ),
    ).toMatchObject([{ verdict: 'update', question: 'howMany_killed' }]);
  });

  it('is none where the later page has fewer', () => {
    expect(compare('The collapse injured 210 people.', later('The collapse injured 160 people.'))).toMatchObject([
      { verdict: 'differ', question: 'howMany_injured' },
    ]);
  });

  it('some of the hurt may have died', () => {
    expect(
      compare(
        'Two people were killed, and six people were injured.',
        later('Three people were killed, and five people were injured.'),
      ),
    ).toMatchObject([
      { verdict: 'update', question: 'howMany_killed' },
      { verdict: 'update', question: 'howMany_injured' },
    ]);
  });

  it('is none without publication days', () => {
    expect(
      compare(
        { published: null, text: 'The blast killed 12 people.' },
        { published: null, text: 'The blast killed 15 people.' },
      ),
    ).toMatchObject([{ verdict: 'differ' }]);
  });
});

describe('tolls that only seem to differ', () => {
  it.each([
    ['a round-up by its title', { title: '3 dead, 9 hurt in Ulmer shootings', text: 'Three people were killed.' }],
    ['a round-up by its lead', 'Three people were killed in four separate shootings in Ulmer.'],
    ['what one suspect is charged with', 'Brask is accused of killing three people.'],
    ['the gunman among them', 'Three people were killed. The man was later killed by police.'],
    ['the number of the others, told as a part', 'Three people were killed. Last year two people were killed there.'],
  ] satisfies readonly (readonly [string, Page | string])[])('%s', (_, page) => {
    const other = 'Two people were killed when a man shot at guests; he was shot by officers.';
    expect(compare(page, other)).toEqual([]);
  });

  it.each([
    'Brask was charged in the shooting at the mill that killed three people.',
    'Brask pleaded guilty to his part in a gunfight during a fair in Ulmer which killed three people.',
  ])('but not what the event did, whoever is charged: %s', (charged) => {
    expect(compare(charged, 'Two people were killed when a man shot at guests.')).toMatchObject([
      { question: 'howMany_killed' },
    ]);
  });

  it('what one suspect is charged with, where the event is told without its toll', () => {
    expect(
      compare(
        'Brask is accused of killing three people in the shooting that shocked Ulmer.',
        'Two people were killed when a man shot at guests.',
      ),
    ).toEqual([]);
  });

  it('the dead counted among the hurt', () => {
    expect(compare('Four people were injured.', 'One man was killed and three people were injured.')).toEqual([]);
  });

  it('but the dead and the hurt told apart do differ', () => {
    expect(
      compare(
        'One person was killed and four people were injured.',
        'One person was killed and three people were injured.',
      ),
    ).toMatchObject([{ verdict: 'differ', question: 'howMany_injured' }]);
  });
});

describe('ages that time explains', () => {
  it('an age of another year, and as many years less', () => {
    expect(compare('Tomas Brask, 51, shot at guests.', 'In 2005 Tomas Brask, 37, was convicted of theft.')).toEqual([]);
  });

  it('an age that the article itself corrects is an update', () => {
    expect(compare('Tomas Brask, 37, was hurt. Police initially said Tomas Brask, 38, was from Ulmer.')).toMatchObject([
      { verdict: 'update', question: 'howOld' },
    ]);
  });
});

describe('how a case goes on', () => {
  it('fewer plead than were charged', () => {
    expect(
      compare(
        'Seven ring members were charged in Ulmer over the smuggling of cigarettes.',
        'Six ring members pleaded guilty in Ulmer over the smuggling of cigarettes.',
      ),
    ).toEqual([]);
  });

  it('who died on the spot is not the one in hospital', () => {
    expect(compare('A man is in critical condition.', later('A man was pronounced dead at the scene.'))).toEqual([]);
  });

  it('injuries that threaten no life say nothing of survival', () => {
    expect(compare('A boy has non life-threatening injuries.', later('The boy has died in the hospital.'))).toEqual([]);
  });
});

describe('numbers of a part, of others, of nothing', () => {
  it('the last of a list of the hurt', () => {
    expect(compare('Five people were injured.', { title: 'Girl cut, boy grazed, 2 teens hurt', text: '' })).toEqual([]);
  });

  it('a death without a number explains one less among the hurt', () => {
    expect(compare('Officers said 4 people were wounded.', 'A man was killed and three others were hurt.')).toEqual([]);
  });

  it('a report that was wrong', () => {
    expect(
      compare('One person was killed.', { text: 'A report that a second victim had died was incorrect.' }),
    ).toEqual([]);
  });

  it('arrests of a whole festival', () => {
    expect(compare('Two arrests were made.', 'They made 15 arrests during Harvest Fair weekend.')).toEqual([]);
  });

  it('an arrest for something else', () => {
    expect(compare('No arrests have been made.', later('Brask was arrested for failing to appear in court.'))).toEqual(
      [],
    );
  });

  it('the survivors are fewer than the victims', () => {
    expect(
      compare(
        'The victims aged 20 to 37 at the fair in Ulmer included eight men and two women.',
        'The surviving victims aged 20 to 37 at the fair in Ulmer included seven men and two women.',
      ),
    ).toEqual([]);
  });
});
