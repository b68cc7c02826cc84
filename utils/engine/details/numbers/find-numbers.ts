import type { Document } from '../../text/document.ts';
import type { NumberDetail, PersonDetail } from '../../types.ts';

export function findNumbers(_document: Document, _people: readonly PersonDetail[]): NumberDetail[] {
  return [];
}
