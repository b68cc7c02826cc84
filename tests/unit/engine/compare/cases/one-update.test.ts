import { expect, it } from 'vitest';
import { leaveRepeatedUpdates } from '../../../../../utils/engine/compare/cases/one-update.ts';
import type { Finding, Verdict } from '../../../../../utils/engine/types.ts';

/** An update whose early value stands in the sentences that begin at `starts`. */
const update = (
  rule: string,
  starts: readonly number[],
  verdict: Verdict = 'update',
  late = { normalized: 'convicted', start: 0 },
): Finding => ({
  id: `${rule}-${starts.join('-')}`,
  kind: 'name',
  question: { key: 'anyoneCharged', args: {} },
  verdict,
  values: [
    {
      text: 'nobody',
      normalized: 'nobody',
      voices: 1,
      evidence: starts.map((start) => ({ article: 'a', start, end: start + 40, value: { start, end: start + 6 } })),
    },
    {
      text: late.normalized,
      normalized: late.normalized,
      voices: 1,
      evidence: [
        { article: 'b', start: late.start, end: late.start + 40, value: { start: late.start, end: late.start + 9 } },
      ],
    },
  ],
  reason: { rule, alignment: 0.7, basis: [] },
});

const rulesOf = (findings: readonly Finding[]) => leaveRepeatedUpdates(findings).map(({ reason }) => reason.rule);

it('what one early sentence says is asked once, by the surest question', () => {
  expect(rulesOf([update('withheld-then-named', [50]), update('caught-since', [50])])).toEqual(['caught-since']);
  expect(rulesOf([update('case-has-moved', [50]), update('charged-since', [20, 50])])).toEqual(['charged-since']);
});

it('an arrest of which one sentence is asked about is told', () => {
  const arrest = update('arrested-then-charged', [20, 50]);
  expect(rulesOf([arrest, update('case-has-moved', [50])])).toEqual(['case-has-moved']);
  expect(rulesOf([arrest, update('case-has-moved', [90])])).toHaveLength(2);
});

it('another sentence is another answer, and so are questions on other things', () => {
  const apart = [update('withheld-then-named', [50]), update('caught-since', [90])];
  expect(leaveRepeatedUpdates(apart)).toEqual(apart);
  expect(rulesOf([update('withheld-then-named', [50, 90]), update('caught-since', [90])])).toHaveLength(2);
  expect(rulesOf([update('died-since', [50]), update('caught-since', [50])])).toHaveLength(2);
  expect(rulesOf([update('case-has-moved', [50], 'differ'), update('caught-since', [50])])).toHaveLength(2);
});

it('a case that has moved to the charge that is asked about has not moved on', () => {
  const charged = { normalized: 'charged', start: 0 };
  const charge = update('charged-since', [90], 'update', charged);
  expect(rulesOf([charge, update('case-has-moved', [50], 'update', charged)])).toEqual(['charged-since']);
  expect(rulesOf([charge, update('case-has-moved', [50])])).toHaveLength(2);
  expect(rulesOf([charge, update('case-has-moved', [50], 'update', { ...charged, start: 80 })])).toHaveLength(2);
});
