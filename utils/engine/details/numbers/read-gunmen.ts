/** How many fired, told with a number or by the noun alone: "three gunmen", "the shooters" (at least two), "a gunman". */
import {
  FIRED_AT_EACH_OTHER,
  GUNMEN_DOUBT,
  ONE_GUNMAN,
  PLURAL_GUNMEN,
  SEVERAL_GUNMEN,
} from '../../lexicon/gunmen-words.ts';
import { CARDINALS, OPEN_END } from '../../lexicon/number-words.ts';
import { KEYS, PASSAGE_CUES } from '../../text/cues.ts';
import { CLASSES } from '../../text/word-classes.ts';
import type { NumberDetail } from '../../types.ts';
import type { NumberScan } from './number-detail.ts';
import { keysOf, makeState, wordsOf } from './read-states.ts';

/** The first of the sentence; null where there is none or it is doubted. */
export function readGunmen(scan: NumberScan): NumberDetail | null {
  const { cues, classes } = scan.sentence;
  if ((cues & PASSAGE_CUES.firing) === 0) return null;
  const keys = keysOf(scan.sentence);
  const has = (key: number) => (keys & key) !== 0;
  const isFired = has(KEYS.fired) || (has(KEYS.opens) && has(KEYS.fire)) || (has(KEYS.begins) && has(KEYS.firing));
  const text = wordsOf(scan);
  const isMutual = text.includes('exchanged') || text.includes('each other');
  if (!isFired && !has(KEYS.doer) && !isMutual) return null;
  if (GUNMEN_DOUBT.test(text)) return null;
  const mayBeSeveral = isFired || has(KEYS.doers);
  const several = mayBeSeveral && (classes & CLASSES.number) !== 0 ? SEVERAL_GUNMEN.exec(text) : null;
  if (several) {
    const word = (several[1] ?? several[2] ?? '').toLowerCase();
    const count = CARDINALS.get(word) ?? Number(word);
    return count > 1 ? makeState(scan, several, 'gunmen', count, count) : null;
  }
  const plural = mayBeSeveral || has(KEYS.another) ? PLURAL_GUNMEN.exec(text) : null;
  const mutual = isMutual && !plural ? FIRED_AT_EACH_OTHER.exec(text) : null;
  if (mutual) return makeState(scan, mutual, 'gunmen', 2, OPEN_END);
  if (plural) return makeState(scan, plural, 'gunmen', 2, OPEN_END);
  const one = ONE_GUNMAN.exec(text);
  return one ? makeState(scan, one, 'gunmen', 1, 1) : null;
}
