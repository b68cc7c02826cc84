/** What becomes of things that are counted after a disaster. Stems of press usage; own lists. */
import { stem } from '../text/words.ts';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map((word) => stem(word)));

export const DESTROYED = stems(
  'destroyed destroying destroys razed levelled leveled flattened gutted demolished toppled collapsed obliterated burned burnt lost',
);
export const DAMAGED = stems('damaged damaging damages');

/** Heads of counted things, as stems (number details fold "houses" into homes), that can be destroyed. */
export const BUILT = new Set([
  'home',
  ...stems(
    'buildings structures businesses shops stores schools churches apartments barns sheds outbuildings dwellings',
  ),
]);

/** Of areas: how much has burned. */
export const BURNED = stems('burned burnt burning scorched charred blackened consumed');

/** Of homes and customers: without electricity. */
export const POWER = stems('power electricity outage outages');
export const SERVED = new Set(['home', ...stems('customers households people residents businesses')]);
