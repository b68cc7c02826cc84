import { describe, expect, it } from 'vitest';
import { limitPrecision } from '../../../../utils/engine/compare/precision-limit.ts';
import type { Finding, Verdict } from '../../../../utils/engine/types.ts';

const made = (key: string, verdict: Verdict = 'precision'): Finding => ({
  id: key,
  kind: 'number',
  question: { key, args: {} },
  verdict,
  values: [],
  reason: { rule: 'made', alignment: 1, basis: [] },
});
const keys = (findings: readonly Finding[]) => findings.map(({ question }) => question.key);

describe('how many details a story shows', () => {
  it('keeps every difference and the seven that are asked first, in the order given', () => {
    const rare = Array.from({ length: 6 }, (_, i) => made(`rare${i}`));
    const all = [...rare, made('whenEvent'), made('differs', 'differ'), made('howMany_killed'), made('whoUnnamed')];
    expect(keys(limitPrecision(all))).toEqual([
      'rare0',
      'rare1',
      'rare2',
      'rare3',
      'whenEvent',
      'differs',
      'howMany_killed',
      'whoUnnamed',
    ]);
  });

  it('leaves a story with few details as it is', () => {
    const few = [made('whoTold'), made('whenEvent')];
    expect(limitPrecision(few)).toEqual(few);
  });
});
