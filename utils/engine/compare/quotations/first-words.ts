/** How a quotation is begun where only its beginning is shown. */

const LONGEST_WORDS = 60; // characters

/** Of a quotation, as a question has room for. */
export const firstWords = (text: string): string =>
  text.length <= LONGEST_WORDS ? text : `${text.slice(0, LONGEST_WORDS).replace(/\s+\S*$/, '')}…`;
