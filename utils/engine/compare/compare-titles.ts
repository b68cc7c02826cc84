import type { Finding } from '../types.ts';
import type { Story } from './story.ts';

export function compareTitles(_story: Story): Finding[] {
  return [];
}
