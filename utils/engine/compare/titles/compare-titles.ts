/** What people are: their offices, relations, how they left. Each kind of question has its own file. How they are: records/compare-records. */
import type { Finding } from '../../types.ts';
import type { Story } from '../story.ts';
import { compareDepartures } from './departures.ts';
import { compareHolders } from './holders.ts';
import { compareLadders } from './ladders.ts';
import { compareRelations } from './relations.ts';

export function compareTitles(story: Story): Finding[] {
  return [...compareDepartures(story), ...compareRelations(story), ...compareLadders(story), ...compareHolders(story)];
}
