import type { Finding } from '../types.ts';
import type { Story } from './story.ts';

export function comparePlaces(_story: Story): Finding[] {
  return [];
}
