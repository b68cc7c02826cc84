import type { Document } from '../../text/document.ts';
import type { PersonDetail, Quotation } from '../../types.ts';

export function findQuotations(_document: Document, _people: readonly PersonDetail[]): Quotation[] {
  return [];
}
