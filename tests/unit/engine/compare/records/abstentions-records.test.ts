import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../../../utils/engine/compare/numbers/compare-numbers.ts';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import type { Finding } from '../../../../../utils/engine/types.ts';
import { storyOf } from '../stories.ts';

const explain = (isExplained: boolean, texts: readonly string[]) => {
  const story = makeStory(storyOf(...texts).readings, isExplained);
  const findings = compareRecords(story, []);
  const noted = story.abstentions.map(({ kind, rule, values }) => [kind, rule, ...values.map(({ text }) => text)]);
  return { findings, noted };
};

describe('why people of two reports are not taken for one', () => {
  const stable = 'Ana Solis, 22, was taken to Orme Hospital in stable condition.';

  it.each<[string, string[], string[]]>([
    [
      'people of reports that have nothing in common',
      [stable, 'A 31-year-old woman was in critical condition.'],
      ['title', 'strangers', 'in stable condition', 'in critical condition'],
    ],
    [
      'of another age',
      [stable, 'A woman aged 22 rowed to Orme Hospital. A 31-year-old woman was in critical condition there.'],
      ['title', 'other-age', 'in stable condition', 'in critical condition'],
    ],
    [
      'of another sex',
      [stable, 'Two people were hurt. A man was in critical condition.'],
      ['title', 'other-sex', 'in stable condition', 'in critical condition'],
    ],
    [
      'of another name',
      [stable, 'Orla Venn was taken to Orme Hospital in critical condition.'],
      ['title', 'other-name', 'in stable condition', 'in critical condition'],
    ],
    [
      'a child and a grown person',
      ['A girl was in stable condition. Two people were shot.', 'A woman was in critical condition.'],
      ['title', 'other-generation', 'in stable condition', 'in critical condition'],
    ],
    [
      'one of two of an age',
      [
        'Ana Solis, 22, was shot in the chest near the quay.',
        'A 22-year-old was shot in the leg. Another 22-year-old was shot in the neck.',
      ],
      ['place', 'maybe-another-person', 'the chest', 'the leg'],
    ],
    [
      'a report on several events',
      [
        'Ana Solis, 22, was in stable condition. In a separate shooting a tram was hit.',
        'Ana Venn, 22, was in critical condition.',
      ],
      ['title', 'round-up', 'in stable condition', 'in critical condition'],
    ],
    [
      'all of the wounded in a report on several events',
      [
        'Five people were hurt on the quay. One man was in critical condition. In a separate shooting a tram was hit.',
        'Five people were hurt on the quay. All of the victims were in stable condition.',
      ],
      ['title', 'round-up', 'One man was in critical condition', 'in stable condition'],
    ],
    [
      'the only one hurt, whose wound is graded later',
      [
        'A man was hit by a bullet at the mill. The unknown victim was in stable condition.',
        'A worker was hit at the mill. The worker was critically wounded.',
      ],
      ['title', 'wound-not-condition', 'in stable condition', 'critically wounded'],
    ],
    [
      'the only one hurt, gone home before',
      [
        'A man was hit by a bullet at the mill. The unknown victim was released from the hospital.',
        'A worker was hit at the mill. The worker was in critical condition.',
      ],
      ['title', 'released-since', 'was released from the hospital', 'in critical condition'],
    ],
  ])('%s', (_, texts, noted) => {
    expect(explain(true, texts)).toEqual({ findings: [], noted: expect.arrayContaining([noted]) });
    expect(explain(false, texts).noted).toEqual([]);
  });

  it('nothing where it is told already that one died since', () => {
    const texts = [
      'Two were hurt. A girl is in critical condition.',
      'Two were hurt. A girl, 9, has died.',
      'A girl died.',
    ];
    const { readings } = storyOf(...texts);
    const [died] = compareNumbers(makeStory(readings)).filter(({ question }) => question.key === 'didSurvive');
    const rulesBeside = (told: readonly Finding[]) => {
      const story = makeStory(readings, true);
      compareRecords(story, told);
      return story.abstentions.map(({ rule }) => rule);
    };
    expect(died).toBeDefined();
    expect(rulesBeside([])).toEqual(expect.arrayContaining(['maybe-another-person']));
    expect(rulesBeside(died ? [died] : [])).toEqual([]);
  });

  it('nothing of one person, flagged', () => {
    const { findings, noted } = explain(true, [stable, 'Ana Solis was in critical condition.']);
    expect(findings).toHaveLength(1);
    expect(noted).toEqual([]);
  });
});
