/**
 * Capitalised words that stand in reports of any event: institutions, media, ranks, compass points. Lower case; own
 * collection. Two articles that share one of these need not tell of one place.
 */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `twitter facebook instagram youtube javascript caption updated update stoppers crimestoppers sgt capt det lt cpl rev
   gov sen rep ave blvd boulevard avenue northwest northeast southwest southeast suv nbc cbs cnn abc fox npr fbi atf dea
   ap upi afp reuters tribune metro superintendent township parkway elementary republican republicans democrat
   democrats democratic gop inc edt est pdt pst cdt cst gmt`.split(/\s+/),
);
