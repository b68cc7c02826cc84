/** The passes over the copied tree before Readability, in the order they run. */
import type { TreePass } from './passes.ts';

export const TREE_PASSES: readonly TreePass[] = [];
