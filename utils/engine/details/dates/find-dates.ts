import type { Document } from '../../text/document.ts';
import type { DateDetail } from '../../types.ts';

export function findDates(_document: Document): DateDetail[] {
  return [];
}
