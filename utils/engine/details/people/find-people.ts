import type { Document } from '../../text/document.ts';
import type { PersonDetail } from '../../types.ts';

export function findPeople(_document: Document): PersonDetail[] {
  return [];
}
