/** What people are: their offices, relations, and how they left. Each kind of question has its own file. */
import type { Finding } from '../types.ts';
import type { Story } from './story.ts';
import { compareHolders } from './title-holders.ts';
import { compareLadders } from './title-ladders.ts';

export function compareTitles(story: Story): Finding[] {
  return [...compareLadders(story), ...compareHolders(story)];
}
