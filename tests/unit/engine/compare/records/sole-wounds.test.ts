import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../../../../utils/engine/compare/records/compare-records.ts';
import { makeStory } from '../../../../../utils/engine/compare/story.ts';
import { storyOf } from '../stories.ts';

const compare = (...texts: string[]) => {
  const { readings } = storyOf(...texts);
  const story = makeStory(readings, true);
  const found = compareRecords(story, []).filter(({ kind }) => kind === 'place');
  return { found, noted: story.abstentions.map(({ rule }) => rule) };
};
const wounds = (...texts: string[]) =>
  compare(...texts).found.map(({ verdict, reason, values }) => [
    verdict,
    reason.rule,
    ...values.map(({ text }) => text),
  ]);

const RULE = 'wounds-of-the-only-one-hurt';

describe('where the only one who was hurt was hit', () => {
  const arm = 'A hunter was shot at Lake Orme. Rangers said the bullet struck him in the arm.';

  it.each([
    ['another part', 'The hunter was rowed ashore at Lake Orme. He was shot in the chest.', 'the chest'],
    ['a wound', 'The hunter has a gunshot wound to the neck, a nurse at Lake Orme said.', 'the neck'],
    ['the one who fired', 'Police at Lake Orme say the suspect shot the hunter in the neck.', 'the neck'],
    ['a list', 'At Lake Orme a hunter was hit in the chest, neck and leg.', 'the chest, neck and leg'],
    ['a verb of its own', 'At Lake Orme a stray bullet grazed his forehead, the hunter said.', 'his forehead'],
  ])('%s', (_, text, shown) => {
    expect(wounds(arm, text)).toEqual([['differ', RULE, 'the arm', shown]]);
  });

  it('the lists as written, where they share a part', () => {
    const [one, other] = ['in the neck, hand and chest', 'in the neck, leg and chest'];
    expect(wounds(`A hunter was shot ${one} at Lake Orme.`, `A hunter was shot ${other} at Lake Orme.`)).toEqual([
      ['differ', RULE, 'the neck, hand and chest', 'the neck, leg and chest'],
    ]);
  });

  it.each([
    ['a narrower word', 'The hunter was shot in the wrist at Lake Orme.'],
    ['one part more', 'The hunter was shot in the arm and the chest at Lake Orme.'],
    ['two were hit', 'Two hunters were shot at Lake Orme. One was hit in the chest.'],
    ['another one was hit', 'A hunter was shot at Lake Orme. A second man was hit in the chest.'],
    ['the suspect was hit', 'A hunter was shot at Lake Orme. The suspect was hit in the chest.'],
    ['an earlier shooting', 'A hunter was shot at Lake Orme. Last year a ranger was hit in the chest.'],
    ['the suspect is hit by a ranger', 'A hunter was shot at Lake Orme. A ranger shot the suspect in the chest.'],
    ['no wound', 'A hunter was shot at Lake Orme. He held a hand to the chest of his dog.'],
    ['several shootings', 'Two separate shootings shook Lake Orme. A hunter was shot in the chest.'],
  ])('not where it is %s', (_, text) => {
    expect(wounds(arm, text)).toEqual([]);
  });

  it('tells why a boy is not the woman', () => {
    const { found, noted } = compare(
      'A woman was shot in the arm at the bridge.',
      'A boy was shot in the leg at the bridge.',
    );
    expect(found).toEqual([]);
    expect(noted).toContain('maybe-another-person');
  });
});
