import type { Finding } from '../types.ts';
import type { Story } from './story.ts';

export function compareNames(_story: Story): Finding[] {
  return [];
}
