/** A comparison as JSON: the exported shape as it is, with a name and version of the format. */
import type { ExportedComparison } from './exported-comparison.ts';

export const toJson = (comparison: ExportedComparison): string =>
  `${JSON.stringify({ format: 'crossread-comparison/1', ...comparison }, null, 2)}\n`;
