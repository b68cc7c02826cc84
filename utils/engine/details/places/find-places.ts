import type { Document } from '../../text/document.ts';
import type { PlaceDetail } from '../../types.ts';

export function findPlaces(_document: Document): PlaceDetail[] {
  return [];
}
