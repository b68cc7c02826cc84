import type { PageMark } from '../../utils/app/page-marks.ts';

/** A mark with the ranges of its places, as far as they were found in the page; at least one. */
export interface LocatedMark extends PageMark {
  readonly ranges: readonly Range[];
}
