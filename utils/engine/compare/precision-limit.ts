/** Which differences of mere precision a story shows: a few, what a reader asks first before the rest. */
import type { Finding } from '../types.ts';

/** Readers are called to differences; more details than this are no longer read. */
const MOST_SHOWN = 7;

/** What a reader asks of an event, first to last: who, when, where, how many, what they are, then the sources. */
const FIRST_ASKED: readonly string[] = [
  'whoUnnamed',
  'howOldVague',
  'howOldExactly',
  'howOldExactlyNoun',
  'whatTitle',
  'whatRelation',
  'whenEvent',
  'whereEvent',
  'howMany',
  'howMuch',
  'howHigh',
  'whatWeapon',
  'whichHospital',
  'whereHit',
  'whatFullName',
  'whoTold',
  'whoSaid',
];

/** Given order is kept among questions of one rank; findings of other verdicts are all kept, before and between. */
export function limitPrecision(findings: readonly Finding[]): Finding[] {
  const precise = findings.filter(({ verdict }) => verdict === 'precision');
  if (precise.length <= MOST_SHOWN) return [...findings];
  const shown = new Set([...precise].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_SHOWN));
  return findings.filter((finding) => finding.verdict !== 'precision' || shown.has(finding));
}

/** "howMany_killed" ranks with "howMany"; a question that is not listed comes last. */
function rankOf({ question: { key } }: Finding): number {
  const rank = FIRST_ASKED.findIndex((asked) => key === asked || key.startsWith(`${asked}_`));
  return rank < 0 ? FIRST_ASKED.length : rank;
}
