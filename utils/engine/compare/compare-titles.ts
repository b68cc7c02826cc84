/** What people are: their offices, relations, how they left, and how they are. Each kind of question has its own file. */
import type { Finding } from '../types.ts';
import type { Story } from './story.ts';
import { compareConditions } from './title-conditions.ts';
import { compareDepartures } from './title-departures.ts';
import { compareHolders } from './title-holders.ts';
import { compareLadders } from './title-ladders.ts';
import { compareRelations } from './title-relations.ts';

export function compareTitles(story: Story): Finding[] {
  return [
    ...compareConditions(story),
    ...compareDepartures(story),
    ...compareRelations(story),
    ...compareLadders(story),
    ...compareHolders(story),
  ];
}
