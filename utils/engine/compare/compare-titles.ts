/** What people are: their offices, relations, how they left. Each kind of question has its own file. How they are: compare-records. */
import type { Finding } from '../types.ts';
import type { Story } from './story.ts';
import { compareDepartures } from './title-departures.ts';
import { compareHolders } from './title-holders.ts';
import { compareLadders } from './title-ladders.ts';
import { compareRelations } from './title-relations.ts';

export function compareTitles(story: Story): Finding[] {
  return [...compareDepartures(story), ...compareRelations(story), ...compareLadders(story), ...compareHolders(story)];
}
