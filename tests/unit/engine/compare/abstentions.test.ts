import { describe, expect, it } from 'vitest';
import { collectAbstentions, leaveTold } from '../../../../utils/engine/compare/abstentions.ts';
import { makeFinding } from '../../../../utils/engine/compare/finding.ts';
import type { NumberDetail, Reading } from '../../../../utils/engine/types.ts';
import { storyOf } from './stories.ts';

const [one, other] = storyOf(
  'Twelve people were hurt on the ferry.',
  'Fourteen people were hurt on the ferry.',
).readings;
const numberOf = (reading: Reading) => ({ reading, detail: reading.analysis.numbers[0] as NumberDetail });
const [a, b] = [numberOf(one as Reading), numberOf(other as Reading)];

describe('abstentions', () => {
  it('are noted with both sentences, where somebody asked', () => {
    const { list, abstain } = collectAbstentions(true);
    abstain('number', 'round-up', a, b);
    expect(list).toMatchObject([
      { kind: 'number', rule: 'round-up', values: [{ text: 'Twelve people' }, { text: 'Fourteen people' }] },
    ]);
    expect(list[0]?.values[0]?.evidence).toMatchObject({
      article: 'a',
      start: 56,
      end: 93,
      value: { start: 56, end: 69 },
    });
    const unasked = collectAbstentions(false);
    unasked.abstain('number', 'round-up', a, b);
    expect(unasked.list).toEqual([]);
  });

  it('are listed once, and not where the pair is flagged after all', () => {
    const { list, abstain } = collectAbstentions(true);
    abstain('number', 'round-up', a, b);
    abstain('number', 'round-up', b, a);
    expect(leaveTold(list, [])).toHaveLength(1);
    const groups = [a, b].map((noted) => [{ ...noted, normalized: noted.detail.text }]);
    const reason = { rule: 'toll-apart', alignment: 1, basis: [] };
    const told = makeFinding('number', { key: 'howMany_injured', args: {} }, 'differ', groups, reason);
    expect(leaveTold(list, [told])).toEqual([]);
  });
});
