import type { Finding } from '../types.ts';
import type { Story } from './story.ts';

export function compareQuotations(_story: Story): Finding[] {
  return [];
}
