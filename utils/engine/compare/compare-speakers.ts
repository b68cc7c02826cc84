import type { Finding } from '../types.ts';
import type { Story } from './story.ts';

export function compareSpeakers(_story: Story): Finding[] {
  return [];
}
