/**
 * Parts of the day as loosely as news uses them, in minutes from midnight, the first that fits. Own reading of reports:
 * a shooting at half past five in February is "in the evening", "in the afternoon" or "at night" until it is six.
 */
export const HOURS_OF_PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/\bearly\b[^.]*\bmorning\b/i, -60, 570],
  [/\bmorning\b/i, -30, 750],
  [/\bafternoon\b/i, 690, 1070],
  [/\bevening\b/i, 960, 1410],
  [/\bovernight\b/i, 1200, 1860],
  [/\bnight\b/i, 1071, 1760],
  [/\bearly\b/i, -60, 630],
  [/\blate\b/i, 1080, 1620],
];
