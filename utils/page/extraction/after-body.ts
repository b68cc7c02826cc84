/** The passes over the article's lines after Readability, in the order they run. */
import type { LinePass } from './passes.ts';

export const LINE_PASSES: readonly LinePass[] = [];
